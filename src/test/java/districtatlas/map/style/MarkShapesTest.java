package districtatlas.map.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkShapesTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");

    @ParameterizedTest
    @ValueSource(strings = {"square", "circle", "triangle", "star", "cross", "x", "diamond", "hexagon", "shape://slash", "shape://backslash",
        "shape://vertline", "shape://horline", "shape://plus", "shape://times", "shape://dot"})
    void namedShapesLieInTheirBoxAroundTheMiddle(String name) {
        List<Double> all = numbers(MarkShapes.outline(name).orElseThrow());
        assertTrue(all.stream().allMatch(v -> Math.abs(v) <= 0.5), all::toString);
    }

    @ParameterizedTest
    @CsvSource({"circle,false", "shape://slash,true", "shape://times,true", "path://M0 0L1 1,true", "path://M0 0L1 1L0 1Z,false"})
    void shapesThatAreOnlyStrokedSaySo(String name, boolean open) {
        assertEquals(open, MarkShapes.isOpen(name));
    }

    @Test
    void aShapeThatIsNotKnownHasNoOutline() {
        assertFalse(MarkShapes.outline("teapot").isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "m1 1l2 0 0 2z | M1 1 L3 1 L3 3 Z",
        "M1 1H3V4h-1v-1 | M1 1 L3 1 L3 4 L2 4 L2 3",
        "M0 0 1 1 2 0 | M0 0 L1 1 L2 0",
        "M0 0C0 1 1 1 1 0S2 -1 2 0 | M0 0 C0 1 1 1 1 0 C1 -1 2 -1 2 0",
        "M0 0Q1 1 2 0T4 0 | M0 0 Q1 1 2 0 Q3 -1 4 0"})
    void everyCommandBecomesOneOfFive(String written, String absolute) {
        assertEquals(absolute, MovedPath.of(written, (x, y) -> new double[] {x, y}));
    }

    @Test
    void anArcKeepsItsDistanceFromTheCentre() {
        List<Double> all = numbers(MovedPath.of("M5 0A5 5 0 0 1 0 5", (x, y) -> new double[] {x, y}).replaceAll("[MC]", " "));
        int n = all.size();
        assertEquals(0, all.get(n - 2), 1e-4);
        assertEquals(5, all.get(n - 1), 1e-4);
        double middleX = (5 + 3 * all.get(2) + 3 * all.get(4) + all.get(6)) / 8;
        double middleY = (3 * all.get(3) + 3 * all.get(5) + all.get(7)) / 8;
        assertEquals(5, Math.hypot(middleX, middleY), 0.01);
    }

    @Test
    void dataThatBreaksOffIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> MovedPath.of("M1", (x, y) -> new double[] {x, y}));
    }

    private static List<Double> numbers(String path) {
        List<Double> numbers = new ArrayList<>();
        Matcher m = NUMBER.matcher(path);
        while (m.find()) {
            numbers.add(Double.valueOf(m.group()));
        }
        return numbers;
    }
}
