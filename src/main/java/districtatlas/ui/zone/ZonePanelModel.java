package districtatlas.ui.zone;

import districtatlas.ask.Matches;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.PanelPlace;
import districtatlas.state.Selection;
import districtatlas.ui.Session;
import districtatlas.ui.desk.ThemesOfThings;
import districtatlas.plan.Years;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/**
 * The state of the zone panel: what it says, which row is open, which groups are shown whole. Knows no nodes, so it is tested
 * without a window. FX thread only.
 */
public final class ZonePanelModel {
    /** Rows of a group that are shown before a reader asks for the rest. */
    public static final int FIRST_ROWS = 5;

    private final Session session;
    private final Plan plan;
    private final Years years;
    private final Messages messages;
    private final ObservableValue<Matches> matches;
    private final PanelComposer composer;
    private final Optional<ThemesOfThings> themes;
    /** The zone is listed whole until the filter or the zone is another. */
    private boolean all;
    private final ReadOnlyObjectWrapper<Optional<PanelContent>> content = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper openRow = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<ItemId>> lit = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableSet<String> whole = FXCollections.observableSet();
    private Consumer<String> onReveal = key -> { };

    /** All is listed, whatever is filtered. */
    public ZonePanelModel(Session session, Plan plan, Years years, Messages messages) {
        this(session, plan, years, messages, new SimpleObjectProperty<>());
    }

    /** @param matches what the filter leaves */
    public ZonePanelModel(Session session, Plan plan, Years years, Messages messages, ObservableValue<Matches> matches) {
        this(session, plan, years, messages, matches, Optional.empty());
    }

