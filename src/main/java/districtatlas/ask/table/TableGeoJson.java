package districtatlas.ask.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Things as GeoJSON (RFC 7946): degrees, longitude first, outer rings against the clock, no reference system named. One use, one thread. */
final class TableGeoJson {
    private final JsonGenerator json;

    TableGeoJson(JsonGenerator json) {
        this.json = json;
    }

    /** @param about what the table is of; stands beside the features, where readers that know nothing of it pass it over */
    static byte[] of(PlanTable table, TableGround ground, Map<String, String> about) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            new TableGeoJson(json).write(table, ground, about);
        } catch (IOException e) {
            throw new UncheckedIOException(e);          // memory refuses nothing
        }
        return out.toByteArray();
    }

    private void write(PlanTable table, TableGround ground, Map<String, String> about) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeObjectFieldStart("about");
        for (Map.Entry<String, String> fact : about.entrySet()) {
            json.writeStringField(fact.getKey(), fact.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("features");
        for (PlanRow row : table.rows()) {
            json.writeRaw('\n');
            feature(table, row, ground.of(row));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void feature(PlanTable table, PlanRow row, Optional<Geometry> geometry) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", row.id());
        json.writeFieldName("geometry");
        if (geometry.isPresent()) {
            geometry(geometry.get());
        } else {
            json.writeNull();
        }
        json.writeObjectFieldStart("properties");
        for (int i = 0; i < table.columns().size(); i++) {
            json.writeFieldName(table.columns().get(i).key());
            Object value = row.values().get(i).typed().orElse(null);
            if (value instanceof Double number) {
                json.writeNumber(number);
            } else if (value instanceof Long number) {
                json.writeNumber(number);
            } else if (value == null) {
                json.writeNull();
            } else {
                json.writeString(value.toString());
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    void geometry(Geometry geometry) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", geometry.getGeometryType());
        boolean several = geometry.getGeometryType().equals("GeometryCollection");
        json.writeFieldName(several ? "geometries" : "coordinates");
        if (several) {
            json.writeStartArray();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                geometry(geometry.getGeometryN(i));
            }
            json.writeEndArray();
        } else {
            coordinates(geometry);
        }
        json.writeEndObject();
    }

    private void coordinates(Geometry geometry) throws IOException {
        if (geometry instanceof Point point) {
            place(point.getCoordinate());
        } else if (geometry instanceof LineString line) {
            line(line.getCoordinates());
        } else if (geometry instanceof Polygon area) {
            json.writeStartArray();
            ring(area.getExteriorRing(), true);
            for (int i = 0; i < area.getNumInteriorRing(); i++) {
                ring(area.getInteriorRingN(i), false);
            }
            json.writeEndArray();
        } else {
            json.writeStartArray();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                coordinates(geometry.getGeometryN(i));
            }
            json.writeEndArray();
        }
    }

    private void ring(LinearRing ring, boolean againstTheClock) throws IOException {
        line((Orientation.isCCW(ring.getCoordinates()) == againstTheClock ? ring : ring.reverse()).getCoordinates());
    }

    private void line(Coordinate[] line) throws IOException {
        json.writeStartArray();
        for (Coordinate place : line) {
            place(place);
        }
        json.writeEndArray();
    }

    private void place(Coordinate place) throws IOException {
        json.writeStartArray();
        json.writeNumber(place.x);
        json.writeNumber(place.y);
        json.writeEndArray();
    }
}
