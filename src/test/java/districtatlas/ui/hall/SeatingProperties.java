package districtatlas.ui.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SeatingProperties {
    private static final Rectangle2D NOWHERE = new Rectangle2D(-9000, -9000, 800, 600);

    /** Monitors beside each other, of any size and scale. */
    @Provide
    Arbitrary<List<ScreenSeat>> desktop() {
        Arbitrary<ScreenSeat> size = Combinators.combine(Arbitraries.of(1280, 1920, 2560, 3840), Arbitraries.of(720, 1080, 1200, 2160), Arbitraries.of(1.0, 1.25, 2.0))
                .as((w, h, s) -> new ScreenSeat(new Rectangle2D(0, 0, Math.round(w / s), Math.round(h / s)), s));
        return size.list().ofMinSize(1).ofMaxSize(4).map(SeatingProperties::inARow);
    }

    private static List<ScreenSeat> inARow(List<ScreenSeat> sizes) {
        List<ScreenSeat> row = new ArrayList<>();
        double x = 0;
        for (ScreenSeat size : sizes) {
            row.add(new ScreenSeat(new Rectangle2D(x, 0, size.bounds().getWidth(), size.bounds().getHeight()), size.scale()));
            x += size.bounds().getWidth();
        }
        return row;
    }

    private static Rectangle2D on(ScreenSeat seat) {
        return new Rectangle2D(seat.bounds().getMinX() + 40, seat.bounds().getMinY() + 40, 500, 400);
    }

    @Property
    void withASecondMonitorTheHallHasOneThatIsNotTheSpeakers(@ForAll("desktop") List<ScreenSeat> seats, @ForAll @IntRange(min = 0, max = 3) int at) {
        ScreenSeat under = seats.get(at % seats.size());
        Seating seating = Seating.of(seats, SeatWish.NONE, on(under));
        assertEquals(under, seating.speaker());
        assertEquals(seats.size() > 1, seating.hall().isPresent());
        assertFalse(seating.hall().equals(Optional.of(seating.speaker())));
    }

    @Property
    void whateverIsWishedTheTwoAreNeverOnOneMonitor(@ForAll("desktop") List<ScreenSeat> before, @ForAll("desktop") List<ScreenSeat> now,
                                                    @ForAll @IntRange(min = 1, max = 4) int hall, @ForAll @IntRange(min = 0, max = 3) int at) {
        SeatWish wish = Seating.of(before, SeatWish.NONE, NOWHERE).withHallAt(hall).orElse(SeatWish.NONE);
        Seating seating = Seating.of(now, wish, on(now.get(at % now.size())));
        assertTrue(seating.seats().contains(seating.speaker()));
        assertEquals(now.size() > 1, seating.hall().isPresent());
        seating.hall().ifPresent(h -> assertFalse(h.mirrors(seating.speaker())));
    }

    @Property
    void swappingTwiceIsAsBefore(@ForAll("desktop") List<ScreenSeat> seats, @ForAll @IntRange(min = 0, max = 3) int at) {
        Seating first = Seating.of(seats, SeatWish.NONE, on(seats.get(at % seats.size())));
        Optional<SeatWish> swapped = first.swapped();
        assertEquals(seats.size() > 1, swapped.isPresent());
        swapped.ifPresent(w -> {
            Seating other = Seating.of(seats, w, on(first.speaker()));
            assertEquals(first.speaker(), other.hall().orElseThrow());
            assertEquals(first.hall().orElseThrow(), other.speaker());
            assertEquals(first, Seating.of(seats, other.swapped().orElseThrow(), on(other.speaker())));
        });
    }

    /** The cable of any of them, while anything was chosen; the window meanwhile came to one that was left. */
    @Property
    void aCablePulledAndPutBackLeavesAllAsItWas(@ForAll("desktop") List<ScreenSeat> seats, @ForAll @IntRange(min = 0, max = 3) int pulled,
                                                @ForAll @IntRange(min = 1, max = 4) int hall, @ForAll @IntRange(min = 0, max = 3) int at) {
        if (seats.size() > 1) {
            Seating free = Seating.of(seats, SeatWish.NONE, on(seats.get(at % seats.size())));
            SeatWish wish = free.withHallAt(hall).filter(w -> w.speaker().isPresent()).orElseGet(() -> free.swapped().orElseThrow());
            Seating before = Seating.of(seats, wish, on(free.speaker()));
            List<ScreenSeat> left = new ArrayList<>(seats);
            left.remove(pulled % seats.size());
            Seating meanwhile = Seating.of(left, wish, NOWHERE);
            assertTrue(left.contains(meanwhile.speaker()));
            assertEquals(left.size() > 1, meanwhile.hall().isPresent());
            assertEquals(before, Seating.of(seats, wish, on(meanwhile.speaker())));
        }
    }

    @Property
    void anotherResolutionKeepsEachAtItsPlace(@ForAll("desktop") List<ScreenSeat> seats, @ForAll @IntRange(min = 1, max = 4) int hall) {
        Seating before = Seating.of(seats, SeatWish.NONE, on(seats.get(0)));
        before.withHallAt(hall).filter(w -> w.speaker().isPresent()).ifPresent(wish -> {
            List<ScreenSeat> halved = inARow(seats.stream().map(s -> new ScreenSeat(
                    new Rectangle2D(0, 0, s.bounds().getWidth() / 2 + 1, s.bounds().getHeight() / 2), s.scale())).toList());
            Seating now = Seating.of(halved, wish, on(halved.get(0)));
            assertEquals(hall, now.hallNumber());
            assertEquals(seats.indexOf(Seating.of(seats, wish, NOWHERE).speaker()), halved.indexOf(now.speaker()));
        });
    }

    @Property
    void mirroredMonitorsAreOne(@ForAll("desktop") List<ScreenSeat> seats, @ForAll @IntRange(min = 0, max = 3) int which, @ForAll boolean smaller) {
        ScreenSeat one = seats.get(which % seats.size());
        double share = smaller ? 0.75 : 1;
        List<ScreenSeat> all = new ArrayList<>(seats);
        all.add(new ScreenSeat(new Rectangle2D(one.bounds().getMinX(), one.bounds().getMinY(), one.bounds().getWidth() * share, one.bounds().getHeight() * share), 1));
        assertEquals(Seating.of(seats, SeatWish.NONE, NOWHERE), Seating.of(all, SeatWish.NONE, NOWHERE));
    }

    /** Monitors of 100 and 200 %, side by side: each has its own logical pixels. */
    @Property
    void aWindowThatChangesMonitorsStandsWholeOnTheOther(@ForAll("desktop") List<ScreenSeat> seats, @ForAll @IntRange(min = 0, max = 3) int from,
                                                         @ForAll @IntRange(min = 0, max = 3) int to, @ForAll @IntRange(min = 200, max = 2500) int width) {
        ScreenSeat a = seats.get(from % seats.size());
        ScreenSeat b = seats.get(to % seats.size());
        Rectangle2D window = new Rectangle2D(a.bounds().getMinX() + 30, a.bounds().getMinY() + 50, width, 500);
        Rectangle2D there = b.placed(window, a);
        assertTrue(b.bounds().getMinX() <= there.getMinX() && there.getMaxX() <= b.bounds().getMaxX() + 1, there.toString());
        assertTrue(b.bounds().getMinY() <= there.getMinY() && there.getMaxY() <= b.bounds().getMaxY() + 1, there.toString());
        assertEquals(b, Seating.of(seats, SeatWish.NONE, there).speaker());
        if (a.equals(b) && a.bounds().contains(window)) {
            assertEquals(window, there);
        }
    }
}
