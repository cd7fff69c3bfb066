package districtatlas.map.style;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a QML style of QGIS 2 or 3 into SLD elements: the renderer's categories, classes or rules, each with its symbol, then labels.
 * One style at a time; one thread.
 */
final class QmlReader {
    private static final String ELSE = "ELSE";

    private final QmlNotes notes;
    private final QmlSymbolReader symbolReader;
    private final Map<String, SldElement> symbols = new LinkedHashMap<>();
    private double opacity = 1;
    /** Of the whole layer; 0 for any. */
    private double leastScale;
    private double greatestScale;

    /** One rule before it is written. @param filter empty for all @param symbol empty where nothing is drawn */
    private record Part(SldElement at, String title, Optional<SldElement> filter, boolean otherwise, Optional<SldElement> symbol, double least, double greatest) {
    }

    QmlReader(QmlNotes notes) {
        this.notes = notes;
        this.symbolReader = new QmlSymbolReader(notes);
    }

    /** @return a {@code StyledLayerDescriptor}; without rules when nothing is understood */
    SldElement read(SldElement qgis) {
        layer(qgis);
        List<SldElement> parts = new ArrayList<>();
        qgis.child("renderer-v2").ifPresentOrElse(r -> parts.addAll(drawn(r)), () -> notes.say("style.qml-none", qgis, qgis.name()));
        new QmlLabelReader(notes, leastScale, greatestScale).read(qgis).ifPresent(parts::add);
        SldElement style = SldParts.element(qgis, "UserStyle", parts);
        return SldParts.element(qgis, "StyledLayerDescriptor", SldParts.element(qgis, "NamedLayer", style));
    }

    private void layer(SldElement qgis) {
        QmlProps props = QmlProps.ofAttributes(qgis, notes);
        if (props.is("hasScaleBasedVisibilityFlag")) {
            boolean old = props.text("minimumScale", "maximumScale").isPresent();
            leastScale = old ? props.number(0, "minimumScale") : props.number(0, "maxScale");
            greatestScale = old ? props.number(0, "maximumScale") : props.number(0, "minScale", "mincale");
        }
        opacity = qgis.child("layerOpacity").map(o -> QmlProps.number(o.text(), 1))
                .orElseGet(() -> 1 - qgis.child("layerTransparency").map(t -> QmlProps.number(t.text(), 0)).orElse(0.0) / 100);
        for (String blend : List.of("blendMode", "featureBlendMode")) {
            qgis.child(blend).filter(b -> QmlProps.number(b.text(), 0) != 0).ifPresent(b -> notes.say("style.qml-blend", b, b.name()));
        }
        qgis.children().stream().filter(c -> c.name().endsWith("DiagramRenderer")).filter(c -> c.children().stream()
                .anyMatch(d -> d.is("DiagramCategory") && "1".equals(d.attribute("enabled").orElse("")))).forEach(d -> notes.say("style.qml-diagram", d, d.name()));
    }

    // ---- what is told apart ---------------------------------------------------------------------------------------

    private List<SldElement> drawn(SldElement renderer) {
        String type = renderer.attribute("type").orElse("");
        if (List.of("invertedPolygonRenderer", "mergedFeatureRenderer", "pointCluster", "pointDisplacement").contains(type)) {
            notes.say("style.qml-renderer", renderer, type);
            return renderer.child("renderer-v2").map(this::drawn).orElse(List.of());
        }
        renderer.child("symbols").ifPresent(s -> s.children().forEach(c -> symbols.put(c.attribute("name").orElse(""), c)));
        for (String varied : List.of("rotation", "sizescale")) {
            renderer.child(varied).flatMap(r -> r.attribute("field")).filter(f -> !f.isEmpty()).ifPresent(f -> notes.say("style.qml-defined", renderer, varied));
        }
        List<Part> parts = new ArrayList<>();
        switch (type) {
            case "singleSymbol" -> parts.add(new Part(renderer, "", Optional.empty(), false, symbols.values().stream().findFirst(), 0, 0));
            case "categorizedSymbol" -> categories(renderer, parts);
            case "graduatedSymbol" -> ranges(renderer, parts);
            case "RuleRenderer" -> renderer.child("rules").ifPresent(r -> rules(r, Optional.empty(), 0, 0, parts));
            case "nullSymbol" -> { }
            default -> notes.say("style.qml-renderer", renderer, type);
        }
        return levels(parts, "1".equals(renderer.attribute("symbollevels").orElse("0")));
    }

