package districtatlas.author;

import java.util.List;
import java.util.Map;

/**
 * A value of a YAML or JSON source with the line it stands on. Immutable.
 *
 * @param text   of a scalar, as written; empty for the others
 * @param fields of a map, in order; empty for the others
 * @param items  of a list; empty for the others
 */
record Value(Spot spot, Kind kind, String text, Map<String, Value> fields, List<Value> items) {
    enum Kind { MAP, LIST, TEXT, NUMBER, FLAG, NONE }

    static Value scalar(Spot spot, Kind kind, String text) {
        return new Value(spot, kind, text, Map.of(), List.of());
    }

    static Value map(Spot spot, Map<String, Value> fields) {
        return new Value(spot, Kind.MAP, "", fields, List.of());
    }

    static Value list(Spot spot, List<Value> items) {
        return new Value(spot, Kind.LIST, "", Map.of(), items);
    }

    boolean isScalar() {
        return kind != Kind.MAP && kind != Kind.LIST && kind != Kind.NONE;
    }
}
