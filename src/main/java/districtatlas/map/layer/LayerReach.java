package districtatlas.map.layer;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * How far a layer's features reach, on the grid. Immutable.
 *
 * @param extent around all of them
 * @param inside where one of them is, the nearest to the middle of the extent: there is something to see, as there may not be in the middle
 */
public record LayerReach(Extent extent, EastNorth inside) {
    /**
     * Empty for a layer without a feature. Reads them all: some 2 µs a feature, so not on the FX thread.
     *
     * @throws IOException when the source cannot be read
     */
    public static Optional<LayerReach> of(Layer layer) throws IOException {
        Envelope around = new Envelope();
        List<Coordinate> places = new ArrayList<>();
        try (SimpleFeatureIterator features = layer.source().getFeatures().features()) {
            while (features.hasNext()) {
                if (features.next().getDefaultGeometry() instanceof Geometry shape && !shape.isEmpty()) {
                    around.expandToInclude(shape.getEnvelopeInternal());
                    places.add(shape.getCoordinate());
                }
            }
        }
        Coordinate middle = around.centre();
        return places.stream().min(Comparator.comparingDouble(middle::distance)).map(place -> new LayerReach(
                new Extent(around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY()), new EastNorth(place.x, place.y)));
    }
}
