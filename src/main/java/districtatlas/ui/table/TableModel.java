package districtatlas.ui.table;

import districtatlas.ask.FigureFilter;
import districtatlas.ask.ItemFilter;
import districtatlas.ask.Matches;
import districtatlas.ask.table.FigureTable;
import districtatlas.ask.table.ItemTable;
import districtatlas.ask.table.PlanColumn;
import districtatlas.ask.table.PlanRow;
import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.PlanTable.SortBy;
import districtatlas.ask.table.TableAbout;
import districtatlas.ask.table.TableText;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.state.PanelPlace;
import districtatlas.ui.Session;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The rows below the map: of things or of figures, how they are sorted, how the columns stand. Knows no nodes. FX thread only. */
public final class TableModel {
    /** Of what the table is. */
    public enum Of implements Keyed { ITEMS, FIGURES }

    private static final double ENGLISH_WIDER = 1.3;

    private final Session session;
    private final ItemFilter filter;
    private final Messages messages;
    private final Settings settings;
    private final Plan plan;
    private final ItemTable items;
    private final FigureFilter figures;
    private final FigureTable figureTable;
    private final Map<Of, TableLayout> layouts = new EnumMap<>(Of.class);
    private final Map<Of, TableLayout> asMade = new EnumMap<>(Of.class);
    private final ObjectProperty<Of> of = new SimpleObjectProperty<>(Of.ITEMS);
    private final ReadOnlyObjectWrapper<PlanTable> table = new ReadOnlyObjectWrapper<>(new PlanTable(List.of(), List.of()));

    public TableModel(Session session, ItemFilter filter, Gazetteer gazetteer, Messages messages, Settings settings) {
        this.session = session;
        this.filter = filter;
        this.messages = messages;
        this.settings = settings;
        this.plan = filter.plan();
        this.items = new ItemTable(filter, gazetteer, messages);
        this.figures = new FigureFilter(plan, gazetteer);
        this.figureTable = new FigureTable(plan, gazetteer, messages);
        String otherName = messages.lang() == Lang.ZH ? ItemTable.NAME_EN : ItemTable.NAME;
        layout(Of.ITEMS, items.columns(), Set.of(ItemTable.ID, "place", "about", "note", otherName));
        layout(Of.FIGURES, figureTable.columns(), Set.of(ItemTable.ID, "number", "baseline", "note"));
        Arrays.stream(Of.values()).filter(o -> o.is(settings.get(SettingKey.TABLE_OF))).forEach(of::set);       // another language is another window
        of.subscribe((before, now) -> {
            settings.set(SettingKey.TABLE_OF, now.key());
            show();
        });
    }

    private void layout(Of which, List<PlanColumn> columns, Set<String> hidden) {
        asMade.put(which, TableLayout.of(columns, hidden, messages.lang() == Lang.ZH ? 1 : ENGLISH_WIDER));
        layouts.put(which, TableLayout.read(settings.get(SettingKey.columns(which.key())), asMade.get(which)));
    }

    public ObjectProperty<Of> ofProperty() {
        return of;
    }

    /** All columns, and the rows as they are sorted. */
    public ReadOnlyObjectProperty<PlanTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    public Matches matches() {
        return filter.matches(session.state().applied());
    }

    /** Makes the rows anew: what the filter leaves is another. */
    public void show() {
        PlanTable all = of.get() == Of.ITEMS ? items.of(matches()) : figureTable.of(figures.left(session.state().applied()));
        table.set(all.sorted(layout().sorting()));
    }

    // ---- columns --------------------------------------------------------------------------------------------------

    TableLayout layout() {
        return layouts.get(of.get());
    }

    /** Kept for the next time. */
    void setLayout(TableLayout other) {
        Of which = of.get();
        if (!other.equals(layouts.put(which, other))) {
            settings.keepSoon(SettingKey.columns(which.key()), other::text);
        }
    }

    void layoutAsMade() {
        setLayout(asMade.get(of.get()));
        show();
    }

    void sort(List<SortBy> by) {
        setLayout(layout().sortedBy(by));
        show();
    }

    // ---- what is said ---------------------------------------------------------------------------------------------

    /** How many rows there are, of how many, and what the filter has to do with it. */
    public String total() {
        return of.get() == Of.ITEMS ? TableAbout.total(matches(), messages) : TableAbout.figures(table.get().rows().size(), plan, messages);
    }

    /** What of the filter does not reach these rows; empty when all of it does. */
    public String unmeant() {
        return of.get() == Of.ITEMS ? "" : TableAbout.unmeant(plan, figures, session.state().applied(), messages);
    }

    /** What stands in place of rows. */
    String nothing() {
        if (of.get() == Of.ITEMS) {
            return messages.get(plan.items().isEmpty() ? "table.no-items" : "table.nothing");
        }
        return messages.get(plan.indicators().isEmpty() ? "table.no-figures" : "table.figures.nothing");
    }

    /** What a file written now says of itself. */
    public TableAbout about(LocalDate today) {
        return of.get() == Of.ITEMS ? TableAbout.of(plan, matches(), messages, today) : TableAbout.ofFigures(plan, figures, session.state().applied(), messages, today);
    }

    /** A row in one line, as its columns stand: what is empty is left out. */
    String said(PlanRow row) {
        return layout().shown().stream().map(k -> table.get().value(row, k).text()).filter(t -> !t.isEmpty()).collect(Collectors.joining(messages.get("list.separator")));
    }

    /** For the clipboard: the titles, then these rows, in the columns that are shown. */
    public String copied(List<PlanRow> rows) {
        return TableText.tabs(table.get().of(rows).under(layout().shown()));
    }

    // ---- rows and what is open ------------------------------------------------------------------------------------

    /** What a row is of; empty for one of figures. */
    public Optional<ItemId> item(PlanRow row) {
        return of.get() == Of.ITEMS ? plan.item(new ItemId(row.id())).map(Item::id) : Optional.empty();
    }

    public Optional<Target> target(PlanRow row) {
        return of.get() == Of.FIGURES ? plan.targets().stream().filter(t -> t.figure().id().equals(row.id())).findFirst() : Optional.empty();
    }

    /** The row of what is open; empty when nothing is, or the filter leaves it out. */
    public Optional<PlanRow> openRow() {
        String open = session.state().panel().openRow();
        Optional<String> item = session.selection().item().map(ItemId::value);
        boolean zone = session.selection().zone().isPresent();
        return table.get().rows().stream().filter(r -> of.get() == Of.ITEMS ? item.filter(r.id()::equals).isPresent()
                : zone && open.equals(PanelPlace.rowOfFigure(r.id()))).findFirst();
    }
}
