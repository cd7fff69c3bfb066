package districtatlas.ui.bring;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.LonLat;
import districtatlas.data.inspect.LayerSketch;
import districtatlas.data.place.Placer;
import districtatlas.data.place.Placing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Some of a layer's shapes where a reading of its numbers puts them, in metres of the district's grid. Immutable; arrays not to be changed.
 *
 * @param some   those that the grid reaches
 * @param extent of them; empty when there are none
 * @param middle of the layer on the earth; empty where its numbers are no place
 */
record PlacedSketch(List<LayerSketch.Drawn> some, Optional<Extent> extent, Optional<LonLat> middle) {
    static final PlacedSketch NONE = new PlacedSketch(List.of(), Optional.empty(), Optional.empty());
    private static final double EARTH_METRES = 6_371_000;

    PlacedSketch {
        some = List.copyOf(some);
    }

    /**
     * Some milliseconds; some hundred where GeoTools is asked for the system for the first time.
     *
     * @throws IllegalArgumentException when there is no such system
     */
    static PlacedSketch of(LayerSketch sketch, Placing placing, DistrictGrid grid) {
        Placer placer = Placer.of(placing);
        List<LayerSketch.Drawn> placed = new ArrayList<>();
        List<LonLat> met = new ArrayList<>();
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        double[] xy = new double[2];
        for (LayerSketch.Drawn drawn : sketch.some()) {
            List<double[]> lines = new ArrayList<>();
            boolean first = true;
            for (double[] line : drawn.lines()) {
                double[] there = new double[line.length];
                int kept = 0;
                for (int i = 0; i < line.length; i += 2) {
                    xy[0] = line[i];
                    xy[1] = line[i + 1];
                    placer.change().apply(xy);
                    if (Math.abs(xy[0]) <= 180 && Math.abs(xy[1]) <= 90) {
                        LonLat place = new LonLat(xy[0], xy[1]);
                        if (first) {
                            met.add(place);
                            first = false;
                        }
                        if (grid.reaches(place)) {
                            EastNorth on = grid.toGrid(place);
                            there[kept++] = on.east();
                            there[kept++] = on.north();
                        }
                    }
                }
                if (kept > 0) {
                    lines.add(Arrays.copyOf(there, kept));
                    reach(box, there, kept);
                }
            }
            if (!lines.isEmpty()) {
                placed.add(new LayerSketch.Drawn(drawn.kind(), lines));
            }
        }
        return new PlacedSketch(placed, placed.isEmpty() ? Optional.empty() : Optional.of(new Extent(box[0], box[1], box[2], box[3])), middle(met));
    }

    private static void reach(double[] box, double[] line, int length) {
        for (int i = 0; i < length; i += 2) {
            box[0] = Math.min(box[0], line[i]);
            box[1] = Math.min(box[1], line[i + 1]);
            box[2] = Math.max(box[2], line[i]);
            box[3] = Math.max(box[3], line[i + 1]);
        }
    }

    /** Of the middle ones: one that lies absurdly far moves it by nothing. */
    private static Optional<LonLat> middle(List<LonLat> met) {
        if (met.isEmpty()) {
            return Optional.empty();
        }
        double[] lon = met.stream().mapToDouble(LonLat::lon).sorted().toArray();
        double[] lat = met.stream().mapToDouble(LonLat::lat).sorted().toArray();
        return Optional.of(new LonLat(lon[lon.length / 2], lat[lat.length / 2]));
    }

    /** Metres between two places, to within a hundredth. */
    static double metres(LonLat one, LonLat other) {
        double north = Math.toRadians(other.lat() - one.lat());
        double east = Math.toRadians(other.lon() - one.lon());
        double half = Math.pow(Math.sin(north / 2), 2) + Math.cos(Math.toRadians(one.lat())) * Math.cos(Math.toRadians(other.lat())) * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /** In which direction another place lies, in radians, east 0 and north a quarter turn. */
    static double direction(LonLat from, LonLat to) {
        return Math.atan2(to.lat() - from.lat(), (to.lon() - from.lon()) * Math.cos(Math.toRadians(from.lat())));
    }

}
