package districtatlas.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching in the real window. */
class SearchCapabilityTest extends SmallWindow {
    @Test
    void searchLeadsToTheZonesPanelAndItsRows() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("harb");
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(SmallPlan.HARBOUR), session.selection().zone());
        assertEquals("Harbour Sub-district", zoneName());
        assertEquals(List.of("Key projects", "Culture sites", "Facilities and targets", "Other"),
                robot.lookup(".section-title").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
    }

    @Test
    void arrowsMoveThroughTheHitsAndEscapeClosesThem() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("works");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertEquals("works-2", session.selection().item().orElseThrow().value());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.ESCAPE);
        assertFalse(node(".search-results").isVisible());
        assertTrue(session.selection().item().isPresent(), "the panel stays");
    }

    @Test
    void nothingFoundSaysWhatCanBeSearched() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("zzzz");
        String said = String.join(" ", robot.from(this.<Node>node(".hits")).lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
        assertTrue(said.contains("zzzz") && said.contains("indicators"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,0", "10 20", "-74.0, 40.7"})
    void aCoordinateOfElsewhereIsToldAsThatAndFindsNoNames(String far) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> this.<TextField>node("#search").setText(far));
        rest();
        List<String> said = robot.from(this.<Node>node(".hits")).lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
        assertTrue(said.get(0).contains(far) && said.get(0).contains("not near"), said.toString());
        assertFalse(isShown(".hit"));
    }

    @Test
    void searchFindsATermAndOpensItsNote() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("smok");
        robot.push(KeyCode.DOWN);           // the indicator of that name comes first
        robot.push(KeyCode.ENTER);
        assertEquals("Smoke", this.<Labeled>node(".term-note .term-name").getText());
    }
}
