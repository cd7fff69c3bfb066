package districtatlas.data.place;

import districtatlas.base.Problem;
import districtatlas.coord.EastNorth;
import districtatlas.data.place.ShiftFinder.Finding;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Footprints of buildings do not stand on roads. A layer of many small areas that lies on the drawn roads as often as if it were thrown there,
 * and hardly does so with a shift undone, is shifted. Immutable.
 */
record RoadAvoidance(List<MeasuredPlace> all, DrawnMarks marks) {
    private static final int MOST = 900;
    private static final int LEAST_PLACES = 300;
    private static final int LEAST_FEATURES = 60;
    private static final int LEAST_APART = 40;
    private static final double SMALL_DEGREES = 0.0015;
    private static final double ON_A_ROAD_METRES = 6;
    /** So often something thrown there must come to lie on a road, for a town to be dense enough. */
    private static final double LEAST_CHANCE = 0.1;
    private static final double CLEARLY = 0.62;
    private static final double RATHER = 0.8;
    private static final double ABOUT = 0.45;

    Optional<Finding> find() {
        Map<Sample.Feature, List<MeasuredPlace>> byFeature = new IdentityHashMap<>();
        all.stream().filter(p -> p.feature().area()).forEach(p -> byFeature.computeIfAbsent(p.feature(), f -> new ArrayList<>()).add(p));
        List<MeasuredPlace> small = all.stream().filter(p -> p.feature().area() && isSmall(byFeature.get(p.feature()))).toList();
        List<MeasuredPlace> places = MeasuredPlace.thinned(small, MOST);
        boolean mostAre = 2 * small.size() >= all.size();
        if (!mostAre || places.size() < LEAST_PLACES || byFeature.size() < LEAST_FEATURES || MeasuredPlace.apart(places) < LEAST_APART) {
            return Optional.empty();
        }
        Map<Placing.Shift, Double> on = ShiftFinder.forEach(s -> share(places, p -> p.undone(s, marks)));
        Placing.Shift least = ShiftFinder.least(on);
        if (least == Placing.Shift.NONE) {
            return Optional.empty();
        }
        double[] metres = places.get(places.size() / 2).shiftMetres(least);
        double chance = chance(places, metres[0], metres[1]);
        double asItIs = on.get(Placing.Shift.NONE);
        double other = on.get(least == Placing.Shift.GCJ02 ? Placing.Shift.BD09 : Placing.Shift.GCJ02);
        boolean suspect = chance >= LEAST_CHANCE && Math.abs(asItIs - chance) <= ABOUT * chance
                && on.get(least) <= CLEARLY * Math.min(asItIs, chance) && on.get(least) <= RATHER * other;
        return suspect ? Optional.of(finding(least, metres, asItIs, on.get(least), places.size())) : Optional.empty();
    }

    private static boolean isSmall(List<MeasuredPlace> feature) {
        MeasuredPlace first = feature.get(0);
        return feature.stream().allMatch(p -> Math.abs(p.lon() - first.lon()) < SMALL_DEGREES && Math.abs(p.lat() - first.lat()) < SMALL_DEGREES);
    }

    private double share(List<MeasuredPlace> places, Function<MeasuredPlace, EastNorth> at) {
        return places.stream().map(at).filter(p -> marks.toLines(p.east(), p.north()) < ON_A_ROAD_METRES).count() / (double) places.size();
    }

    /** Of lying on a road, thrown as far as the shift goes, but elsewhere. */
    private double chance(List<MeasuredPlace> places, double east, double north) {
        double sum = 0;
        double[][] throwns = {{-north, east}, {north, -east}, {east, north}};
        for (double[] thrown : throwns) {
            sum += share(places, p -> {
                EastNorth at = p.undone(Placing.Shift.NONE, marks);
                return new EastNorth(at.east() + thrown[0], at.north() + thrown[1]);
            });
        }
        return sum / throwns.length;
    }

    private static Finding finding(Placing.Shift shift, double[] metres, double asItIs, double undone, int count) {
        return new Finding(shift, Problem.worded("place.suspect-roads", "", percent(asItIs), count, percent(undone), ShiftFinder.nameOf(shift),
                ShiftFinder.signed(metres[0]), ShiftFinder.signed(metres[1])));
    }

    private static String percent(double share) {
        return String.valueOf(Math.round(100 * share));
    }
}
