package districtatlas.map.portray;

import districtatlas.map.style.Argb;
import districtatlas.map.style.MarkShapes;
import districtatlas.map.symbol.PointSymbol;
import java.util.Optional;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.AnchorPoint;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.Mark;

/** A graphic's expressions, and the point symbol they make for a feature. The first mark counts: the others are alternatives. */
final class GraphicValues {
    private static final double DEFAULT_SIZE_PX = 6;
    /** Larger than a screen a mark is no mark. */
    static final double MOST_PX = 2000;

    private final Optional<MarkValues> mark;
    private final Value size;
    private final Value opacity;
    private final Value rotation;
    private final Value anchorX;
    private final Value anchorY;
    private final Value dx;
    private final Value dy;
    private final double scale;

    GraphicValues(Evaluation evaluation, Graphic graphic) {
        this.mark = graphic.graphicalSymbols().stream().filter(Mark.class::isInstance).map(Mark.class::cast).findFirst()
                .map(m -> new MarkValues(evaluation, m));
        this.size = new Value(evaluation, graphic.getSize());
        this.opacity = new Value(evaluation, graphic.getOpacity());
        this.rotation = new Value(evaluation, graphic.getRotation());
        AnchorPoint anchor = graphic.getAnchorPoint();
        this.anchorX = new Value(evaluation, anchor == null ? null : anchor.getAnchorPointX());
        this.anchorY = new Value(evaluation, anchor == null ? null : anchor.getAnchorPointY());
        Displacement displacement = graphic.getDisplacement();
        this.dx = new Value(evaluation, displacement == null ? null : displacement.getDisplacementX());
        this.dy = new Value(evaluation, displacement == null ? null : displacement.getDisplacementY());
        this.scale = evaluation.lineScale;
    }

    boolean isFixed() {
        return mark.map(MarkValues::isFixed).orElse(true)
                && Stream.of(size, opacity, rotation, anchorX, anchorY, dx, dy).allMatch(Value::isFixed);
    }

    /** Null when there is no mark or no size. */
    PointSymbol symbol(SimpleFeature f) {
        double sizePx = Math.min(MOST_PX, size.number(f, DEFAULT_SIZE_PX) * scale);
        if (mark.isEmpty() || sizePx <= 0) {
            return null;
        }
        double visible = opacity.number(f, 1);
        MarkValues m = mark.get();
        String name = m.name.text(f, "square");
        return new PointSymbol(MarkShapes.outline(name).orElse(MarkShapes.SQUARE), MarkShapes.isOpen(name), sizePx,
                Argb.withOpacity(m.fill(f), visible), Argb.withOpacity(m.stroke(f), visible), Math.min(MOST_PX, m.width.number(f, 1) * scale),
                rotation.number(f, 0), anchorX.number(f, 0.5), anchorY.number(f, 0.5),
                dx.number(f, 0) * scale, dy.number(f, 0) * scale);
    }

    private static final class MarkValues {
        private final Value name;
        private final Value fill;
        private final Value fillOpacity;
        private final Value stroke;
        private final Value strokeOpacity;
        private final Value width;
        private final boolean filled;
        private final boolean stroked;

        MarkValues(Evaluation evaluation, Mark mark) {
            this.filled = mark.getFill() != null;
            this.stroked = mark.getStroke() != null;
            this.name = new Value(evaluation, mark.getWellKnownName());
            this.fill = new Value(evaluation, filled ? mark.getFill().getColor() : null);
            this.fillOpacity = new Value(evaluation, filled ? mark.getFill().getOpacity() : null);
            this.stroke = new Value(evaluation, stroked ? mark.getStroke().getColor() : null);
            this.strokeOpacity = new Value(evaluation, stroked ? mark.getStroke().getOpacity() : null);
            Expression wide = stroked ? mark.getStroke().getWidth() : null;
            this.width = new Value(evaluation, wide);
        }

        boolean isFixed() {
            return Stream.of(name, fill, fillOpacity, stroke, strokeOpacity, width).allMatch(Value::isFixed);
        }

        int fill(SimpleFeature f) {
            return filled ? Argb.withOpacity(fill.argb(f, Argb.FILL_DEFAULT), fillOpacity.number(f, 1)) : 0;
        }

        int stroke(SimpleFeature f) {
            return stroked ? Argb.withOpacity(stroke.argb(f, Argb.INK_DEFAULT), strokeOpacity.number(f, 1)) : 0;
        }
    }
}
