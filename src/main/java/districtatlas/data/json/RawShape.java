package districtatlas.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import districtatlas.data.json.NumberTree.Leaves;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A shape as its members stand in the file, in any order, before it is known what they mean. Nothing of it is judged here. One thread at a
 * time.
 */
final class RawShape {
    private static final Set<String> PLACES = Set.of("coordinates", "rings", "paths", "points", "encodeOffsets");
    private static final Set<String> CURVES = Set.of("curveRings", "curvePaths");
    private static final Set<String> SINGLE = Set.of("x", "y", "z", "m", "xmin", "ymin", "xmax", "ymax");
    private static final Set<String> MARKS = Set.of("hasZ", "hasM", "spatialReference");
    private static final int MOST_DEPTH = 32;
    private static final JsonMapper TREES = new JsonMapper(JsonText.FACTORY);

    private final Map<String, NumberTree> trees = new HashMap<>();
    private final Map<String, Double> singles = new HashMap<>();
    private final Map<String, JsonNode> curves = new HashMap<>();
    private final int depth;
    private String type = "";
    private List<RawShape> parts;
    private boolean any;

    RawShape() {
        this(0);
    }

    private RawShape(int depth) {
        this.depth = depth;
    }

    /** Reads the object that the parser stands on, to its end. */
    static RawShape read(JsonParser parser, int depth) throws IOException {
        RawShape shape = new RawShape(depth);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (!shape.take(name, parser)) {
                parser.skipChildren();
            }
        }
        return shape;
    }

    /** Reads a member's value, if it is one of a shape's. @return whether it is */
    boolean take(String name, JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (name.equals("type")) {
            type = token == JsonToken.VALUE_STRING ? parser.getText() : "";
            parser.skipChildren();
            return true;
        }
        if (MARKS.contains(name)) {
            parser.skipChildren();
            return true;
        }
        if (PLACES.contains(name) || name.equals("arcs")) {
            any = true;
            trees.put(name, NumberTree.read(parser, name.equals("arcs") ? Leaves.ROWS : Leaves.PLACES));
            return true;
        }
        if (CURVES.contains(name)) {
            any = true;
            curves.put(name, TREES.readTree(parser));
            return true;
        }
        if (SINGLE.contains(name)) {
            any = true;
            singles.put(name, token.isNumeric() ? parser.getDoubleValue() : Double.NaN);
            parser.skipChildren();
            return true;
        }
        if (name.equals("geometries") && token == JsonToken.START_ARRAY) {
            any = true;
            readParts(parser);
            return true;
        }
        return false;
    }

    private void readParts(JsonParser parser) throws IOException {
        parts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                parts.add(read(parser, depth + 1));
            } else {
                parser.skipChildren();
            }
        }
    }

    String type() {
        return type;
    }

    /** Whether anything of a shape was there. */
    boolean hasAny() {
        return any;
    }

    boolean has(String name) {
        return trees.containsKey(name) || singles.containsKey(name) || curves.containsKey(name);
    }

    /** Null where there is none. */
    NumberTree tree(String name) {
        return trees.get(name);
    }

    /** NaN where there is none. */
    double single(String name) {
        return singles.getOrDefault(name, Double.NaN);
    }

    /** Null where there is none. */
    JsonNode curve(String name) {
        return curves.get(name);
    }

    /** Null where there are none. */
    List<RawShape> parts() {
        return parts;
    }

    boolean isTooDeep() {
        return depth > MOST_DEPTH;
    }
}
