package districtatlas.folder.streets;

import districtatlas.folder.LocalMetres;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Short ways from the vertices of an area to another area that they miss by less than a tolerance. With them the ground between two areas that
 * should touch falls into small pieces of its own, also where it is open to the outside; no vertex moves.
 */
final class Bridges {
    /** In degrees: what is nearer is the same place. */
    private static final double SAME = 5e-7;

    private record Edge(int area, Coordinate from, Coordinate to) {
    }

    private final LocalMetres metres;
    private final List<Area> areas;
    private final double snapMetres;
    private final double besideMetres;
    private final HPRtree edges = new HPRtree();

    /**
     * @param snapMetres   between streets
     * @param besideMetres between a street and what lies beside the district
     */
    Bridges(List<Area> areas, LocalMetres metres, double snapMetres, double besideMetres) {
        this.metres = metres;
        this.areas = areas;
        this.snapMetres = snapMetres;
        this.besideMetres = besideMetres;
        for (int i = 0; i < areas.size(); i++) {
            for (LineString ring : rings(areas.get(i))) {
                for (int v = 1; v < ring.getNumPoints(); v++) {
                    Edge edge = new Edge(i, ring.getCoordinateN(v - 1), ring.getCoordinateN(v));
                    edges.insert(new Envelope(edge.from, edge.to), edge);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")          // the list is older than types
    static List<LineString> rings(Area area) {
        return LinearComponentExtracter.getLines(area.shape());
    }

    double tolerance(int one, int other) {
        return areas.get(one).street() && areas.get(other).street() ? snapMetres : besideMetres;
    }

    List<Coordinate[]> all() {
        List<Coordinate[]> bridges = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            Set<Coordinate> seen = new HashSet<>();
            for (LineString ring : rings(areas.get(i))) {
                for (Coordinate vertex : ring.getCoordinates()) {
                    if (seen.add(vertex)) {
                        from(i, vertex, bridges);
                    }
                }
            }
        }
        return bridges;
    }

    private void from(int area, Coordinate vertex, List<Coordinate[]> bridges) {
        double most = Math.max(snapMetres, besideMetres);
        Envelope around = new Envelope(vertex);
        around.expandBy(most / metres.eastMetresADegree(), most / metres.northMetresADegree());
        Map<Integer, Coordinate> nearest = new HashMap<>();
        for (Object found : edges.query(around)) {
            Edge edge = (Edge) found;
            if (edge.area != area) {
                nearest.merge(edge.area, metres.nearest(vertex, edge.from, edge.to), (a, b) -> metres.length(vertex, b) < metres.length(vertex, a) ? b : a);
            }
        }
        nearest.forEach((other, there) -> {
            if (vertex.distance(there) > SAME && metres.length(vertex, there) <= tolerance(area, other)) {
                bridges.add(new Coordinate[] {vertex, there});
            }
        });
    }
}
