package districtatlas.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ui.OnFx;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words on lines, one of them longer than a line. */
class WordFlowTest {
    private static final double WIDE = 120;

    @BeforeAll
    static void wake() {
        OnFx.wake();
    }

    @ParameterizedTest
    @EnumSource(names = {"BASELINE", "CENTER"})
    void theWordBehindABrokenOneStandsBelowTheWholeOfIt(VPos alignment) {
        OnFx.run(() -> {
            Label before = new Label("a");
            Label broken = new Label("public services for foreign talent in two streets of the town");
            Label behind = new Label("5.2.I");
            Label last = new Label("end");
            WordFlow flow = new WordFlow(before, broken, behind, last);
            flow.setRowValignment(alignment);
            VBox page = new VBox(flow, new Label("next"));
            new Scene(page, WIDE, 400);
            page.resize(WIDE, 400);
            page.applyCss();
            page.layout();
            assertTrue(broken.getHeight() > 2 * behind.getHeight(), "it is broken");
            assertTrue(broken.getLayoutX() + broken.getWidth() <= WIDE, "it stays within the page");
            assertTrue(behind.getLayoutY() >= broken.getLayoutY() + broken.getHeight(), "nothing lies over it");
            assertEquals(behind.getLayoutY(), last.getLayoutY(), 1, "two short ones share a line");
            assertTrue(flow.getHeight() >= behind.getLayoutY() + behind.getHeight(), "what stands below the flow begins below it");
        });
    }
}
