package districtatlas.map;

import districtatlas.map.style.MarkShapes;
import districtatlas.map.style.MovedPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers as outlines of marks, of the digits of the bundled type: a pin's number is part of its sign and never left out, as a label may be.
 * Of height 1 around the middle, however many digits.
 */
final class PinFigures {
    /** Of a digit of height 1. */
    private static final double ADVANCE = 0.796;
    /** So many digits fit a pin; more are made smaller. */
    private static final int FITTING = 2;
    private static final List<String> DIGITS = digits();
    private static final Map<Integer, String> MADE = new ConcurrentHashMap<>();

    private PinFigures() {
    }

    /** As a style's name of a mark. */
    static String of(int number) {
        return MADE.computeIfAbsent(number, PinFigures::make);
    }

    private static String make(int number) {
        String digits = Integer.toString(number);
        double scale = digits.length() <= FITTING ? 1 : (FITTING + 0.4) / digits.length();
        StringBuilder path = new StringBuilder(MarkShapes.PATH);
        for (int i = 0; i < digits.length(); i++) {
            double right = ADVANCE * (i - (digits.length() - 1) / 2.0);
            path.append(MovedPath.of(DIGITS.get(digits.charAt(i) - '0'), (x, y) -> new double[] {(x + right) * scale, y * scale}));
        }
        return path.toString();
    }

    /** A line of the file is a digit's outline, y up, of height 1 around the middle. */
    private static List<String> digits() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(PinFigures.class.getResourceAsStream("/assets/themes/digits.txt"), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
