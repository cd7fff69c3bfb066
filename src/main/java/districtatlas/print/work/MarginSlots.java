package districtatlas.print.work;

import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.print.work.Slot.Leader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Name boxes in columns at the sides of a map, each with a straight line to its anchor. Whose anchor is further left has its box on the left;
 * within a column two lines that cross change their boxes, which makes both together shorter, until none cross. So no line crosses another and
 * none meets a box. Pure functions.
 */
final class MarginSlots {
    private final MapRoom room;
    private final List<ScreenXY> anchors;

    private MarginSlots(MapRoom room, List<ScreenXY> anchors) {
        this.room = room;
        this.anchors = anchors;
    }

    /**
     * A box for each anchor, in their order; empty when the columns have no room for so many.
     *
     * @param anchors between the columns
     */
    static Optional<List<Slot>> of(MapRoom room, List<ScreenXY> anchors) {
        return new MarginSlots(room, anchors).best();
    }

    private Optional<List<Slot>> best() {
        List<Integer> byEast = IntStream.range(0, anchors.size()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> anchors.get(i).x()).thenComparingDouble(i -> anchors.get(i).y())).toList();
        List<Slot> best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int left = 0; left <= anchors.size(); left++) {
            if (left > room.rows(true) || anchors.size() - left > room.rows(false)) {
                continue;
            }
            Slot[] slots = new Slot[anchors.size()];
            column(byEast.subList(0, left), true, slots);
            column(byEast.subList(left, byEast.size()), false, slots);
            double cost = 0;
            for (Slot slot : slots) {
                double length = slot.leader().orElseThrow().length();
                cost += length * length;
            }
            if (cost < least) {
                least = cost;
                best = List.of(slots);
            }
        }
        return Optional.ofNullable(best);
    }

    private void column(List<Integer> members, boolean left, Slot[] slots) {
        List<Integer> order = new ArrayList<>(members);
        order.sort(Comparator.comparingDouble((Integer i) -> anchors.get(i).y()).thenComparingDouble(i -> anchors.get(i).x()));
        double[] tops = tops(order.stream().mapToDouble(i -> anchors.get(i).y() - room.slotHigh() / 2).toArray());
        boolean crossed = true;
        while (crossed) {
            crossed = false;
            for (int i = 0; i < order.size(); i++) {
                for (int j = i + 1; j < order.size(); j++) {
                    if (leader(order.get(i), tops[i], left).crosses(leader(order.get(j), tops[j], left))) {
                        int other = order.get(i);
                        order.set(i, order.get(j));
                        order.set(j, other);
                        crossed = true;
                    }
                }
            }
        }
        for (int i = 0; i < order.size(); i++) {
            slots[order.get(i)] = new Slot(box(tops[i], left), Optional.of(leader(order.get(i), tops[i], left)));
        }
    }

    private ScreenBox box(double top, boolean left) {
        return new ScreenBox(left ? 0 : room.width() - room.slotWide(), top, room.slotWide(), room.slotHigh());
    }

    private Leader leader(int anchor, double top, boolean left) {
        return new Leader(new ScreenXY(left ? room.slotWide() : room.width() - room.slotWide(), top + room.slotHigh() / 2), anchors.get(anchor));
    }

    /** As near as can be to where they want to be, in their order, apart and within the column. */
    private double[] tops(double[] wanted) {
        double step = room.slotHigh() + room.gap();
        int n = wanted.length;
        // Without the steps between them they only have to keep their order: neighbours that do not are pooled at their mean.
        double[] mean = new double[n];
        int[] size = new int[n];
        int pools = 0;
        for (int i = 0; i < n; i++) {
            mean[pools] = wanted[i] - i * step;
            size[pools++] = 1;
            while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
                int together = size[pools - 2] + size[pools - 1];
                mean[pools - 2] = (mean[pools - 2] * size[pools - 2] + mean[pools - 1] * size[pools - 1]) / together;
                size[pools - 2] = together;
                pools--;
            }
        }
        double most = room.height() - room.slotHigh() - (n - 1) * step;
        double[] tops = new double[n];
        int at = 0;
        for (int p = 0; p < pools; p++) {
            for (int k = 0; k < size[p]; k++, at++) {
                tops[at] = Math.max(0, Math.min(most, mean[p])) + at * step;
            }
        }
        return tops;
    }
}
