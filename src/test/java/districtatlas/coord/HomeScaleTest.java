package districtatlas.coord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A district of five square kilometres and one of two thousand. */
class HomeScaleTest {
    @ParameterizedTest
    @CsvSource({"16700, 23800, 1", "13500, 19000, 1", "20000, 29000, 1", "2700, 3900, 0.16", "54000, 78000, 3.3", "78000, 54000, 2.3", "0, 0, 1"})
    void stepsFollowTheFirstView(double width, double height, double factor) {
        assertEquals(factor, HomeScale.factor(width, height));
        assertEquals(Math.max(1, factor), HomeScale.ofGround(factor));
    }

    @Test
    void anExtentIsTheSame() {
        assertEquals(0.16, HomeScale.factor(new Extent(500_000, 2_500_000, 502_700, 2_503_900)));
    }
}
