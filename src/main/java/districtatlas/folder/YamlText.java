package districtatlas.folder;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes entries as a person would: a field a line, short lists and fields of fields on that line, lists of fields a line each, texts in quotes
 * where they need them. Values are texts, numbers, true and false, lists and maps; what is null, or an empty text, list or map, is not written.
 */
public final class YamlText {
    private YamlText() {
    }

    /** One entry of a list, from its hyphen to the end of its last line. */
    public static String entry(Map<String, ?> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> {
            if (!isNothing(value)) {
                text.append(text.length() == 0 ? "- " : "  ").append(name).append(':').append(value(value, "  ")).append('\n');
            }
        });
        return text.toString();
    }

    /** Fields that are no entry of a list, at the left margin. */
    public static String fields(Map<String, ?> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> {
            if (!isNothing(value)) {
                text.append(name).append(':').append(value(value, "")).append('\n');
            }
        });
        return text.toString();
    }

    private static boolean isNothing(Object value) {
        return value == null || value instanceof String s && s.isEmpty() || value instanceof Collection<?> c && c.isEmpty() || value instanceof Map<?, ?> m && m.isEmpty();
    }

    private static String value(Object value, String margin) {
        if (value instanceof Collection<?> list && list.stream().anyMatch(v -> v instanceof Map)) {
            return list.stream().map(v -> "\n" + margin + "  - " + flow(v)).collect(Collectors.joining());
        }
        return " " + flow(value);
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().filter(e -> !isNothing(e.getValue())).map(e -> e.getKey() + ": " + flow(e.getValue())).collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(YamlText::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    /** Plain where it is a word that YAML reads as nothing but itself; else with quotes. */
    private static String quoted(String text) {
        boolean plain = text.matches("[\\p{IsAlphabetic}][\\p{IsAlphabetic}0-9_-]*") && !text.matches("(?i)true|false|yes|no|on|off|null|y|n");
        return plain ? text : '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
