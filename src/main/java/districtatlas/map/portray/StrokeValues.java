package districtatlas.map.portray;

import districtatlas.map.style.Argb;
import districtatlas.map.symbol.LineSymbol;
import districtatlas.map.symbol.LineSymbol.Cap;
import districtatlas.map.symbol.LineSymbol.Join;
import districtatlas.map.symbol.PointSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.Stroke;

/** A stroke's expressions, and the line symbol they make for a feature. */
final class StrokeValues {
    private static final Value[] NONE = {};
    /** Dashes or marks closer than this (pixels; metres for a width in metres) run into one line, and take hours to paint. */
    private static final double LEAST_STEP = 0.5;
    private static final double MOST_DASH = 100_000;

    private final Value colour;
    private final Value width;
    private final Value opacity;
    private final Value cap;
    private final Value join;
    private final Value dashOffset;
    private final Value offset;
    private final Value gap;
    private final Value[] dashes;
    private final Optional<GraphicValues> marks;
    private final boolean inMetres;
    private final double scale;

    StrokeValues(Evaluation evaluation, Stroke stroke, Expression offset, boolean inMetres) {
        this.colour = new Value(evaluation, stroke.getColor());
        this.width = new Value(evaluation, stroke.getWidth());
        this.opacity = new Value(evaluation, stroke.getOpacity());
        this.cap = new Value(evaluation, stroke.getLineCap());
        this.join = new Value(evaluation, stroke.getLineJoin());
        this.dashOffset = new Value(evaluation, stroke.getDashOffset());
        this.offset = new Value(evaluation, offset);
        List<Expression> written = stroke.dashArray();
        this.dashes = written == null ? NONE : written.stream().map(e -> new Value(evaluation, e)).toArray(Value[]::new);
        this.marks = Optional.ofNullable(stroke.getGraphicStroke()).map(g -> new GraphicValues(evaluation, g));
        this.gap = new Value(evaluation, stroke.getGraphicStroke() == null ? null : stroke.getGraphicStroke().getGap());
        this.inMetres = inMetres;
        this.scale = inMetres ? 1 : evaluation.lineScale;
    }

    boolean isFixed() {
        return Stream.of(colour, width, opacity, cap, join, dashOffset, offset, gap).allMatch(Value::isFixed)
                && Stream.of(dashes).allMatch(Value::isFixed) && marks.map(GraphicValues::isFixed).orElse(true);
    }

    /** Null when nothing would be seen. */
    LineSymbol symbol(SimpleFeature f) {
        double wide = Math.min(inMetres ? Double.MAX_VALUE : GraphicValues.MOST_PX, width.number(f, 1) * scale);
        int argb = Argb.withOpacity(colour.argb(f, Argb.INK_DEFAULT), opacity.number(f, 1));
        List<Double> dash = dashes(f);
        PointSymbol mark = marks.map(m -> m.symbol(f)).orElse(null);
        if (mark == null && (argb >>> 24 == 0 || wide <= 0)) {
            return null;
        }
        double step = 0;
        if (mark != null) {
            double all = dash.stream().mapToDouble(Double::doubleValue).sum();
            step = Math.max(LEAST_STEP, all > 0 ? all : mark.sizePx() + gap.number(f, 0) * scale);
        }
        return new LineSymbol(argb, wide, inMetres, mark == null ? dash : List.of(), dashOffset.number(f, 0) * scale,
                cap(cap.text(f, "butt")), join(join.text(f, "mitre")), offset.number(f, 0) * scale,
                Optional.ofNullable(mark), step);
    }

    private List<Double> dashes(SimpleFeature f) {
        if (dashes.length == 0) {
            return List.of();
        }
        List<Double> lengths = new ArrayList<>();
        for (Value dash : dashes) {
            for (String length : dash.text(f, "").strip().split("[\\s,]+")) {
                double px = toNumber(length) * scale;
                if (px >= 0) {
                    lengths.add(Math.min(px, MOST_DASH));
                }
            }
        }
        return lengths.stream().mapToDouble(Double::doubleValue).sum() >= LEAST_STEP ? lengths : List.of();
    }

    private static double toNumber(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private static Cap cap(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "round" -> Cap.ROUND;
            case "square" -> Cap.SQUARE;
            default -> Cap.BUTT;
        };
    }

    private static Join join(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "round" -> Join.ROUND;
            case "bevel" -> Join.BEVEL;
            default -> Join.MITRE;
        };
    }
}
