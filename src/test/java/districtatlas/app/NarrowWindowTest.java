package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.plan.ZoneId;
import districtatlas.state.Selection;
import districtatlas.ui.settings.SettingKey;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program's own window where it has room for one panel beside the map, and not for two. */
class NarrowWindowTest {
    @TempDir
    static Path folder;

    private ShippedStage shown;
    private List<ZoneId> zones;

    @BeforeEach
    void open() {
        shown = ShippedStage.open(ShippedStage.sized(1024, 640, "structure"), ShippedStage.still(folder));
        zones = shown.read.atlas().plan().zones().stream().map(z -> z.id()).toList();
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void key(KeyCode key) {
        ShippedStage.fx(() -> ShippedStage.key(shown.map(), key, false));
        shown.rest();
    }

    private void select(Selection selection) {
        ShippedStage.fx(() -> shown.session().select(selection));
        shown.rest();
    }

    private boolean isSeen(String query) {
        return ShippedStage.fx(() -> {
            Node node = shown.lookup(query);
            while (node != null && node.isVisible() && node.getParent() != null) {
                node = node.getParent();
            }
            return node == shown.stage.getScene().getRoot();
        });
    }

    private double coveredRight() {
        return ShippedStage.fx(() -> shown.desk().hiddenProperty().get().right());
    }

    @Test
    void whatIsOpenStaysOpenWhileItsPanelGivesWayToTheLayers() {
        Selection open = Selection.of(zones.get(1));
        select(open);
        assertTrue(isSeen(".zone-panel"));
        double wide = coveredRight();
        key(KeyCode.T);
        assertTrue(isSeen(".layers-panel"));
        assertFalse(isSeen(".zone-panel"));
        assertEquals(0, coveredRight());
        assertEquals(open, ShippedStage.fx(() -> shown.session().selection()));
        key(KeyCode.ESCAPE);
        assertFalse(isSeen(".layers-panel"));
        assertTrue(isSeen(".zone-panel"), "it comes back");
        assertEquals(wide, coveredRight());
        key(KeyCode.ESCAPE);
        assertFalse(isSeen(".zone-panel"));
        assertEquals(Selection.NONE, ShippedStage.fx(() -> shown.session().selection()));
    }

    @Test
    void anotherThingThatIsOpenedIsReadInPlaceOfTheLayers() {
        select(Selection.of(zones.get(1)));
        key(KeyCode.T);
        select(Selection.of(zones.get(2)));
        assertTrue(isSeen(".zone-panel"));
        assertFalse(isSeen(".layers-panel"));
    }

    @Test
    void asSoonAsThereIsRoomBothStand() {
        select(Selection.of(zones.get(1)));
        key(KeyCode.T);
        ShippedStage.fx(() -> shown.desk().settings().set(SettingKey.SIZE, 0.7));
        shown.rest();
        assertTrue(isSeen(".zone-panel"));
        assertTrue(isSeen(".layers-panel"));
    }
}
