package districtatlas.map.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathReaderTest {
    /** Says what it heard, with one digit after the point. */
    private static final class Told implements PathSink {
        private final StringBuilder heard = new StringBuilder();

        private void say(String command, double... numbers) {
            heard.append(command).append(DoubleStream.of(numbers).mapToObj(v -> String.format(Locale.ROOT, "%.1f", v + 0.0))
                    .collect(Collectors.joining(" "))).append(' ');
        }

        @Override
        public void moveTo(double x, double y) {
            say("M", x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            say("L", x, y);
        }

        @Override
        public void quadTo(double controlX, double controlY, double x, double y) {
            say("Q", controlX, controlY, x, y);
        }

        @Override
        public void cubicTo(double control1X, double control1Y, double control2X, double control2Y, double x, double y) {
            say("C", control1X, control1Y, control2X, control2Y, x, y);
        }

        @Override
        public void close() {
            say("Z");
        }
    }

    private static String read(String data) {
        Told told = new Told();
        PathReader.read(data, told);
        return told.heard.toString().strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "m1 1l2 0 0 2z            | M1.0 1.0 L3.0 1.0 L3.0 3.0 Z",
        "M0,0H4V2h-1v-1           | M0.0 0.0 L4.0 0.0 L4.0 2.0 L3.0 2.0 L3.0 1.0",
        "M-.5.5-.25-.5            | M-0.5 0.5 L-0.3 -0.5",
        "M 1e1 0 L 2E1 5          | M10.0 0.0 L20.0 5.0",
        "M0 0C0 1 1 1 1 0S2 -1 2 0 | M0.0 0.0 C0.0 1.0 1.0 1.0 1.0 0.0 C1.0 -1.0 2.0 -1.0 2.0 0.0",
        "M0 0L1 1S2 -1 2 0        | M0.0 0.0 L1.0 1.0 C1.0 1.0 2.0 -1.0 2.0 0.0",
        "M0 0Q1 1 2 0T4 0         | M0.0 0.0 Q1.0 1.0 2.0 0.0 Q3.0 -1.0 4.0 0.0",
        "m2 2 1 0zl0 1            | M2.0 2.0 L3.0 2.0 Z L2.0 3.0"})
    void everyCommandComesAbsoluteAsOneOfFive(String data, String heard) {
        assertEquals(heard, read(data));
    }

    @Test
    void flagsOfAnArcNeedNoBlankAndTheArcEndsWhereItSays() {
        assertEquals(read("M5 0 A 5 5 0 0 1 0 5"), read("M5 0a5 5 0 01-5 5"));
        assertEquals("M5.0 0.0 C5.0 2.8 2.8 5.0 0.0 5.0", read("M5 0A5 5 0 0 1 0 5"));
    }

    /** Three quarters, the other way round, and an ellipse that must grow to reach. */
    @Test
    void arcsAreLargeTurnedAndStretchedAsAsked() {
        assertEquals(3, read("M5 0A5 5 0 1 0 0 5").chars().filter(c -> c == 'C').count());
        assertEquals("M0.0 0.0 L3.0 0.0", read("M0 0A0 5 0 0 1 3 0"));
        assertEquals(read("M0 0A2 2 0 0 1 4 0"), read("M0 0A1 1 0 0 1 4 0"));
        assertEquals(List.of("M0.0 0.0", "0.0 4.0"), List.of(read("M0 0A1 2 90 0 1 0 4").substring(0, 8),
                read("M0 0A1 2 90 0 1 0 4").replaceAll(".* (\\S+ \\S+)$", "$1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"L 1 1", "M 0", "M 0 0 X 1", "M a b", "5 5", "M0 0 Z 5", "M0 0 L1 1 ?", "M0 0 A1 1 0 2 0 5 5", "M1e 0"})
    void whatIsNoPathIsRefused(String data) {
        assertThrows(IllegalArgumentException.class, () -> read(data));
    }
}
