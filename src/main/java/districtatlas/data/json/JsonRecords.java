package districtatlas.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import districtatlas.data.json.Outline.Dialect;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Makes records of the objects that they are written as, members in any order. One thread at a time. */
final class JsonRecords {
    private final Dialect dialect;
    private final ShapeDialect shapes;
    private final List<DataColumn> columns;
    private final boolean hasId;
    private final Map<String, Integer> places = new HashMap<>();
    private final Findings found;

    JsonRecords(Outline outline, SurveyedLayer facts, Findings found) {
        this.dialect = outline.dialect();
        this.shapes = outline.shapes();
        this.columns = facts.columns();
        this.hasId = facts.hasId();
        this.found = found;
        for (int i = hasId ? 1 : 0; i < columns.size(); i++) {
            places.put(columns.get(i).name(), i);
        }
    }

    /**
     * The record whose object the parser stands on, to its end. One whose shape cannot be read is told.
     *
     * @return empty when it is left out
     */
    Optional<DataRecord> read(JsonParser parser, String number) throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        Object[] values = new Object[columns.size()];
        RawShape own = new RawShape();
        RawShape member = null;
        boolean hasMember = false;
        String wrong = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            switch (name) {
                case "geometry" -> {
                    hasMember = true;
                    member = token == JsonToken.START_OBJECT ? RawShape.read(parser, 0) : null;
                    wrong = token.isScalarValue() && token != JsonToken.VALUE_NULL || token == JsonToken.START_ARRAY ? token.name() : null;
                    parser.skipChildren();
                }
                case "properties", "attributes" -> readValues(parser, token, values, number);
                case LayerTally.ID -> readId(parser, values);
                default -> {
                    if (!own.take(name, parser)) {
                        parser.skipChildren();
                    }
                }
            }
        }
        ShapeMaker maker = new ShapeMaker();
        try {
            if (wrong != null) {
                throw new ShapeFault("data.json-no-shape", wrong);
            }
            Optional<Geometry> shape = hasMember || isWithout(own) ? Optional.ofNullable(member).flatMap(m -> shapes.make(m, maker)) : shapes.make(own, maker);
            maker.tell(found, number);
            return Optional.of(new DataRecord(number, shape, values));
        } catch (ShapeFault fault) {
            fault.tell(found, line > 1 && !number.equals(Long.toString(line)) ? number + " (L" + line + ")" : number);
            return Optional.empty();
        }
    }

    /** A record whose kind has its shape in a member, which it lacks. */
    private boolean isWithout(RawShape own) {
        return dialect == Dialect.ESRI || dialect == Dialect.GEOJSON && own.type().equalsIgnoreCase("Feature");
    }

    private void readValues(JsonParser parser, JsonToken token, Object[] values, String number) throws IOException {
        if (token != JsonToken.START_OBJECT) {
            if (token != JsonToken.VALUE_NULL) {
                found.repaired("data.json-properties", number, token.name());
            }
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Integer place = places.get(parser.currentName());
            parser.nextToken();
            if (place == null) {
                parser.skipChildren();
            } else {
                values[place] = JsonValues.read(parser, columns.get(place).type());
            }
        }
    }

    private void readId(JsonParser parser, Object[] values) throws IOException {
        if (hasId) {
            values[0] = JsonValues.read(parser, columns.get(0).type());
        } else {
            JsonValues.read(parser, Type.TEXT);
        }
    }
}
