package districtatlas.print.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Whatever the district: boxes do not overlap, leaders do not cross and go through no box. */
class SlotPlanProperties {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private static MapRoom room(double slotWide, double slotHigh, int sides) {
        return new MapRoom(680, 620, slotWide, slotHigh, sides != 1, sides != 0);
    }

    /** Round grounds and lines all over the core, some of them over each other. */
    private static List<SlotWish> wishes(MapRoom room, int n, long seed) {
        Random chance = new Random(seed);
        ScreenBox core = room.core();
        List<SlotWish> wishes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            ScreenXY at = new ScreenXY(core.x() + chance.nextDouble() * core.width(), core.y() + chance.nextDouble() * core.height());
            Geometry ground = chance.nextInt(4) == 0 ? GEOMETRY.createPolygon()
                    : GEOMETRY.createPoint(new Coordinate(at.x(), at.y())).buffer(5 + chance.nextDouble() * 160)
                            .intersection(GEOMETRY.toGeometry(new Envelope(core.x(), core.maxX(), core.y(), core.maxY())));
            wishes.add(new SlotWish(at, ground));
        }
        return wishes;
    }

    @Property(tries = 400)
    void nothingMeetsWhatItShouldNot(@ForAll @IntRange(min = 2, max = 20) int n, @ForAll long seed, @ForAll @DoubleRange(min = 60, max = 180) double wide,
                                     @ForAll @DoubleRange(min = 24, max = 70) double high, @ForAll @IntRange(min = 0, max = 2) int sides) {
        MapRoom room = room(wide, high, sides);
        List<SlotWish> wishes = wishes(room, n, seed);
        Optional<List<Slot>> planned = SlotPlan.of(room, wishes);
        if (planned.isEmpty()) {
            assertTrue(room.rows(true) + room.rows(false) < n, "there was room for all beside the map");
            return;
        }
        List<Slot> slots = planned.get();
        assertEquals(n, slots.size());
        for (int i = 0; i < n; i++) {
            Slot slot = slots.get(i);
            ScreenBox b = slot.box();
            assertTrue(b.x() >= -1e-6 && b.y() >= -1e-6 && b.maxX() <= 680 + 1e-6 && b.maxY() <= 620 + 1e-6, "in the map's box");
            assertEquals(wide, b.width());
            assertEquals(high, b.height());
            if (slot.leader().isPresent()) {
                assertEquals(wishes.get(i).anchor(), slot.leader().get().to());
            } else {
                assertTrue(wishes.get(i).ground().covers(GEOMETRY.toGeometry(new Envelope(b.x(), b.maxX(), b.y(), b.maxY()))), "on its ground");
            }
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    assertFalse(Slot.overlap(b, slots.get(j).box()), "boxes overlap");
                    if (slot.leader().isPresent()) {
                        assertFalse(slot.leader().get().meets(slots.get(j).box()), "a leader goes through a box");
                        assertFalse(slots.get(j).leader().isPresent() && slot.leader().get().crosses(slots.get(j).leader().get()), "leaders cross");
                    }
                }
            }
        }
    }

    @Property(tries = 60)
    void whatFitsIntoItsGroundNeedsNoLeader(@ForAll @DoubleRange(min = 60, max = 120) double wide) {
        MapRoom room = room(wide, 30, 2);
        Geometry ground = GEOMETRY.toGeometry(new Envelope(room.core().x(), room.core().maxX(), 100, 300));
        List<Slot> slots = SlotPlan.of(room, List.of(new SlotWish(SlotPlan.anchor(ground), ground),
                new SlotWish(new ScreenXY(340, 500), GEOMETRY.createPoint(new Coordinate(340, 500)).buffer(20)))).orElseThrow();
        assertTrue(slots.get(0).leader().isEmpty());
        assertEquals(200, slots.get(0).box().y() + slots.get(0).box().height() / 2, 20, "in the middle");
        assertTrue(slots.get(1).leader().isPresent());
    }

    @Property(tries = 50)
    void theSameIsPlannedTheSame(@ForAll long seed) {
        MapRoom room = room(110, 32, 2);
        assertEquals(SlotPlan.of(room, wishes(room, 12, seed)), SlotPlan.of(room, wishes(room, 12, seed)));
    }
}
