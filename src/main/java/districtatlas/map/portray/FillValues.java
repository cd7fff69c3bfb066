package districtatlas.map.portray;

import districtatlas.map.style.Argb;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.PointSymbol;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Fill;

/** A fill's expressions, and the area symbol they make for a feature. */
final class FillValues {
    private final Value colour;
    private final Value opacity;
    private final Optional<GraphicValues> pattern;
    private final double marginPx;
    private final boolean obstacle;

    /**
     * @param margin   the option {@code graphic-margin}: pixels above and below a pattern's mark (one number: on every side); may be null
     * @param obstacle the option {@code labelObstacle}
     */
    FillValues(Evaluation evaluation, Fill fill, String margin, boolean obstacle) {
        this.obstacle = obstacle;
        this.colour = new Value(evaluation, fill.getColor());
        this.opacity = new Value(evaluation, fill.getOpacity());
        this.pattern = Optional.ofNullable(fill.getGraphicFill()).map(g -> new GraphicValues(evaluation, g));
        this.marginPx = margin == null ? 0 : margin(evaluation, margin) * evaluation.lineScale;
    }

    private static double margin(Evaluation evaluation, String written) {
        String[] sides = written.strip().split("\\s+");
        try {
            double above = Double.parseDouble(sides[0]);
            return above + (sides.length < 3 ? above : Double.parseDouble(sides[2]));
        } catch (NumberFormatException notANumber) {
            evaluation.problem("style.number", "graphic-margin", written);
            return 0;
        }
    }

    /** A texture of marks that are closer than a pixel, or farther apart than a screen, would be painted for hours. */
    private static double step(double px) {
        return Math.max(1, Math.min(GraphicValues.MOST_PX, px));
    }

    boolean isFixed() {
        return colour.isFixed() && opacity.isFixed() && pattern.map(GraphicValues::isFixed).orElse(true);
    }

    /** Null when nothing would be seen. */
    AreaSymbol symbol(SimpleFeature f) {
        PointSymbol mark = pattern.map(p -> p.symbol(f)).orElse(null);
        boolean plain = pattern.isEmpty() || colour.isGiven();
        int argb = plain ? Argb.withOpacity(colour.argb(f, Argb.FILL_DEFAULT), opacity.number(f, 1)) : 0;
        if (mark == null && argb >>> 24 == 0) {
            return null;
        }
        return new AreaSymbol(argb, Optional.ofNullable(mark), mark == null ? 0 : step(mark.sizePx() + marginPx), obstacle);
    }
}
