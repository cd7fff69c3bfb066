package districtatlas.ui.map;

import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.MapScene;
import districtatlas.map.StageThings;
import districtatlas.map.ZoneFigures;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.paint.DrawnNear;
import districtatlas.paint.FeatureHit;
import districtatlas.paint.MapFeed;
import districtatlas.paint.MapShop;
import districtatlas.paint.ShownNames;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.ui.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Duration;
import org.locationtech.jts.geom.Geometry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The map: shows the session's scene, moves at once under the hand, and draws hover, selection and lit items above it.
 * FX thread only; painting happens elsewhere.
 */
public final class MapPane extends Region {
    private static final Logger LOG = LoggerFactory.getLogger(MapPane.class);
    private static final Duration AT_REST_AFTER = Duration.millis(90);
    private static final Duration BETWEEN_REQUESTS = Duration.millis(110);

    /** A layer that takes long to read, and how many of its features are. */
    public record Reading(Text layer, int features) {
    }

    private final ObjectProperty<List<ScreenBox>> keepClear = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<ItemId>> listed = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<ItemId>> picked = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<List<ItemId>> lit = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<ShownZones> shown = new SimpleObjectProperty<>(ShownZones.NONE);
    private final ObjectProperty<ZoneFigures> figures = new SimpleObjectProperty<>(ZoneFigures.NONE);
    private final ObjectProperty<LayerStack> over = new SimpleObjectProperty<>(LayerStack.EMPTY);
    private final BooleanProperty settled = new SimpleBooleanProperty();
    private final ObjectProperty<BiConsumer<String, Throwable>> onFailure = new SimpleObjectProperty<>((what, cause) -> LOG.error("could not paint {}", what, cause));
    private final ObjectProperty<Optional<Reading>> reading = new SimpleObjectProperty<>(Optional.empty());

    private final Session session;
    private final MapFeed feed;
    private final Plan plan;
    private final ZoneShapes shapes;
    private final MapNavigation navigation;
    private final MapPointer pointer;
    private final ZoneHighlights highlights;
    private final ThingHighlights things;
    private final VeiledLayers veiled;
    private final Region frame = new Region();
    private final Group underWords = new Group();
    private final TilePictures pictures;
    private final ZoneStops stops;
    private final MapGestures gestures;
    private final PauseTransition rest = new PauseTransition(AT_REST_AFTER);
    private final PauseTransition pause = new PauseTransition(BETWEEN_REQUESTS);
    private boolean requestWaits;
    private MapScene requested;
    private Palette coloured;
    private final WrittenNames written = new WrittenNames();
    private final Map<ItemId, EastNorth> items;

    /**
     * @param shop   paints; this pane has a feed of it
     * @param plan   names of zones and items
     * @param items  places of items on the grid, for hit testing and lighting up
     * @param itemShapes of the items that the ground draws: one that is a line is met and lit up as such, and has no mark
     */
    public MapPane(Session session, MapShop shop, Plan plan, ZoneShapes shapes, Map<ItemId, EastNorth> items, ItemShapes itemShapes) {
        this.session = session;
        this.plan = plan;
        this.shapes = shapes;
        this.items = items;
        this.veiled = new VeiledLayers(plan, shapes, new StageThings(plan, items, itemShapes, session.lang()), shop.veils());
        this.navigation = new MapNavigation(session, this::request);
        MetZones zones = new MetZones(session, plan, shapes);
        this.pointer = new MapPointer(session, new MapHits(session, zones, items, itemShapes, lit::get, this::groundAt));
        this.stops = new ZoneStops(plan, shapes, session, zones::has, this::focusedZone, pointer::clickOnZone);
        this.highlights = new ZoneHighlights(session, shapes);
        this.things = new ThingHighlights(session, plan, items, itemShapes);
        this.pictures = new TilePictures(Stream.of(highlights.underWords(), things.underWords(), new Node[] {underWords}).flatMap(Stream::of).toArray(Node[]::new));
        pictures.moveTo(session.viewport());
        getChildren().addAll(pictures, things.aboveWords(), highlights.focusRing(), stops, frame);
        getStyleClass().add("map-pane");
        underWords.setAutoSizeChildren(false);
        frame.getStyleClass().setAll("map-frame");
        frame.setMouseTransparent(true);
        frame.visibleProperty().bind(focusVisibleProperty());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        this.feed = shop.feed(new PaneListener(pictures, written, reading, this::settledAt, (what, cause) -> onFailure.get().accept(what, cause)));
        this.gestures = new MapGestures(this, new MapHand(session, navigation, pointer));
        listenToSession();
        colour(session.scene(1).palette());
    }

