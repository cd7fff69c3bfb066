package districtatlas.folder.streets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Boundaries cut into arcs, each once, and the arcs put together to rings. Immutable. */
record ArcMesh(List<Arc> arcs) {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    ArcMesh {
        arcs = List.copyOf(arcs);
    }

    /** An arc of a ring. */
    record Way(int arc, boolean forward) {
    }

    /** An area of a street. @param shell counter-clockwise */
    record Part(List<Way> shell, List<List<Way>> holes) {
    }

    private record Pair(int left, int right) {
    }

    static ArcMesh of(List<LabelledEdge> edges) {
        Map<Coordinate, Set<Pair>> pairs = new HashMap<>();
        Map<Coordinate, Integer> degree = new HashMap<>();
        Map<Pair, Map<Coordinate, List<Coordinate>>> next = new LinkedHashMap<>();
        edges.stream().sorted(Comparator.comparing((LabelledEdge e) -> e.edge().from()).thenComparing(e -> e.edge().to())).forEach(e -> {
            Pair pair = new Pair(e.left(), e.right());
            for (Coordinate end : List.of(e.edge().from(), e.edge().to())) {
                pairs.computeIfAbsent(end, k -> new HashSet<>()).add(pair);
                degree.merge(end, 1, Integer::sum);
            }
            next.computeIfAbsent(pair, k -> new LinkedHashMap<>()).computeIfAbsent(e.edge().from(), k -> new ArrayList<>()).add(e.edge().to());
        });
        Set<Coordinate> nodes = new HashSet<>();
        degree.forEach((at, many) -> {
            if (many != 2 || pairs.get(at).size() > 1) {
                nodes.add(at);
            }
        });
        List<Arc> arcs = new ArrayList<>();
        next.forEach((pair, ways) -> {
            ways.keySet().stream().filter(nodes::contains).toList().forEach(n -> {
                while (!ways.get(n).isEmpty()) {
                    arcs.add(follow(n, pair, ways, nodes));
                }
            });
            ways.keySet().stream().toList().forEach(ring -> {
                if (!ways.get(ring).isEmpty()) {
                    arcs.add(follow(ring, pair, ways, nodes));
                }
            });
        });
        arcs.sort(Comparator.comparingInt(Arc::left).thenComparing(Arc::right, Comparator.comparingInt(r -> r < 0 ? Integer.MAX_VALUE + r : r))
                .thenComparing((Arc a) -> -a.vertices().size()).thenComparing(Arc::start));
        return new ArcMesh(arcs);
    }

    private static Arc follow(Coordinate from, Pair pair, Map<Coordinate, List<Coordinate>> ways, Set<Coordinate> nodes) {
        List<Coordinate> vertices = new ArrayList<>(List.of(from));
        Coordinate at = from;
        do {
            at = ways.get(at).remove(0);
            vertices.add(at);
        } while (!nodes.contains(at) && !at.equals2D(from));
        return new Arc(vertices, pair.left, pair.right);
    }

    private List<Coordinate> vertices(Way way) {
        List<Coordinate> vertices = new ArrayList<>(arcs.get(way.arc).vertices());
        if (!way.forward) {
            java.util.Collections.reverse(vertices);
        }
        return vertices;
    }

    /** The areas of a street, the largest first. */
    List<Part> parts(int street) {
        Map<Coordinate, List<Way>> leaving = new TreeMap<>();
        for (int a = 0; a < arcs.size(); a++) {
            if (arcs.get(a).left() == street) {
                leaving.computeIfAbsent(arcs.get(a).start(), k -> new ArrayList<>()).add(new Way(a, true));
            }
            if (arcs.get(a).right() == street) {
                leaving.computeIfAbsent(arcs.get(a).end(), k -> new ArrayList<>()).add(new Way(a, false));
            }
        }
        List<List<Way>> rings = new ArrayList<>();
        leaving.values().forEach(ways -> {
            while (!ways.isEmpty()) {
                trace(ways.get(0), leaving, rings);
            }
        });
        return assembled(rings);
    }

    /** Along the left edge of the street until it closes; where it comes by the same place twice it is two rings. */
    private void trace(Way first, Map<Coordinate, List<Way>> leaving, List<List<Way>> rings) {
        List<Way> walk = new ArrayList<>();
        List<Coordinate> begins = new ArrayList<>();
        Coordinate at = vertices(first).get(0);
        Way way = first;
        do {
            leaving.get(at).remove(way);
            walk.add(way);
            begins.add(at);
            List<Coordinate> line = vertices(way);
            at = line.get(line.size() - 1);
            int loop = begins.lastIndexOf(at);
            if (loop >= 0) {
                rings.add(List.copyOf(walk.subList(loop, walk.size())));
                walk.subList(loop, walk.size()).clear();
                begins.subList(loop, begins.size()).clear();
            }
            if (!walk.isEmpty()) {
                way = leftmost(line.get(line.size() - 2), at, leaving.get(at));
            }
        } while (!walk.isEmpty());
    }

    /** The first that is met turning clockwise from where one came. */
    private Way leftmost(Coordinate before, Coordinate at, List<Way> ways) {
        double back = Math.atan2(before.y - at.y, before.x - at.x);
        return ways.stream().min(Comparator.comparingDouble(w -> {
            Coordinate to = vertices(w).get(1);
            double turn = back - Math.atan2(to.y - at.y, to.x - at.x);
            return turn <= 0 ? turn + 2 * Math.PI : turn;
        })).orElseThrow();
    }

    private LinearRing ring(List<Way> ways) {
        List<Coordinate> vertices = new ArrayList<>();
        for (Way way : ways) {
            List<Coordinate> line = vertices(way);
            vertices.addAll(vertices.isEmpty() ? line : line.subList(1, line.size()));
        }
        return FACTORY.createLinearRing(vertices.toArray(Coordinate[]::new));
    }

    private List<Part> assembled(List<List<Way>> rings) {
        record Shell(Part part, double area, PreparedGeometry ground) {
        }
        List<Shell> shells = new ArrayList<>();
        List<List<Way>> holes = new ArrayList<>();
        for (List<Way> ways : rings) {
            LinearRing ring = ring(ways);
            double area = Area.ofRingSigned(ring.getCoordinateSequence());     // positive where the ring runs clockwise
            if (area < 0) {
                shells.add(new Shell(new Part(ways, new ArrayList<>()), -area, PreparedGeometryFactory.prepare(FACTORY.createPolygon(ring))));
            } else {
                holes.add(ways);
            }
        }
        shells.sort(Comparator.comparingDouble(Shell::area));
        for (List<Way> hole : holes) {
            LinearRing ring = ring(hole);
            shells.stream().filter(s -> s.ground.covers(ring)).findFirst().orElseThrow().part.holes.add(hole);
        }
        return shells.stream().sorted(Comparator.comparingDouble(Shell::area).reversed()).map(Shell::part).toList();
    }

    /** In degrees. */
    Polygon polygon(Part part) {
        return FACTORY.createPolygon(ring(part.shell), part.holes.stream().map(this::ring).toArray(LinearRing[]::new));
    }
}
