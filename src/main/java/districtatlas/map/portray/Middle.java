package districtatlas.map.portray;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** The point that stands for a geometry: where its mark is. Pure functions. */
public final class Middle {
    private Middle() {
    }

    /** Inside an area, halfway along a line; points stay what they are. Empty of an empty geometry. */
    public static Geometry of(Geometry shape) {
        return switch (shape.getDimension()) {
            case 0 -> shape;
            case 1 -> {
                LengthIndexedLine along = new LengthIndexedLine(shape);
                yield shape.getFactory().createPoint(along.extractPoint(along.getEndIndex() / 2));
            }
            default -> shape.getInteriorPoint();
        };
    }
}