    private void listenToSession() {
        session.viewportProperty().addListener((o, was, is) -> moved(was, is));
        session.layers().subscribe((before, now) -> {
            stops.keepReachable();
            request();
            pointer.restsAt(session.viewport());
        });
        session.palette().subscribe((before, now) -> {
            colour(session.scene(1).palette());
            request();
        });
        session.selectionValue().subscribe((was, is) -> {
            showSelection();
            is.zone().ifPresent(stops::standAt);
            if (!was.item().equals(is.item())) {
                requestSoon();
            }
        });
        session.hoveredProperty().addListener(o -> highlights.showHover());
        pointer.itemsProperty().addListener((o, was, is) -> things.pointAt(is.stream().findFirst()));
        Stream.of(listed, picked).forEach(p -> p.subscribe((before, now) -> lit.set(Stream.of(listed.get(), picked.get()).flatMap(List::stream).distinct().toList())));
        lit.addListener(o -> {
            things.showItems(lit.get());
            requestSoon();
        });
        shown.addListener(o -> showZones());
        session.keptNames().subscribe((before, now) -> request());
        List.of(figures, over, keepClear).forEach(p -> p.addListener(o -> request()));
        rest.setOnFinished(e -> request());
        pause.setOnFinished(e -> {
            if (requestWaits) {
                request();
            }
        });
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::renderScaleXProperty).subscribe(scale -> request());
        showSelection();
    }

    // ---- what others may ask --------------------------------------------------------------------------------------

    /** Where the map stands and how it gets elsewhere. */
    public MapNavigation navigation() {
        return navigation;
    }

    /** What lies under the pointer, and what a click meets. */
    public MapPointer pointer() {
        return pointer;
    }

    /** Where panels lie over the map, in its pixels: labels keep clear of them when they can. */
    public ObjectProperty<List<ScreenBox>> keepClearProperty() {
        return keepClear;
    }

    /** Items shown with a strong mark above the map: those listed and those picked. The selection's item is shown stronger. */
    public ReadOnlyObjectProperty<List<ItemId>> litProperty() {
        return lit.getReadOnlyProperty();
    }

    /** Those of the open zone. */
    public ObjectProperty<List<ItemId>> listedProperty() {
        return listed;
    }

    /** Those that the reader picked out of a list, several at once. */
    public ObjectProperty<List<ItemId>> pickedProperty() {
        return picked;
    }

    /** A drawn feature that is lit up, on the grid; its shape is not to be changed. None at first. */
    public ObjectProperty<Optional<Geometry>> litFeatureProperty() {
        return things.litFeatureProperty();
    }

    /** Zones that a step of a walk is about. None at first. */
    public ObjectProperty<ShownZones> shownZonesProperty() {
        return shown;
    }

    /** Numbers at the zones, such as what the reader counts. None at first. */
    public ObjectProperty<ZoneFigures> figuresProperty() {
        return figures;
    }

    /** What lies over the map in this window alone and is no part of the atlas, such as what a reader drew. Nothing at first. */
    public ObjectProperty<LayerStack> overProperty() {
        return over;
    }

    /** What others draw over the tiles and under the names, so that no outline strikes a name through; they move it with the map. */
    public ObservableList<Node> underWords() {
        return underWords.getChildren();
    }

    /** The names on the map as it is now. */
    public WrittenNames written() {
        return written;
    }

    /** True when the picture shown is the whole and final one of the session's scene: all tiles and labels are in. */
    public BooleanProperty settledProperty() {
        return settled;
    }

    /** What is being read when that takes longer than one waits without wondering. */
    public ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading;
    }

    /** Hears what could not be read or painted, in a word for the log; the rest of the map is shown. */
    public ObjectProperty<BiConsumer<String, Throwable>> onFailureProperty() {
        return onFailure;
    }

    /** Whether words are shown: not on a map too small to read, nor where a class is to know them. They are at first. */
    public BooleanProperty wordsProperty() {
        return pictures.wordsProperty();
    }

    /** Whether a feature's own name can be read on the map now. */
    public boolean isNamed(String table, String featureId) {
        return written.isSeen(table, featureId, session.viewport(), navigation.coveredProperty().get());
    }

    /** Whether the zone's own name can be read on the map now. */
    public boolean isNamed(ZoneId zone) {
        return isNamed(plan.zone(zone).map(z -> z.kind().table()).orElse(""), zone.value());
    }

    /** The features drawn at a place of the picture, topmost first, of the atlas and of what lies over it; a veil is none. */
    public List<FeatureHit> featuresAt(ScreenXY place, double tolerancePx) {
        List<FeatureHit> own = feed.at(place, tolerancePx).stream().filter(hit -> over.get().find(hit.layer()).isPresent()).toList();
        return Stream.concat(own.stream(), groundAt(place, tolerancePx).stream()).toList();
    }

    /** What of the atlas's drawn shapes lies nearest to a place, as they are and not as the scale shows them; a veil is none. Some 0.1 ms. */
    public DrawnNear nearest(EastNorth place, double reachPx) {
        return feed.near(place, reachPx * session.viewport().metresPerPixel(), layer -> session.layers().getValue().find(layer).isPresent());
    }

    /** Those of the atlas alone: neither a veil, nor what is drawn once more above it. */
    private List<FeatureHit> groundAt(ScreenXY place, double tolerancePx) {
        return feed.at(place, tolerancePx).stream().filter(hit -> session.layers().getValue().find(hit.layer()).isPresent()).toList();
    }

    /** Those lines of a legend that explain something of what is shown, in the colours it has here. Any thread; some milliseconds. */
    public List<LegendEntry> inView(List<LegendEntry> legend) {
        return feed.inView(legend);
    }

    /** Has no picture any more: for when its window goes and the program does not. */
    public void close() {
        feed.close();
    }

    // ---- the picture ----------------------------------------------------------------------------------------------

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        pictures.resizeRelocate(0, 0, getWidth(), getHeight());
        frame.resizeRelocate(0, 0, getWidth(), getHeight());
        Viewport now = session.viewport();
        if (!navigation.isPlaced()) {
            navigation.place(getWidth(), getHeight());
            request();
        } else if (now.width() != getWidth() || now.height() != getHeight()) {
            navigation.resizeTo(getWidth(), getHeight());
        }
    }

    private void moved(Viewport was, Viewport is) {
        settled.set(false);
        pictures.moveTo(is);
        highlights.moveTo(is);
        things.moveTo(is);
        // The pointer rests while the map moves under it: what it points at changes all the same. In the hand the map moves with it.
        if (!gestures.isDragging()) {
            pointer.restsAt(was);
        }
        if (was.metresPerPixel() != is.metresPerPixel()) {
            rest.playFromStart();
        } else if (!navigation.isGliding() && rest.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            requestSoon();
        }
    }

    private void requestSoon() {
        if (pause.getStatus() == javafx.animation.Animation.Status.RUNNING) {
            requestWaits = true;
        } else {
            request();
        }
    }

    /** Has the session's scene painted, in a glide where it leads: what is passed on the way would come too late. */
    private void request() {
        if (!navigation.isPlaced() || getScene() == null || getWidth() < 1) {
            return;
        }
        rest.stop();
        requestWaits = false;
        pause.playFromStart();
        Window window = getScene().getWindow();
        MapScene scene = veiled.of(session.scene(navigation.aim(), window == null ? 1 : window.getRenderScaleX()), figures.get(), shown.get(), over.get());
        settled.set(false);
        requested = scene;
        if (scene.palette() != coloured) {
            colour(scene.palette());
        }
        stops.moveTo(scene.viewport());         // nobody sees them: where they are matters only at rest
        feed.show(scene, clearBoxes(), !navigation.isWhereItJumped());
    }

    private List<ScreenBox> clearBoxes() {
        List<ScreenBox> boxes = new ArrayList<>(keepClear.get());
        boxes.addAll(navigation.covering(getWidth(), getHeight()));
        boxes.addAll(things.boxes(navigation.aim()));
        boxes.removeIf(b -> b.width() <= 0 || b.height() <= 0);
        return boxes;
    }

    private void settledAt(MapScene scene) {
        if (scene == requested && !navigation.isGliding()) {        // what is passed on the way is still to be seen
            pictures.settle();
            boolean current = !requestWaits && !navigation.isMoving() && scene.viewport().equals(session.viewport());
            if (current) {
                pictures.rest();
            }
            settled.set(current);
        }
    }

    /** @param palette the scene's: in a walk its lines are a share of the window */
    private void colour(Palette palette) {
        coloured = palette;
        highlights.colour(palette);
        things.showItems(lit.get());
    }

    private void showZones() {
        pictures.stepBackBut(new ShownNames(shown.get().alone(), shapes, items));
        request();
    }

    private void showSelection() {
        highlights.showSelection();
        pictures.hide(things.saidTwice());
        things.showItems(lit.get());
    }

    /** The keyboard came to a zone, or left them: null. What has the focus is never out of sight. */
    private void focusedZone(ZoneId zone, EastNorth place) {
        Optional<Geometry> shape = zone == null ? Optional.empty() : shapes.shape(zone);
        if (shape.isEmpty()) {
            highlights.hideFocus();
            return;
        }
        pointer.forget();
        highlights.showFocus(shape.get(), stops.nameOf(zone), place);
        navigation.reveal(place);
    }
}
