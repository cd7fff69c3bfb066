package districtatlas.feature;

import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import java.util.List;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;

/**
 * What the ground knows of one drawn feature, in words a reader can read. Immutable as long as nobody changes its shape.
 *
 * @param name              empty for a feature without one
 * @param kind              what it is, in the singular, such as an interchange station
 * @param approximate       it or its whole layer is drawn without a measured source
 * @param accuracy          its own where it has one, else its layer's
 * @param told              what else the layer says of it, in the layer's order
 * @param shape             in grid metres, east first; not to be changed
 * @param place             on the feature: the point, the middle of a line, a place inside an area
 * @param lengthMetres      along the line as it is drawn; empty for others
 * @param areaSquareMetres  of the area as it is drawn; empty for others
 */
public record FeatureFacts(FeatureRef feature, Text name, Text kind, boolean approximate, Text accuracy, List<Told> told, Geometry shape,
                           EastNorth place, OptionalDouble lengthMetres, OptionalDouble areaSquareMetres) {
    public FeatureFacts {
        told = List.copyOf(told);
    }

    /** Of a feature whose shape says where it is, how long and how large. @param shape in grid metres, east first */
    public static FeatureFacts of(FeatureRef feature, Text name, Text kind, boolean approximate, Text accuracy, List<Told> told, Geometry shape) {
        return new FeatureFacts(feature, name, kind, approximate, accuracy, told, shape, placeOn(shape),
                shape.getDimension() == 1 ? OptionalDouble.of(shape.getLength()) : OptionalDouble.empty(),
                shape.getDimension() == 2 ? OptionalDouble.of(shape.getArea()) : OptionalDouble.empty());
    }

    private static EastNorth placeOn(Geometry shape) {
        Coordinate place;
        if (shape.getDimension() == 1) {
            LengthIndexedLine line = new LengthIndexedLine(shape);
            place = line.extractPoint(line.getEndIndex() / 2);
        } else {
            place = shape.getInteriorPoint().getCoordinate();
        }
        return new EastNorth(place.x, place.y);
    }

    /** Whether its name says more than what it is, as that of a lake does and "land" does not. */
    public boolean hasOwnName() {
        return !name.isEmpty() && !name.equals(kind);
    }

    /** A whole number without decimals, however it is stored. */
    public static String written(Object value) {
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString(number.longValue()) : value.toString();
    }

    /** @param unit may be empty */
    public record Told(Text title, Text value, Text unit) {
    }

    /** On the grid; without width and height for a point. */
    public Extent extent() {
        var box = shape.getEnvelopeInternal();
        return new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }
}
