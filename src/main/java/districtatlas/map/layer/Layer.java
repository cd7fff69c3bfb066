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
 * @param opacity of all it draws together, in (0, 1]; its names stay as they are
 */
public record Layer(LayerId id, Text title, SimpleFeatureSource source, Style style, boolean visible, double opacity) {
    public Layer {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(source);
        Objects.requireNonNull(style);
        if (!(opacity > 0 && opacity <= 1)) {
            throw new IllegalArgumentException("no such opacity: " + opacity);
        }
    }

    /** An opaque one. */
    public Layer(LayerId id, Text title, SimpleFeatureSource source, Style style, boolean visible) {
        this(id, title, source, style, visible, 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layer o && style == o.style && visible == o.visible && opacity == o.opacity && id.equals(o.id) && title.equals(o.title)
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
        return shown == visible ? this : new Layer(id, title, source, style, shown, opacity);
    }

    /** Visible and opaque: what it draws and writes is the same. */
    public Layer plain() {
        return withVisible(true).withOpacity(1);
    }

    public Layer withStyle(Style other) {
        return new Layer(id, title, source, other, visible, opacity);
    }

    public Layer withOpacity(double other) {
        return other == opacity ? this : new Layer(id, title, source, style, visible, other);
    }
}
