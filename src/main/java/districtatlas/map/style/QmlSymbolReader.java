package districtatlas.map.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads symbols of QML, layer by layer, into symbolizers: fills, hatches, lines, marks along lines, marks. */
final class QmlSymbolReader {
    /** Fills whose pattern is not read, but that say a colour. */
    private static final Set<String> COLOURED = Set.of("GradientFill", "ShapeburstFill", "SVGFill", "RasterFill", "RandomMarkerFill");
    private static final double HAIR_PX = 1;
    private static final double LINE_MM = 0.26;
    private static final String STAND_IN = "#8c8c8c";

    /** What a layer of a symbol draws. @param pass of the layer, where a style has levels */
    record Drawn(int pass, List<SldElement> symbolizers) {
    }

    private final QmlNotes notes;
    private final QmlMarkReader marks;

    QmlSymbolReader(QmlNotes notes) {
        this.notes = notes;
        this.marks = new QmlMarkReader(notes);
    }

    /** First below. @param around opacity of the whole layer */
    List<Drawn> read(SldElement symbol, double around) {
        double opacity = around * QmlProps.number(symbol.attribute("alpha").orElse("1"), 1);
        marks.tell(symbol);
        List<Drawn> all = new ArrayList<>();
        for (SldElement layer : symbol.children()) {
            if (layer.is("layer") && !layer.attribute("enabled").orElse("1").equals("0")) {
                marks.tell(layer);
                layer.child("effect").filter(e -> "1".equals(e.attribute("enabled").orElse(""))).ifPresent(e -> notes.say("style.qml-effect", e, e.name()));
                all.add(new Drawn((int) QmlProps.number(layer.attribute("pass").orElse("0"), 0), layer(layer, opacity)));
            }
        }
        return all;
    }

    private List<SldElement> layer(SldElement layer, double opacity) {
        QmlProps props = QmlProps.of(layer, notes);
        String type = layer.attribute("class").orElse("");
        return switch (type) {
            case "SimpleFill" -> fill(props, opacity);
            case "SimpleLine" -> line(props, opacity).stream().toList();
            case "SimpleMarker" -> List.of(point(layer, marks.graphic(layer, opacity)));
            case "SvgMarker", "RasterMarker", "FontMarker", "EllipseMarker", "FilledMarker" -> {
                notes.say("style.qml-mark", layer, type);
                yield List.of(point(layer, marks.standIn(layer, opacity)));
            }
            case "MarkerLine" -> along(layer, props, opacity).stream().toList();
            case "LinePatternFill" -> hatch(layer, props, opacity).stream().toList();
            case "PointPatternFill" -> dotted(layer, props, opacity).stream().toList();
            case "CentroidFill" -> marks.within(layer).map(m -> point(layer, marks.graphic(m, opacity))).stream().toList();
            default -> {
                if (COLOURED.contains(type)) {
                    notes.say("style.qml-fill", layer, type);
                    yield List.of(e(layer, "PolygonSymbolizer", plain(layer, props.colour("color").map(QmlProps.Colour::hex).orElse(STAND_IN),
                            props.colour("color").map(QmlProps.Colour::opacity).orElse(1.0) * opacity)));
                }
                notes.say("style.qml-layer", layer, type);
                yield List.of();
            }
        };
    }

    private static SldElement e(SldElement at, String name, Object... content) {
        return SldParts.element(at, name, content);
    }

    private static SldElement point(SldElement at, SldElement graphic) {
        return e(at, "PointSymbolizer", graphic);
    }

    // ---- areas ----------------------------------------------------------------------------------------------------

    private List<SldElement> fill(QmlProps props, double opacity) {
        SldElement at = props.at();
        marks.tellOffset(props);
        String style = props.text("style").orElse("solid");
        Optional<QmlProps.Colour> colour = props.colour("color");
        List<SldElement> made = new ArrayList<>();
        Optional<SldElement> inside = style.equals("no") || colour.isEmpty() ? Optional.empty()
                : Optional.of(style.equals("solid") ? plain(at, colour.get().hex(), colour.get().opacity() * opacity) : brush(at, style, colour.get(), opacity));
        Optional<Edge> edge = edge(props, opacity);
        if (edge.filter(Edge::metres).isPresent()) {
            inside.ifPresent(f -> made.add(e(at, "PolygonSymbolizer", f)));
            made.add(SldParts.with(e(at, "LineSymbolizer", edge.get().stroke()), "uom", "metre"));
        } else if (inside.isPresent() || edge.isPresent()) {
            made.add(e(at, "PolygonSymbolizer", inside, edge.map(Edge::stroke)));
        }
        return made;
    }

