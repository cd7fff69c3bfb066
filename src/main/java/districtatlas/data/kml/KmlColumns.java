package districtatlas.data.kml;

import districtatlas.data.DataColumn.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Columns of a file by number: first those that KML itself has, then what its data are called, in the order of the file. One thread at a time. */
final class KmlColumns {
    static final int NAME = 0;
    static final int DESCRIPTION = 1;
    /** As it is written, where that is not what a person reads. */
    static final int HTML = 2;
    static final int WHEN = 3;
    static final int BEGIN = 4;
    static final int END = 5;
    static final int FOLDER = 6;
    static final String FOLDER_NAME = "folder";
    static final int NONE = -1;
    private static final List<String> OWN = List.of("name", "description", "description_html", "when", "begin", "end", FOLDER_NAME);
    /** Those beyond are passed over, which is told. */
    static final int MOST = 500;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>(OWN);
    private final Map<Integer, Type> declared = new HashMap<>();
    private final Map<String, Map<String, Type>> schemas = new HashMap<>();

    /** Number of a column of data; {@link #NONE} beyond the most. */
    int of(String name) {
        Integer known = numbers.get(name);
        if (known == null && names.size() < MOST) {
            known = names.size();
            numbers.put(name, known);
            names.add(name);
        }
        return known == null ? NONE : known;
    }

    int ofTyped(String schema, String field) {
        int number = of(field);
        Type type = schemas.getOrDefault(schema, Map.of()).get(field);
        if (type != null) {
            declared.merge(number, type, (a, b) -> a == b ? a : Type.TEXT);
        }
        return number;
    }

    void schema(String id, String field, String type) {
        if (schemas.size() < MOST) {
            Map<String, Type> fields = schemas.computeIfAbsent(id, k -> new HashMap<>());
            if (fields.size() < MOST) {
                fields.put(field, type(type));
            }
        }
    }

    private static Type type(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        return switch (word.substring(word.indexOf(':') + 1)) {
            case "int", "uint", "short", "ushort", "integer", "long" -> Type.INTEGER;
            case "float", "double" -> Type.REAL;
            case "bool", "boolean" -> Type.BOOLEAN;
            default -> Type.TEXT;
        };
    }

    String name(int number) {
        return names.get(number);
    }

    /** Types that its texts are tried for, the likeliest first; none for a column of texts. */
    Type[] wanted(int number) {
        if (number == WHEN || number == BEGIN || number == END) {
            return new Type[] {Type.DATETIME, Type.DATE};
        }
        Type type = declared.getOrDefault(number, Type.TEXT);
        return type == Type.INTEGER ? new Type[] {Type.INTEGER, Type.REAL} : new Type[] {type};
    }
}
