package districtatlas.ui.map;

import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.map.MapScene;
import districtatlas.map.layer.Layer;
import districtatlas.map.view.Viewport;
import districtatlas.paint.FeatureHit;
import districtatlas.paint.MapFeed;
import districtatlas.paint.MapShop;
import districtatlas.paint.label.LabelPicture;
import districtatlas.paint.label.PlacedLabel;
import districtatlas.paint.label.ScreenBox;
import districtatlas.paint.tile.Tile;
import districtatlas.paint.tile.TileLevel;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.ui.MapSession;
import districtatlas.ui.kit.FxThread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
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
    private static final double CLICK_TOLERANCE_PX = 8;
    private static final double FIT_MARGIN_PX = 24;
    private static final long QUIET_READING_NANOS = 400_000_000;
    private static final Duration AT_REST_AFTER = Duration.millis(90);
    private static final Duration BETWEEN_REQUESTS = Duration.millis(110);

    /** A layer that takes long to read, and how many of its features are. */
    public record Reading(Text layer, int features) {
    }

    /** A click that was not a drag. */
    public record Click(EastNorth place, List<ItemId> items, List<ZoneId> zones) {
    }

    /** What was last fitted, and the viewport that made of it. */
    private record Fitted(Extent extent, Viewport viewport) {
    }

    private final ObjectProperty<Viewport.Insets> covered = new SimpleObjectProperty<>(Viewport.Insets.all(0));
    private final ObjectProperty<List<ScreenBox>> keepClear = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<ItemId>> lit = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<ZoneId>> shown = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Predicate<ItemId>> clickable = new SimpleObjectProperty<>(i -> true);
    private final ObjectProperty<UnaryOperator<List<ZoneId>>> zoneOrder = new SimpleObjectProperty<>(UnaryOperator.identity());
    private final ObjectProperty<Consumer<Click>> onClick = new SimpleObjectProperty<>(c -> { });
    private final ObjectProperty<Optional<EastNorth>> pointer = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<ItemId>> pointedItems = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Extent>> home = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Extent>> dataFrame = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty motionOn = new SimpleBooleanProperty(true);
    private final BooleanProperty settingPoints = new SimpleBooleanProperty();
    private final BooleanProperty settled = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Reading>> reading = new SimpleObjectProperty<>(Optional.empty());

    private final MapSession session;
    private final MapFeed feed;
    private final Plan plan;
    private final ZoneShapes shapes;
    private final Map<ItemId, EastNorth> items;
    private final FxThread fx = new FxThread();
    private final ZoneHighlights highlights;
    private final Region frame = new Region();
    private final TilePictures pictures;
    private final ItemMarks marks;
    private final ZoneStops stops;
    private final MapMotion motion;
    private final MapGestures gestures;
    private final PauseTransition rest = new PauseTransition(AT_REST_AFTER);
    private final PauseTransition pause = new PauseTransition(BETWEEN_REQUESTS);
    private boolean requestWaits;
    private boolean placed;
    private MapScene requested;
    private List<PlacedLabel> written = List.of();
    /** Null before anything was. */
    private Fitted fitted;

    /**
     * @param shop   paints; this pane has a feed of it
     * @param plan   names of zones and items
     * @param items  places of items on the grid, for hit testing and lighting up
     */
    public MapPane(MapSession session, MapShop shop, Plan plan, ZoneShapes shapes, Map<ItemId, EastNorth> items) {
        this.session = session;
        this.plan = plan;
        this.shapes = shapes;
        this.items = Map.copyOf(items);
        this.marks = new ItemMarks(plan, this.items, session.lang());
        this.stops = new ZoneStops(plan, shapes, session.lang(), this::focusedZone,
                (zone, place) -> onClick.get().accept(new Click(place, List.of(), List.of(zone))));
        this.motion = new MapMotion(session::viewport, v -> session.viewportProperty().set(limits().held(v)), this::request);
        this.highlights = new ZoneHighlights(session, shapes);
        this.pictures = new TilePictures(highlights.underWords());
        pictures.moveTo(session.viewport());
        getChildren().addAll(pictures, marks, highlights.focusRing(), stops, frame);
        getStyleClass().add("map-pane");
        frame.getStyleClass().setAll("map-frame");
        frame.setMouseTransparent(true);
        frame.visibleProperty().bind(focusVisibleProperty());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        this.feed = shop.feed(new Pictures());
        this.gestures = new MapGestures(this, new OwnHand());
        listenToSession();
        colour();
    }

    private void listenToSession() {
        session.viewportProperty().addListener((o, was, is) -> moved(was, is));
        session.layersProperty().addListener(o -> request());
        session.paletteProperty().addListener(o -> {
            colour();
            request();
        });
        session.selectionProperty().addListener((o, was, is) -> {
            showSelection();
            is.zone().ifPresent(stops::standAt);
            if (!was.item().equals(is.item())) {
                requestSoon();
            }
        });
        session.hoveredProperty().addListener(o -> highlights.showHover());
        pointedItems.addListener((o, was, is) -> marks.pointAt(is.stream().findFirst(), session.viewport()));
        lit.addListener(o -> {
            showMarks();
            requestSoon();
        });
        shown.addListener(o -> showZones());
        keepClear.addListener(o -> request());
        rest.setOnFinished(e -> request());
        pause.setOnFinished(e -> {
            if (requestWaits) {
                request();
            }
        });
        sceneProperty().addListener((o, was, is) -> {
            if (is != null) {
                is.windowProperty().addListener((p, before, window) -> followScale(window));
                followScale(is.getWindow());
            }
        });
    }

    private void followScale(Window window) {
        if (window != null) {
            window.renderScaleXProperty().addListener(o -> request());
            request();
        }
    }

    // ---- what others may ask --------------------------------------------------------------------------------------

    /** Margins that panels cover: fitting keeps clear of them. */
    public ObjectProperty<Viewport.Insets> coveredProperty() {
        return covered;
    }

    /** Where panels lie over the map, in its pixels: labels keep clear of them when they can. */
    public ObjectProperty<List<ScreenBox>> keepClearProperty() {
        return keepClear;
    }

    /** Items shown with a strong mark above the map: those of the open zone. The selection's item is shown stronger. */
    public ObjectProperty<List<ItemId>> litProperty() {
        return lit;
    }

    /** Zones that a step of a walk is about: outlined, with the rest stepped back. None at first. */
    public ObjectProperty<List<ZoneId>> shownZonesProperty() {
        return shown;
    }

    /** Which items a click may meet besides the lit ones: those the theme shows. All at first. */
    public ObjectProperty<Predicate<ItemId>> clickableProperty() {
        return clickable;
    }

    /** In which order the zones at a place are meant: given most specific first. */
    public ObjectProperty<UnaryOperator<List<ZoneId>>> zoneOrderProperty() {
        return zoneOrder;
    }

    public ObjectProperty<Consumer<Click>> onClickProperty() {
        return onClick;
    }

    /** The place under the pointer; empty when it is elsewhere. */
    public ReadOnlyObjectProperty<Optional<EastNorth>> pointerProperty() {
        return pointer;
    }

    /** Items whose marks are under the pointer, the nearest first. */
    public ReadOnlyObjectProperty<List<ItemId>> pointedItemsProperty() {
        return pointedItems;
    }

    /** What the Home key and the first showing fit; bounds how far one may zoom out. */
    public ObjectProperty<Optional<Extent>> homeProperty() {
        return home;
    }

    /** The view's centre stays within it. */
    public ObjectProperty<Optional<Extent>> dataFrameProperty() {
        return dataFrame;
    }

    /** Whether the map glides; otherwise it jumps. */
    public BooleanProperty motionProperty() {
        return motionOn;
    }

    /** True when the picture shown is the whole and final one of the session's scene: all tiles and labels are in. */
    public BooleanProperty settledProperty() {
        return settled;
    }

    /** What is being read when that takes longer than one waits without wondering. */
    public ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading;
    }

    /** Moves (150–250 ms, or at once when motion is off) so that the extent lies clear of what is covered. */
    public void fit(Extent extent) {
        fitted = new Fitted(extent, fitting(session.viewport(), extent));
        goTo(fitted.viewport());
    }

    /** Something else covers the map now: what was fitted and not moved since is fitted again, and home where all of it was in view. */
    public void refit() {
        if (isUntouched()) {
            fit(fitted.extent());
        } else {
            home.get().filter(h -> aim().extent().union(h).equals(aim().extent())).ifPresent(this::fit);
        }
    }

    private boolean isUntouched() {
        return fitted != null && (session.viewport().equals(fitted.viewport()) || fitted.viewport().equals(motion.goal()));
    }

    private Viewport fitting(Viewport size, Extent extent) {
        Viewport.Insets c = covered.get();
        Viewport.Insets clear = new Viewport.Insets(c.top() + FIT_MARGIN_PX, c.right() + FIT_MARGIN_PX, c.bottom() + FIT_MARGIN_PX,
                c.left() + FIT_MARGIN_PX);
        return limits().held(size.fittedTo(extent, clear));
    }

    /** What the map shows or, on its way, will show. */
    public Viewport aim() {
        return motion.aim();
    }

    /** As if the pointer had left: until it moves, nothing is under it. For when the map moves and the hand does not. */
    public void forgetPointer() {
        pointer.set(Optional.empty());
        pointedItems.set(List.of());
        session.hoveredProperty().set(Optional.empty());
    }

    /** Whether the zone's own name can be read on the map now. */
    public boolean isNamed(ZoneId zone) {
        String table = plan.zone(zone).map(z -> z.kind().key().replace('-', '_')).orElse("");
        return written.stream().filter(l -> l.featureId().equals(zone.value()) && l.layer().table().equals(table)).map(PlacedLabel::anchor)
                .map(session.viewport()::toScreen)
                .anyMatch(at -> at.x() > 0 && at.x() < getWidth() - covered.get().right() && at.y() > 0 && at.y() < getHeight() - covered.get().bottom());
    }

    /** The features drawn at a place of the picture, topmost first. */
    public List<FeatureHit> featuresAt(ScreenXY place, double tolerancePx) {
        return feed.at(place, tolerancePx);
    }

    /** Has no picture any more: for when its window goes and the program does not. */
    public void close() {
        feed.close();
    }

    /** The place in the middle of the part that nothing covers. */
    public EastNorth middlePlace() {
        return session.viewport().toGrid(middle());
    }

    /** While points are being set, a double click is two clicks, and no zone is under the pointer. */
    public BooleanProperty settingPointsProperty() {
        return settingPoints;
    }

    /** Moves to a viewport as {@link #fit} does. */
    public void goTo(Viewport target) {
        motion.stop();
        if (motionOn.get() && placed && !target.equals(session.viewport())) {
            motion.glideTo(target);
        } else {
            session.viewportProperty().set(target);
        }
    }

    public void zoomIn() {
        zoom(2, null, false);
    }

    public void zoomOut() {
        zoom(0.5, null, false);
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
        if (now.width() != getWidth() || now.height() != getHeight()) {
            resizeTo(getWidth(), getHeight());
        }
        if (!placed) {
            home.get().filter(h -> now.width() <= 1).ifPresent(this::fit);
            placed = true;
            request();
        }
    }

    /** What was fitted and not moved since is fitted again: full screen makes it larger. Else the middle and the scale stay. */
    private void resizeTo(double width, double height) {
        Viewport now = session.viewport();
        boolean untouched = isUntouched();
        motion.stop();
        Viewport resized = limits().held(now.resizedTo(width, height));
        if (untouched) {
            fitted = new Fitted(fitted.extent(), fitting(resized, fitted.extent()));
            resized = fitted.viewport();
        }
        session.viewportProperty().set(resized);
    }

    private void moved(Viewport was, Viewport is) {
        settled.set(false);
        pictures.moveTo(is);
        highlights.moveTo(is);
        marks.moveTo(is);
        // The pointer rests while the map moves under it: what it points at changes all the same. In the hand the map moves with it.
        if (!gestures.isDragging()) {
            pointer.get().ifPresent(p -> pointAt(was.toScreen(p)));
        }
        if (was.metresPerPixel() != is.metresPerPixel()) {
            rest.playFromStart();
        } else if (rest.getStatus() != javafx.animation.Animation.Status.RUNNING) {
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

    /** Has the session's scene painted. */
    private void request() {
        if (!placed || getScene() == null || getWidth() < 1) {
            return;
        }
        rest.stop();
        requestWaits = false;
        pause.playFromStart();
        Window window = getScene().getWindow();
        MapScene scene = session.scene(window == null ? 1 : window.getRenderScaleX());
        settled.set(false);
        requested = scene;
        stops.moveTo(scene.viewport());         // nobody sees them: where they are matters only at rest
        feed.show(scene, clearBoxes());
    }

    private List<ScreenBox> clearBoxes() {
        List<ScreenBox> boxes = new ArrayList<>(keepClear.get());
        Viewport.Insets c = covered.get();
        double w = getWidth();
        double h = getHeight();
        boxes.add(new ScreenBox(0, 0, w, c.top()));
        boxes.add(new ScreenBox(0, h - c.bottom(), w, c.bottom()));
        boxes.add(new ScreenBox(0, 0, c.left(), h));
        boxes.add(new ScreenBox(w - c.right(), 0, c.right(), h));
        marks.boxes(session.viewport()).forEach(boxes::add);
        boxes.removeIf(b -> b.width() <= 0 || b.height() <= 0);
        return boxes;
    }

    private final class Pictures implements MapFeed.Listener {
        /** Of the reader's thread. */
        private long readingSince;

        @Override
        public void tiles(List<Tile> tiles) {
            tiles.forEach(Tile::hold);
            fx.execute(() -> pictures.add(tiles));
        }

        @Override
        public void labels(TileLevel level, LabelPicture picture) {
            fx.execute(() -> {
                pictures.show(level.content(), picture);
                written = picture.labels();
            });
        }

        @Override
        public void settled(MapScene scene) {
            fx.execute(() -> {
                if (scene == requested) {
                    pictures.settle();
                    boolean current = !requestWaits && !motion.isMoving() && scene.viewport().equals(session.viewport());
                    if (current) {
                        pictures.rest();
                    }
                    settled.set(current);
                }
            });
        }

        @Override
        public void reading(Layer layer, int features) {
            if (readingSince == 0) {
                readingSince = System.nanoTime();
            } else if (System.nanoTime() - readingSince > QUIET_READING_NANOS) {
                fx.execute(() -> reading.set(Optional.of(new Reading(layer.title(), features))));
            }
        }

        @Override
        public void allRead() {
            readingSince = 0;
            fx.execute(() -> reading.set(Optional.empty()));
        }

        @Override
        public void failed(String what, Throwable cause) {
            LOG.error("could not paint {}", what, cause);
        }
    }

    // ---- above the picture ----------------------------------------------------------------------------------------

    private void colour() {
        highlights.colour(session.paletteProperty().get());
        showMarks();
    }

    private void showZones() {
        highlights.showZones(shown.get());
        pictures.stepBackBut(new ShownNames(shown.get(), shapes));
    }

    /** The selected item's mark bears its name: the map's own would say it twice. */
    private void hideNameOfSelected() {
        Optional<String> name = session.selection().item().flatMap(plan::item).map(i -> i.name().in(session.lang()));
        String id = session.selection().item().map(ItemId::value).orElse("");
        pictures.hide(label -> label.featureId().equals(id) && name.isPresent()
                && label.symbol().label().replace("\n", "").equals(name.get()));
    }

    private void showMarks() {
        marks.show(lit.get(), session.selection().item(), session.paletteProperty().get(), session.viewport());
    }

    private void showSelection() {
        highlights.showSelection();
        hideNameOfSelected();
        showMarks();
    }

    /** The keyboard came to a zone, or left them: null. What has the focus is never out of sight. */
    private void focusedZone(ZoneId zone, EastNorth place) {
        Optional<Geometry> shape = zone == null ? Optional.empty() : shapes.shape(zone);
        if (shape.isEmpty()) {
            highlights.hideFocus();
            return;
        }
        forgetPointer();
        highlights.showFocus(shape.get(), plan.zone(zone).map(z -> z.name().in(session.lang())).orElse(""), place);
        ScreenXY at = aim().toScreen(place);
        Viewport.Insets c = covered.get();
        if (at.x() < c.left() || at.x() > getWidth() - c.right() || at.y() < c.top() || at.y() > getHeight() - c.bottom()) {
            goTo(limits().held(aim().pannedBy(middle().x() - at.x(), middle().y() - at.y())));
        }
    }

    // ---- the hand -------------------------------------------------------------------------------------------------

    private ViewLimits limits() {
        return new ViewLimits(home.get(), dataFrame.get());
    }

    private void zoom(double factor, ScreenXY anchor, boolean atOnce) {
        Viewport view = session.viewport();
        ScreenXY at = anchor != null ? anchor : middle();
        double left = motion.zoomLeft();
        double allowed = limits().zoomable(view, left * factor) / left;
        if (Math.abs(Math.log(allowed)) < 1e-9) {
            return;
        }
        if (motionOn.get() && !atOnce) {
            motion.zoomBy(allowed, at);
        } else {
            motion.stop();
            session.viewportProperty().set(limits().held(view.zoomedBy(allowed, at)));
        }
    }

    /** Of the part that nothing covers. */
    private ScreenXY middle() {
        Viewport.Insets c = covered.get();
        return new ScreenXY((c.left() + getWidth() - c.right()) / 2, (c.top() + getHeight() - c.bottom()) / 2);
    }

    private final class OwnHand implements MapGestures.Hand {
        @Override
        public void touch() {
            motion.stop();
        }

        @Override
        public void zoom(double factor, ScreenXY anchor, boolean atOnce) {
            MapPane.this.zoom(factor, anchor, atOnce);
        }

        @Override
        public void pan(double dx, double dy) {
            session.viewportProperty().set(limits().held(session.viewport().pannedBy(dx, dy)));
        }

        @Override
        public void throwOn(double pxPerSecondX, double pxPerSecondY) {
            if (motionOn.get()) {
                motion.throwOn(pxPerSecondX, pxPerSecondY);
            }
        }

        @Override
        public void nudge(double dx, double dy) {
            if (settingPoints.get()) {
                forgetPointer();        // from now on the middle is meant
            }
            goTo(limits().held(session.viewport().pannedBy(dx, dy)));
        }

        @Override
        public void home() {
            home.get().ifPresent(MapPane.this::fit);
        }

        @Override
        public void click(ScreenXY at) {
            EastNorth place = session.viewport().toGrid(at);
            double tolerance = CLICK_TOLERANCE_PX * session.viewport().metresPerPixel();
            onClick.get().accept(new Click(place, itemsNear(place, tolerance), zonesAt(place, tolerance)));
        }

        @Override
        public void clickAgain(ScreenXY at) {
            if (settingPoints.get()) {
                click(at);
            } else {
                MapPane.this.zoom(2, at, false);
            }
        }

        @Override
        public void hover(ScreenXY at) {
            pointAt(at);
        }

        @Override
        public void leave() {
            forgetPointer();
        }
    }

    private void pointAt(ScreenXY at) {
        EastNorth place = session.viewport().toGrid(at);
        pointer.set(Optional.of(place));
        double tolerance = CLICK_TOLERANCE_PX * session.viewport().metresPerPixel();
        pointedItems.set(settingPoints.get() ? List.of() : itemsNear(place, tolerance));
        session.hoveredProperty().set(settingPoints.get() ? Optional.empty() : zonesAt(place, tolerance).stream().findFirst());
    }

    private List<ZoneId> zonesAt(EastNorth place, double tolerance) {
        return zoneOrder.get().apply(shapes.at(place, tolerance));
    }

    private List<ItemId> itemsNear(EastNorth place, double tolerance) {
        List<ItemId> shown = lit.get();
        return items.keySet().stream()
                // Whether an item is drawn is asked of the few that are near: this runs with every move of the pointer.
                .filter(i -> items.get(i).distanceTo(place) <= tolerance)
                .filter(i -> shown.contains(i) || clickable.get().test(i))
                .sorted(Comparator.comparingDouble((ItemId i) -> items.get(i).distanceTo(place)).thenComparing(ItemId::value))
                .toList();
    }
}
