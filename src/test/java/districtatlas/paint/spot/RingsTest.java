package districtatlas.paint.spot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingsTest {
    /** A square from 10 to 20. */
    @ParameterizedTest
    @CsvSource({"15, true, true", "20, true, true", "20.0005, false, true", "9.9995, false, true", "20.6, false, false", "9.4, false, false"})
    void aPlaceAtTheVeryEdgeIsThereToHalfAPixel(double x, boolean in, boolean about) {
        Rings square = new Rings();
        square.add(new float[] {10, 10, 20, 10, 20, 20, 10, 20}, 4);
        assertEquals(in, square.has(x, 15));
        assertEquals(about, square.hasAbout(x, 15));
    }
}