    private Optional<SldElement> symbol(SldElement of) {
        return of.attribute("symbol").map(symbols::get);
    }

    private static boolean isShown(SldElement e) {
        return !List.of("false", "0").contains(e.attribute("render").or(() -> e.attribute("checkstate")).or(() -> e.attribute("active")).orElse("true"));
    }

    private Optional<QmlFormula> formula(SldElement at, String text) {
        try {
            return Optional.of(QmlFormulaReader.read(text));
        } catch (ParseException e) {
            notes.say("style.qml-formula", at, text);
            return Optional.empty();
        }
    }

    private Optional<SldElement> filter(SldElement at, QmlFormula formula, String text) {
        try {
            return Optional.of(new QmlFormulaWriter(at).filter(formula));
        } catch (ParseException e) {
            notes.say("style.qml-formula", at, text);
            return Optional.empty();
        }
    }

    /** A column's name, which need not be a word of the language, or an expression. */
    private Optional<QmlFormula> by(SldElement renderer) {
        String attr = renderer.attribute("attr").orElse("").strip();
        try {
            return Optional.of(QmlFormulaReader.read(attr));
        } catch (ParseException plain) {
            return attr.isEmpty() || attr.matches(".*[()'\"|].*") ? formula(renderer, attr) : Optional.of(new QmlFormula.Column(attr));
        }
    }

    private void categories(SldElement renderer, List<Part> parts) {
        Optional<QmlFormula> by = by(renderer);
        if (by.isEmpty()) {
            return;
        }
        for (SldElement category : renderer.child("categories").map(SldElement::children).orElse(List.of())) {
            List<QmlFormula> conditions = new ArrayList<>();
            List<SldElement> several = category.children().stream().filter(c -> c.is("val")).toList();
            (several.isEmpty() ? List.of(category) : several).forEach(v -> isValue(v, by.get()).ifPresent(conditions::add));
            Optional<QmlFormula> any = conditions.stream().reduce((a, b) -> new QmlFormula.Pair("OR", a, b));
            Optional<SldElement> filter = any.flatMap(f -> filter(category, f, renderer.attribute("attr").orElse("")));
            if (any.isEmpty() || filter.isPresent()) {
                parts.add(new Part(category, category.attribute("label").orElse(""), filter, any.isEmpty(), isShown(category) ? symbol(category) : Optional.empty(), 0, 0));
            }
        }
    }

