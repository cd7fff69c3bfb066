package districtatlas.author.qgis;

import districtatlas.author.qgis.QmlExpression.Term;
import districtatlas.author.qgis.QmlExpression.Untranslatable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Marks of a QGIS style, alone, at the end of a line, or as the pattern of an area. One thread at a time. */
final class QmlGraphics {
    private static final String PATH = "path://";
    /** QGIS's words for the marks that both know. */
    private static final Map<String, String> MARKS = Map.ofEntries(Map.entry("circle", "circle"), Map.entry("square", "square"),
            Map.entry("triangle", "equilateral_triangle"), Map.entry("equilateral_triangle", "equilateral_triangle"),
            Map.entry("diamond", "diamond"), Map.entry("pentagon", "pentagon"), Map.entry("hexagon", "hexagon"), Map.entry("octagon", "octagon"),
            Map.entry("star", "star"), Map.entry("cross", "cross_fill"), Map.entry("arrow", "arrow"),
            Map.entry("filled_arrowhead", "filled_arrowhead"), Map.entry("shape://plus", "cross"), Map.entry("shape://times", "cross2"));
    /** The direction of lines, in degrees from east, anticlockwise. */
    private static final Map<String, Integer> HATCHES = Map.of("shape://slash", 45, "slash", 45, "shape://backslash", 135, "backslash", 135,
            "shape://horline", 0, "horline", 0, "shape://vertline", 90, "vertline", 90);
    /** Of the tile of a pattern: how large the dot in it is. */
    private static final double DOT = 0.25;

    private final QmlExpression expressions;
    private final QmlPaint paint;

    QmlGraphics(QmlExpression expressions, QmlPaint paint) {
        this.expressions = expressions;
        this.paint = paint;
    }

    /** @param unit what lengths are counted in @return the layers of a marker symbol */
    List<QmlElement> markers(SldNode graphic, String unit) {
        double size = size(graphic);
        List<QmlElement> layers = new ArrayList<>();
        for (SldNode mark : graphic.children("Mark")) {
            layers.add(marker(mark, name(mark), size, angle(graphic), unit));
        }
        if (layers.isEmpty()) {
            throw new Untranslatable("a graphic without marks");
        }
        return layers;
    }

    private double size(SldNode graphic) {
        return expressions.content(graphic.child("Size"), "6").number();
    }

    private static String name(SldNode mark) {
        return mark.child("WellKnownName").map(n -> n.text().strip()).orElse("square");
    }

    /** The number that is turned by; what follows the end of a line is left to the line. */
    private double angle(SldNode graphic) {
        return graphic.child("Rotation").map(r -> {
            List<SldNode> followed = r.all("Function").stream().filter(f -> f.attribute("name").matches("(start|end)Angle")).toList();
            if (followed.isEmpty()) {
                return expressions.content(r).number();
            }
            return r.all("Literal").stream().map(expressions::term).mapToDouble(Term::number).sum();
        }).orElse(0.0);
    }

    private QmlElement marker(SldNode mark, String name, double size, double angle, String unit) {
        QmlElement layer = new QmlElement("layer");
        if (name.startsWith(PATH)) {
            layer.with("class", "SvgMarker").prop("name", "base64:" + drawing(mark, name.substring(PATH.length()), size))
                    .prop("size", QmlExpression.decimal(2 * size));
        } else {
            String known = MARKS.get(name);
            if (known == null) {
                throw new Untranslatable("the mark " + name);
            }
            layer.with("class", "SimpleMarker").prop("name", known).prop("size", QmlExpression.decimal(size));
            ink(layer, mark, unit);
        }
        return layer.prop("size_unit", unit).prop("angle", QmlExpression.decimal(angle));
    }

