package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.plan.ZoneId;
import districtatlas.state.Selection;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stage of the shipped walk in the program's own window: it is never seen but in its walk. */
class StageOfAWalkTest {
    @TempDir
    static Path folder;

    private ShippedStage shown;

    @BeforeEach
    void open() {
        shown = ShippedStage.open(ShippedStage.sized(1440, 900, "projects"), ShippedStage.still(folder));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void key(KeyCode key) {
        ShippedStage.fx(() -> ShippedStage.key(shown.map(), key, false));
        shown.rest();
    }

    private boolean isOnStage() {
        return ShippedStage.fx(() -> shown.read.document().isStage(shown.session().state().theme()));
    }

    private boolean isSeen(String query) {
        return ShippedStage.fx(() -> {
            Node node = shown.lookup(query);
            return node != null && node.isVisible();
        });
    }

    private boolean isLit(String theme) {
        return ShippedStage.fx(() -> shown.lookup("#theme-" + theme).getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")));
    }

    /** To a step that stands on a stage. */
    private void toStage() {
        key(KeyCode.W);
        for (int i = 0; i < 40 && !isOnStage(); i++) {
            key(KeyCode.RIGHT);
        }
        assertTrue(isOnStage(), "a step of the shipped walk has a stage");
    }

    @Test
    void theWayBackAfterAWalkLeadsIntoItAndNotOntoItsBareStage() {
        toStage();
        key(KeyCode.ESCAPE);
        assertFalse(isOnStage());
        for (int i = 0; i < 10; i++) {
            shown.run("action.back");
            assertFalse(isOnStage() && !isSeen(".walk-caption"), "a bare stage");
        }
        assertFalse(isSeen(".walk-caption"), "one comes out of the walk by the way back, too");
        for (int i = 0; i < 10; i++) {
            shown.run("action.forward");
            assertFalse(isOnStage() && !isSeen(".walk-caption"), "a bare stage");
        }
        assertTrue(isLit("projects"));
    }

    @Test
    void theLayersOfAStageAreTheWalks() {
        toStage();
        ZoneId zone = shown.read.atlas().plan().zones().iterator().next().id();
        ShippedStage.fx(() -> shown.session().select(Selection.of(zone)));
        shown.rest();
        key(KeyCode.T);
        String said = ShippedStage.fx(() -> shown.stage.getScene().getRoot().lookupAll(".layers-head .note").stream()
                .map(n -> ((Labeled) n).getText()).findFirst().orElseThrow());
        assertEquals("主题：讲解", said);
    }
}
