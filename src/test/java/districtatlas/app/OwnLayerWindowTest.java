package districtatlas.app;

import static districtatlas.app.ShippedStage.fx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.coord.LonLat;
import districtatlas.coord.ScreenXY;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerPart;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import districtatlas.own.MadeData;
import districtatlas.own.OwnLayerDeeds;
import districtatlas.ui.notebook.Keeping;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A layer that is brought into the program's own window is on the map, in the list, under the pointer and in the file. */
class OwnLayerWindowTest {
    private static final MadeData DATA = new MadeData("地块", Shape.POLYGON, 40);
    private static final EntryId ID = new EntryId("aa-11");
    private static final LayerId LAYER = new LayerId("own_aa11");
    private static final int CLICKED = 14;
    private static final double QUARTER_OF_A_STEP = 0.00025;

    @TempDir
    Path folder;
    private ShippedStage shown;

    @BeforeEach
    void open() {
        Settings settings = ShippedStage.still(folder);
        settings.set(SettingKey.LANGUAGE, Lang.ZH);
        shown = ShippedStage.open(ShippedStage.sized(1280, 800), settings);
        shown.settle();
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void bring() {
        BroughtLayer entry = DATA.entry(Notebook.EMPTY);
        fx(() -> shown.program.bringing().bring(ID, entry, DATA, Cancel.never(), n -> { }, outcome -> {
            assertEquals(40, outcome.features().orElseThrow());
            shown.desk().undo().edit("file.new", entry.title(), n -> OwnLayerDeeds.add(n, ID, entry, shown.desk().notebook().signature()));
        }));
    }

    private boolean isOnTheMap() {
        return fx(() -> shown.session().layers().getValue().find(LAYER).isPresent());
    }

    private void clickOnTheFourteenth() {
        fx(() -> {
            Viewport view = shown.session().viewport();
            shown.map().navigation().goTo(new Viewport(shown.desk().atlas().grid().toGrid(new LonLat(MadeData.lon(CLICKED) + QUARTER_OF_A_STEP,
                    MadeData.lat(CLICKED) + QUARTER_OF_A_STEP)), 2, view.width(), view.height()));
        });
        shown.settle();
        fx(() -> {
            ScreenXY inMap = shown.session().viewport().toScreen(shown.session().viewport().center());
            Point2D at = shown.map().localToScene(inMap.x(), inMap.y());
            mouse(MouseEvent.MOUSE_PRESSED, at);
            mouse(MouseEvent.MOUSE_RELEASED, at);
        });
    }

    private void mouse(EventType<MouseEvent> type, Point2D at) {
        shown.map().fireEvent(new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                true, false, true, null));
    }

    private List<String> texts(String query) {
        return fx(() -> {
            Set<Node> all = shown.stage.getScene().getRoot().lookupAll(query);
            return all.stream().filter(Labeled.class::isInstance).map(n -> ((Labeled) n).getText()).toList();
        });
    }

    @Test
    void aLayerIsOnEveryMapUntilItIsTakenBack() {
        int before = fx(() -> shown.session().layers().getValue().layers().size());
        bring();
        shown.until(this::isOnTheMap);
        List<Layer> stack = fx(() -> shown.session().layers().getValue().layers());
        assertEquals(before + 1, stack.size());
        int at = stack.stream().map(Layer::id).toList().indexOf(LAYER);
        assertEquals(LayerPart.AREAS, LayerPart.of(stack.get(at - 1)), "above the areas");
        assertTrue(stack.subList(at + 1, stack.size()).stream().noneMatch(l -> LayerPart.of(l) == LayerPart.AREAS), "and below all else");
        assertTrue(texts(".ground-text").stream().anyMatch(t -> t.contains("地块.shp") && !t.contains("© 地块.shp")), texts(".ground-text").toString());
        shown.run("action.layers");
        shown.until(() -> texts(".label").stream().anyMatch("我的数据"::equals));

        clickOnTheFourteenth();
        shown.until(() -> shown.desk().featureProperty().get().isPresent());
        assertEquals("第14块", fx(() -> shown.desk().featureProperty().get().orElseThrow().name().zh()));
        shown.until(() -> texts(".label").stream().anyMatch("面积(㎡)"::equals));

        fx(() -> shown.desk().undo().undo());
        shown.until(() -> !isOnTheMap() && shown.desk().featureProperty().get().isEmpty());
        fx(() -> shown.desk().undo().redo());
        shown.until(this::isOnTheMap);
        shown.until(() -> shown.desk().notebook().keeping().state() == Keeping.State.SAVED);
        shown.close();
        open();
        shown.until(this::isOnTheMap);
        assertEquals(shown.read.document().guests().guests().get(0).facts().features(), 40);
    }
}
