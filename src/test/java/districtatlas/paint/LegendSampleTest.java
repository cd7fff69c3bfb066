package districtatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Text;
import districtatlas.map.layer.LayerId;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.legend.LegendEntry.Sample;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.Symbol;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LegendSampleTest {
    private static final int GREEN = 0xFF1F6F5B;
    private static final int PALE = 0xFFCFE6DB;

    private static Picture sample(Sample shape, double pixelScale, Symbol... symbols) {
        return LegendSample.paint(new LegendEntry(new LayerId("a"), new Text("示例", "sample"), List.of(symbols), shape), 30, 16, pixelScale);
    }

    private static long count(Picture picture, int argb) {
        return java.util.Arrays.stream(picture.pixels()).filter(p -> p == argb).count();
    }

    @Test
    void aHatchedAreaShowsItsFillAndItsHatch() {
        Picture picture = sample(Sample.AREA, 2, HandDrawn.pattern(PALE, HandDrawn.mark(HandDrawn.SLASH, 9, 0, GREEN, 2), 9));
        assertEquals(60, picture.width());
        assertEquals(32, picture.height());
        assertTrue(count(picture, PALE) > 300, count(picture, PALE) + " pale");
        assertTrue(count(picture, GREEN) > 60, count(picture, GREEN) + " green");
        assertEquals(0, picture.pixels()[0], "beside the area it is clear");
    }

    @Test
    void aLineOfTheGroundHasAWidthOnItsSampleToo() {
        LineSymbol belt = new LineSymbol(GREEN, 740, true, List.of(), 0, LineSymbol.Cap.ROUND, LineSymbol.Join.ROUND, 0, Optional.empty(), 0);
        Picture picture = sample(Sample.LINE, 1, belt);
        assertEquals(GREEN, picture.pixels()[8 * 30 + 15]);
        assertEquals(0, picture.pixels()[15], "above the line it is clear");
    }

    @Test
    void aMarkTooLargeIsDrawnWhole() {
        Picture picture = sample(Sample.POINT, 1, HandDrawn.mark(HandDrawn.SQUARE, 40, GREEN, 0, 0));
        assertTrue(count(picture, GREEN) >= 14 * 14 && count(picture, GREEN) <= 16 * 16, count(picture, GREEN) + " green");
    }
}
