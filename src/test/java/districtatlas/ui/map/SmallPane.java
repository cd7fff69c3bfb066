package districtatlas.ui.map;

import districtatlas.base.Lang;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.TextSymbol;
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
import districtatlas.ui.OnFx;
import districtatlas.ui.Session;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.locationtech.jts.geom.Geometry;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The map in a real stage without a display; painting runs when the test says so. */
abstract class SmallPane {
    static final int WIDTH = 600;
    static final int HEIGHT = 400;
    static final int GREEN = 0xFFCFE6DB;

    final HandDrawn hand = new HandDrawn()
            .draw("ground", "w", HandDrawn.box(-1000, -1000, 0, 1000), AreaSymbol.plain(GREEN), ScaleRange.ALL, 0)
            .draw("ground", "strip", HandDrawn.box(30, -1000, 45, 1000), AreaSymbol.plain(GREEN), ScaleRange.ALL, 0)
            .draw("names", "n1", "POINT (-60 40)", HandDrawn.text("西", 14, 1, TextSymbol.Placement.POINT))
            .draw("names", "n2", "POINT (60 40)", HandDrawn.text("东", 14, 1, TextSymbol.Placement.POINT));
    final ZoneId west = new ZoneId("west");
    final ZoneId east = new ZoneId("east");
    final Map<ZoneId, Geometry> shapes = Map.of(west, HandDrawn.box(-1000, -1000, 0, 1000), east, HandDrawn.box(0, -1000, 1000, 1000));
    final ItemId museum = new ItemId("museum");
    final List<MapPointer.Click> clicks = new ArrayList<>();
    final Deque<Runnable> waiting = new ArrayDeque<>();
    boolean wait;
    Session session;
    MapPane pane;
    MapShop shop;
    Plan plan;
    ZoneShapes zoneShapes;
    Stage stage;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void showPane() throws Exception {
        onFx(() -> {
            List<Zone> zones = List.of(zone(west, "西街道"), zone(east, "东街道"));
            plan = new Plan(Text.NONE, zones, List.of(), List.of(), List.of(), List.of());
            zoneShapes = new ZoneShapes(zones, shapes);
            session = session();
            Executor now = work -> {
                if (wait) {
                    waiting.add(work);
                } else {
                    work.run();
                }
            };
            shop = new MapShop(hand, now, now, 1, now, () -> { });
            pane = new MapPane(session, shop, plan, zoneShapes, Map.of(museum, new EastNorth(100, 50)),
                    ItemShapes.NONE);
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

    final Session session() {
        return new Session(AtlasState.of("theme", "test", 2025), new Scenes(t -> hand.layers(), p -> Optional.of(HandDrawn.PALETTE), t -> false), Lang.ZH);
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

    static <T> T onFx(Callable<T> work) throws Exception {
        return OnFx.get(work);
    }

    final void mouse(EventType<MouseEvent> type, double x, double y, int clicks) throws Exception {
        boolean down = type != MouseEvent.MOUSE_RELEASED && type != MouseEvent.MOUSE_MOVED;
        onFx(() -> {
            Event.fireEvent(pane, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, clicks, false, false, false, false, down, false,
                    false, false, false, true, new PickResult(pane, x, y)));
            return null;
        });
    }

    final void wheel(double x, double y, double notches) throws Exception {
        onFx(() -> {
            Event.fireEvent(pane, new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false, false, 0, 40 * notches,
                    0, 40 * notches, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                    new PickResult(pane, x, y)));
            return null;
        });
    }

    final void key(Node node, KeyCode code) throws Exception {
        onFx(() -> {
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return null;
        });
    }
}
