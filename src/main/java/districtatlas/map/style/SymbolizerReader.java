package districtatlas.map.style;

import java.util.Optional;
import java.util.Set;
import org.geotools.api.style.LineSymbolizer;
import org.geotools.api.style.PointSymbolizer;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Symbolizer;
import si.uom.SI;

/** Reads polygon, line and point symbolizers, and what every symbolizer may have; text has a reader of its own. */
final class SymbolizerReader {
    private static final Set<String> METRE = Set.of("metre", "meter", "m", "http://www.opengeospatial.org/se/units/metre");
    private static final Set<String> PIXEL = Set.of("", "pixel", "http://www.opengeospatial.org/se/units/pixel");
    private static final Set<String> OPTIONS = Set.of("graphic-margin", "labelObstacle", "inclusion", "sortBy");

    private final SldContext sld;
    private final ExpressionReader expressions;
    private final GraphicReader graphics;
    private final TextSymbolizerReader texts;

    SymbolizerReader(SldContext sld, ExpressionReader expressions) {
        this.sld = sld;
        this.expressions = expressions;
        this.graphics = new GraphicReader(sld, expressions);
        this.texts = new TextSymbolizerReader(sld, expressions, graphics, this);
    }

    /** Empty for an element that is not a symbolizer of ours. */
    Optional<Symbolizer> read(SldElement e) {
        Optional<Symbolizer> read = Optional.ofNullable(switch (e.name()) {
            case "PolygonSymbolizer" -> polygon(e);
            case "LineSymbolizer" -> line(e);
            case "PointSymbolizer" -> point(e);
            case "TextSymbolizer" -> texts.read(e);
            default -> null;
        });
        read.ifPresent(s -> s.getOptions().put(SldReader.PLACE, sld.placeOf(e)));
        return read;
    }

    void finish() {
        texts.finish();
    }

    GraphicReader graphics() {
        return graphics;
    }

    private Symbolizer polygon(SldElement e) {
        PolygonSymbolizer polygon = sld.styles().createPolygonSymbolizer();
        polygon.setFill(null);
        polygon.setStroke(null);
        for (SldElement child : e.children()) {
            switch (child.name()) {
                case "Fill" -> polygon.setFill(graphics.fill(child));
                case "Stroke" -> polygon.setStroke(graphics.stroke(child));
                default -> common(polygon, child, e, OPTIONS);
            }
        }
        unit(polygon, e);
        return polygon;
    }

    private Symbolizer line(SldElement e) {
        LineSymbolizer line = sld.styles().createLineSymbolizer();
        line.setStroke(sld.styles().createStroke(null, null, null, null, null, null, null, null, null));
        for (SldElement child : e.children()) {
            switch (child.name()) {
                case "Stroke" -> line.setStroke(graphics.stroke(child));
                case "PerpendicularOffset" -> expressions.valueOf(child).ifPresent(line::setPerpendicularOffset);
                default -> common(line, child, e, OPTIONS);
            }
        }
        unit(line, e);
        return line;
    }

    private Symbolizer point(SldElement e) {
        PointSymbolizer point = sld.styles().createPointSymbolizer();
        point.setGraphic(null);
        for (SldElement child : e.children()) {
            if (child.is("Graphic")) {
                point.setGraphic(graphics.graphic(child));
            } else {
                common(point, child, e, OPTIONS);
            }
        }
        unit(point, e);
        return point;
    }

    /** What every symbolizer may have. */
    void common(Symbolizer symbolizer, SldElement child, SldElement parent, Set<String> options) {
        switch (child.name()) {
            case "Name" -> symbolizer.setName(child.text());
            case "Description", "Title", "Abstract" -> { }
            case "Geometry" -> expressions.valueOf(child).ifPresent(symbolizer::setGeometry);
            case "VendorOption" -> {
                String option = child.attribute("name").orElse("");
                if (options.contains(option)) {
                    symbolizer.getOptions().put(option, child.text());
                } else {
                    sld.problem("style.option", child, option, parent.name());
                }
            }
            default -> sld.unknown(child, parent);
        }
    }

    void unit(Symbolizer symbolizer, SldElement e) {
        String uom = e.attribute("uom").orElse("");
        if (METRE.contains(uom)) {
            if (!e.is("LineSymbolizer") && !e.is("PolygonSymbolizer")) {
                sld.problem("style.metres", e, e.name());
            }
            symbolizer.setUnitOfMeasure(SI.METRE);
        } else if (!PIXEL.contains(uom)) {
            sld.problem("style.unit", e, uom);
        }
    }
}
