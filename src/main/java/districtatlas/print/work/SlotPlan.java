package districtatlas.print.work;

import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.print.work.Slot.Leader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Finds the place of each name box: on its own ground where the box fits into it, else beside the map with a leader line. No two boxes
 * overlap, no leader crosses another and none goes through a box: where one would, the box on the ground moves, or goes beside the map as
 * well. A pure function of its input.
 */
final class SlotPlan {
    /** Between a box and its ground's edge. */
    private static final double AIR = 3;
    private static final double STEP = 6;
    /** Places on a ground that are tried. */
    private static final int MOST_PLACES = 30;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final MapRoom room;
    private final List<SlotWish> wishes;
    private final List<List<ScreenBox>> places;
    /** Which of its places each box has; past the last one it stands beside the map. */
    private final int[] chosen;

    private SlotPlan(MapRoom room, List<SlotWish> wishes) {
        this.room = room;
        this.wishes = wishes;
        this.places = wishes.stream().map(w -> places(room, w.ground())).toList();
        this.chosen = new int[wishes.size()];
    }

    /**
     * A slot for each wish, in their order; empty when the columns have no room for those that do not stand on their ground.
     *
     * @param wishes whose anchors lie in the room's core; where it leaves a column no room there may be none for the boxes either
     */
    static Optional<List<Slot>> of(MapRoom room, List<SlotWish> wishes) {
        return new SlotPlan(room, wishes).find();
    }

    private Optional<List<Slot>> find() {
        while (true) {
            apart();
            List<Integer> outside = IntStream.range(0, wishes.size()).filter(i -> isBeside(i)).boxed().toList();
            Optional<List<Slot>> margin = MarginSlots.of(room, outside.stream().map(i -> wishes.get(i).anchor()).toList());
            if (margin.isEmpty()) {
                return Optional.empty();
            }
            List<Leader> leaders = margin.get().stream().map(s -> s.leader().orElseThrow()).toList();
            int hit = IntStream.range(0, wishes.size()).filter(i -> !isBeside(i) && (leaders.stream().anyMatch(l -> l.meets(grown(box(i))))
                    || margin.get().stream().anyMatch(s -> Slot.overlap(s.box(), grown(box(i)))))).findFirst().orElse(-1);
            if (hit < 0) {
                return Optional.of(IntStream.range(0, wishes.size())
                        .mapToObj(i -> isBeside(i) ? margin.get().get(outside.indexOf(i)) : new Slot(box(i), Optional.empty())).toList());
            }
            chosen[hit]++;
        }
    }

    /** Of two boxes that overlap the later one moves. */
    private void apart() {
        for (int i = 0; i < wishes.size(); i++) {
            int at = i;
            while (!isBeside(i) && IntStream.range(0, i).anyMatch(j -> !isBeside(j) && Slot.overlap(grown(box(at)), grown(box(j))))) {
                chosen[i]++;
            }
        }
    }

    private boolean isBeside(int i) {
        return chosen[i] >= places.get(i).size();
    }

    private ScreenBox box(int i) {
        return places.get(i).get(chosen[i]);
    }

    private static ScreenBox grown(ScreenBox b) {
        return new ScreenBox(b.x() - AIR, b.y() - AIR, b.width() + 2 * AIR, b.height() + 2 * AIR);
    }

    /** Places where the whole box lies on the ground, the roomiest first. */
    private static List<ScreenBox> places(MapRoom room, Geometry ground) {
        ScreenBox core = room.core();
        if (ground.isEmpty() || ground.getDimension() < 2) {
            return List.of();
        }
        Envelope around = ground.getEnvelopeInternal().intersection(new Envelope(core.x(), core.maxX(), core.y(), core.maxY()));
        if (around.getWidth() < room.slotWide() + 2 * AIR || around.getHeight() < room.slotHigh() + 2 * AIR) {
            return List.of();
        }
        Point middle = middle(ground);
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(ground);
        List<ScreenBox> fitting = new ArrayList<>();
        for (double y = around.getMinY() + AIR; y + room.slotHigh() + AIR <= around.getMaxY(); y += STEP) {
            for (double x = around.getMinX() + AIR; x + room.slotWide() + AIR <= around.getMaxX(); x += STEP) {
                Envelope box = new Envelope(x - AIR, x + room.slotWide() + AIR, y - AIR, y + room.slotHigh() + AIR);
                if (prepared.covers(GEOMETRY.toGeometry(box))) {
                    fitting.add(new ScreenBox(x, y, room.slotWide(), room.slotHigh()));
                }
            }
        }
        fitting.sort(Comparator.comparingDouble(b -> Math.hypot(b.x() + b.width() / 2 - middle.getX(), 2 * (b.y() + b.height() / 2 - middle.getY()))));
        List<ScreenBox> spread = new ArrayList<>();
        for (ScreenBox box : fitting) {
            if (spread.size() < MOST_PLACES && spread.stream().allMatch(s -> Math.abs(s.x() - box.x()) >= 2 * STEP || Math.abs(s.y() - box.y()) >= 2 * STEP)) {
                spread.add(box);
            }
        }
        return List.copyOf(spread);
    }

    /** Where an area is widest. */
    static Point middle(Geometry area) {
        return MaximumInscribedCircle.getCenter(area, 1);
    }

    /** As a place of the map's box. */
    static ScreenXY anchor(Geometry area) {
        Point middle = middle(area);
        return new ScreenXY(middle.getX(), middle.getY());
    }
}
