package districtatlas.data.place;

import districtatlas.base.Problem;
import districtatlas.coord.EastNorth;
import districtatlas.data.place.ShiftFinder.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * How far some of a layer's places lie from what they belong to, as they are and with each shift undone. Immutable.
 *
 * @param places that have something drawn to be measured against
 * @param left   metres at the median
 * @param most   metres that may be left where a shift is to be believed
 * @param named  whether each is measured against what bears its name
 * @param from   metres from a place, given east and north of it
 */
record Evidence(List<MeasuredPlace> places, Map<Placing.Shift, Double> left, double most, boolean named,
                ToDoubleBiFunction<MeasuredPlace, EastNorth> from) {
    private static final int MOST_LINE_PLACES = 700;
    /** Two that bear one name and lie farther apart are two. */
    private static final double SAME_NAME_METRES = 3000;
    private static final double FEW_APART_LEFT = 22;
    private static final double MANY_APART_LEFT = 32;
    private static final double STREETS_LEFT = 120;
    private static final double NAMES_LEFT = 250;
    private static final int FEW = 15;
    private static final int MANY = 30;
    /** A few of the district's many lines are met by anything, one way or the other. */
    private static final int LEAST_FAR_APART = 12;
    private static final int LEAST_NAMES = 3;
    private static final int LEAST_STREET_PLACES = 8;
    /** A shift is believed when it leaves so little of what there is without it. */
    private static final double CLEARLY = 0.45;
    private static final double FIRST_STEP_METRES = 64;
    private static final double LAST_STEP_METRES = 2;
    private static final double FARTHEST_COUNTED = 80;

    private static Evidence of(List<MeasuredPlace> places, int least, double most, boolean named, DrawnMarks marks,
                               ToDoubleBiFunction<MeasuredPlace, EastNorth> from) {
        boolean enough = !places.isEmpty() && (named ? places.size() : MeasuredPlace.apart(places)) >= least;
        Map<Placing.Shift, Double> left = ShiftFinder.forEach(s -> !enough ? Double.NaN
                : median(places.stream().mapToDouble(p -> from.applyAsDouble(p, p.undone(s, marks))).toArray()));
        return new Evidence(places, left, most, named, from);
    }

    /** Points against drawn ones of their name. */
    static Evidence ofNames(List<MeasuredPlace> places, DrawnMarks marks) {
        List<MeasuredPlace> named = places.stream().filter(p -> p.feature().point() && p.vertex() == 0)
                .filter(p -> toName(p, p.undone(Placing.Shift.NONE, marks), marks) < SAME_NAME_METRES).toList();
        return of(named, LEAST_NAMES, NAMES_LEFT, true, marks, (p, at) -> toName(p, at, marks));
    }

    /** Metres to the nearest point that bears one of a place's names; without end where there is none. */
    private static double toName(MeasuredPlace place, EastNorth at, DrawnMarks marks) {
        return place.feature().texts().stream().flatMap(t -> marks.points(t).stream()).mapToDouble(at::distanceTo).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** Areas against the boundary of the street of their name. */
    static Evidence ofStreets(List<MeasuredPlace> places, DrawnMarks marks) {
        List<MeasuredPlace> named = places.stream().filter(p -> p.feature().area() && street(p, marks).isPresent()).toList();
        return of(MeasuredPlace.thinned(named, MOST_LINE_PLACES), LEAST_STREET_PLACES, STREETS_LEFT, false, marks,
                (p, at) -> DrawnMarks.distance(street(p, marks).orElseThrow(), at.east(), at.north()));
    }

    private static Optional<HPRtree> street(MeasuredPlace place, DrawnMarks marks) {
        return place.feature().texts().stream().flatMap(t -> marks.street(t).stream()).findFirst();
    }

    /** Lines and outlines against all that is drawn as lines. */
    static Evidence ofLines(List<MeasuredPlace> places, DrawnMarks marks) {
        List<MeasuredPlace> lines = MeasuredPlace.thinned(places.stream().filter(p -> !p.feature().point()).toList(), MOST_LINE_PLACES);
        double most = MeasuredPlace.apart(lines) < MANY ? FEW_APART_LEFT : MANY_APART_LEFT;
        return of(MeasuredPlace.areFarApart(lines, LEAST_FAR_APART) ? lines : List.of(), FEW, most, false, marks, (p, at) -> marks.toLines(at.east(), at.north()));
    }

    /** The shift that what is drawn shows; none when it shows none. */
    Placing.Shift shift() {
        Placing.Shift least = ShiftFinder.least(left);
        boolean believed = left.get(least) <= most && left.get(least) <= CLEARLY * left.get(Placing.Shift.NONE);
        return believed ? least : Placing.Shift.NONE;
    }

    /** Whether what is drawn shows that no shift is there. */
    boolean speaksForAsItIs() {
        double asItIs = left.get(Placing.Shift.NONE);
        return asItIs <= most && asItIs <= CLEARLY * Math.min(left.get(Placing.Shift.GCJ02), left.get(Placing.Shift.BD09));
    }

    /** In words, with the shift as it is measured. */
    Finding finding(DrawnMarks marks) {
        Placing.Shift shift = shift();
        double[] metres = measured(shift, marks);
        return new Finding(shift, Problem.worded(named ? "place.suspect-names" : "place.suspect-lines", "",
                ShiftFinder.signed(metres[0]), ShiftFinder.signed(metres[1]), ShiftFinder.nameOf(shift), Math.max(1, Math.round(left.get(shift))), places.size()));
    }

    /** Metres to the east and north by which the places must be moved back to lie best, beginning at what a shift would be. */
    private double[] measured(Placing.Shift shift, DrawnMarks marks) {
        double east = median(places.stream().mapToDouble(p -> p.shiftMetres(shift)[0]).toArray());
        double north = median(places.stream().mapToDouble(p -> p.shiftMetres(shift)[1]).toArray());
        List<MeasuredPlace> some = MeasuredPlace.thinned(places, 200);
        List<EastNorth> asTheyAre = some.stream().map(p -> p.undone(Placing.Shift.NONE, marks)).toList();
        double least = leftBy(some, asTheyAre, east, north);
        for (double step = FIRST_STEP_METRES; step >= LAST_STEP_METRES; step /= 2) {
            double[][] tries = {{east + step, north}, {east - step, north}, {east, north + step}, {east, north - step}};
            for (double[] tried : tries) {
                double now = leftBy(some, asTheyAre, tried[0], tried[1]);
                if (now < least) {
                    least = now;
                    east = tried[0];
                    north = tried[1];
                }
            }
        }
        return new double[] {east, north};
    }

    private double leftBy(List<MeasuredPlace> some, List<EastNorth> asTheyAre, double east, double north) {
        double sum = 0;
        double counted = named ? SAME_NAME_METRES : FARTHEST_COUNTED;
        for (int i = 0; i < some.size(); i++) {
            EastNorth at = asTheyAre.get(i);
            sum += Math.min(counted, from.applyAsDouble(some.get(i), new EastNorth(at.east() - east, at.north() - north)));
        }
        return sum;
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