    private static SldElement plain(SldElement at, String hex, double opacity) {
        return e(at, "Fill", SldParts.css(at, "fill", hex), SldParts.css(at, "fill-opacity", opacity));
    }

    /** Qt's brushes. */
    private static SldElement brush(SldElement at, String style, QmlProps.Colour colour, double opacity) {
        String mark = switch (style) {
            case "horizontal" -> "shape://horline";
            case "vertical" -> "shape://vertline";
            case "cross" -> "shape://plus";
            case "b_diagonal" -> "shape://slash";
            case "f_diagonal" -> "shape://backslash";
            case "diagonal_x" -> "shape://times";
            default -> "";
        };
        if (mark.isEmpty()) {           // dense1 to dense7: the higher the thinner
            double share = 1 - QmlProps.number(style.replace("dense", ""), 4) / 8;
            return plain(at, colour.hex(), colour.opacity() * opacity * share);
        }
        return pattern(at, mark, colour.hex(), colour.opacity() * opacity, 1, 8);
    }

    private static SldElement pattern(SldElement at, String mark, String hex, double opacity, double widthPx, double stepPx) {
        SldElement stroke = e(at, "Stroke", SldParts.css(at, "stroke", hex), SldParts.css(at, "stroke-width", widthPx), SldParts.css(at, "stroke-opacity", opacity));
        return e(at, "Fill", e(at, "GraphicFill", e(at, "Graphic", e(at, "Mark", e(at, "WellKnownName", mark), stroke), e(at, "Size", stepPx))));
    }

    private Optional<SldElement> hatch(SldElement layer, QmlProps props, double opacity) {
        double angle = (props.number(0, "angle", "lineangle") % 180 + 180) % 180;
        String mark = angle == 0 ? "shape://horline" : angle == 90 ? "shape://vertline" : angle < 90 ? "shape://slash" : "shape://backslash";
        if (angle % 45 != 0) {
            notes.say("style.qml-angle", layer, props.text("angle", "lineangle").orElse(""));
        }
        double apart = props.px(props.number(5, "distance"), 8, "distance_unit");
        // Slanting lines through the corners of a box are nearer to each other than the box is wide.
        double step = angle % 90 == 0 ? apart : apart * Math.sqrt(2);
        QmlProps line = layer.child("symbol").flatMap(s -> s.child("layer")).map(l -> QmlProps.of(l, notes)).orElse(props);
        Optional<QmlProps.Colour> colour = line.colour("line_color", "color");
        double width = line.px(line.number(LINE_MM, "line_width", "width", "linewidth"), HAIR_PX, "line_width_unit", "width_unit");
        return colour.map(c -> e(layer, "PolygonSymbolizer", pattern(layer, mark, c.hex(), c.opacity() * opacity, Math.max(0.5, width), Math.max(2, step))));
    }

    private Optional<SldElement> dotted(SldElement layer, QmlProps props, double opacity) {
        double step = props.px(props.number(5, "distance_x"), 12, "distance_x_unit");
        return marks.within(layer).map(m -> {
            SldElement graphic = marks.graphic(m, opacity);
            double size = graphic.child("Size").map(s -> QmlProps.number(s.text(), 4)).orElse(4.0);
            SldElement fill = e(layer, "Fill", e(layer, "GraphicFill", graphic));
            return e(layer, "PolygonSymbolizer", fill, SldParts.option(layer, "graphic-margin", Math.max(0, (step - size) / 2)));
        });
    }

    // ---- lines ----------------------------------------------------------------------------------------------------

    private record Edge(SldElement stroke, boolean metres) {
    }

