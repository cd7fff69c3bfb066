package districtatlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one rule for palettes: of sources, of a folder of styles and of a file. */
class PaletteRowTest {
    @ParameterizedTest
    @CsvSource({
        "land, #F2EFE9, true", "land, #F2EFE980, true", "land, #F2E, false", "land, red, false",
        "shore-width, 0.9, true", "shore-width, -9999, true", "shore-width, 12345, false", "shore-width, 1e3, false", "shore-width, .5, false",
        "text-scale, 1.8, true", "text-scale, 0.1, true", "text-scale, 10, true", "text-scale, 0, false", "text-scale, 20, false",
        "text-scale, -1, false", "text-scale, #F2EFE9, false"})
    void aValueIsAColourOrANumberThatCanBePaintedWith(String role, String written, boolean good) {
        assertEquals(good, PaletteRow.isValue(role, written));
    }
}
