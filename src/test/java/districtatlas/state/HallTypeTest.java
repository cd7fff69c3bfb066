package districtatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.map.style.Palette;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HallTypeTest {
    private static final Palette HALL = new Palette("light", Map.of("text-scale", "1", "line-scale", "1", "hall-text-scale", "1.8", "hall-line-scale", "1.6"));

    private final HallType type = new HallType();

    private double words(double height) {
        return type.of(HALL, height).number("text-scale", 0);
    }

    @Test
    void wordsAreTheSameShareOfEveryHeight() {
        assertEquals(1.8, words(1080), 1e-9);
        assertEquals(0.9, words(540), 1e-9);
        assertEquals(3.6, words(2160), 1e-9);
        assertEquals(1.6, type.of(HALL, 1080).number("line-scale", 0), 1e-9);
        for (int height = 480; height <= 3000; height += 7) {
            assertTrue(words(height) >= 1.8 * height / 1080 - 1e-9, "never smaller: " + height);
            assertTrue(words(height) <= 1.8 * (height / 1080.0 + 0.05) + 1e-9, "and hardly larger: " + height);
        }
    }

    @Test
    void thePaletteIsMadeOnceForASizeAndKeepsItsName() {
        assertSame(type.of(HALL, 1080), type.of(HALL, 1075));
        assertEquals("light", type.of(HALL, 700).id());
    }

    @Test
    void aPaletteThatSaysNothingOfHallsStaysAsItIs() {
        Palette plain = new Palette("light", Map.of("text-scale", "1"));
        assertSame(plain, type.of(plain, 1080));
    }
}
