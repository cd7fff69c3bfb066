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

/**
 * Zones without their names, as a map for a black-and-white printer: told apart by outlines, hatches and greys. It is made of shapes alone,
 * so it needs no layer of an atlas. Any thread.
 */
public final class BlankZones {
    /** How many looks there are for areas side by side, and for those that lie over others. */
    public static final int LOOKS = 4;

    private static final LayerId ID = new LayerId("worksheet");
    private static final String STYLE = "worksheet.sld";

    /**
     * One zone.
     *
     * @param shape on the grid
     * @param kind  how it is shown, a word of the style
     */
    public record Drawn(Geometry shape, String kind) {
        /** What lies around and is not asked. */
        public static Drawn around(Geometry shape) {
            return new Drawn(shape, "around");
        }

        /** @param look in [0, {@link #LOOKS}) */
        public static Drawn area(Geometry shape, int look) {
            return new Drawn(shape, "area-" + look);
        }

        /** An area that lies over others. @param look in [0, {@link #LOOKS}) */
        public static Drawn inner(Geometry shape, int look) {
            return new Drawn(shape, "inner-" + look);
        }

        public static Drawn line(Geometry shape) {
            return new Drawn(shape, "line");
        }
    }

    private BlankZones() {
    }

    /** @param zones those below others first */
    public static LayerStack of(List<Drawn> zones) {
        try {
            SimpleFeatureType type = DataUtilities.createType(ID.value(), "geom:Geometry,kind:String");
            List<SimpleFeature> features = new ArrayList<>();
            for (Drawn zone : zones) {
                features.add(SimpleFeatureBuilder.build(type, List.of(zone.shape(), zone.kind()), ID.value() + "." + features.size()));
            }
            return new LayerStack(List.of(new Layer(ID, Text.NONE, DataUtilities.source(new ListFeatureCollection(type, features)), OwnStyle.of(STYLE), true)));
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }
}
