package districtatlas.map.portray;

import districtatlas.map.style.Argb;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.map.symbol.TextSymbol.Placement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.style.AnchorPoint;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Font;
import org.geotools.api.style.LinePlacement;
import org.geotools.api.style.PointPlacement;
import org.geotools.api.style.TextSymbolizer;

/** A text symbolizer's expressions, and the label they make for a feature. */
final class TextValues {
    private static final double DEFAULT_SIZE_PX = 10;
    private static final double DEFAULT_FIT = 0.5;
    private static final double MOST_PX = 500;
    private static final double MOST_OPTION = 100_000;

    private final Evaluation evaluation;
    private final Value label;
    private final Value family;
    private final Value style;
    private final Value weight;
    private final Value size;
    private final Value fill;
    private final Value opacity;
    private final Value haloFill;
    private final Value haloOpacity;
    private final Value haloRadius;
    private final Value priority;
    private final Value anchorX;
    private final Value anchorY;
    private final Value dx;
    private final Value dy;
    private final Value rotation;
    private final Value gap;
    private final boolean haloed;
    private final boolean computedFamily;
    private final boolean alongLine;
    private final boolean repeated;
    private final Map<String, String> options;

    TextValues(Evaluation evaluation, TextSymbolizer text) {
        this.evaluation = evaluation;
        this.options = text.getOptions();
        this.label = value(text.getLabel());
        Font font = text.fonts().isEmpty() ? null : text.fonts().get(0);
        Expression wanted = font == null || font.getFamily().isEmpty() ? null : font.getFamily().get(0);
        this.family = value(wanted);
        this.computedFamily = wanted != null && !(wanted instanceof Literal);
        this.style = value(font == null ? null : font.getStyle());
        this.weight = value(font == null ? null : font.getWeight());
        this.size = value(font == null ? null : font.getSize());
        this.fill = value(text.getFill() == null ? null : text.getFill().getColor());
        this.opacity = value(text.getFill() == null ? null : text.getFill().getOpacity());
        this.haloed = text.getHalo() != null;
        Fill halo = haloed ? text.getHalo().getFill() : null;
        this.haloFill = value(halo == null ? null : halo.getColor());
        this.haloOpacity = value(halo == null ? null : halo.getOpacity());
        this.haloRadius = value(haloed ? text.getHalo().getRadius() : null);
        this.priority = value(text.getPriority());
        PointPlacement point = text.getLabelPlacement() instanceof PointPlacement p ? p : null;
        LinePlacement line = text.getLabelPlacement() instanceof LinePlacement l ? l : null;
        AnchorPoint anchor = point == null ? null : point.getAnchorPoint();
        Displacement moved = point == null ? null : point.getDisplacement();
        this.anchorX = value(anchor == null ? null : anchor.getAnchorPointX());
        this.anchorY = value(anchor == null ? null : anchor.getAnchorPointY());
        this.dx = value(moved == null ? null : moved.getDisplacementX());
        this.dy = value(moved != null ? moved.getDisplacementY() : line != null ? line.getPerpendicularOffset() : null);
        this.rotation = value(point == null ? null : point.getRotation());
        this.gap = value(line == null ? null : line.getGap());
        this.repeated = line != null && line.isRepeated();
        this.alongLine = line != null || isOn("followLine");
    }

    private Value value(Expression expression) {
        return new Value(evaluation, expression);
    }

    boolean isFixed() {
        return List.of(label, family, style, weight, size, fill, opacity, haloFill, haloOpacity, haloRadius, priority,
                anchorX, anchorY, dx, dy, rotation, gap).stream().allMatch(Value::isFixed);
    }

    Placement placement(int dimension) {
        return switch (dimension) {
            case 0 -> Placement.POINT;
            case 1 -> alongLine ? Placement.ALONG_LINE : Placement.POINT;
            default -> Placement.INSIDE;
        };
    }

    /** Null when there is nothing to say. */
    TextSymbol symbol(SimpleFeature f, int dimension) {
        int ink = Argb.withOpacity(fill.argb(f, Argb.INK_DEFAULT), opacity.number(f, 1));
        String words = ink >>> 24 == 0 ? "" : label.text(f, "").strip();     // a blank at an end would take room
        if (words.isEmpty()) {
            return null;
        }
        double scale = evaluation.textScale;
        Placement placement = placement(dimension);
        int halo = haloed ? Argb.withOpacity(haloFill.argb(f, ~0), haloOpacity.number(f, 1)) : 0;
        double middle = 0.5;
        return new TextSymbol(words, family(f), isBold(weight.text(f, "")), isItalic(style.text(f, "")),
                Math.max(0, Math.min(MOST_PX, size.number(f, DEFAULT_SIZE_PX) * scale)),
                ink, halo, haloed ? Math.min(MOST_PX, haloRadius.number(f, 1) * scale) : 0, priority.number(f, 0),
                option("charSpacing", 0) * scale, option("autoWrap", 0) * scale, placement,
                anchorX.number(f, middle), anchorY.number(f, middle), dx.number(f, 0) * scale, dy.number(f, 0) * scale,
                rotation.number(f, 0), option("maxDisplacement", 0) * scale,
                option("repeat", repeated ? gap.number(f, 0) : 0), option("spaceAround", 0) * scale,
                placement == Placement.INSIDE ? option("goodnessOfFit", DEFAULT_FIT) : 0, isOn("group"),
                option("fontShrinkSizeMin", 0) * scale);
    }

    /** Told here when it is computed; a plain one was told when it was read. */
    private String family(SimpleFeature f) {
        String wanted = family.text(f, "");
        if (computedFamily && !wanted.isBlank() && !TextSymbol.isBundled(wanted)) {
            evaluation.problem("style.font", wanted, TextSymbol.BUNDLED_FAMILY);
        }
        return wanted;
    }

    private static boolean isBold(String weight) {
        return weight.equalsIgnoreCase("bold") || weight.matches("[6-9]00");
    }

    private static boolean isItalic(String style) {
        return style.equalsIgnoreCase("italic") || style.equalsIgnoreCase("oblique");
    }

    private boolean isOn(String option) {
        String value = options.getOrDefault(option, "false").toLowerCase(Locale.ROOT);
        return value.equals("true") || value.equals("yes") || value.equals("1");
    }

    private double option(String name, double otherwise) {
        String value = options.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return Math.max(-MOST_OPTION, Math.min(MOST_OPTION, Double.parseDouble(value)));
        } catch (NumberFormatException notANumber) {
            return otherwise;           // told when it was read
        }
    }
}
