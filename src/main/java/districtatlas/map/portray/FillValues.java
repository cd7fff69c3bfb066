package districtatlas.map.portray;

import districtatlas.map.style.Argb;
import districtatlas.map.style.MarkShapes;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.PointSymbol;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Fill;

/** A fill's expressions, and the area symbol they make for a feature. */
final class FillValues {
    private static final String HORLINE = shape("horline");
    private static final String VERTLINE = shape("vertline");
    private static final String SLASH = shape("slash");
    private static final String BACKSLASH = shape("backslash");

    private final Value colour;
    private final Value opacity;
    private final Optional<GraphicValues> pattern;
    private final double marginPx;

    /** @param margin the option {@code graphic-margin}: pixels above and below a pattern's mark (one number: on every side); may be null */
    FillValues(Evaluation evaluation, Fill fill, String margin) {
        this.colour = new Value(evaluation, fill.getColor());
        this.opacity = new Value(evaluation, fill.getOpacity());
        this.pattern = Optional.ofNullable(fill.getGraphicFill()).map(g -> new GraphicValues(evaluation, g));
        this.marginPx = margin == null ? 0 : margin(evaluation, margin) * evaluation.lineScale;
    }

    private static String shape(String name) {
        return MarkShapes.outline(name).orElseThrow();
    }

    private static double margin(Evaluation evaluation, String written) {
        String[] sides = written.strip().split("\\s+");
        try {
            double above = Double.parseDouble(sides[0]);
            return above + (sides.length < 3 ? above : Double.parseDouble(sides[2]));
        } catch (NumberFormatException notANumber) {
            evaluation.problem("style.option", "graphic-margin is in pixels, not " + written);
            return 0;
        }
    }

    /**
     * A line turned by half a right angle, as QGIS writes its hatches, becomes the slash that has the same distance between its lines:
     * turned within its square it would leave gaps at the corners.
     */
    private static PointSymbol hatching(PointSymbol mark) {
        boolean level = mark.shape().equals(HORLINE);
        double turned = ((mark.rotationDeg() + (level ? 0 : 90)) % 180 + 180) % 180;
        if (!level && !mark.shape().equals(VERTLINE) || turned != 45 && turned != 135) {
            return mark;
        }
        return new PointSymbol(turned == 45 ? BACKSLASH : SLASH, true, mark.sizePx() * Math.sqrt(2), mark.fillArgb(), mark.strokeArgb(),
                mark.strokeWidthPx(), 0, mark.anchorX(), mark.anchorY(), mark.dx(), mark.dy());
    }

    boolean isFixed() {
        return colour.isFixed() && opacity.isFixed() && pattern.map(GraphicValues::isFixed).orElse(true);
    }

    /** Null when nothing would be seen. */
    AreaSymbol symbol(SimpleFeature f) {
        PointSymbol mark = pattern.map(p -> p.symbol(f)).map(FillValues::hatching).orElse(null);
        boolean plain = pattern.isEmpty() || colour.isGiven();
        int argb = plain ? Argb.withOpacity(colour.argb(f, Argb.FILL_DEFAULT), opacity.number(f, 1)) : 0;
        if (mark == null && argb >>> 24 == 0) {
            return null;
        }
        return new AreaSymbol(argb, Optional.ofNullable(mark), mark == null ? 0 : mark.sizePx() + marginPx);
    }
}
