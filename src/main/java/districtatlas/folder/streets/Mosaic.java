package districtatlas.folder.streets;

import districtatlas.coord.LonLat;
import districtatlas.folder.GeoJsonLines;
import districtatlas.folder.LocalMetres;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Areas laid out so that every piece of ground belongs to one of them or to none, on the places that sources are written to: all edges of all
 * areas cut each other into faces, and each face is given to an area. Faces narrower than a tolerance go to a neighbour; the line of the area
 * that comes first stays as it is.
 */
final class Mosaic {
    /** No area's, and open to the edge of the sheet or to what lies beside. */
    static final int OPEN = -1;
    /** No area's, and enclosed by streets. */
    static final int HOLE = -2;
    private static final int UNDECIDED = -3;
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** What lies enclosed between streets and neighbours, and is smaller, is no water but a gap. */
    private static final double SMALL_METRES2 = 200_000;
    /** A neighbour of a face has at least that share of its edge. */
    private static final double SHARE = 0.1;

    private final List<Area> areas;
    private final LocalMetres metres;
    private final Bridges bridges;
    private final Map<String, Tally> seams = new TreeMap<>();
    private List<Polygon> faces;
    private FaceEdges edges;
    private int[] label;
    private double[] metres2;
    private double[] width;

    /** Of one kind, between the same streets. */
    private static final class Tally {
        private Seam.Kind kind;
        private List<String> streets;
        private int places;
        private double metres2;
        private double largest;
        private double widest;
        private LonLat at;
    }

    private Mosaic(List<Area> areas, LocalMetres metres, Bridges bridges) {
        this.areas = areas;
        this.metres = metres;
        this.bridges = bridges;
    }

    /**
     * @param sheet        in degrees; all streets lie within
     * @param snapMetres   narrower gaps and overlaps between streets are closed
     * @param besideMetres the same between streets and others
     */
    static Mosaic of(List<Area> given, Envelope sheet, double snapMetres, double besideMetres) {
        List<Area> areas = given.stream().map(a -> new Area(a.name(), rounded(a.shape()), a.street())).toList();
        LocalMetres metres = LocalMetres.around(sheet);
        Bridges bridges = new Bridges(areas, metres, snapMetres, besideMetres);
        Mosaic mosaic = new Mosaic(areas, metres, bridges);
        mosaic.cut(rounded(FACTORY.toGeometry(sheet)));
        mosaic.give();
        mosaic.close();
        mosaic.judgeRest();
        mosaic.dissolveCrumbs();
        return mosaic;
    }

    static Geometry rounded(Geometry shape) {
        Geometry copy = shape.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence places, int i) {
                places.setOrdinate(i, 0, Math.round(places.getX(i) * GeoJsonLines.STEPS_A_DEGREE) / GeoJsonLines.STEPS_A_DEGREE);
                places.setOrdinate(i, 1, Math.round(places.getY(i) * GeoJsonLines.STEPS_A_DEGREE) / GeoJsonLines.STEPS_A_DEGREE);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }

    private void cut(Geometry sheet) {
        List<SegmentString> lines = new ArrayList<>();
        for (Area area : areas) {
            for (LineString ring : Bridges.rings(area)) {
                lines.add(new NodedSegmentString(ring.getCoordinates(), null));
            }
        }
        bridges.all().forEach(b -> lines.add(new NodedSegmentString(b, null)));
        lines.add(new NodedSegmentString(sheet.getCoordinates(), null));
        SnapRoundingNoder noder = new SnapRoundingNoder(new PrecisionModel(GeoJsonLines.STEPS_A_DEGREE));
        noder.computeNodes(lines);
        Set<Edge> once = new LinkedHashSet<>();
        for (Object string : noder.getNodedSubstrings()) {
            Coordinate[] line = ((SegmentString) string).getCoordinates();
            for (int i = 1; i < line.length; i++) {
                if (!line[i - 1].equals2D(line[i])) {
                    once.add(Edge.of(line[i - 1], line[i]).either());
                }
            }
        }
        Polygonizer polygonizer = new Polygonizer(false);
        once.forEach(e -> polygonizer.add(FACTORY.createLineString(new Coordinate[] {e.from(), e.to()})));
        faces = new ArrayList<>();
        for (Object face : (Collection<?>) polygonizer.getPolygons()) {
            faces.add((Polygon) ((Polygon) face).norm());
        }
        faces.sort(Comparator.comparingDouble((Polygon f) -> f.getEnvelopeInternal().getMinX()).thenComparing((a, b) -> a.compareTo(b)));     // they come in no order
        edges = FaceEdges.of(faces);
        metres2 = faces.stream().mapToDouble(metres::area).toArray();
        width = new double[faces.size()];
        Arrays.setAll(width, f -> LocalMetres.width(metres2[f], metres.perimeter(faces.get(f))));
    }

