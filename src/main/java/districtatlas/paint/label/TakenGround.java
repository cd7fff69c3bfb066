package districtatlas.paint.label;

import districtatlas.paint.label.PlacedLabel.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What is already covered, in squares of {@value #CELL} pixels. Label thread only. */
final class TakenGround {
    private static final int CELL = 64;

    /** @param owner whose it is, to be moved or overlooked */
    record Taken(Box box, Object owner) {
    }

    private final Map<Long, List<Taken>> cells = new HashMap<>();

    void add(Box box, Object owner) {
        Taken taken = new Taken(box, owner);
        for (int row = cell(box.minY()); row <= cell(box.maxY()); row++) {
            for (int column = cell(box.minX()); column <= cell(box.maxX()); column++) {
                cells.computeIfAbsent(key(column, row), k -> new ArrayList<>(4)).add(taken);
            }
        }
    }

    void remove(Box box, Object owner) {
        for (int row = cell(box.minY()); row <= cell(box.maxY()); row++) {
            for (int column = cell(box.minX()); column <= cell(box.maxX()); column++) {
                List<Taken> here = cells.get(key(column, row));
                if (here != null) {
                    here.removeIf(t -> t.owner() == owner && t.box().equals(box));
                }
            }
        }
    }

    /** The first that meets the box and counts; null when it is free. */
    Taken first(Box box, Predicate<Taken> counts) {
        for (int row = cell(box.minY()); row <= cell(box.maxY()); row++) {
            for (int column = cell(box.minX()); column <= cell(box.maxX()); column++) {
                List<Taken> here = cells.get(key(column, row));
                if (here == null) {
                    continue;
                }
                for (Taken taken : here) {
                    if (taken.box().overlaps(box) && counts.test(taken)) {
                        return taken;
                    }
                }
            }
        }
        return null;
    }

    private static int cell(double px) {
        return (int) Math.floor(px / CELL);
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xFFFFFFFFL;
    }
}
