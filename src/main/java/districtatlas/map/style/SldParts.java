package districtatlas.map.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes SLD elements that know the line of what they were made from. Pure functions. */
final class SldParts {
    private SldParts() {
    }

    /** @param content elements, words, numbers, and lists and optionals of such; null for nothing */
    static SldElement element(SldElement at, String name, Object... content) {
        List<Object> all = new ArrayList<>();
        for (Object part : content) {
            put(part, all);
        }
        return new SldElement(name, Map.of(), at.line(), all);
    }

    private static void put(Object part, List<Object> all) {
        if (part instanceof List<?> parts) {
            parts.forEach(p -> put(p, all));
        } else if (part instanceof Optional<?> maybe) {
            maybe.ifPresent(p -> put(p, all));
        } else if (part instanceof Number n) {
            all.add(number(n.doubleValue()));
        } else if (part != null) {
            all.add(part instanceof SldElement ? part : part.toString());
        }
    }

    static SldElement with(SldElement e, String attribute, String value) {
        Map<String, String> attributes = new LinkedHashMap<>(e.attributes());
        attributes.put(attribute, value);
        return new SldElement(e.name(), attributes, e.line(), e.content());
    }

    static SldElement css(SldElement at, String name, Object value) {
        return with(element(at, "CssParameter", value), "name", name);
    }

    static SldElement option(SldElement at, String name, Object value) {
        return with(element(at, "VendorOption", value), "name", name);
    }

    static SldElement function(SldElement at, String name, Object... arguments) {
        return with(element(at, "Function", arguments), "name", name);
    }

    static SldElement literal(SldElement at, Object value) {
        return element(at, "Literal", value);
    }

    /** With at most three decimals. */
    static String number(double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15 ? Long.toString((long) rounded) : String.format(Locale.ROOT, "%s", rounded);
    }
}
