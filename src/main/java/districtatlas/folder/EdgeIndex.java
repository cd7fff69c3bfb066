package districtatlas.folder;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.hprtree.HPRtree;

/** The sides of a shape in degrees, for distances to them in metres. */
public final class EdgeIndex {
    private record Side(Coordinate from, Coordinate to) {
    }

    private final HPRtree edges = new HPRtree();
    private final LocalMetres metres;

    @SuppressWarnings("unchecked")          // the list is older than types
    public EdgeIndex(Geometry shape, LocalMetres metres) {
        this.metres = metres;
        for (LineString line : (List<LineString>) LinearComponentExtracter.getLines(shape)) {
            for (int v = 1; v < line.getNumPoints(); v++) {
                Side edge = new Side(line.getCoordinateN(v - 1), line.getCoordinateN(v));
                edges.insert(new Envelope(edge.from(), edge.to()), edge);
            }
        }
    }

    public boolean isWithin(Coordinate place, double most) {
        return metresTo(place, most) <= most;
    }

    /** Without end where none is within the given metres. */
    public double metresTo(Coordinate place, double most) {
        Envelope around = new Envelope(place);
        around.expandBy(most / metres.eastMetresADegree(), most / metres.northMetresADegree());
        double least = Double.POSITIVE_INFINITY;
        for (Object found : edges.query(around)) {
            Side edge = (Side) found;
            least = Math.min(least, metres.distance(place, edge.from(), edge.to()));
        }
        return least;
    }
}
