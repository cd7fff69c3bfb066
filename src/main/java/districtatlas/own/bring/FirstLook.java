package districtatlas.own.bring;

import districtatlas.data.inspect.LayerSketch;
import districtatlas.data.place.District;
import districtatlas.data.place.Placer;
import districtatlas.data.place.Placing;
import districtatlas.notebook.BroughtLook;
import districtatlas.data.ReadyLayer.Shape;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.RayCrossingCounter;
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
    /** So few are looked at closely, for one may be as large as the district. */
    private static final int FEW = 50;
    private static final int GRID = 24;
    private static final int COARSE_GRID = 6;

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
        Placer placer = Placer.of(placing);
        List<Area> shown = sketch.some().stream().filter(d -> d.kind() == Shape.POLYGON).map(d -> Area.of(d, placer)).toList();
        double whole = district.outline().getArea();
        if (shown.isEmpty() || !(whole > 0)) {
            return 0;
        }
        IndexedPointInAreaLocator outline = new IndexedPointInAreaLocator(district.outline());
        Envelope box = district.outline().getEnvelopeInternal();
        int side = shown.size() <= FEW ? GRID : COARSE_GRID;
        double inside = shown.stream().mapToDouble(a -> a.within(box, outline, side)).sum();
        return Math.min(1, inside / whole * Math.max(1, (double) areas / shown.size()));
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

        /**
         * Its part of the district, in square degrees.
         *
         * @param side how many places along either side of what its box has of the district's are looked at
         */
        double within(Envelope district, IndexedPointInAreaLocator outline, int side) {
            Envelope seen = box.intersection(district);
            int inside = 0;
            for (int i = 0; i < side * side && !seen.isNull(); i++) {
                Coordinate place = new Coordinate(seen.getMinX() + (i % side + 0.5) / side * seen.getWidth(), seen.getMinY() + (i / side + 0.5) / side * seen.getHeight());
                inside += covers(place) && outline.locate(place) != Location.EXTERIOR ? 1 : 0;
            }
            return seen.getArea() * inside / (side * side);
        }

        private boolean covers(Coordinate place) {
            RayCrossingCounter crossings = new RayCrossingCounter(place);
            for (double[] ring : rings) {
                for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                    crossings.countSegment(new Coordinate(ring[j], ring[j + 1]), new Coordinate(ring[i], ring[i + 1]));
                }
            }
            return crossings.isPointInPolygon();
        }
    }
}
