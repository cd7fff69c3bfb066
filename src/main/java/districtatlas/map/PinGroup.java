package districtatlas.map;

import districtatlas.coord.EastNorth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pins that lie over each other at some scales, as one pin there; or one alone. Immutable.
 *
 * @param members the first made first; the one at whose place it stands among them
 * @param place   of one of them: a group never stands where no note is
 * @param settled when all are
 * @param from    the first of the {@link PinScales} at which it is drawn so
 * @param to      the last
 */
record PinGroup(List<ReaderPin> members, ReaderPin leader, boolean settled, int from, int to) {
    private static final Comparator<PinGroup> WEST_FIRST = Comparator.comparingDouble((PinGroup g) -> g.place().east()).thenComparing(g -> g.leader.id());
    private static final Comparator<PinGroup> LARGEST_FIRST = Comparator.comparingInt((PinGroup g) -> -g.members.size()).thenComparing(g -> g.leader.id());

    EastNorth place() {
        return leader.place();
    }

    /** Known by its leader, and by how many it leads: no two groups of one leader have as many. */
    String id() {
        return members.size() == 1 ? leader.id() : leader.id() + "+" + (members.size() - 1);
    }

    /**
     * All groups of all scales: of n pins never more than twice n. From scale to scale the largest group takes in first what would lie
     * over it, so those left are apart; the result depends on the pins and on nothing else, neither their order nor what is in view.
     * Some microseconds a pin.
     */
    static List<PinGroup> of(List<ReaderPin> pins) {
        List<PinGroup> done = new ArrayList<>();
        List<PinGroup> now = pins.stream().map(p -> new PinGroup(List.of(p), p, p.settled(), 0, PinScales.COUNT - 1)).sorted(WEST_FIRST).toList();
        for (int band = 0; band < PinScales.COUNT; band++) {
            now = joined(now, band, done);
        }
        done.addAll(now);
        done.sort(Comparator.comparing(PinGroup::id));
        return done;
    }

    /** @param groups from west to east, as those given back */
    private static List<PinGroup> joined(List<PinGroup> groups, int band, List<PinGroup> done) {
        double apart = PinScales.apartMetres(band);
        if (IntStream.range(0, groups.size()).allMatch(i -> near(groups, i, apart).length == 1)) {
            return groups;
        }
        PinGroup[] next = new PinGroup[groups.size()];
        boolean[] taken = new boolean[groups.size()];
        IntStream.range(0, next.length).boxed().sorted(Comparator.comparing(groups::get, LARGEST_FIRST)).forEach(i -> {
            if (!taken[i]) {
                List<PinGroup> met = new ArrayList<>();
                for (int n : near(groups, i, apart)) {
                    if (!taken[n]) {
                        taken[n] = true;
                        met.add(groups.get(n));
                    }
                }
                next[i] = met.size() == 1 ? groups.get(i) : together(groups.get(i).leader, met, band);
                if (met.size() > 1) {
                    met.stream().filter(g -> g.from < band).forEach(g -> done.add(new PinGroup(g.members, g.leader, g.settled, g.from, band - 1)));
                }
            }
        });
        return Stream.of(next).filter(Objects::nonNull).toList();
    }

    /** Places in the list of those that would lie over one, itself among them. */
    private static int[] near(List<PinGroup> groups, int of, double apart) {
        EastNorth place = groups.get(of).place();
        int first = of;
        while (first > 0 && place.east() - groups.get(first - 1).place().east() < apart) {
            first--;
        }
        int end = of + 1;
        while (end < groups.size() && groups.get(end).place().east() - place.east() < apart) {
            end++;
        }
        return IntStream.range(first, end).filter(i -> isNear(groups.get(i).place(), place, apart)).toArray();
    }

    private static boolean isNear(EastNorth one, EastNorth other, double apart) {
        return Math.abs(one.east() - other.east()) < apart && Math.abs(one.north() - other.north()) < apart;
    }

    private static PinGroup together(ReaderPin leader, List<PinGroup> groups, int band) {
        List<ReaderPin> members = groups.stream().flatMap(g -> g.members.stream()).sorted(Comparator.comparing(ReaderPin::id)).toList();
        return new PinGroup(members, leader, groups.stream().allMatch(PinGroup::settled), band, PinScales.COUNT - 1);
    }
}
