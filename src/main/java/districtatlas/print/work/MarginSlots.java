package districtatlas.print.work;

import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.print.work.Slot.Leader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Name boxes in columns at the sides of a map, each with a straight line to its anchor. Whose anchor is further left has its box on the left;
 * each box is as near to its anchor's height as can be; within a column two lines that cross change their boxes, which makes both together
 * shorter, until none cross. So, where all anchors lie between the columns, no line crosses another and none meets a box; MarginMoves betters
 * that, and puts right what is wrong where anchors lie in a column between its boxes. Pure functions.
 */
final class MarginSlots {
    /** So far a line leaves a box straight: beside its neighbours nobody takes it for theirs. */
    private static final double STUB = 6;
    private static final int MOST_CHANGES = 500;
    private static final double NOT_CLEAR = 1e9;

    private final MapRoom room;
    private final List<ScreenXY> anchors;

    private MarginSlots(MapRoom room, List<ScreenXY> anchors) {
        this.room = room;
        this.anchors = anchors;
    }

    /** A box for each anchor, in their order; empty when the columns have no room for so many. */
    static Optional<List<Slot>> of(MapRoom room, List<ScreenXY> anchors) {
        return new MarginSlots(room, anchors).best();
    }

    private Optional<List<Slot>> best() {
        List<Integer> byEast = IntStream.range(0, anchors.size()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> anchors.get(i).x()).thenComparingDouble(i -> anchors.get(i).y())).toList();
        List<Double> wished = anchors.stream().map(a -> a.y() - room.slotHigh() / 2).toList();
        List<Double> leftTops = room.tops(true, wished);
        List<Double> rightTops = room.tops(false, wished);
        List<Slot> best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int left = 0; left <= anchors.size(); left++) {
            Slot[] slots = new Slot[anchors.size()];
            if (column(byEast.subList(0, left), true, leftTops, slots) && column(byEast.subList(left, byEast.size()), false, rightTops, slots)) {
                double cost = Stream.of(slots).mapToDouble(s -> Math.pow(s.leader().orElseThrow().length(), 2)).sum();
                boolean clear = MarginMoves.clear(room, List.of(slots)).isPresent();
                cost += clear ? 0 : NOT_CLEAR;
                if (cost < least) {
                    least = cost;
                    best = List.of(slots);
                }
            }
        }
        return Optional.ofNullable(best).map(b -> MarginMoves.better(room, anchors, leftTops, rightTops, b)).flatMap(b -> MarginMoves.clear(room, b));
    }

    /** @return whether there was room */
    private boolean column(List<Integer> members, boolean left, List<Double> free, Slot[] slots) {
        List<Integer> order = new ArrayList<>(members);
        order.sort(Comparator.comparingDouble((Integer i) -> anchors.get(i).y()).thenComparingDouble(i -> anchors.get(i).x()));
        double[] tops = tops(order, free);
        if (tops == null) {
            return false;
        }
        for (int changes = 0; changes < MOST_CHANGES && change(order, tops, left); changes++) {
            // Until no two cross.
        }
        for (int i = 0; i < order.size(); i++) {
            slots[order.get(i)] = slot(room, anchors.get(order.get(i)), tops[i], left);
        }
        return true;
    }

    private boolean change(List<Integer> order, double[] tops, boolean left) {
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                if (leader(order.get(i), tops[i], left).crosses(leader(order.get(j), tops[j], left))) {
                    int other = order.get(i);
                    order.set(i, order.get(j));
                    order.set(j, other);
                    return true;
                }
            }
        }
        return false;
    }

    private Leader leader(int anchor, double top, boolean left) {
        return slot(room, anchors.get(anchor), top, left).leader().orElseThrow();
    }

    /** With its line from the side towards the map; where the anchor lies in the column itself, from above or below. */
    static Slot slot(MapRoom room, ScreenXY to, double top, boolean left) {
        ScreenBox box = room.box(left, top);
        double out = left ? box.maxX() + STUB : box.x() - STUB;
        if (left ? to.x() > out : to.x() < out) {
            return new Slot(box, Optional.of(new Leader(new ScreenXY(left ? box.maxX() : box.x(), top + room.slotHigh() / 2), new ScreenXY(out, top + room.slotHigh() / 2), to)));
        }
        double middle = box.x() + box.width() / 2;
        boolean below = to.y() > top;
        return new Slot(box, Optional.of(new Leader(new ScreenXY(middle, below ? box.maxY() : top), new ScreenXY(middle, below ? box.maxY() + STUB : top - STUB), to)));
    }

    /**
     * One of the free tops for each, in their order and apart, with the least sum of squares of how far each is from its anchor's height.
     *
     * @return null where there is no room
     */
    private double[] tops(List<Integer> order, List<Double> free) {
        int n = order.size();
        int m = free.size();
        double[][] least = new double[n][m];        // with the i-th at the k-th or above
        int[][] at = new int[n][m];
        for (int i = 0; i < n; i++) {
            int before = -1;
            for (int k = 0; k < m; k++) {
                while (i > 0 && before + 1 < m && free.get(before + 1) + room.pitch() <= free.get(k) + 1e-9) {
                    before++;
                }
                double sum = i == 0 ? 0 : before < 0 ? Double.POSITIVE_INFINITY : least[i - 1][before];
                double cost = sum + Math.pow(free.get(k) + room.slotHigh() / 2 - anchors.get(order.get(i)).y(), 2);
                boolean better = k == 0 || cost < least[i][k - 1];
                least[i][k] = better ? cost : least[i][k - 1];
                at[i][k] = better ? k : at[i][k - 1];
            }
        }
        if (n > 0 && (m == 0 || Double.isInfinite(least[n - 1][m - 1]))) {
            return null;
        }
        double[] tops = new double[n];
        double below = Double.POSITIVE_INFINITY;
        for (int i = n - 1; i >= 0; i--) {
            double most = below - room.pitch() + 1e-9;
            int last = (int) free.stream().filter(t -> t <= most).count() - 1;
            tops[i] = free.get(at[i][last]);
            below = tops[i];
        }
        return tops;
    }
}