    private Optional<Edge> edge(QmlProps props, double opacity) {
        String style = props.text("outline_style", "style_border").orElse("solid");
        Optional<QmlProps.Colour> colour = props.colour("outline_color", "color_border");
        if (style.equals("no") || colour.isEmpty()) {
            return Optional.empty();
        }
        QmlProps.Length width = props.length(props.number(LINE_MM, "outline_width", "width_border"), "outline_width_unit", "border_width_unit");
        return Optional.of(new Edge(stroke(props, colour.get(), width, style, opacity), width.metres()));
    }

    private SldElement stroke(QmlProps props, QmlProps.Colour colour, QmlProps.Length width, String style, double opacity) {
        SldElement at = props.at();
        double thick = width.value() <= 0 ? HAIR_PX : width.value();
        List<Double> dashes = new ArrayList<>();
        if (props.is("use_custom_dash")) {
            for (String part : props.text("customdash").orElse("").split(";")) {
                dashes.add(props.length(QmlProps.number(part, 1), "customdash_unit").value());
            }
        } else {
            for (double times : dashes(style)) {
                dashes.add(times * thick);
            }
        }
        String dashed = String.join(" ", dashes.stream().map(SldParts::number).toList());
        return e(at, "Stroke", SldParts.css(at, "stroke", colour.hex()), SldParts.css(at, "stroke-width", thick), SldParts.css(at, "stroke-opacity", colour.opacity() * opacity),
                SldParts.css(at, "stroke-linejoin", props.text("joinstyle").orElse("bevel").replace("miter", "mitre")),
                SldParts.css(at, "stroke-linecap", props.text("capstyle").map(c -> c.equals("flat") ? "butt" : c).orElse("butt")),
                dashed.isEmpty() ? null : SldParts.css(at, "stroke-dasharray", dashed));
    }

    /** Qt's pens, in widths of the line. */
    private static double[] dashes(String style) {
        return switch (style) {
            case "dash" -> new double[] {4, 2};
            case "dot" -> new double[] {1, 2};
            case "dash dot" -> new double[] {4, 2, 1, 2};
            case "dash dot dot" -> new double[] {4, 2, 1, 2, 1, 2};
            default -> new double[0];
        };
    }

    private Optional<SldElement> line(QmlProps props, double opacity) {
        SldElement at = props.at();
        String style = props.text("line_style", "penstyle").orElse("solid");
        Optional<QmlProps.Colour> colour = props.colour("line_color", "color");
        if (style.equals("no") || colour.isEmpty()) {
            return Optional.empty();
        }
        QmlProps.Length width = props.length(props.number(LINE_MM, "line_width", "width"), "line_width_unit", "width_unit");
        SldElement stroke = stroke(props, colour.get(), width, style, opacity);
        QmlProps.Length aside = props.length(props.number(0, "offset"), "offset_unit");
        if (aside.value() != 0 && aside.metres() != width.metres()) {
            notes.say("style.qml-offset", at, at.name());
        }
        // To the right in QGIS, to the left in SLD.
        SldElement offset = aside.value() == 0 || aside.metres() != width.metres() ? null : e(at, "PerpendicularOffset", -aside.value());
        SldElement line = e(at, "LineSymbolizer", stroke, offset);
        return Optional.of(width.metres() ? SldParts.with(line, "uom", "metre") : line);
    }

    private Optional<SldElement> along(SldElement layer, QmlProps props, double opacity) {
        String where = props.text("placements", "placement").orElse("interval");
        Optional<SldElement> mark = marks.within(layer);
        if (mark.isEmpty() || !where.equalsIgnoreCase("interval")) {
            notes.say("style.qml-along", layer, where);
            return Optional.empty();
        }
        SldElement graphic = marks.graphic(mark.get(), opacity);
        double size = graphic.child("Size").map(s -> QmlProps.number(s.text(), 4)).orElse(4.0);
        double step = props.px(props.number(3, "interval"), 12, "interval_unit");
        return Optional.of(e(layer, "LineSymbolizer", e(layer, "Stroke", e(layer, "GraphicStroke", graphic, e(layer, "Gap", Math.max(0, step - size))))));
    }
}
