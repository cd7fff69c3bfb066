package districtatlas.data.place;

import districtatlas.coord.EastNorth;
import districtatlas.coord.PlaneChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A place of a layer near the district, one of many that lie apart from each other. Immutable.
 *
 * @param lon     degrees as the layer has them
 * @param feature whose vertex it is
 * @param vertex  its number in the feature
 */
record MeasuredPlace(double lon, double lat, Sample.Feature feature, int vertex) {
    private static final int MOST = 1500;
    /** Vertices nearer to each other tell the same. */
    private static final double CELLS_A_DEGREE = 1000;
    private static final double FAR_DEGREES = 0.003;
    private static final double METRES_A_DEGREE = 111_320;

    static List<MeasuredPlace> all(PlaceTrial trial, Sample sample, Neighbourhood around) {
        List<MeasuredPlace> places = new ArrayList<>();
        double[] xy = new double[2];
        for (Sample.Feature feature : sample.some()) {
            Set<Long> cells = new HashSet<>();
            for (int v = 0; v < feature.size(); v++) {
                xy[0] = feature.xy()[2 * v];
                xy[1] = feature.xy()[2 * v + 1];
                trial.change().apply(xy);
                if (around.isNear(xy[0], xy[1]) && cells.add(cell(xy[0], xy[1]))) {
                    places.add(new MeasuredPlace(xy[0], xy[1], feature, v));
                }
            }
        }
        return thinned(places, MOST);
    }

    static List<MeasuredPlace> thinned(List<MeasuredPlace> places, int most) {
        int step = (places.size() + most - 1) / most;
        List<MeasuredPlace> some = new ArrayList<>();
        for (int i = 0; i < places.size(); i += Math.max(1, step)) {
            some.add(places.get(i));
        }
        return some;
    }

    static long cell(double lon, double lat) {
        return (long) Math.floor(lon * CELLS_A_DEGREE) * 1_000_000 + (long) Math.floor(lat * CELLS_A_DEGREE);
    }

    /** How many of them are apart from each other. */
    static int apart(List<MeasuredPlace> places) {
        Set<Long> cells = new HashSet<>();
        places.forEach(p -> cells.add(cell(p.lon, p.lat)));
        return cells.size();
    }

    /** Whether so many of them lie so far from each other that each lies for itself on what is drawn, or beside it: corners of one house do not. */
    static boolean areFarApart(List<MeasuredPlace> places, int least) {
        List<MeasuredPlace> far = new ArrayList<>();
        for (MeasuredPlace place : places) {
            if (far.size() < least && far.stream().allMatch(f -> Math.hypot((f.lon - place.lon) * Math.cos(Math.toRadians(place.lat)), f.lat - place.lat) > FAR_DEGREES)) {
                far.add(place);
            }
        }
        return far.size() >= least;
    }

    /** Where it lies when a shift is undone. */
    EastNorth undone(Placing.Shift shift, DrawnMarks marks) {
        double[] xy = moved(Placer.undoing(shift));
        return marks.toGrid(xy[0], xy[1]);
    }

    private double[] moved(PlaneChange change) {
        double[] xy = {lon, lat};
        change.apply(xy);
        return xy;
    }

    /** By how much a shift has moved it, to the east and to the north, to some metres. */
    double[] shiftMetres(Placing.Shift shift) {
        double[] before = moved(Placer.undoing(shift));
        return new double[] {(lon - before[0]) * METRES_A_DEGREE * Math.cos(Math.toRadians(lat)), (lat - before[1]) * METRES_A_DEGREE};
    }
}