    /** Empty for the category of all other values. */
    private static Optional<QmlFormula> isValue(SldElement v, QmlFormula by) {
        String value = v.attribute("value").orElse("");
        if (v.attribute("type").orElse("").equals("NULL") || value.equals("NULL")) {
            return Optional.of(new QmlFormula.Pair("IS", by, new QmlFormula.Nothing()));
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(new QmlFormula.Pair("=", by, new QmlFormula.Words(value)));
    }

    /** A value at the border of two classes is of the first. */
    private void ranges(SldElement renderer, List<Part> parts) {
        Optional<QmlFormula> by = by(renderer);
        double before = Double.NaN;
        for (SldElement range : by.isEmpty() ? List.<SldElement>of() : renderer.child("ranges").map(SldElement::children).orElse(List.of())) {
            double low = QmlProps.number(range.attribute("lower").orElse(""), Double.NaN);
            double high = QmlProps.number(range.attribute("upper").orElse(""), Double.NaN);
            if (Double.isNaN(low) || Double.isNaN(high)) {
                notes.say("style.qml-range", range, range.attribute("lower").orElse(""), range.attribute("upper").orElse(""));
                continue;
            }
            QmlFormula from = new QmlFormula.Pair(low == before ? ">" : ">=", by.get(), new QmlFormula.Figure(plain(low)));
            QmlFormula to = new QmlFormula.Pair("<=", by.get(), new QmlFormula.Figure(plain(high)));
            Optional<SldElement> filter = filter(range, new QmlFormula.Pair("AND", from, to), renderer.attribute("attr").orElse(""));
            if (isShown(range) && filter.isPresent()) {
                parts.add(new Part(range, range.attribute("label").orElse("").strip(), filter, false, symbol(range), 0, 0));
            }
            before = high;
        }
    }

    private static String plain(double number) {
        return new BigDecimal(number).round(MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
    }

    /** Rules within rules: each is drawn where it and all around it hold. */
    private void rules(SldElement parent, Optional<SldElement> around, double least, double greatest, List<Part> parts) {
        List<SldElement> siblings = parent.children().stream().filter(c -> c.is("rule")).filter(QmlReader::isShown).toList();
        List<SldElement> told = new ArrayList<>();
        boolean understood = true;
        for (SldElement rule : siblings) {
            String text = rule.attribute("filter").orElse("").strip();
            if (!text.isEmpty() && !text.equals(ELSE)) {
                Optional<SldElement> filter = formula(rule, text).flatMap(f -> filter(rule, f, text));
                filter.ifPresent(told::add);
                understood &= filter.isPresent();
                filter.ifPresent(f -> rule(rule, and(around, Optional.of(f), rule), false, least, greatest, parts));
            } else if (text.isEmpty()) {
                rule(rule, around, false, least, greatest, parts);
            }
        }
        for (SldElement rule : siblings) {
            if (rule.attribute("filter").orElse("").strip().equals(ELSE)) {
                if (!understood) {
                    notes.say("style.qml-else", rule, rule.attribute("label").orElse(ELSE));
                } else if (siblings.stream().noneMatch(s -> s.attribute("filter").orElse("").isBlank())) {
                    boolean top = parent.is("rules") && rule.children().isEmpty() && siblings.stream().allMatch(s -> s.child("rule").isEmpty());
                    Optional<SldElement> others = told.isEmpty() ? Optional.empty()
                            : Optional.of(SldParts.element(rule, "Not", told.size() == 1 ? told.get(0) : SldParts.element(rule, "Or", told)));
                    rule(rule, top ? Optional.empty() : and(around, others, rule), top, least, greatest, parts);
                }
            }
        }
    }

    private static Optional<SldElement> and(Optional<SldElement> a, Optional<SldElement> b, SldElement at) {
        return a.isPresent() && b.isPresent() ? Optional.of(SldParts.element(at, "And", a.get(), b.get())) : a.or(() -> b);
    }

    private void rule(SldElement rule, Optional<SldElement> filter, boolean otherwise, double least, double greatest, List<Part> parts) {
        QmlProps props = QmlProps.ofAttributes(rule, notes);
        double from = Math.max(least, props.number(0, "scalemindenom"));
        double to = least(greatest, props.number(0, "scalemaxdenom"));
        if (symbol(rule).isPresent()) {
            parts.add(new Part(rule, rule.attribute("label").orElse(""), filter, otherwise, symbol(rule), from, to));
        }
        rules(rule, filter, from, to, parts);
    }

    /** Of two limits of which 0 is none. */
    static double least(double a, double b) {
        return a <= 0 ? b : b <= 0 ? a : Math.min(a, b);
    }

    // ---- how it is drawn ------------------------------------------------------------------------------------------

    /** With levels, each pass of all symbols lies below the whole next one. */
    private List<SldElement> levels(List<Part> parts, boolean levels) {
        Map<Integer, List<SldElement>> byLevel = new TreeMap<>();
        for (Part part : parts) {
            Map<Integer, List<SldElement>> drawn = new TreeMap<>();
            if (part.symbol().isPresent()) {
                symbolReader.read(part.symbol().get(), opacity).forEach(d -> drawn.computeIfAbsent(levels ? d.pass() : 0, p -> new ArrayList<>()).addAll(d.symbolizers()));
            } else {
                drawn.put(0, List.of());
            }
            drawn.forEach((pass, symbolizers) -> byLevel.computeIfAbsent(pass, p -> new ArrayList<>()).add(rule(part, symbolizers)));
        }
        return byLevel.values().stream().map(rules -> SldParts.element(rules.get(0), "FeatureTypeStyle", rules)).toList();
    }

    private SldElement rule(Part part, List<SldElement> symbolizers) {
        return SldParts.element(part.at(), "Rule", SldParts.element(part.at(), "Title", part.title()),
                part.filter().map(f -> SldParts.element(part.at(), "Filter", f)), part.otherwise() ? SldParts.element(part.at(), "ElseFilter") : null,
                scales(part.at(), Math.max(leastScale, part.least()), least(greatestScale, part.greatest())), symbolizers);
    }

    static List<SldElement> scales(SldElement at, double least, double greatest) {
        List<SldElement> scales = new ArrayList<>();
        if (least > 0) {
            scales.add(SldParts.element(at, "MinScaleDenominator", least));
        }
        if (greatest > 0) {
            scales.add(SldParts.element(at, "MaxScaleDenominator", greatest));
        }
        return scales;
    }
}
