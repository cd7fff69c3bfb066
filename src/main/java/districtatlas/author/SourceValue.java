package districtatlas.author;

import java.util.List;
import java.util.Map;

/**
 * A value of a YAML or JSON source with the line it stands on. Immutable.
 *
 * @param text   of a scalar, as written; empty for the others
 * @param fields of a map, in order; empty for the others
 * @param items  of a list; empty for the others
 * @param path   of a map: where its fields stand
 */
record SourceValue(Spot spot, Kind kind, String text, Map<String, SourceValue> fields, List<SourceValue> items, FieldPath path) {
    private static final FieldPath NOWHERE = FieldPath.nowhere();

    enum Kind { MAP, LIST, TEXT, NUMBER, FLAG, NONE }

    static SourceValue scalar(Spot spot, Kind kind, String text) {
        return new SourceValue(spot, kind, text, Map.of(), List.of(), NOWHERE);
    }

    static SourceValue map(Spot spot, Map<String, SourceValue> fields, FieldPath path) {
        return new SourceValue(spot, Kind.MAP, "", fields, List.of(), path);
    }

    static SourceValue list(Spot spot, List<SourceValue> items) {
        return new SourceValue(spot, Kind.LIST, "", Map.of(), items, NOWHERE);
    }

    /** The same, of which problems are told there. */
    SourceValue at(Spot place) {
        return new SourceValue(place, kind, text, fields, items, path);
    }

    boolean isScalar() {
        return kind != Kind.MAP && kind != Kind.LIST && kind != Kind.NONE;
    }
}
