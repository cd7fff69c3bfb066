package districtatlas.print.work;

import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.print.work.Slot.Leader;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Optional;

/**
 * Betters a choice of boxes beside a map step by step, as long as it gets better: a box moves to a free place of either column, or two change
 * theirs. Good are short lines that do not pass close by another's anchor; what meets, crosses or overlaps costs more than any length, so
 * it goes, and never comes. Nothing is left to chance. One use.
 */
final class MarginMoves {
    private static final double WRONG = 1e8;
    /** As much as that a line is some 250 pixels longer. */
    private static final double CLOSE_BY = 6e4;
    private static final double CLOSE = 9;
    private static final double LESS = 1e-6;
    private static final int MOST_ROUNDS = 12;

    private final MapRoom room;
    private final List<ScreenXY> anchors;
    private final List<Double> leftTops;
    private final List<Double> rightTops;
    private final Slot[] slots;

    private MarginMoves(MapRoom room, List<ScreenXY> anchors, List<Double> leftTops, List<Double> rightTops, List<Slot> start) {
        this.room = room;
        this.anchors = anchors;
        this.leftTops = leftTops;
        this.rightTops = rightTops;
        this.slots = start.toArray(Slot[]::new);
    }

    /** @param start one for each anchor, in their order */
    static List<Slot> better(MapRoom room, List<ScreenXY> anchors, List<Double> leftTops, List<Double> rightTops, List<Slot> start) {
        MarginMoves moves = new MarginMoves(room, anchors, leftTops, rightTops, start);
        boolean better = true;
        for (int round = 0; better && round < MOST_ROUNDS; round++) {
            better = false;
            for (int i = 0; i < start.size(); i++) {
                better |= moves.move(i, true) | moves.move(i, false) | moves.change(i);
            }
        }
        return List.of(moves.slots);
    }

    private boolean move(int i, boolean left) {
        Slot before = slots[i];
        Slot best = before;
        double least = cost(i) - LESS;
        for (double top : left ? leftTops : rightTops) {
            slots[i] = MarginSlots.slot(room, anchors.get(i), top, left);
            double cost = cost(i);
            if (cost < least) {
                least = cost - LESS;
                best = slots[i];
            }
        }
        slots[i] = best;
        return best != before;
    }

    private boolean change(int i) {
        for (int j = 0; j < i; j++) {
            Slot a = slots[i];
            Slot b = slots[j];
            double before = cost(i) + cost(j);
            slots[i] = MarginSlots.slot(room, anchors.get(i), b.box().y(), b.box().x() == 0);
            slots[j] = MarginSlots.slot(room, anchors.get(j), a.box().y(), a.box().x() == 0);
            if (cost(i) + cost(j) < before - LESS) {
                return true;
            }
            slots[i] = a;
            slots[j] = b;
        }
        return false;
    }

    /** What changes when this one does. */
    private double cost(int i) {
        Leader leader = leader(i);
        double cost = leader.length() * leader.length() + (leader.meets(slots[i].box()) ? WRONG : 0);
        for (int j = 0; j < slots.length; j++) {
            if (j != i) {
                Leader other = leader(j);
                cost += near(slots[i].box(), slots[j].box()) ? WRONG : 0;
                cost += leader.crosses(other) ? WRONG : 0;
                cost += leader.meets(slots[j].box()) ? WRONG : 0;
                cost += other.meets(slots[i].box()) ? WRONG : 0;
                cost += closeBy(leader, other.to()) ? CLOSE_BY : 0;
                cost += closeBy(other, leader.to()) ? CLOSE_BY : 0;
            }
        }
        return cost;
    }

    private boolean near(ScreenBox a, ScreenBox b) {
        return a.x() == b.x() && Math.abs(a.y() - b.y()) < room.pitch() - LESS || Slot.overlap(a, b);
    }

    private static boolean closeBy(Leader leader, ScreenXY anchor) {
        return Line2D.ptSegDist(leader.from().x(), leader.from().y(), leader.to().x(), leader.to().y(), anchor.x(), anchor.y()) < CLOSE;
    }

    private Leader leader(int i) {
        return slots[i].leader().orElseThrow();
    }

    /** Whether nothing is wrong with it. */
    static Optional<List<Slot>> clear(MapRoom room, List<Slot> slots) {
        MarginMoves moves = new MarginMoves(room, List.of(), List.of(), List.of(), slots);
        for (int i = 0; i < slots.size(); i++) {
            if (moves.cost(i) >= WRONG) {
                return Optional.empty();
            }
        }
        return Optional.of(slots);
    }
}
