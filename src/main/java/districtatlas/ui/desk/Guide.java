package districtatlas.ui.desk;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.TermExample;
import districtatlas.plan.ThingId;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneLink;
import districtatlas.state.AtlasState;
import districtatlas.state.PanelPlace;
import districtatlas.state.Selection;
import districtatlas.state.Subject;
import districtatlas.ui.Session;
import districtatlas.ui.map.MapPointer;
import districtatlas.plan.Years;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/** Decides where a name or a click leads. FX thread only. */
public final class Guide {
    private final Session session;
    private final AtlasContent atlas;
    private final Plan plan;
    private final Framing framing;
    private final Consumer<String> openTerm;
    private final List<Predicate<MapPointer.Click>> first = new ArrayList<>();
    private Consumer<MapPointer.Click> onClick = this::open;
    private Optional<Consumer<String>> board = Optional.empty();
    private Optional<Function<String, Region>> actual = Optional.empty();

    /** @param openTerm opens the note of a term */
    Guide(Session session, AtlasContent atlas, Framing framing, Consumer<String> openTerm) {
        this.session = session;
        this.atlas = atlas;
        this.plan = atlas.plan();
        this.framing = framing;
        this.openTerm = openTerm;
    }

    public void goTo(PlaceHit hit) {
        switch (hit.kind()) {
            case ZONE -> goTo(new ZoneId(hit.id()));
            case ITEM -> goTo(new ItemId(hit.id()));
            case INDICATOR -> openIndicator(hit.id());
            case PLACE -> {
                hit.feature().ifPresent(f -> session.change(s -> s.withSelection(s.selection().with(new Subject.OfFeature(f)))));
                Optional.ofNullable(atlas.namedPlaces().get(hit.id())).ifPresent(framing::place);
            }
            case TERM -> openTerm.accept(hit.id());
            case FILTER -> { }       // leads nowhere: who proposes it sets it
            case SPOT -> hit.place().map(atlas.grid()::toGrid).ifPresent(spot -> {
                openSpot(spot);
                framing.place(spot);
            });
        }
    }

    /** Opens and frames where one meets a word of the plan. */
    public void goTo(TermExample example) {
        example.zone().ifPresent(this::goTo);
        example.item().ifPresent(this::goTo);
    }

    private void goTo(ZoneId zone) {
        session.select(Selection.of(zone));
        framing.zone(zone);
    }

    private void goTo(ItemId item) {
        openItemAtHome(item);
        framing.item(item);
    }

    /** Marks a spot of the map and says where it is. */
    public void openSpot(EastNorth spot) {
        session.change(s -> s.withSelection(s.selection().with(new Subject.OfSpot(spot))));
    }

    // ---- a click --------------------------------------------------------------------------------------------------

    /** Someone else decides what a click on the map opens, and may ask {@link #open} for what is usual. */
    public void setOnClick(Consumer<MapPointer.Click> decides) {
        onClick = decides;
    }

    /**
     * Someone who is asked before the atlas is, of those that were added the last first: for what lies over the map.
     *
     * @param takes does what the click asks for, and says whether it did
     */
    public void askFirst(Predicate<MapPointer.Click> takes) {
        first.add(0, takes);
    }

    void click(MapPointer.Click click) {
        if (first.stream().noneMatch(f -> f.test(click))) {
            onClick.accept(click);
        }
    }

    /** An item opens its row in the zone that is open, if it belongs there; a zone opens; nothing closes. */
    public void open(MapPointer.Click click) {
        List<ZoneId> zones = click.zones();
        if (!click.items().isEmpty()) {
            ItemId item = next(click.items());
            Optional<ZoneId> open = session.selection().zone().filter(z -> isListedIn(item, z));
            Optional<ZoneId> zone = open.or(() -> zones.stream().filter(z -> isListedIn(item, z)).findFirst());
            if (zone.isPresent()) {
                List<ZoneId> under = zones.contains(zone.get()) ? zones : List.of(zone.get());
                session.select(Selection.of(zone, under, Optional.of(item)));
            } else {
                openItem(item);
            }
        } else {
            session.select(Selection.ofZones(zones));
        }
    }

    /** Of several at one place the nearest; a click on one that is open already asks for the one below it. */
    private ItemId next(List<ItemId> items) {
        int open = session.selection().item().map(items::indexOf).orElse(-1);
        return items.get((open + 1) % items.size());
    }

