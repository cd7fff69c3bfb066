package districtatlas.map.style;

import districtatlas.base.Text;
import districtatlas.map.symbol.TextSymbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Trees of styles from elsewhere, changed as a whole: words of SE 1.1 become those of SLD 1.0, a sign stands in for a picture, columns and titles are others. */
final class StyleNeutral {
    /** Colours as Java writes them, which GeoTools takes as well. */
    private static final Pattern HEX = Pattern.compile("\\s*0[xX][0-9A-Fa-f]{6}\\s*");
    /** Other names of the type that the program brings. */
    private static final Set<String> SAME_TYPE = Set.of("Noto Sans CJK SC", "Noto Sans SC", "Noto Sans", "Source Han Sans SC", "Source Han Sans CN", "思源黑体");
    private static final String STAND_IN = "#8C8C8C";
    private static final Map<String, String> OLD_WORDS = Map.of("SvgParameter", "CssParameter");
    /** Attributes that say where a schema lies, or which version it is. */
    private static final Set<String> PASSED = Set.of("schemaLocation", "space", "base", "id");
    private static final Set<String> DRAWN = Set.of("PolygonSymbolizer", "LineSymbolizer", "PointSymbolizer", "RasterSymbolizer");

    /** What features call their geometry. */
    private static final String GEOMETRY = "geom";

    private StyleNeutral() {
    }

    static SldElement of(SldElement e, QmlNotes notes) {
        if (e.is("PropertyName") || e.is("ValueReference")) {
            return new SldElement("PropertyName", Map.of(), e.line(), List.of(name(e)));
        }
        Map<String, String> attributes = new LinkedHashMap<>(e.attributes());
        attributes.keySet().removeAll(PASSED);
        if (e.is("StyledLayerDescriptor")) {
            attributes.put("version", "1.0.0");
        }
        List<Object> content = new ArrayList<>();
        for (Object part : e.content()) {
            if (part instanceof SldElement child && e.is("Rule") && child.is("Description")) {
                child.children().forEach(c -> content.add(of(c, notes)));
            } else if (part instanceof SldElement child && child.is("RasterSymbolizer")) {
                notes.say("style.raster", child, child.name());
            } else if (part instanceof SldElement child && child.is("ExternalGraphic") && child.child("OnlineResource").isEmpty()) {
                notes.say("style.inline", child, child.name());
            } else if (part instanceof SldElement child && child.is("Geometry")) {
                geometry(child).ifPresent(content::add);
            } else {
                content.add(part instanceof SldElement child ? of(child, notes) : part);
            }
        }
        if (content.size() == 1 && content.get(0) instanceof String word && HEX.matcher(word).matches()) {
            content.set(0, word.strip().replaceFirst("0[xX]", "#"));
        }
        if (content.size() == 1 && "font-family".equals(attributes.get("name")) && SAME_TYPE.contains(content.get(0).toString().strip())) {
            content.set(0, TextSymbol.BUNDLED_FAMILY);
        }
        SldElement now = new SldElement(OLD_WORDS.getOrDefault(e.name(), e.name()), attributes, e.line(), content);
        if (now.is("Graphic") && now.child("Mark").isEmpty()) {
            content.add(0, standIn(now));
        }
        return now;
    }

    /** Features have one geometry: it is what is drawn, or of which something is computed. */
    private static Optional<SldElement> geometry(SldElement e) {
        return e.children().stream().allMatch(c -> c.is("PropertyName") || c.is("ValueReference")) ? Optional.empty() : Optional.of(ofGeometry(e));
    }

    private static SldElement ofGeometry(SldElement e) {
        boolean named = e.is("PropertyName") || e.is("ValueReference");
        return new SldElement(named ? "PropertyName" : e.name(), e.attributes(), e.line(),
                named ? List.of(GEOMETRY) : e.content().stream().map(c -> c instanceof SldElement child ? ofGeometry(child) : c).toList());
    }

    private static SldElement standIn(SldElement at) {
        return SldParts.element(at, "Mark", SldParts.element(at, "WellKnownName", "circle"),
                SldParts.element(at, "Fill", SldParts.css(at, "fill", STAND_IN)));
    }

    static void columns(SldElement e, Set<String> columns) {
        if (e.is("Geometry")) {
            return;
        }
        if (e.is("PropertyName")) {
            columns.add(name(e));
        }
        e.children().forEach(c -> columns(c, columns));
    }

    private static String name(SldElement e) {
        String written = e.text().strip();
        return written.length() > 1 && written.startsWith("\"") && written.endsWith("\"") ? written.substring(1, written.length() - 1) : written;
    }

    static SldElement renamed(SldElement e, UnaryOperator<String> columns, Function<String, Text> legend) {
        if (e.is("Geometry")) {
            return e;
        }
        if (e.is("PropertyName")) {
            return new SldElement(e.name(), e.attributes(), e.line(), List.of(columns.apply(name(e))));
        }
        List<Object> content = new ArrayList<>();
        if (e.is("Rule")) {
            title(e, legend).ifPresent(t -> {
                content.add(SldParts.element(e, "Title", t.zh()));
                content.add(SldParts.element(e, "Abstract", t.en()));
            });
        }
        for (Object part : e.content()) {
            if (part instanceof SldElement child) {
                if (!e.is("Rule") || !child.is("Title") && !child.is("Abstract")) {
                    content.add(renamed(child, columns, legend));
                }
            } else {
                content.add(part);
            }
        }
        return new SldElement(e.name(), e.attributes(), e.line(), content);
    }

    /** A rule that only writes words explains nothing. */
    private static Optional<Text> title(SldElement rule, Function<String, Text> legend) {
        if (rule.children().stream().noneMatch(c -> DRAWN.contains(c.name()))) {
            return Optional.empty();
        }
        String own = rule.child("Title").map(SldElement::text).filter(t -> !t.isBlank()).or(() -> rule.child("Name").map(SldElement::text)).orElse("").strip();
        return Optional.of(legend.apply(own)).filter(t -> !t.isEmpty());
    }
}
