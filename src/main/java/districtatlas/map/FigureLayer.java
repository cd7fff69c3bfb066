package districtatlas.map;

import districtatlas.base.Text;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.portray.ScaleRanges;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.api.style.TextSymbolizer;
import org.geotools.data.DataUtilities;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.styling.StyleFactoryImpl;

/** Zones with their numbers where the map itself does not name them: the name and the number, and the outline when that is not drawn either. Any thread. */
final class FigureLayer {
    static final LayerId ID = new LayerId("zone-figures");
    private static final String TYPE = "geom:Geometry,kind:String,name:String,en:String,number:String";

    private FigureLayer() {
    }

    /**
     * Empty when nothing is left to say.
     *
     * @param named at which scales the map names them
     * @param drawn whether it draws them
     */
    static Optional<Layer> of(ZoneFigures figures, List<ScaleRange> named, boolean drawn) {
        Style style = style(OwnStyle.of("zone-figures.sld"), named, drawn);
        return style.featureTypeStyles().isEmpty() ? Optional.empty()
                : Optional.of(new Layer(ID, Text.NONE, DataUtilities.source(new ListFeatureCollection(type(), features(figures))), style, true));
    }

    private static List<SimpleFeature> features(ZoneFigures figures) {
        return figures.figures().stream().map(f -> SimpleFeatureBuilder.build(type(),
                List.of(f.shape(), figures.kind().key(), f.name().zh(), f.name().en(), String.valueOf(f.number())), f.zone())).toList();
    }

    private static SimpleFeatureType type() {
        try {
            return DataUtilities.createType(ID.value(), TYPE);
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Style style(Style whole, List<ScaleRange> named, boolean drawn) {
        StyleFactory styles = new StyleFactoryImpl();
        Style made = styles.createStyle();
        for (FeatureTypeStyle part : whole.featureTypeStyles()) {
            FeatureTypeStyle kept = styles.createFeatureTypeStyle();
            for (Rule rule : part.rules()) {
                boolean words = rule.symbolizers().stream().anyMatch(TextSymbolizer.class::isInstance);
                ScaleRange all = new ScaleRange(rule.getMinScaleDenominator(), rule.getMaxScaleDenominator());
                List<ScaleRange> left = words ? ScaleRanges.without(all, named) : drawn ? List.of() : List.of(all);
                left.forEach(r -> kept.rules().add(within(r, rule, styles)));
            }
            if (!kept.rules().isEmpty()) {
                made.featureTypeStyles().add(kept);
            }
        }
        return made;
    }

    private static Rule within(ScaleRange range, Rule rule, StyleFactory styles) {
        Rule only = styles.createRule();
        only.setName(rule.getName());
        only.setFilter(rule.getFilter());
        only.setMinScaleDenominator(range.min());
        only.setMaxScaleDenominator(range.max());
        only.symbolizers().addAll(rule.symbolizers());
        return only;
    }
}
