package districtatlas.paint.lettering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.map.symbol.TextSymbol;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteringTest {
    private static Lettering set(String label, double wrapPx, double spacing) {
        return Lettering.of(new TextSymbol(label, "Noto Sans SC", false, false, 10, 0xFF000000, 0, 0, 1, spacing, wrapPx,
                TextSymbol.Placement.POINT, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, false), 1);
    }

    private static List<String> rows(Lettering text) {
        List<String> rows = new ArrayList<>();
        double y = Double.NaN;
        for (Lettering.Letter letter : text.letters()) {
            if (letter.y() != y) {
                rows.add("");
                y = letter.y();
            }
            rows.set(rows.size() - 1, rows.get(rows.size() - 1) + letter.text());
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "粤海街道, 0, 粤海街道",
        "粤海街道, 100, 粤海街道",
        "粤海街道, 25, 粤海/街道",
        "名商高尔夫球会, 37, 名商高尔/夫球会",
        "深圳湾体育中心, 30, 深圳/湾体育/中心",
        "Yuehai Sub-district, 60, Yuehai/Sub-district"})
    void rowsAreOfAboutOneLength(String label, double wrapPx, String expected) {
        assertEquals(List.of(expected.split("/")), rows(set(label, wrapPx, 0)));
    }

    @Test
    void aBrokenLineOfTheStyleIsKept() {
        assertEquals(List.of("深圳湾", "口岸"), rows(set("深圳湾\n口岸", 0, 0)));
    }

    /** A number below a name that is spaced out would read as several. */
    @Test
    void theDigitsOfANumberInARowOfItsOwnAreNotSpacedOut() {
        double digits = set("231", 0, 0).width();
        assertEquals(digits, set("231", 0, 6).width(), 1e-9);
        assertEquals(set("M231", 0, 0).width() + 3 * 6, set("M231", 0, 6).width(), 1e-9, "part of a name is spaced as the name is");
    }

    @Test
    void letterSpacingWidensBetweenLettersOnly() {
        assertEquals(set("北部组团", 0, 0).width() + 3 * 6, set("北部组团", 0, 6).width(), 1e-6);
    }

    @Test
    void everyLetterHasAnOutline() {
        assertTrue(set("永远的图览Aq", 0, 0).letters().stream().noneMatch(l -> l.glyph().outline().getBounds2D().isEmpty()));
    }
}
