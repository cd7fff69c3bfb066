package districtatlas.paint.spot;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.paint.lettering.PlacedLabel.Box;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are as good as none come to an end, too. */
class InsidePlacesTest {
    private static final Box VIEW = new Box(0, 0, 800, 600);

    private static Rings square(float side) {
        Rings rings = new Rings();
        rings.add(new float[] {0, 0, side, 0, side, side, 0, side}, 4);
        return rings;
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 400", "80, 0, 400", "0, 12, 400", "80, 12, 4e12", "NaN, NaN, 400"})
    void aNameWithoutAHeightAndAnAreaWithoutEndAreDoneWith(double width, double height, float side) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new InsidePlaces(square(side), VIEW, width, height).fits());
    }

    @Test
    void thereIsRoomInASquare() {
        assertTrue(new InsidePlaces(square(400), VIEW, 80, 12).fits().iterator().hasNext());
    }
}
