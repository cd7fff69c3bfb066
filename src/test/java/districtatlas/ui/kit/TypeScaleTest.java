package districtatlas.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TypeScaleTest {
    @Test
    void theDesignsSizeIsSeventeenPixels() {
        assertEquals(17, TypeScale.rootPx(1920, 1080, false, 1));
    }

    @Test
    void typeGrowsWithTheWindowButSlower() {
        double small = TypeScale.rootPx(1024, 640, false, 1);
        double large = TypeScale.rootPx(3840, 2160, false, 1);
        assertTrue(small >= 13.5 && small < 17, "still readable: " + small);
        assertTrue(large > 17 && large < 34, "larger, not twice as large: " + large);
    }

    @Test
    void anAudienceGetsLargerTypeAtEverySize() {
        assertTrue(TypeScale.rootPx(1280, 800, true, 1) > 1.25 * TypeScale.rootPx(1280, 800, false, 1));
        assertTrue(TypeScale.rootPx(1280, 800, false, 1.2) > TypeScale.rootPx(1280, 800, false, 1));
    }
}
