package districtatlas.ui.layers;


import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.own.OwnLayers;
import districtatlas.own.bring.LinkedFiles;
import districtatlas.paint.MapShop;
import districtatlas.paint.StyledPortrayal;
import districtatlas.state.AtlasState;
import districtatlas.ui.Session;
import districtatlas.ui.SmallDesk;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.back.BackCapability;
import districtatlas.ui.command.CommandsCapability;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import districtatlas.ui.themes.ThemesCapability;
import districtatlas.ui.window.AtlasWindow;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The real window with the panel on a stage without a display, over made-up layers. */
@ExtendWith(ApplicationExtension.class)
abstract class OpenedLayers {
    @TempDir
    Path folder;

    final SmallLayers small = new SmallLayers();
    private final SmallPlan plan = SmallPlan.make();
    final FxRobot robot = new FxRobot();
    final Deque<Runnable> toRead = new ArrayDeque<>();
    Settings settings;
    private MapShop shop;
    Stage stage;
    Desk desk;
    Session session;

    @BeforeEach
    void open() {
        settings = new Settings(new SettingsFile(folder.resolve("settings.txt")));
        settings.set(SettingKey.MOTION, false);
        robot.interact(() -> {
            shop = MapShop.start(new StyledPortrayal(new ProblemLog()));
            stage = new Stage();
            stage.setScene(new Scene(window(AtlasState.of("structure", "light", 2025), Lang.ZH), 1280, 800));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    AtlasWindow window(AtlasState state, Lang lang) {
        session = new Session(state, small.scenes(), lang);
        session.motionProperty().set(false);
        desk = SmallDesk.of(session, plan, plan.shapes(), shop, settings, l -> { });
        desk.map().navigation().motionProperty().set(false);
        List<Function<Desk, Capability>> capabilities = List.of(ThemesCapability::new, BackCapability::new, SmallDesk::legend, CommandsCapability::new,
                d -> new LayersCapability(d, SmallLayers.GROUPS, small::facts, toRead::add, new OwnLayers(d.atlas().grid(), LinkedFiles::open)));
        return new AtlasWindow(desk, capabilities);
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            stage.close();
            stage.setScene(null);
        });
        shop.close();
    }

    void key(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    ListNode line(String key) {
        return robot.lookup((Node n) -> n instanceof ListNode line && line.key().equals(key)).query();
    }

    LayerLine line(LayerId layer) {
        return (LayerLine) line("layer:" + layer);
    }

    List<String> lines() {
        List<String> keys = new ArrayList<>();
        robot.interact(() -> robot.lookup((Node n) -> n instanceof ListNode).queryAll().stream().map(n -> ((ListNode) n).key()).forEach(keys::add));
        return keys;
    }

    void focus(String key) {
        robot.interact(() -> line(key).requestFocus());
    }

    void focus(LayerId layer) {
        focus("layer:" + layer);
    }

    List<LayerId> drawn() {
        return session.layers().getValue().layers().stream().filter(Layer::visible).map(Layer::id).toList();
    }

    List<LayerId> order() {
        return session.layers().getValue().layers().stream().map(Layer::id).toList();
    }

    void link(String text) {
        robot.interact(() -> robot.lookup(".link").match((Labeled l) -> l.getText().equals(text)).<javafx.scene.control.Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    boolean isShown() {
        return robot.lookup(".layers-panel").tryQuery().filter(n -> n.getParent().isVisible()).isPresent();
    }

    Node focused() {
        return stage.getScene().getFocusOwner();
    }

    final List<String> texts(String query) {
        return robot.lookup(query).queryAll().stream().map(n -> ((Labeled) n).getText()).toList();
    }
}
