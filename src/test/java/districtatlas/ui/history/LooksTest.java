package districtatlas.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.state.Selection;
import districtatlas.ui.Session;
import districtatlas.ui.SmallPlan;
import org.junit.jupiter.api.Test;

class LooksTest {
    private final Session session = SmallPlan.session("light", Lang.EN);
    private final Looks looks = new Looks(session);

    @Test
    void everySelectionCanBeGoneBackToAndForward() {
        session.select(Selection.of(SmallPlan.MILL));
        session.select(Selection.of(SmallPlan.HILL));
        looks.back();
        assertEquals(Selection.of(SmallPlan.MILL), session.selection());
        looks.back();
        assertEquals(Selection.NONE, session.selection());
        assertFalse(looks.canGoBackProperty().get());
        looks.forward();
        looks.forward();
        assertEquals(Selection.of(SmallPlan.HILL), session.selection());
        assertFalse(looks.canGoForwardProperty().get());
    }

    @Test
    void aNewSelectionForgetsWhatOneWentBackFrom() {
        session.select(Selection.of(SmallPlan.MILL));
        looks.back();
        assertTrue(looks.canGoForwardProperty().get());
        session.select(Selection.of(SmallPlan.HILL));
        assertFalse(looks.canGoForwardProperty().get());
        looks.forward();
        assertEquals(Selection.of(SmallPlan.HILL), session.selection());
    }
}
