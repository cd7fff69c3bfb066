package districtatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.map.layer.LayerId;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.map.view.Viewport;
import districtatlas.paint.HandDrawn;
import districtatlas.paint.MapShop;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.state.AtlasState;
import districtatlas.state.Scenes;
import districtatlas.state.Selection;
import districtatlas.ui.Session;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The pane in a real stage without a display; painting runs when the test says so. */
class MapPaneTest {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;
    private static final int GREEN = 0xFFCFE6DB;

    private final HandDrawn hand = new HandDrawn()
            .draw("ground", "w", HandDrawn.box(-1000, -1000, 0, 1000), AreaSymbol.plain(GREEN), ScaleRange.ALL, 0)
            .draw("ground", "strip", HandDrawn.box(30, -1000, 45, 1000), AreaSymbol.plain(GREEN), ScaleRange.ALL, 0)
            .draw("names", "n1", "POINT (-60 40)", HandDrawn.text("西", 14, 1, TextSymbol.Placement.POINT))
            .draw("names", "n2", "POINT (60 40)", HandDrawn.text("东", 14, 1, TextSymbol.Placement.POINT));
    private final ZoneId west = new ZoneId("west");
    private final ZoneId east = new ZoneId("east");
    private final Map<ZoneId, Geometry> shapes = Map.of(west, HandDrawn.box(-1000, -1000, 0, 1000), east, HandDrawn.box(0, -1000, 1000, 1000));
    private final ItemId museum = new ItemId("museum");
    private final List<MapPointer.Click> clicks = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean wait;
    private Session session;
    private MapPane pane;
    private MapShop shop;
    private Stage stage;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void showPane() throws Exception {
        onFx(() -> {
            List<Zone> zones = List.of(zone(west, "西街道"), zone(east, "东街道"));
            Plan plan = new Plan(Text.NONE, zones, List.of(), List.of(), List.of(), List.of());
            session = new Session(AtlasState.of("theme", "test", 2025), new Scenes(t -> hand.layers(), p -> Optional.of(HandDrawn.PALETTE)), Lang.ZH);
            Executor now = work -> {
                if (wait) {
                    waiting.add(work);
                } else {
                    work.run();
                }
            };
            shop = new MapShop(hand, now, now, 1, now, () -> { });
            pane = new MapPane(session, shop, plan, new ZoneShapes(zones, shapes), Map.of(museum, new EastNorth(100, 50)), ItemShapes.NONE);
            pane.navigation().motionProperty().set(false);
            pane.navigation().homeProperty().set(Optional.of(new Extent(-200, -100, 200, 100)));
            pane.pointer().onClickProperty().set(clicks::add);
            stage = new Stage();
            stage.setScene(new Scene(pane, WIDTH, HEIGHT));
            pane.requestFocus();        // else the first zone would have it, and be brought into view
            stage.show();
            pane.layout();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws Exception {
        onFx(() -> {
            stage.close();
            shop.close();
            return null;
        });
    }

    private static Zone zone(ZoneId id, String name) {
        return new Zone(id, ZoneKind.STREET, "", new Text(name, ""), Text.NONE, List.of(), Optional.empty(), null, null, null, List.of(), 1,
                Optional.empty());
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, int clicks) throws Exception {
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_MOVED;
        onFx(() -> {
            Event.fireEvent(pane, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, clicks, false, false, false, false, down, false,
                    false, false, false, true, new PickResult(pane, x, y)));
            return null;
        });
    }

    private void wheel(double x, double y, double notches) throws Exception {
        onFx(() -> {
            Event.fireEvent(pane, new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false, false, 0, 40 * notches,
                    0, 40 * notches, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                    new PickResult(pane, x, y)));
            return null;
        });
    }

    private void key(Node node, KeyCode code) throws Exception {
        onFx(() -> {
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return null;
        });
    }

    @Test
    void theFirstShowingFitsTheHomeExtent() {
        Viewport view = session.viewport();
        assertEquals(WIDTH, view.width());
        assertTrue(view.extent().contains(new EastNorth(-200, -100)) && view.extent().contains(new EastNorth(200, 100)));
        assertEquals(0, view.center().east(), 1e-6);
    }

    @Test
    void theWheelZoomsAtTheCursor() throws Exception {
        EastNorth place = session.viewport().toGrid(new ScreenXY(450, 100));
        double before = session.viewport().metresPerPixel();
        wheel(450, 100, 3);
        assertEquals(before / 2, session.viewport().metresPerPixel(), 1e-9);
        assertTrue(session.viewport().toScreen(place).distanceTo(new ScreenXY(450, 100)) < 1e-6);
    }

    @Test
    void oneMayGoNoCloserAndNoFurtherThanTheLimits() throws Exception {
        wheel(300, 200, 60);
        assertEquals(ViewLimits.FINEST_METRES_PER_PIXEL, session.viewport().metresPerPixel(), 1e-9);
        wheel(300, 200, -90);
        assertEquals(3 * Math.max(400.0 / WIDTH, 200.0 / HEIGHT), session.viewport().metresPerPixel(), 1e-9);
    }

    @Test
    void aDragMovesTheMapAndIsNoClick() throws Exception {
        EastNorth held = session.viewport().toGrid(new ScreenXY(200, 200));
        mouse(MouseEvent.MOUSE_PRESSED, 200, 200, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 240, 190, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 260, 170, 1);
        mouse(MouseEvent.MOUSE_RELEASED, 260, 170, 1);
        assertTrue(session.viewport().toScreen(held).distanceTo(new ScreenXY(260, 170)) < 1e-6);
        assertEquals(List.of(), clicks);
    }

    @Test
    void theCentreStaysOnTheData() throws Exception {
        onFx(() -> {
            pane.navigation().dataFrameProperty().set(Optional.of(new Extent(-50, -50, 50, 50)));
            return null;
        });
        mouse(MouseEvent.MOUSE_PRESSED, 10, 200, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 590, 200, 1);
        mouse(MouseEvent.MOUSE_RELEASED, 590, 200, 1);
        assertEquals(-50, session.viewport().center().east(), 1e-9);
    }

    @Test
    void aClickTellsPlaceItemsAndZones() throws Exception {
        ScreenXY at = session.viewport().toScreen(new EastNorth(100, 50));
        mouse(MouseEvent.MOUSE_PRESSED, at.x() + 5, at.y(), 1);
        mouse(MouseEvent.MOUSE_RELEASED, at.x() + 5, at.y(), 1);
        assertEquals(1, clicks.size());
        assertEquals(List.of(museum), clicks.get(0).items());
        assertEquals(List.of(east), clicks.get(0).zones());
        assertTrue(clicks.get(0).place().distanceTo(new EastNorth(100, 50)) < 6 * session.viewport().metresPerPixel());
    }

    @Test
    void aClickBesideAnItemDoesNotMeetIt() throws Exception {
        ScreenXY at = session.viewport().toScreen(new EastNorth(100, 50));
        mouse(MouseEvent.MOUSE_PRESSED, at.x() + 12, at.y(), 1);
        mouse(MouseEvent.MOUSE_RELEASED, at.x() + 12, at.y(), 1);
        assertEquals(List.of(), clicks.get(0).items());
    }

    @Test
    void aDoubleClickComesCloserThere() throws Exception {
        double before = session.viewport().metresPerPixel();
        EastNorth place = session.viewport().toGrid(new ScreenXY(150, 120));
        mouse(MouseEvent.MOUSE_PRESSED, 150, 120, 2);
        mouse(MouseEvent.MOUSE_RELEASED, 150, 120, 2);
        assertEquals(before / 2, session.viewport().metresPerPixel(), 1e-9);
        assertTrue(session.viewport().toScreen(place).distanceTo(new ScreenXY(150, 120)) < 1e-6);
    }

    @Test
    void theZoneUnderThePointerIsHovered() throws Exception {
        mouse(MouseEvent.MOUSE_MOVED, 100, 200, 0);
        assertEquals(Optional.of(west), session.hoveredProperty().get());
        assertTrue(pane.pointer().placeProperty().get().orElseThrow().east() < 0);
        mouse(MouseEvent.MOUSE_EXITED, 100, 200, 0);
        assertEquals(Optional.empty(), session.hoveredProperty().get());
        assertEquals(Optional.empty(), pane.pointer().placeProperty().get());
    }

    @Test
    void theItemUnderThePointerIsTold() throws Exception {
        ScreenXY at = session.viewport().toScreen(new EastNorth(100, 50));
        mouse(MouseEvent.MOUSE_MOVED, at.x() + 3, at.y(), 0);
        assertEquals(List.of(museum), pane.pointer().itemsProperty().get());
        Node mark = pane.lookup(".pointed-item");
        assertEquals(at.x(), mark.getTranslateX(), 1e-9);
        mouse(MouseEvent.MOUSE_MOVED, at.x() + 30, at.y(), 0);
        assertEquals(List.of(), pane.pointer().itemsProperty().get());
        assertEquals(null, pane.lookup(".pointed-item"));
    }

    @Test
    void keysPanZoomAndGoHome() throws Exception {
        Viewport start = session.viewport();
        key(pane, KeyCode.RIGHT);
        assertEquals(start.center().east() + MapGestures.KEY_PAN_PX * start.metresPerPixel(), session.viewport().center().east(), 1e-6);
        key(pane, KeyCode.UP);
        assertTrue(session.viewport().center().north() > start.center().north());
        key(pane, KeyCode.PLUS);
        assertEquals(start.metresPerPixel() / 2, session.viewport().metresPerPixel(), 1e-9);
        key(pane, KeyCode.MINUS);
        key(pane, KeyCode.HOME);
        assertEquals(start, session.viewport());
    }

    @Test
    void everyZoneIsAStopForKeyboardAndScreenReader() throws Exception {
        Node stop = pane.lookup("#zone-west");
        assertEquals(AccessibleRole.BUTTON, stop.getAccessibleRole());
        assertEquals("西街道", stop.getAccessibleText());
        assertTrue(stop.isFocusTraversable());
        onFx(() -> {
            stop.requestFocus();
            return null;
        });
        key(stop, KeyCode.ENTER);
        assertEquals(List.of(west), clicks.get(0).zones());
    }

    @Test
    void theZonesAreOneStopOfTheTabKeyAndArrowsGoBetweenThem() throws Exception {
        Node first = pane.lookup("#zone-west");
        Node second = pane.lookup("#zone-east");
        assertTrue(first.isFocusTraversable() && !second.isFocusTraversable());
        onFx(() -> {
            first.requestFocus();
            return null;
        });
        key(first, KeyCode.RIGHT);
        assertTrue(second.isFocused() && second.isFocusTraversable() && !first.isFocusTraversable());
        key(second, KeyCode.RIGHT);
        assertTrue(first.isFocused(), "round and round");
        key(first, KeyCode.LEFT);
        assertTrue(second.isFocused());
    }

    @Test
    void theZoneWithTheFocusHasARingAndItsNameAndIsInSight() throws Exception {
        onFx(() -> {
            session.viewportProperty().set(session.viewport().centeredOn(new EastNorth(-5_000, 0)));
            pane.lookup("#zone-east").requestFocus();
            return null;
        });
        javafx.scene.control.Label name = (javafx.scene.control.Label) pane.lookup(".focus-name");
        assertEquals("东街道", name.getText());
        assertTrue(name.isVisible() && pane.lookup(".map-focus").isVisible());
        assertTrue(name.getLayoutX() > 0 && name.getLayoutX() < WIDTH, "brought into view: " + name.getLayoutX());
        onFx(() -> {
            pane.requestFocus();
            return null;
        });
        assertFalse(name.isVisible() || pane.lookup(".map-focus").isVisible());
    }

    @Test
    void aDoubleClickZoomsOnlyWhileNoPointsAreSet() throws Exception {
        double before = session.viewport().metresPerPixel();
        onFx(() -> {
            pane.pointer().settingPointsProperty().set(true);
            return null;
        });
        mouse(MouseEvent.MOUSE_PRESSED, 100, 100, 2);
        mouse(MouseEvent.MOUSE_RELEASED, 100, 100, 2);
        assertEquals(before, session.viewport().metresPerPixel());
        assertEquals(1, clicks.size());
    }

    @Test
    void itIsSettledOnlyWhenThePictureIsWhole() throws Exception {
        onFx(() -> {
            wait = true;
            session.change(s -> s.withLayers(s.layers().with("theme", a -> a.withHidden(new LayerId("ground"), true))));
            return null;
        });
        assertFalse(pane.settledProperty().get());
        onFx(() -> {
            while (!waiting.isEmpty()) {
                assertFalse(pane.settledProperty().get());
                waiting.poll().run();
            }
            return null;
        });
        assertTrue(pane.settledProperty().get());
    }

    @Test
    void thePictureShowsTheLayersInPlace() throws Exception {
        WritableImage image = onFx(() -> stage.getScene().snapshot(null));
        assertTrue(pane.settledProperty().get());
        assertEquals(GREEN, image.getPixelReader().getArgb(100, 200));
        assertEquals(0xFFF2EFE9, image.getPixelReader().getArgb(500, 200));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.25, 1.5, 2})
    void onAFinerScreenTheMapIsPaintedAsFine(double scale) throws Exception {
        double edge = session.viewport().toScreen(new EastNorth(45, 0)).x();
        onFx(() -> {
            stage.setRenderScaleX(scale);
            stage.setRenderScaleY(scale);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(pane.settledProperty().get());
        WritableImage image = onFx(() -> {
            SnapshotParameters fine = new SnapshotParameters();
            fine.setTransform(Transform.scale(scale, scale));
            return pane.snapshot(fine, null);
        });
        int y = (int) (200 * scale);
        int left = (int) Math.floor(edge * scale);
        // Only the device pixel that the edge crosses is mixed; a coarser picture would mix more.
        assertEquals(GREEN, image.getPixelReader().getArgb(left - 1, y));
        assertEquals(0xFFF2EFE9, image.getPixelReader().getArgb(left + 1, y));
    }

    @Test
    void theMapFollowsTheHandBeforeItIsPaintedAnew() throws Exception {
        onFx(() -> {
            wait = true;
            session.viewportProperty().set(session.viewport().pannedBy(150, 0));
            return null;
        });
        WritableImage image = onFx(() -> stage.getScene().snapshot(null));
        assertFalse(pane.settledProperty().get());
        assertEquals(GREEN, image.getPixelReader().getArgb(440, 200));
        assertEquals(0xFFF2EFE9, image.getPixelReader().getArgb(460, 200));
    }

    @Test
    void theSelectionIsOutlinedAndLitItemsAreMarked() throws Exception {
        onFx(() -> {
            session.select(Selection.of(east).withItem(museum));
            session.hoveredProperty().set(Optional.of(east));
            return null;
        });
        assertTrue(pane.lookup(".map-selection").isVisible());
        assertFalse(pane.lookup(".map-hover").isVisible());
        Node mark = pane.lookup("#item-museum");
        ScreenXY at = session.viewport().toScreen(new EastNorth(100, 50));
        assertEquals(at.x(), mark.getTranslateX(), 1e-9);
        assertEquals(at.y(), mark.getTranslateY(), 1e-9);
        assertTrue(mark.getStyleClass().contains("lit-item-selected"));
    }

    @Test
    void aFitKeepsClearOfWhatPanelsCover() throws Exception {
        onFx(() -> {
            pane.navigation().coveredProperty().set(new Viewport.Insets(0, 200, 0, 0));
            pane.navigation().fit(new Extent(-100, -100, 100, 100));
            return null;
        });
        assertTrue(session.viewport().toScreen(new EastNorth(100, 0)).x() <= 400);
    }

    private void grow() throws Exception {
        onFx(() -> {
            stage.setWidth(stage.getWidth() + 300);
            stage.setHeight(stage.getHeight() + 200);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            pane.layout();
            return null;
        });
    }

    @Test
    void whatWasFittedIsFittedAgainWhenTheWindowGrows() throws Exception {
        double before = session.viewport().metresPerPixel();
        grow();
        assertEquals(before * (WIDTH - 48) / (pane.getWidth() - 48), session.viewport().metresPerPixel(), 1e-9);
    }

    @Test
    void whatTheReaderMovedKeepsItsScaleWhenTheWindowGrows() throws Exception {
        key(pane, KeyCode.RIGHT);
        Viewport before = session.viewport();
        grow();
        assertEquals(before.metresPerPixel(), session.viewport().metresPerPixel());
        assertEquals(before.center(), session.viewport().center());
    }

    @Test
    void aWindowThatGrowsShowsNoMoreThanOneMayZoomOutTo() throws Exception {
        onFx(() -> {
            stage.setWidth(120);
            stage.setHeight(100);
            return null;
        });
        grow();
        wheel(20, 20, -90);
        grow();
        assertEquals(3 * Math.max(400.0 / pane.getWidth(), 200.0 / pane.getHeight()), session.viewport().metresPerPixel(), 1e-9);
    }

    /** From west to east. */
    private List<Node> names() throws Exception {
        return onFx(() -> {
            List<ImageView> names = new ArrayList<>();
            collectNames(pane, names);
            names.sort(Comparator.comparing(ImageView::getX));
            return List.copyOf(names);
        });
    }

    private List<Double> opacityOfNames() throws Exception {
        return names().stream().map(Node::getOpacity).toList();
    }

    private static void collectNames(Parent from, List<ImageView> into) {
        for (Node node : from.getChildrenUnmodifiable()) {
            if (from instanceof WordFilm && node instanceof ImageView view && view.getImage() != null) {
                into.add(view);
            } else if (node instanceof Parent parent) {
                collectNames(parent, into);
            }
        }
    }

    private void showZones(ZoneId... shown) throws Exception {
        onFx(() -> {
            pane.shownZonesProperty().set(List.of(shown));
            return null;
        });
    }

    @Test
    void namesOutsideTheShownZonesStepBackAtEveryScaleAndComeForwardAgain() throws Exception {
        assertEquals(List.of(1.0, 1.0), opacityOfNames());
        showZones(east);
        List<Double> stepped = opacityOfNames();
        assertTrue(stepped.get(0) < 0.6 && stepped.get(1) == 1, stepped::toString);
        List<Node> before = names();
        wheel(300, 200, 2);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> names().size() == 2 && !names().equals(before));
        assertEquals(stepped, opacityOfNames(), "also in the picture of another scale");
        showZones();
        assertEquals(List.of(1.0, 1.0), opacityOfNames());
    }

    @Test
    void resizingKeepsTheCentre() throws Exception {
        EastNorth center = session.viewport().center();
        onFx(() -> {
            stage.setWidth(stage.getWidth() + 100);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            pane.layout();
            return null;
        });
        assertEquals(pane.getWidth(), session.viewport().width());
        assertEquals(center, session.viewport().center());
    }
}
