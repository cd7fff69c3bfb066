package districtatlas.data.json;

import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import districtatlas.data.VertexList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** A mark, track or area of Ovital's map. Latitude stands first in its file; here longitude does, as everywhere. */
final class OvitalItem {
    private static final int AREA = 13;

    String name = "";
    String comment = "";
    String changed = "";
    String group = "";
    long type;
    boolean shifted;
    boolean closed;
    double lat = Double.NaN;
    double lon = Double.NaN;
    NumberTree places;

    Object[] values() {
        return new Object[] {name, comment, type, changed, group};
    }

    /** @throws ShapeFault when it is of a kind that has no such places */
    Optional<Geometry> shape(ShapeMaker maker) {
        if (places == null && Double.isNaN(lat)) {
            throw new ShapeFault("data.ovital-kind", type);
        }
        if (places == null) {
            return Optional.of(maker.point(lon, lat));
        }
        double[] numbers = places.expect(1, "Latlng").numbers();
        if (numbers.length % 2 != 0) {
            throw new ShapeFault("data.json-place-short", numbers.length);
        }
        VertexList line = new VertexList();
        for (int i = 0; i < numbers.length; i += 2) {
            line.add(numbers[i + 1], numbers[i]);
        }
        if (type == AREA) {
            return Optional.of(maker.polygon(List.of(maker.ring(line.toArray()))));
        }
        if (closed && line.size() > 0) {
            line.add(line.x(0), line.y(0));
        }
        return Optional.of(maker.line(line.toArray()));
    }
}
