package districtatlas.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ui.SmallPlan;
import org.junit.jupiter.api.Test;

class SearchModelTest {
    private final SearchModel model = new SearchModel(SmallPlan.make().gazetteer()::search, text -> false);

    @Test
    void typingOpensTheListWithTheBestHitMarked() {
        model.picks().queryProperty().set("harbour");
        assertTrue(model.openProperty().get());
        assertEquals("harbour", model.picks().marked().orElseThrow().id());
    }

    @Test
    void theMarkGoesRoundTheEnds() {
        model.picks().queryProperty().set("works");
        assertEquals(7, model.picks().shownProperty().get().size());
        model.picks().move(-1);
        assertEquals(6, model.picks().markedProperty().get());
        model.picks().move(1);
        assertEquals(0, model.picks().markedProperty().get());
    }

    @Test
    void nothingFoundMarksNothing() {
        model.picks().queryProperty().set("zzz");
        assertTrue(model.openProperty().get());
        assertTrue(model.picks().marked().isEmpty());
        model.picks().move(1);
        assertEquals(-1, model.picks().markedProperty().get());
    }

    @Test
    void clearingClosesTheList() {
        model.picks().queryProperty().set("mill");
        model.picks().queryProperty().set("");
        assertFalse(model.openProperty().get());
        assertTrue(model.picks().shownProperty().get().isEmpty());
    }
}
