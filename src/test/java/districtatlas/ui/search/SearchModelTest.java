package districtatlas.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ui.SmallPlan;
import org.junit.jupiter.api.Test;

class SearchModelTest {
    private final SearchModel model = new SearchModel(SmallPlan.make().gazetteer()::search);

    @Test
    void typingOpensTheListWithTheBestHitMarked() {
        model.queryProperty().set("harbour");
        assertTrue(model.openProperty().get());
        assertEquals("harbour", model.markedHit().orElseThrow().id());
    }

    @Test
    void theMarkGoesRoundTheEnds() {
        model.queryProperty().set("works");
        assertEquals(7, model.hitsProperty().get().size());
        model.move(-1);
        assertEquals(6, model.markedProperty().get());
        model.move(1);
        assertEquals(0, model.markedProperty().get());
    }

    @Test
    void nothingFoundMarksNothing() {
        model.queryProperty().set("zzz");
        assertTrue(model.openProperty().get());
        assertTrue(model.markedHit().isEmpty());
        model.move(1);
        assertEquals(-1, model.markedProperty().get());
    }

    @Test
    void clearingClosesTheList() {
        model.queryProperty().set("mill");
        model.queryProperty().set("");
        assertFalse(model.openProperty().get());
        assertTrue(model.hitsProperty().get().isEmpty());
    }
}
