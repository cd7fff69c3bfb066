package districtatlas.ask.words;

import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import java.util.List;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Something the ground draws that people find their way by; all features of one layer and one name are one. Immutable.
 *
 * @param name  never empty
 * @param sort  what it is, in the singular
 * @param rank  of the layer: the smaller, the farther it is seen; 1 where the layer has none
 * @param codes of the metro lines that it is, or that stop at it; of others empty
 * @param zone  the id of the zone it stands for; empty for most
 * @param height in metres; of summits
 * @param order among the points of a way; 0 for others
 * @param shape in grid metres, east first; not to be changed
 */
record GroundFeature(Text name, Text sort, long rank, List<String> codes, String zone, OptionalDouble height, long order, Geometry shape) {
    GroundFeature {
        codes = List.copyOf(codes);
    }

    EastNorth place() {
        Coordinate at = shape.getDimension() == 2 ? shape.getInteriorPoint().getCoordinate() : shape.getCoordinate();
        return new EastNorth(at.x, at.y);
    }

    GroundFeature with(Geometry other) {
        return new GroundFeature(name, sort, rank, codes, zone, height, order, other);
    }
}
