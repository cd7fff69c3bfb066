package districtatlas.author.qgis;

import districtatlas.author.qgis.QmlExpression.Untranslatable;
import java.util.ArrayList;
import java.util.List;

/** Turns symbolizers into the layers of a QGIS symbol. One thread at a time. */
final class QmlSymbols {
    private static final String METRES = "RenderMetersInMapUnits";

    private final String geometry;
    private final QmlExpression expressions;
    private final QmlPaint paint;
    private final QmlGraphics graphics;

    /** @param geometry of the layer: point, line or polygon */
    QmlSymbols(String geometry, QmlExpression expressions) {
        this.geometry = geometry;
        this.expressions = expressions;
        this.paint = new QmlPaint(expressions);
        this.graphics = new QmlGraphics(expressions, paint);
    }

    String symbolType() {
        return switch (geometry) {
            case "point" -> "marker";
            case "line" -> "line";
            default -> "fill";
        };
    }

    /** In drawing order. */
    List<QmlElement> layers(SldNode symbolizer) {
        return switch (symbolizer.name()) {
            case "PolygonSymbolizer" -> area(symbolizer);
            case "LineSymbolizer" -> List.of(line(symbolizer));
            case "PointSymbolizer" -> points(symbolizer);
            default -> throw new Untranslatable("the symbolizer " + symbolizer.name());
        };
    }

    private List<QmlElement> area(SldNode symbolizer) {
        if (geometry.equals("line") && function(symbolizer).equals("buffer")) {
            return ribbon(symbolizer);
        }
        if (!geometry.equals("polygon") || symbolizer.child("Geometry").isPresent()) {
            throw new Untranslatable("an area on a layer of " + geometry + "s");
        }
        List<QmlElement> layers = new ArrayList<>();
        symbolizer.child("Fill").ifPresent(fill -> {
            if (fill.parameter("fill").isPresent()) {
                layers.add(paint.fill(fill));
            }
            fill.child("GraphicFill").flatMap(g -> g.child("Graphic")).ifPresent(g -> layers.addAll(graphics.pattern(g)));
        });
        symbolizer.child("Stroke").ifPresent(stroke -> layers.add(paint.line(stroke, QmlPaint.unit(symbolizer))));
        return layers;
    }

    /** The ground so far around a line, as a broad line and two that run beside it. */
    private List<QmlElement> ribbon(SldNode symbolizer) {
        List<SldNode> arguments = symbolizer.child("Geometry").flatMap(g -> g.child("Function")).map(SldNode::children).orElse(List.of());
        if (arguments.size() != 2) {
            throw new Untranslatable("a buffer of " + arguments.size() + " arguments");
        }
        String metres = expressions.term(arguments.get(1)).code("number");
        List<QmlElement> layers = new ArrayList<>();
        symbolizer.child("Fill").ifPresent(fill -> layers.add(new QmlElement("layer").with("class", "SimpleLine").prop("line_color", paint.colour(fill, "fill"))
                .define("outlineWidth", "2 * " + metres).prop("line_width_unit", METRES).prop("capstyle", "round").prop("joinstyle", "round")));
        symbolizer.child("Stroke").ifPresent(stroke -> {
            for (String side : List.of("", "-")) {
                layers.add(paint.line(stroke, QmlPaint.unit(symbolizer)).define("offset", side + metres).prop("offset_unit", METRES));
            }
        });
        return layers;
    }

    private static String function(SldNode symbolizer) {
        return symbolizer.child("Geometry").flatMap(g -> g.child("Function")).map(f -> f.attribute("name")).orElse("");
    }

    private QmlElement line(SldNode symbolizer) {
        if (geometry.equals("point") || symbolizer.child("Geometry").isPresent()) {
            throw new Untranslatable("a line that is not the feature's own");
        }
        SldNode stroke = symbolizer.child("Stroke").orElseThrow(() -> new Untranslatable("a line without a stroke"));
        QmlElement line = paint.line(stroke, QmlPaint.unit(symbolizer));
        symbolizer.child("PerpendicularOffset").map(o -> -expressions.content(o).number()).ifPresent(right ->   // SLD counts to the left
                line.prop("offset", QmlExpression.decimal(right)).prop("offset_unit", QmlPaint.unit(symbolizer)));
        return line;
    }

    private List<QmlElement> points(SldNode symbolizer) {
        SldNode graphic = symbolizer.child("Graphic").orElseThrow(() -> new Untranslatable("a point without a graphic"));
        List<QmlElement> markers = graphics.markers(graphic, QmlPaint.unit(symbolizer));
        if (geometry.equals("point")) {
            return markers;
        }
        QmlElement layer = new QmlElement("layer");
        if (geometry.equals("line")) {
            layer.with("class", "MarkerLine").prop("placement", end(symbolizer)).prop("rotate", 1);
        } else {
            layer.with("class", "CentroidFill").prop("point_on_surface", 1);
        }
        return List.of(layer.add(QmlGraphics.symbol("marker", markers)));
    }

    private static String end(SldNode symbolizer) {
        String function = function(symbolizer);
        return switch (function) {
            case "endPoint" -> "lastvertex";
            case "startPoint" -> "firstvertex";
            case "" -> "centralpoint";
            default -> throw new Untranslatable("points at " + function);
        };
    }
}
