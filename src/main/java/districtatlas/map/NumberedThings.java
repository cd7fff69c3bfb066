package districtatlas.map;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Section;
import districtatlas.coord.EastNorth;
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
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Things of the plan over a picture, with the numbers by which a list beside it calls them: a small mark each, and its number beside the mark
 * wherever the names leave it room, as a name is placed. Any thread.
 */
public final class NumberedThings {
    public static final LayerId ID = new LayerId("numbered-things");
    private static final String STYLE = "numbered-things.sld";

    /**
     * A mark.
     *
     * @param id     of what the number is written for, by which the placed label is known
     * @param place  on the grid
     * @param stated filled; else hollow
     * @param number empty for a mark whose number stands at another one
     */
    public record Marked(String id, EastNorth place, Section section, boolean stated, String number) {
    }

    private NumberedThings() {
    }

    /** @return the layers themselves when there is nothing to mark */
    public static LayerStack over(LayerStack layers, List<Marked> marks) {
        return marks.isEmpty() ? layers : layers.below(new LayerStack(List.of(layer(marks))));
    }

    /** What the marks mean, each that is there once. */
    public static List<LegendEntry> entries(List<Marked> marks, Portrayer portrayer) {
        List<SimpleFeature> features = features(type(), marks);
        return Legend.entries(ID, OwnStyle.of(STYLE).featureTypeStyles().stream().flatMap(part -> part.rules().stream())
                .filter(rule -> features.stream().anyMatch(rule.getFilter()::evaluate)).toList(), portrayer);
    }

    private static Layer layer(List<Marked> marks) {
        SimpleFeatureType type = type();
        return new Layer(ID, Text.NONE, DataUtilities.source(new ListFeatureCollection(type, features(type, marks))), OwnStyle.of(STYLE), true);
    }

    private static List<SimpleFeature> features(SimpleFeatureType type, List<Marked> marks) {
        GeometryFactory geometry = new GeometryFactory();
        List<SimpleFeature> features = new ArrayList<>();
        for (Marked m : marks) {
            features.add(SimpleFeatureBuilder.build(type, List.of(geometry.createPoint(new Coordinate(m.place().east(), m.place().north())),
                    m.section().key(), Boolean.toString(m.stated()), m.number()), m.id()));
        }
        return features;
    }

    private static SimpleFeatureType type() {
        try {
            return DataUtilities.createType(ID.value(), "geom:Point,section:String,stated:String,number:String");
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }
}
