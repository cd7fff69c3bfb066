package districtatlas.data.place;

import districtatlas.coord.Ellipsoid;
import districtatlas.coord.Gcj02;
import districtatlas.coord.LonLat;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

/** How near a reading of a layer's numbers comes to the district. One thread at a time. */
final class Neighbourhood {
    /** Vertices of a feature that are looked at: one of them near is near enough. */
    private static final int LOOKS = 8;
    private static final double MOST_LON = 180;
    private static final double MOST_LAT = 90;

    private final Envelope box;
    private final Envelope near;
    private final IndexedPointInAreaLocator outline;

    /**
     * Where a reading puts a layer.
     *
     * @param valid  share of features that are places on earth at all
     * @param near   share of them in the district or within its width of it
     * @param inside share of them in the district
     * @param home   share of them in the country
     * @param lon    of half of them at most; NaN where none is a place
     * @param metres from there to the district's middle
     * @param covers whether the layer reaches around the district's middle
     */
    record Fall(PlaceTrial trial, double valid, double near, double inside, double home, double lon, double lat, double metres, boolean covers) {
        boolean isNear() {
            return near > 0 || covers;
        }

        /** The more of it is near, and in, the better. */
        double score() {
            return near + inside;
        }
    }

    Neighbourhood(District district) {
        box = district.outline().getEnvelopeInternal();
        near = new Envelope(box);
        near.expandBy(box.getWidth(), box.getHeight());
        outline = new IndexedPointInAreaLocator(district.outline());
    }

    boolean isNear(double lon, double lat) {
        return near.contains(lon, lat);
    }

    /** @param most features that are looked at, spread over the sample */
    Fall of(PlaceTrial trial, Sample sample, int most) {
        int step = Math.max(1, sample.some().size() / most);
        int looked = (sample.some().size() + step - 1) / step;
        double[] lons = new double[looked];
        double[] lats = new double[looked];
        int valid = 0;
        int nearBy = 0;
        int inside = 0;
        int home = 0;
        double[] xy = new double[2];
        Envelope reach = new Envelope();
        for (int i = 0; i < sample.some().size(); i += step) {
            Sample.Feature feature = sample.some().get(i);
            boolean isNear = false;
            boolean isInside = false;
            int stride = Math.max(1, feature.size() / LOOKS);
            for (int v = 0; v < feature.size(); v += stride) {
                boolean place = change(trial, feature.xy()[2 * v], feature.xy()[2 * v + 1], xy);
                boolean here = place && isNear(xy[0], xy[1]);
                isNear |= here;
                isInside |= here && !isInside && outline.locate(new Coordinate(xy[0], xy[1])) != Location.EXTERIOR;
                if (place && Gcj02.shiftsAt(xy[0], xy[1])) {
                    reach.expandToInclude(xy[0], xy[1]);
                }
            }
            if (change(trial, feature.x(), feature.y(), xy)) {
                lons[valid] = xy[0];
                lats[valid++] = xy[1];
                home += Gcj02.shiftsAt(xy[0], xy[1]) ? 1 : 0;
            }
            nearBy += isNear ? 1 : 0;
            inside += isInside ? 1 : 0;
        }
        double lon = median(lons, valid);
        double lat = median(lats, valid);
        boolean covers = !reach.isNull() && !box.isNull() && reach.contains(box.centre());
        double share = looked;
        return new Fall(trial, valid / share, nearBy / share, inside / share, home / share, lon, lat, metres(lon, lat), covers);
    }

    private static boolean change(PlaceTrial trial, double x, double y, double[] xy) {
        xy[0] = x;
        xy[1] = y;
        trial.change().apply(xy);
        return Math.abs(xy[0]) <= MOST_LON && Math.abs(xy[1]) <= MOST_LAT;
    }

    private double metres(double lon, double lat) {
        return Double.isNaN(lon) || box.isNull() ? Double.NaN
                : Ellipsoid.lengthMetres(List.of(new LonLat(lon, lat), new LonLat(box.centre().x, box.centre().y)));
    }

    private static double median(double[] numbers, int count) {
        double[] sorted = Arrays.copyOf(numbers, count);
        Arrays.sort(sorted);
        return count == 0 ? Double.NaN : sorted[count / 2];
    }
}
