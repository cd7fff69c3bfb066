package districtatlas.map;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Section;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.legend.Legend;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.portray.Portrayer;
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
 * What is meant, as a layer over all others, so that a still picture edges it as the map on the screen does.
 * Any thread.
 */
public final class Highlights {
    private static final LayerId ID = new LayerId("highlight");
    private static final String STYLE = "highlight.sld";

    /**
     * One thing that is meant.
     *
     * @param shape on the grid
     * @param kind  how it is shown, a word of the style
     * @param name  written beside it; empty for none
     */
    public record Lit(Geometry shape, String kind, Section section, boolean stated, String name) {
        /** A zone or a feature: edged, a point ringed. */
        public static Lit edge(Geometry shape) {
            return new Lit(shape, shape.getDimension() == 0 ? "place" : "edge", Section.OTHER, true, "");
        }

        /** A thing: at its place by its section's mark, hollow where nothing states it; where the ground draws it as a band over that. */
        public static Lit thing(Geometry shape, Section section, boolean stated) {
            return new Lit(shape, shape.getDimension() == 0 ? "mark" : "band", section, stated, "");
        }

        /** One of two zones that are compared. @param a whether it is the first */
        public static Lit compared(Geometry shape, boolean a) {
            return new Lit(shape, a ? "pair-a" : "pair-b", Section.OTHER, true, "");
        }

        /** The letter of one of two zones that are compared. */
        public static Lit letter(Geometry place, boolean a) {
            return new Lit(place, a ? "letter-a" : "letter-b", Section.OTHER, true, a ? "A" : "B");
        }

        /** The chosen thing: larger, with its name, or edged. */
        public static Lit chosen(Geometry shape, Section section, String name) {
            return shape.getDimension() == 0 ? new Lit(shape, "chosen", section, true, name) : edge(shape);
        }
    }

    private Highlights() {
    }

    /** @return the layers themselves when nothing is meant */
    public static LayerStack over(LayerStack layers, List<Lit> lit) {
        if (lit.isEmpty()) {
            return layers;
        }
        List<Layer> all = new ArrayList<>(layers.layers());
        all.add(layer(lit));
        return new LayerStack(all);
    }

    /** What the signs of lit things mean, each once. */
    public static List<LegendEntry> entries(List<Lit> lit, Portrayer portrayer) {
        List<SimpleFeature> features = features(type(), lit);
        return Legend.entries(ID, OwnStyle.of(STYLE).featureTypeStyles().stream().flatMap(part -> part.rules().stream())
                .filter(rule -> features.stream().anyMatch(rule.getFilter()::evaluate)).toList(), portrayer);
    }

    private static Layer layer(List<Lit> lit) {
        SimpleFeatureType type = type();
        return new Layer(ID, Text.NONE, DataUtilities.source(new ListFeatureCollection(type, features(type, lit))), OwnStyle.of(STYLE), true);
    }

    private static List<SimpleFeature> features(SimpleFeatureType type, List<Lit> lit) {
        List<SimpleFeature> features = new ArrayList<>();
        for (Lit l : lit) {
            features.add(SimpleFeatureBuilder.build(type, List.of(l.shape(), l.kind(), l.section().key(), Boolean.toString(l.stated()), l.name()),
                    "highlight." + features.size()));
        }
        return features;
    }

    private static SimpleFeatureType type() {
        try {
            return DataUtilities.createType(ID.value(), "geom:Geometry,kind:String,section:String,stated:String,name:String");
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }
}