    /** @param themes which of them shows what the filter leaves */
    ZonePanelModel(Session session, Plan plan, Years years, Messages messages, ObservableValue<Matches> matches, Optional<ThemesOfThings> themes) {
        this.themes = themes;
        this.session = session;
        this.plan = plan;
        this.years = years;
        this.messages = messages;
        this.matches = matches;
        this.composer = new PanelComposer(plan, years, messages);
        session.stateProperty().subscribe((before, now) -> follow(before, now));
        compose(session.state());
        showPlace(session.state().panel());
        lit.set(itemsOfZone());
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

    /** Gets the key of each row that is to be seen; none when a state is put as it once was, which says where the page stands. */
    public void setOnReveal(Consumer<String> shows) {
        onReveal = shows;
    }

    private void follow(AtlasState before, AtlasState now) {
        Selection open = now.selection();
        boolean sameZone = before.selection().zone().equals(open.zone()) && before.selection().under().equals(open.under());
        boolean sameFilter = before.applied().equals(now.applied());
        all &= sameFilter && before.selection().zone().equals(open.zone());
        boolean sameTheme = !isFiltered() || before.theme().equals(now.theme()) && before.layers().equals(now.layers());
        if (!sameZone || before.year() != now.year() || !sameFilter || !sameTheme) {
            compose(now);
        }
        showPlace(now.panel());
        if (!before.selection().equals(open) || !sameFilter) {
            lit.set(itemsOfZone());
        }
        String row = open.item().map(PanelRow.ItemRow::keyOf).orElse("");
        if (!row.isEmpty() && !before.selection().equals(open)) {
            reveal(row);
        } else if (row.isEmpty() && now.panel().openRow().startsWith("item:")) {
            change(p -> p.withOpenRow(""));
        } else if (!now.panel().openRow().isEmpty() && !now.panel().openRow().equals(before.panel().openRow())) {
            reveal(now.panel().openRow());
        }
    }

    private void compose(AtlasState now) {
        Optional<ZoneId> zone = now.selection().zone();
        PanelComposer how = isFiltered() && !all ? new PanelComposer(plan, years, messages, this::isShown) : composer;
        content.set(zone.flatMap(z -> how.compose(z, now.selection().under(), now.year())).map(c -> isFiltered() ? c.with(filtered(c.zone())) : c));
    }

    private boolean isFiltered() {
        return matches.getValue() != null && !matches.getValue().filter().isNone();
    }

    private boolean isShown(ItemId item) {
        return !isFiltered() || matches.getValue().has(item);
    }

    private PanelContent.Filtered filtered(ZoneId zone) {
        List<Item> items = plan.itemsOf(zone);
        Optional<ThemesOfThings.Better> better = betterTheme(zone, items);
        return new PanelContent.Filtered(messages.get("panel.filtered", items.stream().filter(i -> isShown(i.id())).count(), items.size()), all,
                better.map(b -> b.here() == 0 ? messages.get("filter.theme.none") : messages.get("filter.theme.some", b.here())).orElse(""),
                better.map(b -> messages.get("filter.theme.go", b.theme().name().in(messages.lang()), b.there())).orElse(""));
    }

    /** Of the district alone: the things of any other open zone are marked whatever the theme is. */
    private Optional<ThemesOfThings.Better> betterTheme(ZoneId zone, List<Item> items) {
        boolean district = plan.zone(zone).filter(z -> z.kind() == ZoneKind.DISTRICT).isPresent();
        return !district ? Optional.empty() : themes.flatMap(t -> t.better(items.stream().map(Item::id).filter(this::isShown).map(ItemId::value).toList()));
    }

    /** The theme that shows what the filter leaves. */
    void showTheme() {
        content.get().flatMap(c -> betterTheme(c.zone(), plan.itemsOf(c.zone()))).ifPresent(b -> themes.ifPresent(t -> t.show(b.theme())));
    }

    /** Lists the things that the filter leaves out too, or not. */
    void showAll(boolean now) {
        all = now;
        compose(session.state());
        lit.set(itemsOfZone());
    }

    private void showPlace(PanelPlace place) {
        whole.retainAll(place.whole());
        whole.addAll(place.whole());
        openRow.set(place.openRow());
    }

    private void change(UnaryOperator<PanelPlace> change) {
        session.change(s -> s.withPanel(change.apply(s.panel())));
    }

    /** The district has too many things to light up at once. */
    private List<ItemId> itemsOfZone() {
        return session.selection().zone().flatMap(plan::zone).filter(z -> z.kind() != ZoneKind.DISTRICT)
                .map(z -> plan.itemsOf(z.id()).stream().filter(i -> i.place().isPresent() && (all || isShown(i.id()))).map(i -> i.id()).toList())
                .orElse(List.of());
    }

    /** Opens a row's detail, unfolding what hides it. Does nothing when the panel has no such row. */
    public void reveal(String rowKey) {
        Optional<PanelContent.Found> row = content.get().flatMap(c -> c.find(rowKey));
        row.ifPresent(found -> change(p -> {
            PanelPlace shown = found.index() >= FIRST_ROWS ? p.withWhole(found.group().key(), true) : p;
            return (found.section().folded() ? shown.withWhole(sectionKey(found.section()), true) : shown).withOpenRow(rowKey);
        }));
        if (row.isPresent() && !session.isFollowing()) {
            onReveal.accept(rowKey);
        }
    }

    static String sectionKey(PanelContent.PanelSection section) {
        return "section-" + section.key();
    }

    /** A click on a row: opens its detail and, for a thing, selects it; a second click closes it. */
    public void toggle(PanelRow row) {
        boolean close = row.key().equals(openRow.get());
        if (row instanceof PanelRow.ItemRow item) {
            session.select(session.selection().withItem(close ? null : item.id()));
        } else {
            session.change(s -> s.withSelection(s.selection().withoutThing()).withPanel(s.panel().withOpenRow(close ? "" : row.key())));
        }
    }

    /** The pointer is over a row: the map marks that thing alone. Empty: those of the zone again. */
    public void hover(Optional<ItemId> item) {
        lit.set(item.map(List::of).orElseGet(this::itemsOfZone));
    }

    public void showWhole(String key, boolean shown) {
        change(p -> p.withWhole(key, shown));
    }

    /** How far down the page stands, 0 at its top, 1 at its end. */
    public double scroll() {
        return session.state().panel().scroll();
    }

    public void scrolled(double to) {
        change(p -> p.withScroll(to));
    }

    public void open(ZoneId zone) {
        List<ZoneId> under = session.selection().under();
        session.select(new Selection(Optional.of(zone), under.contains(zone) ? under : List.of(zone), Optional.empty()));
    }

    public void showYear(int year) {
        session.change(s -> s.withYear(year));
    }
}
