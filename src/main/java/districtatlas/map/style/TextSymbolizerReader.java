package districtatlas.map.style;

import districtatlas.map.symbol.TextSymbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.AnchorPoint;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Font;
import org.geotools.api.style.LabelPlacement;
import org.geotools.api.style.LinePlacement;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/** Reads text symbolizers: label, font, halo, placement, priority, and the vendor options the label placement knows. */
final class TextSymbolizerReader {
    private static final Set<String> OPTIONS = Stream.concat(SldValues.OPTIONS.stream(), Stream.of("followLine", "group", "labelObstacle"))
            .collect(Collectors.toUnmodifiableSet());

    private final SldContext sld;
    private final ExpressionReader expressions;
    private final GraphicReader graphics;
    private final SymbolizerReader symbolizers;
    private final Map<String, SldElement> foreignFamilies = new LinkedHashMap<>();

    TextSymbolizerReader(SldContext sld, ExpressionReader expressions, GraphicReader graphics, SymbolizerReader symbolizers) {
        this.sld = sld;
        this.expressions = expressions;
        this.graphics = graphics;
        this.symbolizers = symbolizers;
    }

    Symbolizer read(SldElement e) {
        TextSymbolizer text = sld.styles().createTextSymbolizer();
        text.setLabelPlacement(null);
        text.setFill(null);
        text.setHalo(null);
        text.fonts().clear();
        for (SldElement child : e.children()) {
            switch (child.name()) {
                case "Label" -> expressions.valueOf(child).ifPresent(text::setLabel);
                case "Font" -> text.fonts().add(font(child));
                case "Fill" -> text.setFill(graphics.fill(child));
                case "Halo" -> text.setHalo(sld.styles().createHalo(haloFill(child), child.child("Radius")
                        .flatMap(expressions::valueOf).orElseGet(() -> sld.filters().literal(1))));
                case "LabelPlacement" -> text.setLabelPlacement(placement(child));
                case "Priority" -> expressions.valueOf(child).ifPresent(text::setPriority);
                default -> symbolizers.common(text, child, e, OPTIONS);
            }
        }
        symbolizers.unit(text, e);
        return text;
    }

    private Fill haloFill(SldElement halo) {
        return halo.child("Fill").map(graphics::fill).orElse(null);
    }

    private Font font(SldElement e) {
        List<Expression> families = new ArrayList<>();
        Expression style = null;
        Expression weight = null;
        Expression size = null;
        for (SldElement child : e.children()) {
            Expression value = expressions.valueOf(child).orElse(null);
            switch (GraphicReader.parameter(child)) {
                case "font-family" -> {
                    if (value != null) {
                        families.add(value);
                        family(child, families.size() == 1);
                    }
                }
                case "font-style" -> style = value;
                case "font-weight" -> weight = value;
                case "font-size" -> size = value;
                default -> sld.unknown(child, e);
            }
        }
        return sld.styles().font(families, style, weight, size);
    }

    /** The first family is the one wanted; one that is computed is looked at when it is painted. */
    private void family(SldElement e, boolean wanted) {
        String family = e.text().strip();
        if (wanted && e.children().isEmpty() && !TextSymbol.isBundled(family)) {
            foreignFamilies.putIfAbsent(family, e);
        }
    }

    /** At the end of the file: what concerns all its labels is said once. */
    void finish() {
        foreignFamilies.values().stream().findFirst().ifPresent(first ->
                sld.problem("style.font", first, String.join(" · ", foreignFamilies.keySet()), TextSymbol.BUNDLED_FAMILY));
    }

    private LabelPlacement placement(SldElement e) {
        for (SldElement child : e.children()) {
            switch (child.name()) {
                case "PointPlacement" -> {
                    return point(child);
                }
                case "LinePlacement" -> {
                    return line(child);
                }
                default -> sld.unknown(child, e);
            }
        }
        return null;
    }

    private LabelPlacement point(SldElement e) {
        AnchorPoint anchor = null;
        Displacement displacement = null;
        Expression rotation = sld.filters().literal(0);
        for (SldElement child : e.children()) {
            switch (child.name()) {
                case "AnchorPoint" -> anchor = graphics.anchor(child);
                case "Displacement" -> displacement = graphics.displacement(child);
                case "Rotation" -> rotation = expressions.valueOf(child).orElse(rotation);
                default -> sld.unknown(child, e);
            }
        }
        return sld.styles().createPointPlacement(anchor, displacement, rotation);
    }

    private LabelPlacement line(SldElement e) {
        LinePlacement line = sld.styles().createLinePlacement(sld.filters().literal(0));
        for (SldElement child : e.children()) {
            switch (child.name()) {
                case "PerpendicularOffset" -> expressions.valueOf(child).ifPresent(line::setPerpendicularOffset);
                case "IsRepeated" -> line.setRepeated(Boolean.parseBoolean(child.text()));
                case "IsAligned" -> line.setAligned(Boolean.parseBoolean(child.text()));
                case "GeneralizeLine" -> line.setGeneralized(Boolean.parseBoolean(child.text()));
                case "Gap" -> expressions.valueOf(child).ifPresent(line::setGap);
                case "InitialGap" -> expressions.valueOf(child).ifPresent(line::setInitialGap);
                default -> sld.unknown(child, e);
            }
        }
        return line;
    }
}
