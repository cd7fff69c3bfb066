package districtatlas.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.ui.Session;
import districtatlas.state.Selection;
import districtatlas.ui.SmallPlan;
import org.junit.jupiter.api.Test;

class SelectionHistoryTest {
    private final Session session = new Session(SmallPlan.palette("light"), Lang.EN);
    private final SelectionHistory history = new SelectionHistory(session);

    @Test
    void everySelectionCanBeUndoneAndRedone() {
        session.select(Selection.of(SmallPlan.MILL));
        session.select(Selection.of(SmallPlan.HILL));
        history.back();
        assertEquals(Selection.of(SmallPlan.MILL), session.selection());
        history.back();
        assertEquals(Selection.NONE, session.selection());
        assertFalse(history.canGoBackProperty().get());
        history.forward();
        history.forward();
        assertEquals(Selection.of(SmallPlan.HILL), session.selection());
        assertFalse(history.canGoForwardProperty().get());
    }

    @Test
    void aNewSelectionForgetsWhatWasUndone() {
        session.select(Selection.of(SmallPlan.MILL));
        history.back();
        assertTrue(history.canGoForwardProperty().get());
        session.select(Selection.of(SmallPlan.HILL));
        assertFalse(history.canGoForwardProperty().get());
        history.forward();
        assertEquals(Selection.of(SmallPlan.HILL), session.selection());
    }
}
