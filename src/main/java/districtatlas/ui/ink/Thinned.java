package districtatlas.ui.ink;

import districtatlas.coord.EastNorth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A line with no more places than it needs (Douglas and Peucker). */
final class Thinned {
    private Thinned() {
    }

    /** @param tolerance metres by which the line may differ from the one that was drawn */
    static List<EastNorth> of(List<EastNorth> places, double tolerance) {
        if (places.size() < 3) {
            return List.copyOf(places);
        }
        BitSet kept = new BitSet(places.size());
        kept.set(0);
        kept.set(places.size() - 1);
        keep(places, 0, places.size() - 1, tolerance, kept);
        List<EastNorth> left = new ArrayList<>();
        kept.stream().forEach(i -> left.add(places.get(i)));
        return List.copyOf(left);
    }

    private static void keep(List<EastNorth> places, int first, int last, double tolerance, BitSet kept) {
        double most = tolerance;
        int furthest = -1;
        for (int i = first + 1; i < last; i++) {
            double off = distance(places.get(i), places.get(first), places.get(last));
            if (off > most) {
                most = off;
                furthest = i;
            }
        }
        if (furthest > 0) {
            kept.set(furthest);
            keep(places, first, furthest, tolerance, kept);
            keep(places, furthest, last, tolerance, kept);
        }
    }

    /** Metres from a place to an edge. */
    static double distance(EastNorth place, EastNorth from, EastNorth to) {
        double east = to.east() - from.east();
        double north = to.north() - from.north();
        double length = east * east + north * north;
        double along = length == 0 ? 0 : ((place.east() - from.east()) * east + (place.north() - from.north()) * north) / length;
        double held = Math.max(0, Math.min(1, along));
        return Math.hypot(place.east() - from.east() - held * east, place.north() - from.north() - held * north);
    }
}
