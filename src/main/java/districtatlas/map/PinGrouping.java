package districtatlas.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes one pin of those that would lie over each other, for each scale: the largest group first takes in what would lie over it, so that
 * those left are apart. The result depends on the pins and on nothing else, neither their order nor what is in view. One thread at a time.
 */
final class PinGrouping {
    private static final Comparator<PinGroup> WEST_FIRST = Comparator.comparingDouble((PinGroup g) -> g.place().east()).thenComparing(g -> g.leader().id());
    private static final Comparator<PinGroup> LARGEST_FIRST = Comparator.comparingInt((PinGroup g) -> -g.members().size()).thenComparing(g -> g.leader().id());

    private final List<PinGroup> done = new ArrayList<>();
    /** From west to east, as their places are; no longer than the groups. */
    private PinGroup[] groups;
    private double[] east;
    private double[] north;

    private PinGrouping(List<ReaderPin> pins) {
        take(pins.stream().map(PinGroup::alone).sorted(WEST_FIRST));
    }

    /** Groups of all scales: of n pins never more than twice n. Some microseconds a pin. */
    static List<PinGroup> of(List<ReaderPin> pins) {
        PinGrouping grouping = new PinGrouping(pins);
        for (int band = 0; band < PinScales.COUNT; band++) {
            grouping.join(band);
        }
        grouping.done.addAll(List.of(grouping.groups));
        return grouping.done;
    }

    private void take(Stream<PinGroup> westFirst) {
        groups = westFirst.toArray(PinGroup[]::new);
        east = Stream.of(groups).mapToDouble(g -> g.place().east()).toArray();
        north = Stream.of(groups).mapToDouble(g -> g.place().north()).toArray();
    }

    private void join(int band) {
        double apart = PinScales.apartMetres(band);
        List<Integer> crowded = crowded(apart);
        if (crowded.isEmpty()) {
            return;
        }
        crowded.sort(Comparator.comparing(i -> groups[i], LARGEST_FIRST));
        PinGroup[] next = groups.clone();
        for (int i : crowded) {
            if (next[i] != null && next[i] == groups[i]) {
                List<PinGroup> met = takeNear(i, next, apart);
                if (met.size() > 1) {
                    met.stream().filter(g -> g.from() < band).forEach(g -> done.add(g.until(band - 1)));
                    next[i] = PinGroup.together(met, band);
                }
            }
        }
        take(Stream.of(next).filter(Objects::nonNull));
    }

    /** Places of all that have another near. */
    private List<Integer> crowded(double apart) {
        boolean[] near = new boolean[groups.length];
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < groups.length; i++) {
            for (int j = i + 1; j < groups.length && east[j] - east[i] < apart; j++) {
                if (Math.abs(north[j] - north[i]) < apart) {
                    near[i] = true;
                    near[j] = true;
                }
            }
            if (near[i]) {
                all.add(i);
            }
        }
        return all;
    }

    /** Those near that no other took, which then are gone; the one itself first, and it stays. */
    private List<PinGroup> takeNear(int of, PinGroup[] next, double apart) {
        List<PinGroup> met = new ArrayList<>(List.of(groups[of]));
        for (int i = of - 1; i >= 0 && east[of] - east[i] < apart; i--) {
            takeIfNear(of, i, next, apart, met);
        }
        for (int i = of + 1; i < groups.length && east[i] - east[of] < apart; i++) {
            takeIfNear(of, i, next, apart, met);
        }
        return met;
    }

    /** One that has taken others already is not taken: it stands as far off as any it left. */
    private void takeIfNear(int of, int i, PinGroup[] next, double apart, List<PinGroup> met) {
        if (next[i] == groups[i] && Math.abs(north[i] - north[of]) < apart) {
            met.add(groups[i]);
            next[i] = null;
        }
    }
}
