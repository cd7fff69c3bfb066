package districtatlas.data.inspect;

import districtatlas.data.ReadyLayer.Shape;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Some of a layer's shapes, spread over the whole of it and thinned, in the file's own numbers: enough for a map of the size of a stamp, and no more
 * room for a million features than for a thousand. Immutable; its arrays are not to be changed.
 */
public record LayerSketch(List<Drawn> some) {
    /**
     * One shape.
     *
     * @param kind  points, a line, or an area
     * @param lines each as x and y in turn: a place, a line, or the rings of an area, of which the first and the last vertex are joined
     */
    public record Drawn(Shape kind, List<double[]> lines) {
        public Drawn {
            lines = List.copyOf(lines);
        }

        private int vertices() {
            return lines.stream().mapToInt(l -> l.length / 2).sum();
        }
    }

    /** Of a layer that draws nothing. */
    public static final LayerSketch NONE = new LayerSketch(List.of());
    private static final int MOST_SHAPES = 1_500;
    private static final int MOST_VERTICES = 24_000;
    private static final int MOST_OF_A_LINE = 160;
    private static final int MOST_LINES_OF_A_SHAPE = 60;

    public LayerSketch {
        some = List.copyOf(some);
    }

    /** Takes a layer's shapes one after the other. One thread at a time. */
    static final class Collector {
        private final List<Drawn> some = new ArrayList<>();
        private long every = 1;
        private long seen;
        private int vertices;

        void add(Geometry geometry) {
            if (seen++ % every != 0) {
                return;
            }
            List<double[]> lines = new ArrayList<>();
            collect(geometry, lines);
            if (lines.isEmpty()) {
                return;
            }
            Drawn drawn = new Drawn(geometry.getDimension() == 2 ? Shape.POLYGON : geometry.getDimension() == 1 ? Shape.LINE : Shape.POINT, lines);
            some.add(drawn);
            vertices += drawn.vertices();
            while (some.size() > 1 && (some.size() > MOST_SHAPES || vertices > MOST_VERTICES)) {
                halve();
            }
        }

        private void halve() {
            List<Drawn> half = new ArrayList<>();
            for (int i = 0; i < some.size(); i += 2) {
                half.add(some.get(i));
            }
            some.clear();
            some.addAll(half);
            vertices = some.stream().mapToInt(Drawn::vertices).sum();
            every *= 2;
        }

        private static void collect(Geometry geometry, List<double[]> lines) {
            for (int n = 0; n < geometry.getNumGeometries() && lines.size() < MOST_LINES_OF_A_SHAPE; n++) {
                Geometry part = geometry.getGeometryN(n);
                if (part instanceof Polygon area) {
                    thin(area.getExteriorRing().getCoordinateSequence(), lines);
                    for (int hole = 0; hole < area.getNumInteriorRing() && lines.size() < MOST_LINES_OF_A_SHAPE; hole++) {
                        thin(area.getInteriorRingN(hole).getCoordinateSequence(), lines);
                    }
                } else if (part instanceof LineString line) {
                    thin(line.getCoordinateSequence(), lines);
                } else if (part instanceof Point point) {
                    thin(point.getCoordinateSequence(), lines);
                } else if (part != geometry) {
                    collect(part, lines);
                }
            }
        }

        private static void thin(CoordinateSequence all, List<double[]> lines) {
            int step = Math.max(1, (all.size() + MOST_OF_A_LINE - 1) / MOST_OF_A_LINE);
            int kept = all.size() == 0 ? 0 : (all.size() - 1 + step - 1) / step + 1;
            double[] xy = new double[2 * kept];
            for (int i = 0; i < kept; i++) {
                int at = Math.min(i * step, all.size() - 1);
                xy[2 * i] = all.getX(at);
                xy[2 * i + 1] = all.getY(at);
            }
            if (kept > 0) {
                lines.add(xy);
            }
        }

        LayerSketch done() {
            return new LayerSketch(some);
        }
    }
}
