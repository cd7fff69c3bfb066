package districtatlas.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import districtatlas.data.ShapeMaker;
import districtatlas.data.WholeReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

class GeoJsonProperties {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Provide
    Arbitrary<Geometry> shapes() {
        Arbitrary<Coordinate> place = Combinators.combine(Arbitraries.doubles().between(-180, 180), Arbitraries.doubles().between(-90, 90)).as(Coordinate::new);
        Arbitrary<Coordinate[]> places = place.array(Coordinate[].class).ofMinSize(3).ofMaxSize(9);
        Arbitrary<LinearRing> ring = places.map(p -> {
            Coordinate[] closed = Arrays.copyOf(p, p.length + 1);
            closed[p.length] = p[0];
            return FACTORY.createLinearRing(closed);
        });
        Arbitrary<Geometry> polygon = ring.list().ofMinSize(1).ofMaxSize(3).map(r -> FACTORY.createPolygon(r.get(0), r.subList(1, r.size()).toArray(LinearRing[]::new)));
        Arbitrary<Geometry> line = places.map(FACTORY::createLineString);
        return Arbitraries.oneOf(List.of(polygon, line, places.map(FACTORY::createMultiPointFromCoords),
            polygon.list().ofMinSize(1).ofMaxSize(3).map(p -> FACTORY.createMultiPolygon(p.toArray(Polygon[]::new))),
            line.list().ofMinSize(1).ofMaxSize(3).map(l -> FACTORY.createMultiLineString(l.toArray(LineString[]::new)))));
    }

    /** As its coordinates are nested in JSON, by another way than they are read. */
    private static void write(JsonGenerator out, Geometry shape) throws IOException {
        if (shape instanceof Polygon polygon) {
            out.writeStartArray();
            writePlaces(out, polygon.getExteriorRing().getCoordinates());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                writePlaces(out, polygon.getInteriorRingN(i).getCoordinates());
            }
            out.writeEndArray();
        } else if (shape instanceof LineString || shape.getGeometryType().equals("MultiPoint")) {
            writePlaces(out, shape.getCoordinates());
        } else {
            out.writeStartArray();
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                write(out, shape.getGeometryN(i));
            }
            out.writeEndArray();
        }
    }

    private static void writePlaces(JsonGenerator out, Coordinate[] places) throws IOException {
        out.writeStartArray();
        for (Coordinate place : places) {
            out.writeArray(new double[] {place.x, place.y}, 0, 2);
        }
        out.writeEndArray();
    }

    @Property(tries = 150)
    void whatIsWrittenIsRead(@ForAll("shapes") Geometry shape, @ForAll boolean typeFirst) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonText.FACTORY.createGenerator(text)) {
            out.writeStartObject();
            if (typeFirst) {
                out.writeStringField("type", shape.getGeometryType());
            }
            out.writeFieldName("coordinates");
            write(out, shape);
            if (!typeFirst) {
                out.writeStringField("type", shape.getGeometryType());
            }
            out.writeEndObject();
        }
        try (JsonParser parser = JsonText.FACTORY.createParser(text.toString())) {
            assertEquals(JsonToken.START_OBJECT, parser.nextToken());
            Geometry read = new GeoJsonShapes(false).make(RawShape.read(parser, 0), new ShapeMaker()).orElseThrow();
            assertTrue(shape.equalsExact(read), () -> shape + " became " + read);
        }
    }

    /** Bytes of any kind give a file or a refusal, and nothing else. */
    @Property(tries = 150)
    void damageIsASentence(@ForAll int at, @ForAll byte other, @ForAll boolean cut) throws IOException {
        String text = "{\"type\":\"FeatureCollection\",\"name\":\"名\",\"features\":[{\"type\":\"Feature\",\"id\":1,\"properties\":{\"a\":1.5,\"b\":{\"c\":[]}},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[9,0],[9,9],[0,0]]]}},{\"type\":\"Feature\",\"properties\":null,\"geometry\":null}]}\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int place = Math.floorMod(at, bytes.length);
        bytes[place] = other;
        Path file = Files.createTempFile("damaged", ".json");
        try {
            Files.write(file, cut ? Arrays.copyOf(bytes, place) : bytes);
            WholeReading.refusal(new GeoJsonFormat(), file);
        } finally {
            Files.delete(file);
        }
    }

    /** Whatever stands at the seam of two chunks. */
    @Property(tries = 100)
    void anotherEncodingIsTurnedWhole(@ForAll @StringLength(max = 40) String text) throws IOException {
        String long3 = ("x".repeat(16_380) + text).repeat(3);
        byte[] expected = long3.getBytes(StandardCharsets.UTF_8);
        assertEquals(new String(expected, StandardCharsets.UTF_8), new String(new RecodedStream(new StringReader(long3)).readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(-1, new RecodedStream(new InputStreamReader(new ByteArrayInputStream(new byte[0]), StandardCharsets.UTF_8)).read());
    }
}
