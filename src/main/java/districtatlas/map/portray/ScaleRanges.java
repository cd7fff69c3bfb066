package districtatlas.map.portray;

import java.util.ArrayList;
import java.util.List;

/** What is left of a scale range when others are taken out. */
public final class ScaleRanges {
    private ScaleRanges() {
    }

    public static List<ScaleRange> without(ScaleRange range, List<ScaleRange> taken) {
        List<ScaleRange> left = List.of(range);
        for (ScaleRange hole : taken) {
            List<ScaleRange> next = new ArrayList<>();
            for (ScaleRange piece : left) {
                ScaleRange below = new ScaleRange(piece.min(), Math.min(piece.max(), hole.min()));
                ScaleRange above = new ScaleRange(Math.max(piece.min(), hole.max()), piece.max());
                if (!below.isEmpty()) {
                    next.add(below);
                }
                if (!above.isEmpty()) {
                    next.add(above);
                }
            }
            left = next;
        }
        return left;
    }
}
