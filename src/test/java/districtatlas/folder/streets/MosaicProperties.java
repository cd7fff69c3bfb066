package districtatlas.folder.streets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.folder.GeoJsonLines;
import districtatlas.folder.LocalMetres;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** Squares of some kilometres cut at random into streets of several parts, with ground left out, each drawn by somebody else. */
class MosaicProperties {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Envelope SQUARE = new Envelope(114, 114.05, 22.5, 22.55);
    private static final Envelope SHEET = new Envelope(113.98, 114.07, 22.48, 22.57);
    private static final double SNAP_METRES = 2;
    private static final double DEGREES_A_METRE = 1 / 111_320.0;

    private static List<Geometry> cells(Random random, int many) {
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        List<Coordinate> sites = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            sites.add(new Coordinate(SQUARE.getMinX() + random.nextDouble() * SQUARE.getWidth(), SQUARE.getMinY() + random.nextDouble() * SQUARE.getHeight()));
        }
        builder.setSites(sites);
        builder.setClipEnvelope(SQUARE);
        Geometry diagram = builder.getDiagram(FACTORY);
        Geometry frame = FACTORY.toGeometry(SQUARE);
        List<Geometry> cells = new ArrayList<>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Geometry cell = diagram.getGeometryN(i).intersection(frame);
            if (cell.getArea() > 1e-6) {        // a hectare: less is no street
                cells.add(cell);
            }
        }
        return cells;
    }

    /** Every vertex up to so far from where it was. */
    private static Geometry jittered(Geometry shape, Random random, double metres) {
        Geometry copy = shape.copy();
        Map<Coordinate, Coordinate> moved = new HashMap<>();
        copy.apply((org.locationtech.jts.geom.CoordinateFilter) c -> {
            Coordinate to = moved.computeIfAbsent(c.copy(), k -> {
                double angle = random.nextDouble() * 2 * Math.PI;
                double far = random.nextDouble() * metres * DEGREES_A_METRE;
                return new Coordinate(k.x + far * Math.cos(angle), k.y + far * Math.sin(angle));
            });
            c.x = to.x;
            c.y = to.y;
        });
        copy.geometryChanged();
        return copy;
    }

    private static List<Geometry> partition(Random random, int streets, int cells) {
        List<List<Geometry>> parts = new ArrayList<>();
        for (int i = 0; i < streets; i++) {
            parts.add(new ArrayList<>());
        }
        List<Geometry> all = cells(random, Math.max(cells, streets));
        for (int c = 0; c < all.size(); c++) {
            int street = c < streets ? c : random.nextInt(streets + 1);      // the last is nobody's
            if (street < streets) {
                parts.get(street).add(all.get(c));
            }
        }
        return parts.stream().filter(p -> !p.isEmpty()).map(p -> Densifier.densify(UnaryUnionOp.union(p), 300 * DEGREES_A_METRE)).toList();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whatNearlyMeetsMeets(@ForAll @IntRange(min = 1, max = 40) int streets, @ForAll @IntRange(min = 1, max = 90) int cells, @ForAll long seed,
                              @ForAll boolean exact) {
        Random random = new Random(seed);
        List<Geometry> meant = partition(random, streets, cells);
        double jitter = exact ? 0 : SNAP_METRES * 0.45;
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < meant.size(); i++) {
            areas.add(new Area("s" + i, jittered(meant.get(i), random, jitter), true));
        }
        Mosaic mosaic = Mosaic.of(areas, SHEET, SNAP_METRES, 30);
        ArcMesh mesh = ArcMesh.of(mosaic.streetEdges());
        check(mesh, meant, mosaic.metres(), exact ? 0.2 : SNAP_METRES);
        assertEquals(0, mosaic.seams().stream().filter(s -> s.kind() == Seam.Kind.OVERLAP).count(), "nothing overlaps by more than is closed");
        long open = mosaic.seams().stream().filter(m -> m.kind() == Seam.Kind.GAP || m.kind() == Seam.Kind.HOLE).count();
        assertTrue(open <= leftOut(meant), "no gap is left but where ground was nobody's from the beginning");
    }

    private static long leftOut(List<Geometry> meant) {
        Geometry all = UnaryUnionOp.union(meant.stream().map(g -> Mosaic.rounded(g).buffer(1e-6)).toList());
        long holes = 0;
        for (int i = 0; i < all.getNumGeometries(); i++) {
            holes += ((Polygon) all.getGeometryN(i)).getNumInteriorRing();
        }
        return holes;
    }

    private static void check(ArcMesh mesh, List<Geometry> meant, LocalMetres metres, double most) {
        int[] uses = new int[mesh.arcs().size()];
        int[] turns = new int[mesh.arcs().size()];
        List<Geometry> made = new ArrayList<>();
        for (int s = 0; s < meant.size(); s++) {
            List<Geometry> parts = new ArrayList<>();
            for (ArcMesh.Part part : mesh.parts(s)) {
                Polygon polygon = mesh.polygon(part);
                assertTrue(polygon.isValid(), "a ring is an outline");
                parts.add(polygon);
                List<ArcMesh.Way> ways = new ArrayList<>(part.shell());
                part.holes().forEach(ways::addAll);
                ways.forEach(w -> {
                    uses[w.arc()]++;
                    turns[w.arc()] += w.forward() ? 1 : -1;
                });
            }
            Geometry street = FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
            assertTrue(street.isValid(), "parts lie side by side");
            double edge = Math.max(meant.get(s).getLength(), street.getLength()) * metres.northMetresADegree();
            assertEquals(squareMetres(meant.get(s), metres), squareMetres(street, metres), edge * most, "the area of a street");
            made.add(street);
        }
        for (int a = 0; a < uses.length; a++) {
            boolean inner = mesh.arcs().get(a).right() >= 0;
            assertEquals(inner ? 2 : 1, uses[a], "an arc between two streets serves both, every other one");
            assertEquals(inner ? 0 : 1, turns[a], "in opposite directions");
        }
        double sum = made.stream().mapToDouble(Geometry::getArea).sum();
        assertEquals(sum, UnaryUnionOp.union(made).getArea(), 1e-12, "no ground is in two streets");
        meetAtEnds(mesh);
    }

    private static double squareMetres(Geometry degrees, LocalMetres metres) {
        return degrees.getArea() * metres.eastMetresADegree() * metres.northMetresADegree();
    }

    private static void meetAtEnds(ArcMesh mesh) {
        List<LineString> lines = mesh.arcs().stream().map(a -> FACTORY.createLineString(a.vertices().toArray(Coordinate[]::new))).toList();
        for (int i = 0; i < lines.size(); i++) {
            assertTrue(lines.get(i).isSimple(), "an arc does not touch itself");
            for (Coordinate c : lines.get(i).getCoordinates()) {
                assertEquals(c.x, Math.round(c.x * GeoJsonLines.STEPS_A_DEGREE) / GeoJsonLines.STEPS_A_DEGREE, "vertices stand where they will be written");
            }
            for (int j = 0; j < i; j++) {
                if (lines.get(i).getEnvelopeInternal().intersects(lines.get(j).getEnvelopeInternal())) {
                    Geometry common = lines.get(i).intersection(lines.get(j));
                    for (Coordinate c : common.getCoordinates()) {
                        assertTrue(isEnd(c, lines.get(i)) && isEnd(c, lines.get(j)), "arcs meet at their ends");
                    }
                }
            }
        }
    }

    private static boolean isEnd(Coordinate c, LineString line) {
        return c.equals2D(line.getCoordinateN(0)) || c.equals2D(line.getCoordinateN(line.getNumPoints() - 1));
    }
}
