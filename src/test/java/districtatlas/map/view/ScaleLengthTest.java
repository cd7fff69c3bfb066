package districtatlas.map.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleLengthTest {
    @ParameterizedTest
    @CsvSource({"20, 150, 2000", "0.5, 150, 50", "10, 100, 1000", "0.05, 170, 5", "300, 170, 50000"})
    void theLengthIsTheLongestRoundOneThatFits(double metresPerPixel, double mostPx, double metres) {
        ScaleLength length = ScaleLength.fitting(metresPerPixel, mostPx);
        assertEquals(metres, length.metres(), 1e-9);
        assertEquals(metres / metresPerPixel, length.px(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"97346, 97300", "97.4, 97", "119999, 120000", "2345678, 2350000"})
    void aScaleIsToldToThreeFigures(double exact, long told) {
        assertEquals(told, ScaleLength.roundedDenominator(exact));
    }

    @ParameterizedTest
    @CsvSource({"97346, 100000", "111000, 120000", "120000, 120000", "20500, 22500", "53000, 55000", "100000, 100000", "4980, 5000"})
    void aPicturesScaleIsRoundAndNotLarger(double fitting, double round) {
        assertEquals(round, ScaleLength.roundDenominatorFrom(fitting), 1e-6);
    }
}
