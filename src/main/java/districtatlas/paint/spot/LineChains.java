package districtatlas.paint.spot;

import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.display.VertexBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the pieces of a named line end to end, so that a short piece does not cost a name its place. Longest first. */
public final class LineChains {
    private LineChains() {
    }

    public static List<AlongLine> of(Wish wish, PixelFrame frame, VertexBuffer buffer) {
        List<float[]> pieces = new ArrayList<>();
        for (int shape : wish.shapes()) {
            var shapes = wish.list().shapes();
            for (int part = shapes.firstPart(shape); part < shapes.endPart(shape); part++) {
                int n = shapes.vertices(part, frame, buffer, 1);
                if (n >= 2) {
                    pieces.add(Arrays.copyOf(buffer.xy(), 2 * n));
                }
            }
        }
        List<float[]> joined = pieces.size() > 1 ? join(pieces) : pieces;
        List<AlongLine> lines = new ArrayList<>();
        joined.forEach(xy -> lines.add(new AlongLine(xy, xy.length / 2)));
        lines.sort(Comparator.comparingDouble(AlongLine::length).reversed());
        return lines;
    }

    private static long key(float x, float y) {
        return (long) Math.round(x * 4) << 32 | Math.round(y * 4) & 0xFFFFFFFFL;
    }

    /** Where exactly two ends meet, they become one. */
    private static List<float[]> join(List<float[]> pieces) {
        Map<Long, List<Integer>> ends = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            float[] xy = pieces.get(i);
            ends.computeIfAbsent(key(xy[0], xy[1]), k -> new ArrayList<>(2)).add(i);
            ends.computeIfAbsent(key(xy[xy.length - 2], xy[xy.length - 1]), k -> new ArrayList<>(2)).add(i);
        }
        boolean[] used = new boolean[pieces.size()];
        List<float[]> chains = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!used[i]) {
                used[i] = true;
                float[] chain = grow(pieces.get(i), pieces, ends, used);
                chains.add(reversed(grow(reversed(chain), pieces, ends, used)));
            }
        }
        return chains;
    }

    private static float[] grow(float[] chain, List<float[]> pieces, Map<Long, List<Integer>> ends, boolean[] used) {
        float[] grown = chain;
        while (true) {
            long end = key(grown[grown.length - 2], grown[grown.length - 1]);
            List<Integer> here = ends.get(end);
            int next = -1;
            for (int i : here == null || here.size() != 2 ? List.<Integer>of() : here) {
                next = used[i] ? next : i;
            }
            if (next < 0) {
                return grown;
            }
            used[next] = true;
            float[] piece = pieces.get(next);
            if (key(piece[0], piece[1]) != end) {
                piece = reversed(piece);
            }
            int length = grown.length;
            grown = Arrays.copyOf(grown, length + piece.length - 2);
            System.arraycopy(piece, 2, grown, length, piece.length - 2);
        }
    }

    private static float[] reversed(float[] xy) {
        float[] back = new float[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            back[i] = xy[xy.length - 2 - i];
            back[i + 1] = xy[xy.length - 1 - i];
        }
        return back;
    }
}
