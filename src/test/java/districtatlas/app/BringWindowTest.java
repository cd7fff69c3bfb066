package districtatlas.app;

import static districtatlas.app.ShippedStage.fx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.own.bring.WrittenData;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files dropped on the program's own window are asked about, then layers on the map, and taken back in one step. */
class BringWindowTest {
    @TempDir
    Path folder;
    private ShippedStage shown;

    @BeforeEach
    void open() {
        Settings settings = ShippedStage.still(folder.resolve("settings"));
        settings.set(SettingKey.LANGUAGE, Lang.ZH);
        shown = ShippedStage.open(ShippedStage.sized(1280, 720), settings);
        shown.settle();
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void take(Path... files) {
        fx(() -> shown.program.take(List.of(files)));
        shown.until(() -> shown.desk().cards().isOpen());
        shown.rest();
    }

    private boolean isDisabled(String id) {
        return fx(() -> shown.lookup(id).isDisabled());
    }

    private void press(String id) {
        fx(() -> ((Button) shown.lookup(id)).fire());
        shown.rest();
    }

    private List<String> texts(String query) {
        return fx(() -> shown.stage.getScene().getRoot().lookupAll(query).stream().filter(Node::isVisible).filter(Labeled.class::isInstance).map(n -> ((Labeled) n).getText()).toList());
    }

    private long brought() {
        return fx(() -> shown.session().layers().getValue().layers().stream().filter(l -> l.id().value().startsWith("own_")).count());
    }

    @Test
    void layersAreAskedAboutBroughtAndTakenBack() {
        Path metres = WrittenData.metres(folder.resolve("桩.csv"), 30, StandardCharsets.UTF_8);
        take(metres, WrittenData.mixed(folder.resolve("混.geojson")));
        assertTrue(isDisabled("#bring-go"));
        assertTrue(texts(".bring-asked").contains("请确认“桩”的坐标系"), texts(".bring-asked").toString());
        press("#bring-row-1");
        press("#bring-asked");
        assertEquals("桩", fx(() -> ((TextField) shown.lookup("#bring-title")).getText()), "what is asked leads to where it is answered");
        press("#bring-candidate-0");
        assertFalse(isDisabled("#bring-go"));
        assertEquals("导入 3 个图层", fx(() -> ((Button) shown.lookup("#bring-go")).getText()));
        fx(() -> ((TextField) shown.lookup("#bring-title")).setText("界桩"));
        fx(() -> ((CheckBox) shown.lookup("#bring-take-1")).setSelected(false));
        assertEquals("导入 1 个图层", fx(() -> ((Button) shown.lookup("#bring-go")).getText()));
        fx(() -> ((CheckBox) shown.lookup("#bring-take-1")).setSelected(true));
        press("#bring-go");
        shown.until(() -> brought() == 3);
        assertFalse(fx(() -> shown.desk().cards().isOpen()));
        shown.until(() -> texts(".bring-doing").contains("已导入 3 个图层，共 32 个要素；修复 1 处，略去 0 条"));
        assertEquals(List.of("界桩", "混_面", "混_点"), fx(() -> shown.desk().notebook().notebook().layers().there().stream()
                .sorted((a, b) -> Double.compare(a.value().orElseThrow().rank(), b.value().orElseThrow().rank())).map(e -> e.value().orElseThrow().title()).toList()));

        shown.run("action.undo");
        shown.until(() -> brought() == 0);
        assertTrue(fx(() -> shown.desk().notebook().notebook().layers().there().isEmpty()));
        shown.run("action.redo");
        shown.until(() -> brought() == 3);
    }

    @Test
    void aFileThatIsRefusedSaysWhyAndALinkIsRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.shp"), "no such file");
        take(broken, WrittenData.points(folder.resolve("站点.geojson"), 9));
        assertTrue(texts(".bring-refused .label").stream().anyMatch(t -> t.contains("Shapefile")), texts(".bring-refused .label").toString());
        press("#bring-link");
        press("#bring-go");
        shown.until(() -> brought() == 1);
        shown.until(() -> texts(".bring-doing").contains("已导入“站点”，共 9 个要素"));
        assertFalse(fx(() -> shown.desk().notebook().notebook().layers().there().get(0).value().orElseThrow().copied()));
        press("#bring-show");
        shown.settle();
        assertTrue(fx(() -> shown.session().viewport().metresPerPixel()) < 10, "the map goes there");
    }

    @Test
    void whatCannotBeBroughtIsAskedAgainWithAllThatWasAnswered() throws IOException {
        Path gone = WrittenData.points(folder.resolve("站点.geojson"), 9);
        take(WrittenData.metres(folder.resolve("桩.csv"), 30, StandardCharsets.UTF_8), gone);
        press("#bring-candidate-0");
        Files.delete(gone);
        press("#bring-go");
        shown.until(() -> texts("#bring-title").isEmpty() && shown.lookup("#bring-go") != null && !isDisabled("#bring-go"));
        assertEquals(0, brought());
        assertTrue(texts(".label").stream().anyMatch(t -> t.startsWith("没有导入") && t.contains("站点.geojson")), texts(".label").toString());
        fx(() -> ((CheckBox) shown.lookup("#bring-take-1")).setSelected(false));
        press("#bring-go");
        shown.until(() -> brought() == 1);
    }

    @Test
    void whatIsClosedLeavesNothing() {
        take(WrittenData.points(folder.resolve("站点.geojson"), 9));
        fx(() -> shown.desk().cards().close());
        shown.rest();
        assertEquals(0, brought());
        take(WrittenData.points(folder.resolve("站点.geojson"), 9));
        assertFalse(isDisabled("#bring-go"));
    }
}
