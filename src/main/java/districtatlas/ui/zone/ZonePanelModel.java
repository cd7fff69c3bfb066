package districtatlas.ui.zone;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.ui.MapSession;
import districtatlas.ui.Selection;
import districtatlas.ui.years.Years;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/**
 * The state of the zone panel: what it says, which row is open, which groups are shown whole. Knows no nodes, so it is tested
 * without a window. FX thread only.
 */
public final class ZonePanelModel {
    /** Rows of a group that are shown before a reader asks for the rest. */
    public static final int FIRST_ROWS = 5;

    private final MapSession session;
    private final Plan plan;
    private final Years years;
    private final PanelComposer composer;
    private final ReadOnlyObjectWrapper<Optional<PanelContent>> content = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper openRow = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<ItemId>> lit = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableSet<String> whole = FXCollections.observableSet();

    public ZonePanelModel(MapSession session, Plan plan, Years years, Messages messages) {
        this.session = session;
        this.plan = plan;
        this.years = years;
        this.composer = new PanelComposer(plan, years, messages);
        session.selectionProperty().subscribe((before, now) -> show(before, now));
        session.yearProperty().subscribe((before, now) -> compose(session.selection()));
        show(Selection.NONE, session.selection());
    }

    public ReadOnlyObjectProperty<Optional<PanelContent>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Key of the row whose detail is shown; empty when none is. */
    public ReadOnlyStringProperty openRowProperty() {
        return openRow.getReadOnlyProperty();
    }

    /** Items the map should mark: those of the open zone, or the one under the pointer. */
    public ReadOnlyObjectProperty<List<ItemId>> litProperty() {
        return lit.getReadOnlyProperty();
    }

    /** Keys of groups that are shown whole, and of folded sections that are open. */
    public ObservableSet<String> whole() {
        return whole;
    }

    private void show(Selection before, Selection now) {
        boolean sameZone = before.zone().equals(now.zone()) && before.under().equals(now.under());
        if (!sameZone || content.get().isEmpty()) {
            if (!before.zone().equals(now.zone())) {
                whole.clear();
                openRow.set("");
            }
            compose(now);
        }
        lit.set(itemsOfZone());
        Optional<String> row = now.item().map(PanelRow.ItemRow::keyOf);
        if (row.isPresent()) {
            reveal(row.get());
        } else if (openRow.get().startsWith("item:")) {
            openRow.set("");
        }
    }

    private void compose(Selection selection) {
        content.set(selection.zone().flatMap(z -> composer.compose(z, selection.under(), session.yearProperty().get())));
    }

    /** The district has too many things to light up at once. */
    private List<ItemId> itemsOfZone() {
        return session.selection().zone().flatMap(plan::zone).filter(z -> z.kind() != ZoneKind.DISTRICT)
                .map(z -> plan.itemsOf(z.id()).stream().filter(i -> i.place().isPresent()).map(i -> i.id()).toList())
                .orElse(List.of());
    }

    /** Opens a row's detail, unfolding what hides it. Does nothing when the panel has no such row. */
    public void reveal(String rowKey) {
        content.get().flatMap(c -> c.find(rowKey)).ifPresent(found -> {
            if (found.index() >= FIRST_ROWS) {
                whole.add(found.group().key());
            }
            if (found.section().folded()) {
                whole.add(sectionKey(found.section()));
            }
            openRow.set(rowKey);
        });
    }

    static String sectionKey(PanelContent.PanelSection section) {
        return "section-" + section.key();
    }

    /** A click on a row: opens its detail and, for a thing, selects it; a second click closes it. */
    public void toggle(PanelRow row) {
        boolean close = row.key().equals(openRow.get());
        if (row instanceof PanelRow.ItemRow item) {
            session.selectionProperty().set(session.selection().withItem(close ? null : item.id()));
        } else {
            session.selectionProperty().set(session.selection().withItem(null));
            openRow.set(close ? "" : row.key());
        }
    }

    /** The pointer is over a row: the map marks that thing alone. Empty: those of the zone again. */
    public void hover(Optional<ItemId> item) {
        lit.set(item.map(List::of).orElseGet(this::itemsOfZone));
    }

    public void showWhole(String key, boolean shown) {
        if (shown) {
            whole.add(key);
        } else {
            whole.remove(key);
        }
    }

    public void open(ZoneId zone) {
        List<ZoneId> under = session.selection().under();
        boolean keeps = under.contains(zone);
        session.selectionProperty().set(new Selection(Optional.of(zone), keeps ? under : List.of(zone), Optional.empty()));
    }

    public void showYear(int year) {
        session.yearProperty().set(year);
    }

    /** Steps between the zones at the clicked place; from the last to the first. */
    public void step(int by) {
        List<ZoneId> under = session.selection().under();
        session.selection().zone().filter(under::contains).ifPresent(zone ->
                open(under.get(Math.floorMod(under.indexOf(zone) + by, under.size()))));
    }

    /** Opens the panel where an indicator stands, in a year that has it. */
    public void openIndicator(String indicator) {
        plan.targets().stream().filter(t -> t.indicator().id().equals(indicator))
                .min(java.util.Comparator.comparingInt(t -> Math.abs(years.of(t.figure()) - session.yearProperty().get())))
                .ifPresent(target -> {
                    Optional<ZoneId> home = target.figure().scope().zone().or(this::district);
                    home.ifPresent(zone -> session.selectionProperty().set(Selection.of(zone)));
                    session.yearProperty().set(years.of(target.figure()));
                    reveal(PanelRow.FigureRow.keyOf(target.figure().id()));
                });
    }

    /** Opens a thing in a zone it belongs to; stays where it is when that is one of them. */
    public void openItem(ItemId id) {
        open(id, session.selection().zone());
    }

    /** Opens a thing in the zone it is listed under, whatever is open. */
    public void openItemAtHome(ItemId id) {
        open(id, Optional.empty());
    }

    private void open(ItemId id, Optional<ZoneId> from) {
        plan.item(id).ifPresent(item -> {
            Optional<ZoneId> current = from.filter(z -> item.linkTo(z).isPresent());
            Optional<ZoneId> zone = current.or(() -> item.zones().stream().map(l -> l.zone())
                    .filter(z -> plan.zone(z).isPresent()).findFirst()).or(this::district);
            List<ZoneId> under = current.isPresent() ? session.selection().under()
                    : item.zones().stream().map(l -> l.zone()).filter(z -> plan.zone(z).isPresent()).toList();
            session.selectionProperty().set(new Selection(zone, under, Optional.of(id)));
        });
    }

    private Optional<ZoneId> district() {
        return plan.zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).map(z -> z.id()).findFirst();
    }
}
