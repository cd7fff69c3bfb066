package districtatlas.print.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Our profile means what sRGB means, held against Java's own. */
class SrgbProfileTest {
    @Test
    void everyColourIsSrgbs() {
        ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        ColorSpace javas = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        for (int r = 0; r <= 255; r += 51) {
            for (int g = 0; g <= 255; g += 51) {
                for (int b = 0; b <= 255; b += 51) {
                    float[] colour = {r / 255f, g / 255f, b / 255f};
                    float[] a = ours.toCIEXYZ(colour);
                    float[] c = javas.toCIEXYZ(colour);
                    assertArrayEquals(c, a, 0.004f, r + " " + g + " " + b + ": " + Arrays.toString(a) + " for " + Arrays.toString(c));
                }
            }
        }
    }

    @Test
    void itIsSmallAndNamesItself() {
        byte[] bytes = SrgbProfile.bytes();
        assertTrue(bytes.length < 1200, bytes.length + " bytes");
        assertEquals(bytes.length, ICC_Profile.getInstance(bytes).getData().length);
        assertEquals(ICC_Profile.CLASS_DISPLAY, ICC_Profile.getInstance(bytes).getProfileClass());
        assertTrue(ICC_Profile.getInstance(bytes).getData(ICC_Profile.icSigCopyrightTag).length > 8, "the ICC demands a notice");
    }
}
