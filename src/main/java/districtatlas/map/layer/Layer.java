package districtatlas.map.layer;

import districtatlas.base.Text;
import java.util.Objects;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.style.Style;

/**
 * A GeoTools feature source with the style that shows it. Data only: it does not draw, listen or store. Immutable.
 *
 * @param id      names the layer
 * @param title   for legends and lists
 * @param source  features in the district grid (metres, east first)
 * @param style   GeoTools style; colours may be {@code env('role', '#default')}, evaluated per palette. Layers are equal only
 *                when theirs is the same object: GeoTools does not compare all that a style says
 * @param visible whether it is drawn
 */
public record Layer(LayerId id, Text title, SimpleFeatureSource source, Style style, boolean visible) {
    public Layer {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(source);
        Objects.requireNonNull(style);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layer o && style == o.style && visible == o.visible && id.equals(o.id) && title.equals(o.title)
                && source.equals(o.source);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + Boolean.hashCode(visible);
    }

    /** Whether any rule of its style draws at that scale. Cheap: looks at scale ranges only, not at features. */
    public boolean isDrawnAt(double scaleDenominator) {
        return visible && style.featureTypeStyles().stream().flatMap(f -> f.rules().stream())
                .anyMatch(r -> scaleDenominator >= r.getMinScaleDenominator() && scaleDenominator < r.getMaxScaleDenominator());
    }

    public Layer withVisible(boolean shown) {
        return shown == visible ? this : new Layer(id, title, source, style, shown);
    }

    public Layer withStyle(Style other) {
        return new Layer(id, title, source, other, visible);
    }
}
