package districtatlas.map.style;

import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads labels of QML: simple ones, rule-based ones, and those that QGIS 2 keeps among the custom properties. */
final class QmlLabelReader {
    private static final String OLD = "labeling/";
    private static final double SIZE_PX = 12;
    private static final double AROUND_PX = 4;
    private static final int BOLD = 63;
    private static final String PRIORITY = "300";

    private final QmlNotes notes;
    private final double layerLeast;
    private final double layerGreatest;
    private String geometry = "";
    private final List<SldElement> rules = new ArrayList<>();

    /** What a text symbolizer is made of. @param text words, font, colour @param halo around it @param place where it stands @param scale from and to */
    private record Settings(QmlProps text, QmlProps halo, QmlProps place, QmlProps scale) {
    }

    QmlLabelReader(QmlNotes notes, double layerLeast, double layerGreatest) {
        this.notes = notes;
        this.layerLeast = layerLeast;
        this.layerGreatest = layerGreatest;
    }

    /** @return a {@code FeatureTypeStyle}; empty without labels */
    Optional<SldElement> read(SldElement qgis) {
        geometry = qgis.child("layerGeometryType").map(SldElement::text).orElseGet(() -> ofSymbols(qgis));
        boolean on = !qgis.attribute("labelsEnabled").orElse("1").equals("0");
        Optional<SldElement> labeling = qgis.child("labeling");
        if (on && labeling.isPresent()) {
            switch (labeling.get().attribute("type").orElse("")) {
                case "simple" -> labeling.get().child("settings").ifPresent(s -> label(s, Optional.empty(), 0, 0));
                case "rule-based" -> labeling.get().child("rules").ifPresent(r -> rules(r, Optional.empty(), 0, 0));
                default -> notes.say("style.qml-labels", labeling.get(), labeling.get().attribute("type").orElse(""));
            }
        } else if (on) {
            qgis.child("customproperties").ifPresent(this::old);
        }
        return rules.isEmpty() ? Optional.empty() : Optional.of(SldParts.element(rules.get(0), "FeatureTypeStyle", rules));
    }

    private static String ofSymbols(SldElement qgis) {
        String type = qgis.child("renderer-v2").flatMap(r -> r.child("symbols")).flatMap(s -> s.child("symbol")).flatMap(s -> s.attribute("type")).orElse("");
        return type.equals("marker") ? "0" : type.equals("line") ? "1" : "2";
    }

    private void rules(SldElement parent, Optional<QmlFormula> around, double least, double greatest) {
        for (SldElement rule : parent.children()) {
            if (!rule.is("rule") || rule.attribute("active").orElse("1").equals("0")) {
                continue;
            }
            String text = rule.attribute("filter").orElse("").strip();
            QmlProps props = QmlProps.ofAttributes(rule, notes);
            double from = Math.max(least, props.number(0, "scalemindenom"));
            double to = QmlReader.least(greatest, props.number(0, "scalemaxdenom"));
            try {
                Optional<QmlFormula> own = text.isEmpty() ? Optional.empty() : Optional.of(QmlFormulaReader.read(text));
                if (text.equals("ELSE")) {
                    throw new ParseException(text, 0);
                }
                Optional<QmlFormula> all = own.isPresent() && around.isPresent() ? Optional.of(new QmlFormula.Pair("AND", around.get(), own.get())) : own.or(() -> around);
                rule.child("settings").ifPresent(s -> label(s, all, from, to));
                rules(rule, all, from, to);
            } catch (ParseException e) {
                notes.say("style.qml-formula", rule, text);
            }
        }
    }

    private void label(SldElement settings, Optional<QmlFormula> filter, double least, double greatest) {
        new QmlMarkReader(notes).tell(settings);
        Optional<SldElement> text = settings.child("text-style");
        if (text.isEmpty()) {
            return;
        }
        new QmlMarkReader(notes).tell(text.get());
        QmlProps none = new QmlProps(settings, Map.of(), notes);
        Optional<QmlProps> halo = text.get().child("text-buffer").or(() -> settings.child("text-buffer")).map(e -> QmlProps.ofAttributes(e, notes));
        QmlProps place = settings.child("placement").map(e -> QmlProps.ofAttributes(e, notes)).orElse(none);
        QmlProps scale = settings.child("rendering").map(e -> QmlProps.ofAttributes(e, notes)).orElse(none);
        text.get().child("background").or(() -> settings.child("background")).filter(b -> b.attribute("shapeDraw").orElse("0").equals("1"))
                .ifPresent(b -> notes.say("style.qml-background", b, b.name()));
        text.get().child("shadow").or(() -> settings.child("shadow")).filter(b -> b.attribute("shadowDraw").orElse("0").equals("1"))
                .ifPresent(b -> notes.say("style.qml-background", b, b.name()));
        if (!scale.text("drawLabels").orElse("1").equals("0")) {
            write(settings, new Settings(QmlProps.ofAttributes(text.get(), notes), halo.orElse(none), place, scale), filter, least, greatest);
        }
    }

