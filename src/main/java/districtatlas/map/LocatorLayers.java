package districtatlas.map;

import districtatlas.base.Text;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.DataUtilities;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.locationtech.jts.geom.Geometry;

/** A small map's one layer: a whole with its parts, and in ink what lies in it. Nothing is read, and nothing named. Any thread. */
public final class LocatorLayers {
    private static final LayerId ID = new LayerId("locator");

    private LocatorLayers() {
    }

    /**
     * @param whole an area, on the grid, as the others
     * @param parts of it, for bearings
     * @param lit   areas and lines
     */
    public static LayerStack of(Geometry whole, List<Geometry> parts, List<Geometry> lit) {
        try {
            SimpleFeatureType type = DataUtilities.createType(ID.value(), "geom:Geometry,kind:String");
            List<SimpleFeature> features = new ArrayList<>();
            add(type, whole, "whole", features);
            parts.forEach(p -> add(type, p, "part", features));
            lit.forEach(l -> add(type, l, l.getDimension() == 2 ? "zone" : "way", features));
            return new LayerStack(List.of(new Layer(ID, Text.NONE, DataUtilities.source(new ListFeatureCollection(type, features)),
                    OwnStyle.of("locator.sld"), true)));
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(SimpleFeatureType type, Geometry shape, String kind, List<SimpleFeature> into) {
        into.add(SimpleFeatureBuilder.build(type, List.of(shape, kind), "locator." + into.size()));
    }
}