    private void ink(QmlElement layer, SldNode mark, String unit) {
        SldNode fill = mark.child("Fill").orElse(null);
        SldNode stroke = mark.child("Stroke").orElse(null);
        if (fill != null) {
            layer.prop("color", paint.colour(fill, "fill"));
        } else if (stroke != null) {
            layer.prop("color", paint.colour(stroke, "stroke").replaceAll("\\d+$", "0"));
        }
        if (stroke == null) {
            layer.prop("outline_style", "no");
        } else {
            layer.prop("outline_color", paint.colour(stroke, "stroke")).prop("outline_width_unit", unit).prop("joinstyle", paint.join(stroke))
                    .prop("outline_width", QmlExpression.decimal(expressions.content(stroke.parameter("stroke-width"), "1").number()));
        }
    }

    /** A mark with an outline of its own as a drawing, twice as wide as the mark, so that its stroke has room. */
    private String drawing(SldNode mark, String outline, double size) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 -1 2 2\"><path transform=\"scale(1,-1)\" d=\"")
                .append(outline).append('"');
        if (mark.child("Fill").isPresent()) {
            svg.append(attributes("fill", paint.colour(mark.child("Fill").get(), "fill")));
        } else {
            svg.append(" fill=\"none\"");
        }
        mark.child("Stroke").ifPresent(s -> svg.append(attributes("stroke", paint.colour(s, "stroke"))).append(" stroke-linejoin=\"round\" stroke-width=\"")
                .append(QmlExpression.decimal(expressions.content(s.parameter("stroke-width"), "1").number() / size)).append('"'));
        return Base64.getEncoder().encodeToString(svg.append("/></svg>").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String attributes(String name, String colour) {
        String[] parts = colour.split(",");
        return " " + name + "=\"rgb(" + parts[0] + "," + parts[1] + "," + parts[2] + ")\" " + name + "-opacity=\""
                + QmlExpression.decimal(Double.parseDouble(parts[3]) / 255) + '"';
    }

    /** @return the layers of a fill symbol */
    List<QmlElement> pattern(SldNode graphic) {
        double step = size(graphic);
        List<QmlElement> layers = new ArrayList<>();
        for (SldNode mark : graphic.children("Mark")) {
            String name = name(mark);
            if (HATCHES.containsKey(name)) {
                layers.add(hatch(mark, HATCHES.get(name), step));
            } else {
                boolean dot = name.equals("shape://dot");
                layers.add(scattered(marker(mark, dot ? "circle" : name, dot ? DOT * step : step, angle(graphic), QmlPaint.PIXEL), step));
            }
        }
        return layers;
    }

    /** The lines of slanting marks meet from tile to tile, so they lie closer than the tiles are wide. */
    private QmlElement hatch(SldNode mark, int degrees, double step) {
        SldNode stroke = mark.child("Stroke").orElseThrow(() -> new Untranslatable("a hatch without a stroke"));
        double distance = degrees % 90 == 0 ? step : step / Math.sqrt(2);
        return new QmlElement("layer").with("class", "LinePatternFill").prop("angle", degrees).prop("distance", QmlExpression.decimal(distance))
                .prop("distance_unit", QmlPaint.PIXEL).add(symbol("line", List.of(paint.line(stroke, QmlPaint.PIXEL))));
    }

    private static QmlElement scattered(QmlElement marker, double step) {
        return new QmlElement("layer").with("class", "PointPatternFill").prop("distance_x", QmlExpression.decimal(step))
                .prop("distance_y", QmlExpression.decimal(step)).prop("distance_x_unit", QmlPaint.PIXEL).prop("distance_y_unit", QmlPaint.PIXEL)
                .add(symbol("marker", List.of(marker)));
    }

    /** A symbol within a layer of another. */
    static QmlElement symbol(String type, List<QmlElement> layers) {
        QmlElement symbol = new QmlElement("symbol").with("type", type).with("name", "@0@0").with("alpha", 1);
        layers.forEach(l -> symbol.add(l.with("enabled", 1).with("pass", 0)));
        return symbol;
    }
}
