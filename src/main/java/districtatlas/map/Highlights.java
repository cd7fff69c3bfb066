package districtatlas.map;

import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.style.Style;
import org.geotools.data.DataUtilities;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.locationtech.jts.geom.Geometry;

/**
 * What is meant, as a layer over all others, so that a still picture edges it as the map on the screen does. It stands in no legend.
 * Any thread.
 */
public final class Highlights {
    private static final LayerId ID = new LayerId("highlight");

    private Highlights() {
    }

    /**
     * @param shapes of zones, things and features, on the grid; points become rings, areas and lines edges
     * @return the layers themselves when nothing is meant
     */
    public static LayerStack over(LayerStack layers, List<Geometry> shapes) {
        if (shapes.isEmpty()) {
            return layers;
        }
        List<Layer> all = new ArrayList<>(layers.layers());
        all.add(layer(shapes));
        return new LayerStack(all);
    }

    private static Layer layer(List<Geometry> shapes) {
        SimpleFeatureType type = type();
        List<SimpleFeature> features = new ArrayList<>();
        for (Geometry shape : shapes) {
            String kind = shape.getDimension() == 0 ? "point" : "shape";
            features.add(SimpleFeatureBuilder.build(type, List.of(shape, kind), "highlight." + features.size()));
        }
        return new Layer(ID, Text.NONE, DataUtilities.source(new ListFeatureCollection(type, features)), style(), true);
    }

    private static SimpleFeatureType type() {
        try {
            return DataUtilities.createType(ID.value(), "geom:Geometry,kind:String");
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Style style() {
        try (InputStream in = Highlights.class.getResourceAsStream("/assets/themes/highlight.sld")) {
            return new SldReader(new ProblemLog()).read(in, "highlight.sld", Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
