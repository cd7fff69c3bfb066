package districtatlas.map.portray;

import districtatlas.map.layer.Layer;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;

/** The scale denominators at which something is drawn: from {@code min} inclusive to {@code max} exclusive, as in SLD. */
public record ScaleRange(double min, double max) {
    public static final ScaleRange ALL = new ScaleRange(0, Double.POSITIVE_INFINITY);

    /**
     * From which scale to which any rule of a layer's style draws, whether the layer is visible or not; empty of a style that draws nothing.
     * Between the two there may be gaps: {@link Layer#isDrawnAt} is exact.
     */
    public static ScaleRange drawnAt(Layer layer) {
        double min = Double.POSITIVE_INFINITY;
        double max = 0;
        for (FeatureTypeStyle part : layer.style().featureTypeStyles()) {
            for (Rule rule : part.rules()) {
                if (!rule.symbolizers().isEmpty() && rule.getMinScaleDenominator() < rule.getMaxScaleDenominator()) {
                    min = Math.min(min, rule.getMinScaleDenominator());
                    max = Math.max(max, rule.getMaxScaleDenominator());
                }
            }
        }
        return new ScaleRange(min, max);
    }

    public boolean contains(double scaleDenominator) {
        return scaleDenominator >= min && scaleDenominator < max;
    }

    public boolean isEmpty() {
        return min >= max;
    }
}
