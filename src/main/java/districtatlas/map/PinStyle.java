package districtatlas.map;

import java.util.List;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.styling.StyleFactoryImpl;

/** The style of pins, each of its rules once for each of the {@link PinScales}: at each are drawn the groups of that scale alone. */
final class PinStyle {
    private static final Style MADE = make(OwnStyle.of("notes.sld"));

    private PinStyle() {
    }

    static Style style() {
        return MADE;
    }

    private static Style make(Style one) {
        StyleFactory styles = new StyleFactoryImpl();
        Style each = styles.createStyle();
        for (FeatureTypeStyle part : one.featureTypeStyles()) {
            FeatureTypeStyle bands = styles.createFeatureTypeStyle();
            for (int band = 0; band < PinScales.COUNT; band++) {
                for (Rule rule : part.rules()) {
                    bands.rules().add(at(band, rule, styles));
                }
            }
            each.featureTypeStyles().add(bands);
        }
        return each;
    }

    private static Rule at(int band, Rule rule, StyleFactory styles) {
        FilterFactory filters = new FilterFactoryImpl();
        Filter there = filters.and(List.of(filters.lessOrEqual(filters.property("from"), filters.literal(band)),
                filters.greaterOrEqual(filters.property("to"), filters.literal(band)), rule.getFilter()));
        Rule only = styles.createRule();
        only.setName(rule.getName());
        only.setDescription(rule.getDescription());
        only.setFilter(there);
        only.setLegend(rule.getLegend());
        only.setMinScaleDenominator(PinScales.from(band));
        only.setMaxScaleDenominator(PinScales.to(band));
        only.symbolizers().addAll(rule.symbolizers());
        return only;
    }
}
