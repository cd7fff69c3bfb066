package districtatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OutlinePiecesProperties {
    private static final double ALL = 1e6;

    @Property(tries = 300)
    void piecesOneAfterTheOtherAreTheLine(@ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int corners, @ForAll boolean closed) {
        double[] line = line(seed, corners);
        OutlinePieces cut = new OutlinePieces(0, -ALL, -ALL, ALL, ALL);
        cut.add(line, closed);
        List<OutlinePieces.Piece> pieces = cut.pieces();
        double length = 0;
        List<String> met = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            OutlinePieces.Piece piece = pieces.get(i);
            double[] xy = piece.xy();
            assertEquals(length, piece.before(), 1e-6, "what came before");
            length += length(xy, piece.closed());
            if (i > 0) {
                double[] last = pieces.get(i - 1).xy();
                assertEquals(last[last.length - 2], xy[0], 1e-9, "begins where the last ended");
                assertEquals(last[last.length - 1], xy[1], 1e-9);
            }
            assertTrue(isSmall(xy), () -> Arrays.toString(xy));
            for (int k = 0; k < xy.length; k += 2) {
                met.add(xy[k] + " " + xy[k + 1]);
            }
        }
        assertEquals(length(line, closed), length, 1e-6);
        for (int k = 0; k < line.length; k += 2) {
            assertTrue(met.contains(line[k] + " " + line[k + 1]), "every corner is met");
        }
    }

    @Property(tries = 100)
    void whatLiesOutsideIsLeftOutAndNothingElse(@ForAll long seed, @ForAll boolean closed) {
        double[] line = line(seed, 40);
        OutlinePieces all = new OutlinePieces(0.75, -ALL, -ALL, ALL, ALL);
        OutlinePieces some = new OutlinePieces(0.75, 0, 0, 500, 500);
        all.add(line, closed);
        some.add(line, closed);
        List<String> within = all.pieces().stream().filter(p -> reaches(p.xy())).map(p -> Arrays.toString(p.xy())).toList();
        assertEquals(within, some.pieces().stream().map(p -> Arrays.toString(p.xy())).toList());
    }

    @Property(tries = 50)
    void aCutIsReachedPastOnBothSides(@ForAll long seed) {
        OutlinePieces cut = new OutlinePieces(0.75, -ALL, -ALL, ALL, ALL);
        cut.add(line(seed, 20), true);
        List<OutlinePieces.Piece> pieces = cut.pieces();
        for (int i = 1; i < pieces.size(); i++) {
            double[] last = pieces.get(i - 1).xy();
            double[] next = pieces.get(i).xy();
            assertEquals(1.5, Math.hypot(last[last.length - 2] - next[0], last[last.length - 1] - next[1]), 1e-6);
        }
    }

    private static double[] line(long seed, int corners) {
        Random random = new Random(seed);
        double[] xy = new double[2 * corners];
        double step = random.nextBoolean() ? 40 : 900;
        for (int i = 2; i < xy.length; i++) {
            xy[i] = xy[i - 2] + (random.nextDouble() - 0.5) * step;
        }
        return xy;
    }

    private static double length(double[] xy, boolean closed) {
        double length = closed ? Math.hypot(xy[0] - xy[xy.length - 2], xy[1] - xy[xy.length - 1]) : 0;
        for (int i = 2; i < xy.length; i += 2) {
            length += Math.hypot(xy[i] - xy[i - 2], xy[i + 1] - xy[i - 1]);
        }
        return length;
    }

    private static boolean isSmall(double[] xy) {
        return range(xy, 0) <= OutlinePieces.PIECE_PX + 1e-6 && range(xy, 1) <= OutlinePieces.PIECE_PX + 1e-6;
    }

    private static double range(double[] xy, int first) {
        double least = xy[first];
        double most = xy[first];
        for (int i = first; i < xy.length; i += 2) {
            least = Math.min(least, xy[i]);
            most = Math.max(most, xy[i]);
        }
        return most - least;
    }

    private static boolean reaches(double[] xy) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        for (int i = 0; i < xy.length; i += 2) {
            left = Math.min(left, xy[i]);
            top = Math.min(top, xy[i + 1]);
        }
        return left <= 500 && top <= 500 && left + range(xy, 0) >= 0 && top + range(xy, 1) >= 0;
    }
}
