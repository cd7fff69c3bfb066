package districtatlas.feature;

import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import java.util.List;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Geometry;

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

    /** @param unit may be empty */
    public record Told(Text title, Text value, Text unit) {
    }

    /** On the grid; without width and height for a point. */
    public Extent extent() {
        var box = shape.getEnvelopeInternal();
        return new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }
}
