package districtatlas.own.bring;

import districtatlas.data.inspect.LayerSketch;
import districtatlas.data.place.District;
import districtatlas.data.place.Placer;
import districtatlas.data.place.Placing;
import districtatlas.notebook.BroughtLook;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

/**
 * How strongly areas are filled when they come: the more of a district they cover, the less, and the stronger their edges, since what lies below them is to
 * be read. Pure functions.
 */
final class FirstLook {
    /** Up to this share of the district areas are filled as they are. */
    static final double LITTLE = 0.1;
    /** From this share on they are hardly filled at all. */
    static final double MUCH = 0.6;
    static final double LEAST_OPACITY = 0.06;
    private static final double MORE_EDGE_PX = 0.7;
    /** Places along either side of the district's box that are looked at. */
    private static final int GRID = 24;

    private FirstLook() {
    }

    /**
     * The look for areas that cover so much.
     *
     * @param covered share of the district, from 0 to 1
     */
    static BroughtLook over(BroughtLook usual, double covered) {
        double quiet = Math.max(0, Math.min(1, (covered - LITTLE) / (MUCH - LITTLE)));
        double opacity = Math.round(100 * (usual.opacity() + quiet * (LEAST_OPACITY - usual.opacity()))) / 100.0;
        return usual.withOpacity(opacity).withSize(Math.round(10 * (usual.sizePx() + quiet * MORE_EDGE_PX)) / 10.0);
    }

    /**
     * How much of a district a layer's areas cover, as far as the sketch of them tells. Some milliseconds.
     *
     * @param areas how many the layer has, of which the sketch shows some
     */
    static double covered(LayerSketch sketch, long areas, Placing placing, District district) {
        List<Coordinate> places = places(district);
        List<Area> shown = new ArrayList<>();
        Placer placer = Placer.of(placing);
        sketch.some().stream().filter(d -> d.lines().stream().anyMatch(l -> l.length > 4)).forEach(d -> shown.add(Area.of(d, placer)));
        if (places.isEmpty() || shown.isEmpty()) {
            return 0;
        }
        long inside = places.stream().filter(p -> shown.stream().anyMatch(a -> a.covers(p))).count();
        return Math.min(1, (double) inside / places.size() * Math.max(1, (double) areas / shown.size()));
    }

    private static List<Coordinate> places(District district) {
        Envelope box = district.outline().getEnvelopeInternal();
        IndexedPointInAreaLocator outline = new IndexedPointInAreaLocator(district.outline());
        List<Coordinate> places = new ArrayList<>();
        for (int row = 0; row < GRID; row++) {
            for (int column = 0; column < GRID; column++) {
                Coordinate place = new Coordinate(box.getMinX() + (column + 0.5) / GRID * box.getWidth(), box.getMinY() + (row + 0.5) / GRID * box.getHeight());
                if (outline.locate(place) != Location.EXTERIOR) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** @param rings x and y in turn, in degrees; what is within an even number of them is a hole */
    private record Area(List<double[]> rings, Envelope box) {
        static Area of(LayerSketch.Drawn drawn, Placer placer) {
            List<double[]> rings = new ArrayList<>();
            Envelope box = new Envelope();
            double[] xy = new double[2];
            for (double[] line : drawn.lines()) {
                double[] ring = new double[line.length];
                for (int i = 0; i < line.length; i += 2) {
                    xy[0] = line[i];
                    xy[1] = line[i + 1];
                    placer.change().apply(xy);
                    ring[i] = xy[0];
                    ring[i + 1] = xy[1];
                    box.expandToInclude(xy[0], xy[1]);
                }
                rings.add(ring);
            }
            return new Area(rings, box);
        }

        boolean covers(Coordinate place) {
            boolean inside = false;
            if (box.covers(place)) {
                for (double[] ring : rings) {
                    for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                        boolean crosses = ring[i + 1] > place.y != ring[j + 1] > place.y;
                        inside ^= crosses && place.x < ring[i] + (ring[j] - ring[i]) * (place.y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]);
                    }
                }
            }
            return inside;
        }
    }
}
