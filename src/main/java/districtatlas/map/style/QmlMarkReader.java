package districtatlas.map.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads marks of QML symbols, and tells what of any layer of a symbol is computed from the data. */
final class QmlMarkReader {
    /** QGIS's names for marks that go by another name here. */
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("cross", "shape://plus"), Map.entry("cross2", "shape://times"),
            Map.entry("line", "shape://vertline"), Map.entry("equilateral_triangle", "triangle"), Map.entry("regular_star", "star"),
            Map.entry("diagonal_half_square", "half_square"), Map.entry("rounded_square", "square"), Map.entry("square_with_corners", "square"));
    private static final double SIZE_MM = 2;
    private static final double SIZE_PX = 8;
    private static final String STAND_IN = "#8c8c8c";
    private static final Set<String> NO_OFFSET = Set.of("0,0", "0", "");

    private final QmlNotes notes;

    QmlMarkReader(QmlNotes notes) {
        this.notes = notes;
    }

    /** What is computed from the data has a fixed value beside it, which is taken. */
    void tell(SldElement e) {
        for (SldElement defined : e.children()) {
            if (defined.is("data_defined_properties") || defined.is("dd_properties")) {
                defined.child("Option").flatMap(QmlMarkReader::properties).ifPresent(p -> p.children().stream().filter(QmlMarkReader::isActive)
                        .forEach(d -> notes.say("style.qml-defined", d, d.attribute("name").orElse(""))));
            } else if (defined.is("prop") && defined.attribute("k").orElse("").endsWith("_dd_active") && defined.attribute("v").orElse("").equals("1")) {
                notes.say("style.qml-defined", defined, defined.attribute("k").orElse("").replace("_dd_active", ""));
            }
        }
    }

    private static Optional<SldElement> properties(SldElement map) {
        return map.children().stream().filter(c -> c.attribute("name").orElse("").equals("properties")).findFirst();
    }

    private static boolean isActive(SldElement property) {
        return property.children().stream().anyMatch(c -> c.attribute("name").orElse("").equals("active") && c.attribute("value").orElse("").equals("true"));
    }

    void tellOffset(QmlProps props) {
        if (!NO_OFFSET.contains(props.text("offset").orElse(""))) {
            notes.say("style.qml-offset", props.at(), props.at().name());
        }
    }

    /** The mark of a symbol inside another layer: its first simple one, told when there are more. */
    Optional<SldElement> within(SldElement layer) {
        List<SldElement> layers = layer.child("symbol").map(s -> s.children().stream().filter(c -> c.is("layer")).toList()).orElse(List.of());
        if (layers.size() > 1) {
            notes.say("style.qml-several", layers.get(1), layers.size());
        }
        return layers.stream().findFirst();
    }

    /** One that is no simple mark gets a stand-in. */
    SldElement graphic(SldElement layer, double opacity) {
        if (!layer.attribute("class").orElse("").equals("SimpleMarker")) {
            notes.say("style.qml-mark", layer, layer.attribute("class").orElse(""));
            return standIn(layer, opacity);
        }
        QmlProps props = QmlProps.of(layer, notes);
        String written = props.text("name").orElse("circle");
        String name = NAMES.getOrDefault(written, written);
        Optional<QmlProps.Colour> fill = MarkShapes.isOpen(name) ? Optional.empty() : props.colour("color");
        SldElement mark = e(layer, "Mark", e(layer, "WellKnownName", name), fill.map(c -> e(layer, "Fill", SldParts.css(layer, "fill", c.hex()),
                SldParts.css(layer, "fill-opacity", c.opacity()))), edge(props));
        String[] aside = props.text("offset").orElse("0,0").split(",");
        double right = props.px(QmlProps.number(aside[0], 0), 0, "offset_unit");
        double down = props.px(QmlProps.number(aside[aside.length - 1], 0), 0, "offset_unit");
        SldElement moved = right == 0 && down == 0 ? null : e(layer, "Displacement", e(layer, "DisplacementX", right), e(layer, "DisplacementY", -down));
        double angle = props.number(0, "angle");
        return e(layer, "Graphic", mark, e(layer, "Opacity", opacity), e(layer, "Size", size(props)), angle == 0 ? null : e(layer, "Rotation", angle), moved);
    }

    private Optional<SldElement> edge(QmlProps props) {
        SldElement at = props.at();
        return props.text("outline_style").orElse("solid").equals("no") ? Optional.empty() : props.colour("outline_color", "color_border").map(c -> {
            double width = props.px(props.number(0, "outline_width"), 1, "outline_width_unit");
            return e(at, "Stroke", SldParts.css(at, "stroke", c.hex()), SldParts.css(at, "stroke-width", width <= 0 ? 1 : width), SldParts.css(at, "stroke-opacity", c.opacity()));
        });
    }

    private double size(QmlProps props) {
        return Math.max(1, props.px(props.number(SIZE_MM, "size"), SIZE_PX, "size_unit"));
    }

    /** A disc of the size and colour of a sign that cannot be drawn. */
    SldElement standIn(SldElement layer, double opacity) {
        QmlProps props = QmlProps.of(layer, notes);
        String hex = props.colour("color").map(QmlProps.Colour::hex).orElse(STAND_IN);
        SldElement mark = e(layer, "Mark", e(layer, "WellKnownName", "circle"), e(layer, "Fill", SldParts.css(layer, "fill", hex)));
        return e(layer, "Graphic", mark, e(layer, "Opacity", opacity), e(layer, "Size", size(props)));
    }

    private static SldElement e(SldElement at, String name, Object... content) {
        return SldParts.element(at, name, content);
    }
}
