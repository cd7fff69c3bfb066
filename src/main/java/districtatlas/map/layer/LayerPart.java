package districtatlas.map.layer;

import java.util.List;
import java.util.stream.Stream;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/** What a layer's style draws in the main: tells layers of one table apart, of which one shows the areas and another their names. */
public enum LayerPart {
    AREAS(PolygonSymbolizer.class), LINES(LineSymbolizer.class), MARKS(PointSymbolizer.class), NAMES(TextSymbolizer.class);

    private final Class<? extends Symbolizer> draws;

    LayerPart(Class<? extends Symbolizer> draws) {
        this.draws = draws;
    }

    /** The first of these that any rule has; names of a style that draws nothing. */
    public static LayerPart of(Layer layer) {
        List<Symbolizer> all = layer.style().featureTypeStyles().stream().flatMap(part -> part.rules().stream())
                .flatMap(rule -> rule.symbolizers().stream()).toList();
        return Stream.of(values()).filter(part -> all.stream().anyMatch(part.draws::isInstance)).findFirst().orElse(NAMES);
    }
}
