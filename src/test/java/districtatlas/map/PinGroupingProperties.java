package districtatlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PinGroupingProperties {
    /** Some in one place, some close by, some far away. */
    private static List<ReaderPin> pins(int count, Random random) {
        List<ReaderPin> pins = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double spread = Math.pow(10, random.nextInt(5));
            EastNorth place = i > 0 && random.nextInt(4) == 0 ? pins.get(random.nextInt(i)).place()
                    : new EastNorth(500_000 + random.nextGaussian() * spread, 2_490_000 + random.nextGaussian() * spread);
            pins.add(new ReaderPin("n" + i, place, random.nextBoolean()));
        }
        return pins;
    }

    private static List<PinGroup> at(int band, List<PinGroup> groups) {
        return groups.stream().filter(g -> g.from() <= band && band <= g.to()).toList();
    }

    @Property(tries = 60)
    void atEveryScaleEachNoteIsInOnePinAndNoTwoPinsOverlap(@ForAll @IntRange(max = 120) int count, @ForAll Random random) {
        List<ReaderPin> pins = pins(count, random);
        List<PinGroup> groups = PinGrouping.of(pins);
        for (int band = 0; band < PinScales.COUNT; band++) {
            List<PinGroup> shown = at(band, groups);
            assertEquals(pins.stream().map(ReaderPin::id).sorted().toList(), shown.stream().flatMap(g -> g.members().stream()).map(ReaderPin::id).sorted().toList());
            double apart = PinScales.apartMetres(band);
            for (PinGroup one : shown) {
                assertTrue(one.members().contains(one.leader()), "stands where one of its notes is");
                assertEquals(one.members().stream().allMatch(ReaderPin::settled), one.settled());
                assertTrue(shown.stream().allMatch(o -> o == one || Math.abs(o.place().east() - one.place().east()) >= apart
                        || Math.abs(o.place().north() - one.place().north()) >= apart), "two pins over each other");
            }
        }
        assertEquals(groups.size(), groups.stream().map(PinGroup::id).distinct().count(), "one id for two");
    }

    @Property(tries = 40)
    void theOrderOfTheNotesDoesNotMatter(@ForAll @IntRange(max = 120) int count, @ForAll Random random) {
        List<ReaderPin> pins = pins(count, random);
        List<PinGroup> groups = PinGrouping.of(pins);
        List<ReaderPin> others = new ArrayList<>(pins);
        Collections.shuffle(others, random);
        assertEquals(groups, PinGrouping.of(others));
    }
}
