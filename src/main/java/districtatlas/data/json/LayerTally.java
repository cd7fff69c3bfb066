package districtatlas.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import districtatlas.data.DataColumn;
import districtatlas.data.Findings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the records of a layer have: how many there are, and the kinds of their members. One thread at a time. */
final class LayerTally {
    static final String ID = "id";
    private static final int MOST_COLUMNS = 2_000;
    private static final int MOST_NAMES_TOLD = 10;
    private static final Set<String> OWN_MEMBERS = Set.of("type", "geometry", "bbox", "coordinates", "geometries", "arcs", "encodeOffsets", "rings", "paths", "points",
        "x", "y", "z", "m", "curveRings", "curvePaths", "xmin", "ymin", "xmax", "ymax", "hasZ", "hasM", "spatialReference", "name", "crs", "UTF8Encoding", "features",
        "fields", "fieldAliases", "geometryType", "objectIdFieldName", "globalIdFieldName", "displayFieldName", "exceededTransferLimit", "transform", "objects");
    private static final Set<String> DATAV = Set.of("center", "centroid", "childrenNum", "level", "acroutes", "parent", "subFeatureIndex");

    private final Map<String, ColumnTally> columns = new LinkedHashMap<>();
    private final ColumnTally ids = new ColumnTally(ID);
    private final Set<String> passedOver = new TreeSet<>();
    private boolean hasIds;
    private boolean overfull;
    private long count;
    private boolean attributes;
    private boolean properties;
    private boolean geometry;
    private String firstType = "";

    /** Looks at the record that the parser stands on, to its end. */
    void add(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            addMember(name, parser);
        }
        count++;
    }

    /** A record in a line of its own; one that is no JSON teaches nothing, and is told when it is read. */
    void addLine(RecordLines lines) throws IOException {
        try (JsonParser parser = JsonText.parser(lines.bytes(), lines.length())) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                add(parser);
            }
        } catch (JsonProcessingException bad) {
            count++;
        }
    }

    /** One of its members, to its end. */
    void addMember(String name, JsonParser parser) throws IOException {
        switch (name) {
            case "properties", "attributes" -> {
                attributes |= name.equals("attributes");
                properties |= name.equals("properties");
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    addValues(parser);
                } else {
                    parser.skipChildren();
                }
            }
            case ID -> {
                hasIds |= parser.currentToken() != JsonToken.VALUE_NULL;
                ids.add(parser);
            }
            case "type" -> {
                firstType = firstType.isEmpty() && parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : firstType;
                parser.skipChildren();
            }
            default -> {
                geometry |= name.equals("geometry");
                if (!OWN_MEMBERS.contains(name) && passedOver.size() < MOST_NAMES_TOLD) {
                    passedOver.add(name);
                }
                parser.skipChildren();
            }
        }
    }

    private void addValues(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            ColumnTally column = columns.get(name);
            if (column == null && columns.size() < MOST_COLUMNS) {
                column = new ColumnTally(name);
                columns.put(name, column);
            }
            if (column != null) {
                column.add(parser);
            } else {
                overfull = true;
                parser.skipChildren();
            }
        }
    }

    void count() {
        count++;
    }

    long records() {
        return count;
    }

    /** Whether the first record that says what it is says this. */
    boolean isOf(String type) {
        return firstType.equals(type);
    }

    String type() {
        return firstType;
    }

    boolean hasAttributes() {
        return attributes && !properties;
    }

    boolean hasProperties() {
        return properties;
    }

    boolean hasGeometry() {
        return geometry;
    }

    void areMoments(String column) {
        ColumnTally tally = columns.get(column);
        if (tally != null) {
            tally.areMoments();
        }
    }

    /** The id of records first, where there is one that no member has already; then members in the order in which they were met. */
    List<DataColumn> columns() {
        List<DataColumn> all = new ArrayList<>();
        if (hasIdColumn()) {
            all.add(ids.column());
        }
        columns.values().forEach(c -> all.add(c.column()));
        return all;
    }

    boolean hasIdColumn() {
        return hasIds && !columns.containsKey(ID);
    }

    /** The mark of a service whose places are known to be shifted. */
    Optional<String> provider() {
        if (columns.containsKey("adcode") && columns.keySet().stream().filter(DATAV::contains).count() >= 2) {
            return Optional.of("datav");
        }
        return columns.containsKey("adcode") && columns.containsKey("citycode") ? Optional.of("amap") : Optional.empty();
    }

    void tell(Findings found) {
        columns.values().forEach(c -> c.tell(found));
        if (hasIds && columns.containsKey(ID)) {
            found.noticed("data.json-id-twice", "", ID);
        }
        if (!passedOver.isEmpty()) {
            found.noticed("data.json-members", "", String.join(", ", passedOver));
        }
        if (overfull) {
            found.leftOut("data.json-columns", "", MOST_COLUMNS);
        }
    }
}