    /** What is not drawn at this scale was not meant first: such zones step behind the others, and stay within reach. */
    List<ZoneId> seenFirst(List<ZoneId> zones) {
        return Stream.concat(zones.stream().filter(this::isDrawn), zones.stream().filter(z -> !isDrawn(z))).toList();
    }

    private boolean isDrawn(ZoneId zone) {
        String table = plan.zone(zone).map(z -> z.kind().table()).orElse("");
        double scale = session.viewport().scaleDenominator();
        return session.layers().getValue().layers().stream().anyMatch(l -> l.id().table().equals(table) && l.isDrawnAt(scale));
    }

    private boolean isListedIn(ItemId item, ZoneId zone) {
        return plan.item(item).flatMap(i -> plan.belonging(i, zone)).isPresent();
    }

    /** Opens what the plan has: a zone, a thing, or the note of a word. */
    public void openThing(ThingId id) {
        if (id instanceof ZoneId zone) {
            session.select(Selection.of(zone));
        } else if (id instanceof ItemId item) {
            openItem(item);
        } else {
            openTerm.accept(id.value());
        }
    }

    // ---- by name --------------------------------------------------------------------------------------------------

    public void openDistrict() {
        district().ifPresent(z -> session.select(Selection.of(z)));
    }

    /** Steps between the zones at the clicked place; from the last to the first. */
    public void step(int by) {
        List<ZoneId> under = session.selection().under();
        session.selection().zone().filter(under::contains).ifPresent(zone -> session.select(new Selection(
                Optional.of(under.get(Math.floorMod(under.indexOf(zone) + by, under.size()))), under, Optional.empty())));
    }

    /** Opens the panel where an indicator stands, in a year that has it. */
    public void openIndicator(String indicator) {
        Years years = atlas.years();
        plan.targets().stream().filter(t -> t.indicator().id().equals(indicator))
                .min(Comparator.comparingInt(t -> Math.abs(years.of(t.figure()) - session.state().year())))
                .ifPresent(target -> openFigure(target, years.of(target.figure())));
    }

    /** Opens the panel where a figure stands, in the year that has it. */
    public void openFigure(Target target) {
        openFigure(target, atlas.years().of(target.figure()));
    }

    private void openFigure(Target target, int year) {
        Optional<ZoneId> home = target.figure().scope().zone().or(this::district);
        session.change(s -> {
            AtlasState there = home.map(zone -> s.withSelection(Selection.of(zone))).orElse(s).withYear(year);
            return there.withPanel(there.panel().withOpenRow(PanelPlace.rowOfFigure(target.figure().id())));
        });
    }

    /** Someone shows figures beside those of other years, and is asked for one by its id. */
    public void setBoard(Consumer<String> shows) {
        board = Optional.of(shows);
    }

    /** Who shows a figure of that id among its indicator's other years; empty where nobody does. */
    public Optional<Consumer<String>> board() {
        return board;
    }

    /** Someone knows what came of figures, and says it beside each, by the figure's id: a node that follows what the reader enters. */
    public void setActual(Function<String, Region> says) {
        actual = Optional.of(says);
    }

    /** What came of the figure of that id; shows nothing while nobody has entered it. Empty where nobody can. */
    public Optional<Region> actual(String figure) {
        return actual.map(says -> says.apply(figure));
    }

    /** Opens a thing in a zone it belongs to; stays where it is when that is one of them. */
    public void openItem(ItemId id) {
        openItem(id, session.selection().zone());
    }

    /** Opens a thing in the zone it is listed under, whatever is open. */
    public void openItemAtHome(ItemId id) {
        openItem(id, Optional.empty());
    }

    private void openItem(ItemId id, Optional<ZoneId> from) {
        plan.item(id).ifPresent(item -> {
            Optional<ZoneId> current = from.filter(z -> plan.belonging(item, z).isPresent());
            List<ZoneId> zones = zonesOf(item);
            Optional<ZoneId> zone = current.or(() -> zones.stream().findFirst()).or(this::district);
            session.select(Selection.of(zone, current.isPresent() ? session.selection().under() : zones, Optional.of(id)));
        });
    }

    private List<ZoneId> zonesOf(Item item) {
        return item.zones().stream().map(ZoneLink::zone).filter(z -> plan.zone(z).isPresent()).toList();
    }

    private Optional<ZoneId> district() {
        return plan.zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).map(z -> z.id()).findFirst();
    }
}
