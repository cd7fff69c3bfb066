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

    private static MapRoom room(double slotWide, double slotHigh) {
        return new MapRoom(680, 620, slotWide, slotHigh, true, true, GEOMETRY.createPolygon());
    }

    private static int capacity(double slotHigh) {
        return 2 * (int) Math.floor((620 + 7) / (slotHigh + 7) + 1e-9);
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

    @Property(tries = 80)
    void betweenTwoColumnsNothingMeetsWhatItShouldNot(@ForAll @IntRange(min = 2, max = 20) int n, @ForAll long seed,
                                                      @ForAll @DoubleRange(min = 60, max = 180) double wide, @ForAll @DoubleRange(min = 24, max = 70) double high) {
        MapRoom room = room(wide, high);
        List<SlotWish> wishes = wishes(room, n, seed);
        Optional<List<Slot>> planned = SlotPlan.of(room, wishes);
        assertTrue(planned.isPresent() || capacity(high) < n, "there was room for all beside the map");
        planned.ifPresent(slots -> check(room, wishes, slots));
    }

    /** Grounds may reach the edges, and boxes beside the map find gaps between them or there are none. */
    @Property(tries = 80)
    void overTheWholeBoxNothingMeetsWhatItShouldNotNorCoversAGround(@ForAll @IntRange(min = 2, max = 12) int n, @ForAll long seed,
                                                                    @ForAll @DoubleRange(min = 60, max = 140) double wide, @ForAll boolean left) {
        MapRoom open = new MapRoom(680, 620, wide, 32, left, false, GEOMETRY.createPolygon());
        List<SlotWish> wishes = wishes(open, n, seed);
        Geometry taken = GEOMETRY.createGeometryCollection(wishes.stream().map(SlotWish::ground).toArray(Geometry[]::new)).buffer(3);
        MapRoom room = new MapRoom(680, 620, wide, 32, left, false, taken);
        SlotPlan.of(room, wishes).ifPresent(slots -> {
            check(room, wishes, slots);
            slots.stream().filter(s -> s.leader().isPresent())
                    .forEach(s -> assertFalse(taken.intersects(GEOMETRY.toGeometry(new Envelope(s.box().x(), s.box().maxX(), s.box().y(), s.box().maxY())))));
        });
    }

    private static void check(MapRoom room, List<SlotWish> wishes, List<Slot> slots) {
        int n = wishes.size();
        assertEquals(n, slots.size());
        for (int i = 0; i < n; i++) {
            Slot slot = slots.get(i);
            ScreenBox b = slot.box();
            assertTrue(b.x() >= -1e-6 && b.y() >= -1e-6 && b.maxX() <= 680 + 1e-6 && b.maxY() <= 620 + 1e-6, "in the map's box");
            assertEquals(room.slotWide(), b.width());
            assertEquals(room.slotHigh(), b.height());
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
        MapRoom room = room(wide, 30);
        Geometry ground = GEOMETRY.toGeometry(new Envelope(room.core().x(), room.core().maxX(), 100, 300));
        List<Slot> slots = SlotPlan.of(room, List.of(new SlotWish(SlotPlan.anchor(ground), ground),
                new SlotWish(new ScreenXY(340, 500), GEOMETRY.createPoint(new Coordinate(340, 500)).buffer(20)))).orElseThrow();
        assertTrue(slots.get(0).leader().isEmpty());
        assertEquals(200, slots.get(0).box().y() + slots.get(0).box().height() / 2, 20, "in the middle");
        assertTrue(slots.get(1).leader().isPresent());
    }

    @Property(tries = 50)
    void theSameIsPlannedTheSame(@ForAll long seed) {
        MapRoom room = room(110, 32);
        assertEquals(SlotPlan.of(room, wishes(room, 12, seed)), SlotPlan.of(room, wishes(room, 12, seed)));
    }
}