    /** Custom properties of QGIS 2, under the names that later attributes have. */
    private void old(SldElement properties) {
        Map<String, String> values = new LinkedHashMap<>();
        properties.children().stream().filter(c -> c.attribute("key").orElse("").startsWith(OLD))
                .forEach(c -> values.put(c.attribute("key").orElse("").substring(OLD.length()), c.attribute("value").orElse("").replaceFirst("^true$", "1").replaceFirst("^false$", "0")));
        if (!"1".equals(values.get("enabled"))) {
            return;
        }
        for (String of : List.of("text", "buffer")) {
            values.put(of + "Color", String.join(",", values.getOrDefault(of + "ColorR", "0"), values.getOrDefault(of + "ColorG", "0"),
                    values.getOrDefault(of + "ColorB", "0"), values.getOrDefault(of + "ColorA", "255")));
        }
        values.put("fontSizeUnit", "1".equals(values.get("fontSizeInMapUnits")) ? "MapUnit" : "Point");
        values.put("bufferSizeUnits", "1".equals(values.get("bufferSizeInMapUnits")) ? "MapUnit" : "MM");
        QmlProps all = new QmlProps(properties, values, notes);
        write(properties, new Settings(all, all, all, all), Optional.empty(), 0, 0);
    }

    // ---- one ------------------------------------------------------------------------------------------------------

    private void write(SldElement at, Settings of, Optional<QmlFormula> filter, double least, double greatest) {
        String field = of.text().text("fieldName").orElse("");
        if (field.isBlank()) {
            return;
        }
        boolean limited = of.scale().is("scaleVisibility");
        double from = Math.max(Math.max(layerLeast, least), limited ? of.scale().number(0, "scaleMin") : 0);
        double to = QmlReader.least(QmlReader.least(layerGreatest, greatest), limited ? of.scale().number(0, "scaleMax") : 0);
        try {
            QmlFormulaWriter formulas = new QmlFormulaWriter(at);
            QmlFormula words = of.text().is("isExpression") ? QmlFormulaReader.read(field) : new QmlFormula.Column(field);
            SldElement symbolizer = symbolizer(at, of, formulas.value(words));
            SldElement filtered = filter.isPresent() ? SldParts.element(at, "Filter", formulas.filter(filter.get())) : null;
            rules.add(SldParts.element(at, "Rule", SldParts.element(at, "Name", "label"), filtered, QmlReader.scales(at, from, to), symbolizer));
        } catch (ParseException e) {
            notes.say("style.qml-label", at, field);
        }
    }

    private SldElement symbolizer(SldElement at, Settings of, SldElement words) {
        QmlProps text = of.text();
        boolean bold = text.number(50, "fontWeight") >= BOLD || text.is("fontBold") || text.text("namedStyle").orElse("").contains("Bold");
        double size = text.px(text.number(10, "fontSize"), SIZE_PX, "fontSizeUnit");
        SldElement font = SldParts.element(at, "Font", text.text("fontFamily").map(f -> SldParts.css(at, "font-family", f)), SldParts.css(at, "font-size", size),
                bold ? SldParts.css(at, "font-weight", "bold") : null, text.is("fontItalic") ? SldParts.css(at, "font-style", "italic") : null);
        Optional<QmlProps.Colour> ink = text.colour("textColor");
        double opacity = text.number(1, "textOpacity") * ink.map(QmlProps.Colour::opacity).orElse(1.0);
        SldElement fill = fill(at, ink.map(QmlProps.Colour::hex).orElse("#000000"), opacity);
        SldElement label = SldParts.element(at, "TextSymbolizer", SldParts.element(at, "Label", words), font, placement(at, of.place()), halo(at, of.halo()), fill,
                SldParts.element(at, "Priority", PRIORITY));
        List<Object> content = new ArrayList<>(label.content());
        if (geometry.equals("1")) {
            content.add(SldParts.option(at, "followLine", "true"));
            content.add(SldParts.option(at, "group", "true"));
        } else if (geometry.equals("2")) {
            content.add(SldParts.option(at, "goodnessOfFit", "0"));
        }
        return SldParts.element(at, "TextSymbolizer", content);
    }

    private static SldElement fill(SldElement at, String hex, double opacity) {
        return SldParts.element(at, "Fill", SldParts.css(at, "fill", hex), SldParts.css(at, "fill-opacity", opacity));
    }

    private static Optional<SldElement> halo(SldElement at, QmlProps halo) {
        double radius = halo.px(halo.number(1, "bufferSize"), 2, "bufferSizeUnits");
        return !halo.is("bufferDraw") || radius <= 0 ? Optional.empty() : Optional.of(SldParts.element(at, "Halo", SldParts.element(at, "Radius", radius),
                fill(at, halo.colour("bufferColor").map(QmlProps.Colour::hex).orElse("#ffffff"), halo.number(1, "bufferOpacity"))));
    }

    /** Around a point, or over it and then beside it as a square of nine says; along lines; in the middle of areas. */
    private SldElement placement(SldElement at, QmlProps place) {
        if (geometry.equals("1")) {
            return SldParts.element(at, "LabelPlacement", SldParts.element(at, "LinePlacement"));
        }
        boolean over = place.text("placement").orElse("0").equals("1") || geometry.equals("2");
        int square = (int) place.number(over ? 4 : 5, "quadOffset");
        double right = over ? place.px(place.number(0, "xOffset"), 0, "offsetUnits") : AROUND_PX + place.px(place.number(0, "dist"), 0, "distUnits");
        double down = over ? place.px(place.number(0, "yOffset"), 0, "offsetUnits") : 0;
        double x = over ? 1 - square % 3 / 2.0 : 0;
        double y = over ? square / 3 / 2.0 : 0.5;
        return SldParts.element(at, "LabelPlacement", SldParts.element(at, "PointPlacement",
                SldParts.element(at, "AnchorPoint", SldParts.element(at, "AnchorPointX", x), SldParts.element(at, "AnchorPointY", y)),
                SldParts.element(at, "Displacement", SldParts.element(at, "DisplacementX", right), SldParts.element(at, "DisplacementY", -down))));
    }
}
