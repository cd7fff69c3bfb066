package districtatlas.data.place;

import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.coord.Gcj02;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Suspects the shifts of services: by their marks, and by measuring whether a layer comes to lie on what is drawn when a shift is undone,
 * and does not as it is. A layer that has nothing to do with what is drawn lies as far from it one way as the other, and is not suspected.
 * One thread at a time.
 */
final class ShiftFinder {
    /**
     * @param why with the measured metres
     */
    record Finding(Placing.Shift shift, Problem why) {
    }

    private static final Set<String> GCJ_MARKS = Set.of("amap", "gaode", "autonavi", "datav", "tencent", "qq", "gcj02", "gcj-02");
    private static final Set<String> BD_MARKS = Set.of("baidu", "bd09", "bd-09");
    private static final double HALF = 0.5;

    private District district;
    private DrawnMarks marks;

    Optional<Finding> find(PlaceTrial trial, Sample sample, Optional<String> provider, District where, Neighbourhood around, Cancel cancel) {
        Placing.Shift marked = provider.map(ShiftFinder::shiftOf).orElse(Placing.Shift.NONE);
        List<MeasuredPlace> places = MeasuredPlace.all(trial, sample, around);
        if (places.isEmpty()) {
            return marked == Placing.Shift.NONE ? Optional.empty() : bySample(trial, sample).map(p -> marked(marked, provider.get(), p));
        }
        if (district != where) {
            district = where;
            marks = new DrawnMarks(where);
        }
        cancel.check();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.ofNames(places, marks));
        evidence.add(Evidence.ofStreets(places, marks));
        cancel.check();
        evidence.add(Evidence.ofLines(places, marks));
        Optional<Evidence> tells = evidence.stream().filter(e -> e.shift() != Placing.Shift.NONE).findFirst();
        boolean lies = evidence.stream().anyMatch(Evidence::speaksForAsItIs);
        if (tells.isPresent() && !lies) {
            return Optional.of(tells.get().finding(marks));
        }
        if (!lies && marked == Placing.Shift.NONE) {
            Optional<Finding> avoided = new RoadAvoidance(places, marks).find();
            if (avoided.isPresent()) {
                return avoided;
            }
        }
        return lies || marked == Placing.Shift.NONE ? Optional.empty() : Optional.of(marked(marked, provider.get(), places.get(places.size() / 2)));
    }

    private static Placing.Shift shiftOf(String mark) {
        String plain = mark.toLowerCase(Locale.ROOT);
        return GCJ_MARKS.contains(plain) ? Placing.Shift.GCJ02 : BD_MARKS.contains(plain) ? Placing.Shift.BD09 : Placing.Shift.NONE;
    }

    private static Optional<MeasuredPlace> bySample(PlaceTrial trial, Sample sample) {
        double[] xy = {sample.quantile(true, HALF), sample.quantile(false, HALF)};
        trial.change().apply(xy);
        return Gcj02.shiftsAt(xy[0], xy[1]) ? Optional.of(new MeasuredPlace(xy[0], xy[1], sample.some().get(0), 0)) : Optional.empty();
    }

    private static Finding marked(Placing.Shift shift, String provider, MeasuredPlace place) {
        double[] metres = place.shiftMetres(shift);
        return new Finding(shift, Problem.worded("place.suspect-mark", "", provider, nameOf(shift), signed(metres[0]), signed(metres[1])));
    }

    static String nameOf(Placing.Shift shift) {
        return shift == Placing.Shift.BD09 ? "BD-09" : "GCJ-02";
    }

    /** With its sign, as shifts are written. */
    static String signed(double metres) {
        long whole = Math.round(metres);
        return (whole < 0 ? "\u2212" : "+") + Math.abs(whole);
    }

    /** The shift that leaves least, and what each leaves. */
    static Placing.Shift least(Map<Placing.Shift, Double> left) {
        return left.entrySet().stream().min(Comparator.comparingDouble(Map.Entry::getValue)).orElseThrow().getKey();
    }

    static Map<Placing.Shift, Double> forEach(ToDoubleFunction<Placing.Shift> measure) {
        Map<Placing.Shift, Double> left = new EnumMap<>(Placing.Shift.class);
        for (Placing.Shift shift : Placing.Shift.values()) {
            left.put(shift, measure.applyAsDouble(shift));
        }
        return left;
    }
}
