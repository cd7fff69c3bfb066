package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.feature.FeatureRef;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.ui.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What lies under the pointer, and what a click meets there. FX thread only. */
public final class MapPointer {
    /**
     * A click that was not a drag, and all that is at its place.
     *
     * @param items    the nearest first
     * @param features other than those, the topmost first
     * @param zones    the one that is meant first
     */
    public record Click(EastNorth place, List<ItemId> items, List<FeatureRef> features, List<ZoneId> zones) {
        public Click {
            items = List.copyOf(items);
            features = List.copyOf(features);
            zones = List.copyOf(zones);
        }
    }

    private final ObjectProperty<Consumer<Click>> onClick = new SimpleObjectProperty<>(c -> { });
    private final ObjectProperty<Consumer<EastNorth>> onClickAgain = new SimpleObjectProperty<>(p -> { });
    private final ObjectProperty<Consumer<EastNorth>> onAsk = new SimpleObjectProperty<>(p -> { });
    private final ObjectProperty<Optional<EastNorth>> place = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<ItemId>> items = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty settingPoints = new SimpleBooleanProperty();
    private final Session session;
    private final MapHits hits;
    private final List<MapGrip> grips = new ArrayList<>();
    /** In the hand; null while the map is, or nothing. */
    private MapGrip taken;

    MapPointer(Session session, MapHits hits) {
        this.session = session;
        this.hits = hits;
    }

    public ObjectProperty<Consumer<Click>> onClickProperty() {
        return onClick;
    }

    /** While points are being set: the second click of two at one place, of which the first was a click. */
    public ObjectProperty<Consumer<EastNorth>> onClickAgainProperty() {
        return onClickAgain;
    }

    /** Something that can be taken hold of, unless one that was added before lies at the same place. */
    public void addGrip(MapGrip grip) {
        grips.add(grip);
    }

    /** The other button: what a place is, whatever is drawn there. */
    public ObjectProperty<Consumer<EastNorth>> onAskProperty() {
        return onAsk;
    }

    /** The place under the pointer; empty when it is elsewhere. */
    public ReadOnlyObjectProperty<Optional<EastNorth>> placeProperty() {
        return place;
    }

    /** Items whose marks are under the pointer, the nearest first. */
    public ReadOnlyObjectProperty<List<ItemId>> itemsProperty() {
        return items;
    }

    /** While points are being set, a double click does not zoom, and no zone is under the pointer. */
    public BooleanProperty settingPointsProperty() {
        return settingPoints;
    }

    /** Which items a click may meet besides the lit ones: those the theme shows. All at first. */
    public ObjectProperty<Predicate<ItemId>> clickableProperty() {
        return hits.clickableProperty();
    }

    /** In which order the zones at a place are meant: given most specific first. */
    public ObjectProperty<UnaryOperator<List<ZoneId>>> zoneOrderProperty() {
        return hits.zoneOrderProperty();
    }

    /** As if the pointer had left: until it moves, nothing is under it. For when the map moves and the hand does not. */
    public void forget() {
        place.set(Optional.empty());
        items.set(List.of());
        session.hoveredProperty().set(Optional.empty());
    }

    void moveTo(ScreenXY at) {
        EastNorth here = session.viewport().toGrid(at);
        place.set(Optional.of(here));
        boolean names = !settingPoints.get();
        items.set(names ? hits.items(here) : List.of());
        session.hoveredProperty().set(names ? hits.zones(here).stream().findFirst() : Optional.empty());
    }

    /** The pointer rests while the map moves under it: what it points at changes all the same. */
    void restsAt(Viewport before) {
        place.get().ifPresent(p -> moveTo(before.toScreen(p)));
    }

    void clickAt(Viewport view, ScreenXY at) {
        EastNorth here = view.toGrid(at);
        onClick.get().accept(new Click(here, hits.items(here), hits.features(view, here), hits.zones(here)));
    }

    void clickAgainAt(Viewport view, ScreenXY at) {
        onClickAgain.get().accept(view.toGrid(at));
    }

    // ---- what is taken hold of ------------------------------------------------------------------------------------

    boolean take(Viewport view, ScreenXY at) {
        EastNorth here = view.toGrid(at);
        taken = grips.stream().filter(g -> g.take(here)).findFirst().orElse(null);
        return taken != null;
    }

    void dragTaken(Viewport view, ScreenXY at) {
        EastNorth here = view.toGrid(at);
        place.set(Optional.of(here));
        taken.drag(here);
    }

    void dropTaken() {
        taken.drop();
    }

    void clickTaken(Viewport view, ScreenXY at, boolean again) {
        if (again) {
            taken.clickAgain(view.toGrid(at));
        } else {
            taken.click(view.toGrid(at));
        }
    }

    void askAt(Viewport view, ScreenXY at) {
        onAsk.get().accept(view.toGrid(at));
    }

    /** As a click on a zone and nothing else. */
    void clickOnZone(ZoneId zone, EastNorth here) {
        onClick.get().accept(new Click(here, List.of(), List.of(), List.of(zone)));
    }
}