    /** To the first area that covers it. */
    private void give() {
        label = new int[faces.size()];
        List<IndexedPointInAreaLocator> within = areas.stream().map(a -> new IndexedPointInAreaLocator(a.shape())).toList();
        for (int f = 0; f < label.length; f++) {
            Coordinate inside = faces.get(f).getInteriorPoint().getCoordinate();
            List<Integer> covering = new ArrayList<>();
            for (int a = 0; a < within.size(); a++) {
                if (areas.get(a).shape().getEnvelopeInternal().intersects(inside) && within.get(a).locate(inside) != Location.EXTERIOR) {
                    covering.add(a);
                }
            }
            label[f] = covering.isEmpty() ? UNDECIDED : covering.get(0);
            List<Integer> streets = covering.stream().filter(a -> areas.get(a).street()).toList();
            if (streets.size() > 1) {
                tell(width[f] <= bridges.tolerance(streets.get(0), streets.get(1)) ? Seam.Kind.OVERLAP_CLOSED : Seam.Kind.OVERLAP, streets, List.of(f));
            }
        }
    }

    /** Narrow ground of nobody, between two areas, goes to the later of them; what is then left enclosed and narrow, to what encloses it. */
    private void close() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int f = 0; f < label.length; f++) {
                changed |= label[f] == UNDECIDED && isClosedBetween(f);
            }
        }
        for (List<Integer> together : edges.components(label, UNDECIDED)) {
            Map<Integer, Double> around = around(together, UNDECIDED);
            int most = longest(around);
            if (most >= 0 && !around.containsKey(FaceEdges.BEYOND) && together.stream().allMatch(f -> width[f] <= bridges.tolerance(most, most))) {
                together.forEach(f -> label[f] = most);
                List<Integer> streets = around.keySet().stream().filter(this::isStreet).toList();
                if (!streets.isEmpty()) {
                    tell(Seam.Kind.GAP_CLOSED, streets, together);
                }
            }
        }
    }

    private boolean isClosedBetween(int face) {
        Map<Integer, Double> around = edges.around(face, label, metres);
        double all = around.values().stream().mapToDouble(d -> d).sum();
        List<Integer> beside = around.entrySet().stream().filter(e -> e.getKey() >= 0 && e.getValue() >= SHARE * all).map(Map.Entry::getKey).sorted().toList();
        if (beside.size() < 2 || width[face] > bridges.tolerance(beside.get(0), beside.get(1))) {
            return false;
        }
        label[face] = beside.get(beside.size() - 1);
        List<Integer> streets = beside.stream().filter(this::isStreet).toList();
        if (streets.size() > 1) {
            tell(Seam.Kind.GAP_CLOSED, streets, List.of(face));
        }
        return true;
    }

    /** How long the edges are that faces share with what is labelled otherwise, by its label. */
    private Map<Integer, Double> around(List<Integer> together, int own) {
        Map<Integer, Double> around = new TreeMap<>();
        together.forEach(f -> edges.around(f, label, metres).forEach((l, length) -> around.merge(l, length, Double::sum)));
        around.remove(own);
        return around;
    }

    /** The area with the longest edge; a negative number where there is none. */
    private static int longest(Map<Integer, Double> around) {
        return around.entrySet().stream().filter(e -> e.getKey() >= 0).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(OPEN);
    }

    private double area(List<Integer> together) {
        return together.stream().mapToDouble(f -> metres2[f]).sum();
    }

    /** What nobody has: open, a hole among streets, or a small gap beside the district. */
    private void judgeRest() {
        for (List<Integer> together : edges.components(label, UNDECIDED)) {
            Map<Integer, Double> around = around(together, UNDECIDED);
            List<Integer> streets = around.keySet().stream().filter(this::isStreet).toList();
            boolean enclosed = !around.containsKey(FaceEdges.BEYOND);
            int become = OPEN;
            if (enclosed && around.keySet().stream().allMatch(this::isStreet)) {
                become = HOLE;
                tell(streets.size() > 1 ? Seam.Kind.GAP : Seam.Kind.HOLE, streets, together);
            } else if (enclosed && area(together) < SMALL_METRES2) {
                around.keySet().removeIf(this::isStreet);
                become = longest(around);
            }
            for (int face : together) {
                label[face] = become;
            }
        }
    }

    /** Pieces of an area that are mere slivers cut off from the rest of it go to what surrounds them. */
    private void dissolveCrumbs() {
        for (int a = 0; a < areas.size(); a++) {
            List<List<Integer>> parts = edges.components(label, a);
            double largest = parts.stream().mapToDouble(this::area).max().orElse(0);
            for (List<Integer> part : parts) {
                Map<Integer, Double> around = around(part, a);
                double perimeter = around.values().stream().mapToDouble(d -> d).sum();
                int most = longest(around);
                if (most >= 0 && area(part) < largest && LocalMetres.width(area(part), perimeter) <= bridges.tolerance(a, most)) {
                    part.forEach(f -> label[f] = most);
                }
            }
        }
    }

    private void tell(Seam.Kind kind, List<Integer> streets, List<Integer> together) {
        boolean each = kind == Seam.Kind.GAP || kind == Seam.Kind.OVERLAP || kind == Seam.Kind.HOLE;
        Tally tally = seams.computeIfAbsent(kind.ordinal() + " " + streets + (each ? " " + together.get(0) : ""), k -> new Tally());
        int largest = together.stream().max(Comparator.comparingDouble(f -> metres2[f])).orElseThrow();
        Coordinate inside = faces.get(largest).getInteriorPoint().getCoordinate();
        tally.kind = kind;
        tally.streets = streets.stream().map(s -> areas.get(s).name()).toList();
        tally.places++;
        tally.metres2 += area(together);
        tally.widest = Math.max(tally.widest, width[largest]);
        if (tally.at == null || metres2[largest] >= tally.largest) {
            tally.largest = metres2[largest];
            tally.at = new LonLat(inside.x, inside.y);
        }
    }

    /** Where streets do not meet. */
    List<Seam> seams() {
        return seams.values().stream().map(t -> new Seam(t.kind, t.streets, t.places, t.metres2, t.widest, t.at)).toList();
    }

    LocalMetres metres() {
        return metres;
    }

    /** Every edge between two different labels, of which one at least is a street's; that of the lower street is on its left. */
    List<LabelledEdge> streetEdges() {
        return edges.between(label, this::isStreet);
    }

    boolean isStreet(int of) {
        return of >= 0 && areas.get(of).street();
    }

    String name(int of) {
        return areas.get(of).name();
    }

    /** All that an area has, in one; empty where it has nothing. */
    Geometry ground(int of) {
        return union(f -> label[f] == of);
    }

    /** Ground of nobody that lies open along streets: the sea, where what lies beside the district is known. */
    Geometry sea() {
        Set<Integer> sea = seaFaces();
        return union(sea::contains);
    }

    /** All of the sheet but the sea, or with it. */
    Geometry land(boolean withSea) {
        Set<Integer> sea = withSea ? Set.of() : seaFaces();
        return union(f -> !sea.contains(f));
    }

    private Set<Integer> seaFaces() {
        Set<Integer> sea = new LinkedHashSet<>();
        for (List<Integer> part : edges.components(label, OPEN)) {
            if (around(part, OPEN).keySet().stream().anyMatch(this::isStreet)) {
                sea.addAll(part);
            }
        }
        return sea;
    }

    private Geometry union(IntPredicate taken) {
        Geometry[] some = IntStream.range(0, label.length).filter(taken).mapToObj(faces::get).toArray(Geometry[]::new);
        return CoverageUnion.union(FACTORY.createGeometryCollection(some)).norm().reverse();
    }
}
