package districtatlas.own.boundary;

import districtatlas.coord.ToGrid;
import districtatlas.plan.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * The lines of a set of boundaries, each drawn once: between two streets as {@code inner}, elsewhere as what the nearest of the atlas's own
 * lines is, coast or land or island. Streets need not share their corners: what lies within a pace of a street is beside it. One at a
 * time; some 20 µs a corner.
 */
final class BoundaryLines {
    static final String INNER = "inner";
    /** In metres: as far beside a line its neighbour is looked for. */
    private static final double PACE = 2;
    /** In metres: nearer than this the place where a line becomes another is not looked for. */
    private static final double EXACT = 0.5;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** @param line in degrees, longitude first */
    record Line(String lineClass, LineString line) {
    }

    private final SwapGround ground;
    private final List<PreparedGeometry> streets = new ArrayList<>();
    private final Map<String, IndexedFacetDistance> own = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private BoundaryLines(SwapGround ground, NewShapes shapes) {
        this.ground = ground;
        ground.streets().forEach(z -> streets.add(PreparedGeometryFactory.prepare(shapes.of(z.id()))));
        ground.lines().forEach((name, line) -> own.put(name, new IndexedFacetDistance(line)));
    }

    /** In the order of the streets, each once around. */
    static List<Line> of(SwapGround ground, NewShapes shapes) {
        BoundaryLines lines = new BoundaryLines(ground, shapes);
        List<Zone> zones = ground.streets();
        for (int i = 0; i < zones.size(); i++) {
            Geometry shape = shapes.lonLat().get(zones.get(i).id());
            for (int n = 0; n < shape.getNumGeometries(); n++) {
                Polygon part = (Polygon) shape.getGeometryN(n);
                lines.ring(part.getExteriorRing(), i);
                for (int h = 0; h < part.getNumInteriorRing(); h++) {
                    lines.ring(part.getInteriorRingN(h), i);
                }
            }
        }
        return List.copyOf(lines.lines);
    }

    /** A stretch of one class, in degrees; empty class for what another street draws. */
    private record Run(String lineClass, List<Coordinate> corners) {
    }

    private void ring(LineString lonLat, int street) {
        LineString grid = (LineString) ToGrid.project(lonLat.copy(), ground.grid());
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i + 1 < lonLat.getNumPoints(); i++) {
            Segment whole = new Segment(lonLat.getCoordinateN(i), lonLat.getCoordinateN(i + 1), grid.getCoordinateN(i), grid.getCoordinateN(i + 1));
            if (whole.length() > 0) {
                split(whole, street, lineClass(whole, 0, street), lineClass(whole, 1, street), runs);
            }
        }
        runs = calmed(runs);
        if (runs.size() > 1 && runs.get(0).lineClass().equals(runs.get(runs.size() - 1).lineClass())) {
            List<Coordinate> joined = new ArrayList<>(runs.remove(runs.size() - 1).corners());
            joined.addAll(runs.get(0).corners().subList(1, runs.get(0).corners().size()));
            runs.set(0, new Run(runs.get(0).lineClass(), joined));
        }
        runs.stream().filter(r -> !r.lineClass().isEmpty()).forEach(r -> lines.add(new Line(r.lineClass(), GEOMETRY.createLineString(r.corners().toArray(Coordinate[]::new)))));
    }

    /** In a sharp corner the ground a pace beside may be another's: what is as short as that goes with what was before it. */
    private List<Run> calmed(List<Run> runs) {
        List<Run> calm = new ArrayList<>();
        for (Run run : runs) {
            Run last = calm.isEmpty() ? null : calm.get(calm.size() - 1);
            if (last != null && (last.lineClass().equals(run.lineClass()) || metres(run) < 2 * PACE)) {
                last.corners().addAll(run.corners().subList(1, run.corners().size()));
            } else {
                calm.add(run);
            }
        }
        return calm;
    }

    private double metres(Run run) {
        return ToGrid.project(GEOMETRY.createLineString(run.corners().toArray(Coordinate[]::new)).copy(), ground.grid()).getLength();
    }

    /** Halves a segment until each piece is of one class from end to end. */
    private void split(Segment piece, int street, String first, String last, List<Run> runs) {
        String middle = lineClass(piece, 0.5, street);
        if (piece.length() < EXACT || first.equals(last) && first.equals(middle)) {
            append(middle, piece, runs);
        } else {
            split(piece.part(0, 0.5), street, first, middle, runs);
            split(piece.part(0.5, 1), street, middle, last, runs);
        }
    }

    private static void append(String lineClass, Segment piece, List<Run> runs) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last == null || !last.lineClass().equals(lineClass)) {
            runs.add(new Run(lineClass, new ArrayList<>(List.of(piece.from(), piece.to()))));
        } else {
            last.corners().add(piece.to());
        }
    }

    /** @param at from 0 to 1; its ends are looked at a little inside, where no third street begins */
    private String lineClass(Segment piece, double at, int street) {
        double inset = Math.min(0.4, EXACT / 4 / piece.length());
        double along = Math.max(inset, Math.min(1 - inset, at));
        boolean beside = false;
        for (int side = -1; side <= 1; side += 2) {
            Point place = GEOMETRY.createPoint(piece.beside(along, side * PACE));
            for (int other = 0; other < streets.size(); other++) {
                if (other != street && streets.get(other).covers(place)) {
                    if (other < street) {
                        return "";              // it was drawn with that one
                    }
                    beside = true;
                }
            }
        }
        if (beside) {
            return INNER;
        }
        Point place = GEOMETRY.createPoint(piece.beside(along, 0));
        return own.entrySet().stream().min(Comparator.comparingDouble(e -> e.getValue().distance(place))).map(Map.Entry::getKey).orElse(INNER);
    }

    /** In degrees, and the same on the grid. */
    private record Segment(Coordinate from, Coordinate to, Coordinate gridFrom, Coordinate gridTo) {
        double length() {
            return gridFrom.distance(gridTo);
        }

        Coordinate beside(double along, double metres) {
            double dx = gridTo.x - gridFrom.x;
            double dy = gridTo.y - gridFrom.y;
            double scale = metres / Math.hypot(dx, dy);
            return new CoordinateXY(gridFrom.x + along * dx - scale * dy, gridFrom.y + along * dy + scale * dx);
        }

        Segment part(double a, double b) {
            return new Segment(between(from, to, a), between(from, to, b), between(gridFrom, gridTo, a), between(gridFrom, gridTo, b));
        }

        private static Coordinate between(Coordinate p, Coordinate q, double share) {
            return share == 0 ? p : share == 1 ? q : new CoordinateXY(p.x + share * (q.x - p.x), p.y + share * (q.y - p.y));
        }
    }
}
