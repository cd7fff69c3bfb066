package districtatlas.paint.lettering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.map.symbol.TextSymbol;
import org.junit.jupiter.api.Test;

class LetteringsTest {
    private static final long MOST_BYTES = 24L << 20;

    private static TextSymbol words(String label, int argb) {
        return new TextSymbol(label, "Noto Sans SC", true, false, 60, argb, 0xFFFFFFFF, 2, 1, 0, 0, TextSymbol.Placement.POINT, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0,
                false);
    }

    @Test
    void picturesOfWordsAreKeptUpToSoManyBytes() {
        Letterings type = new Letterings(2);
        TextSymbol often = words("0", 0xFF000000);
        Object stamp = type.stamp(often);
        long all = 0;
        for (int i = 1; all <= 2 * MOST_BYTES; i++) {
            all += type.stamp(words(Integer.toString(i), 0xFF000000)).bytes();
            assertTrue(type.bytes() <= MOST_BYTES, () -> type.bytes() + " bytes");
            assertSame(stamp, type.stamp(often), "what every picture has is not made again");
        }
        assertTrue(type.bytes() > MOST_BYTES / 4, "and most of it is kept");
    }

    @Test
    void wordsInOtherColoursAreOfOneShape() {
        Letterings type = new Letterings(1);
        long before = type.stamp(words("南山", 0xFF000000)).bytes();
        long one = type.bytes();
        assertEquals(before, type.stamp(words("南山", 0xFFAA0000)).bytes());
        assertEquals(one + before, type.bytes(), "a second stamp, no second mask");
    }
}
