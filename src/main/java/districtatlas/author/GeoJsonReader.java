package districtatlas.author;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Reads GeoJSON with the line of every vertex, so that a faulty one is named. A faulty geometry is reported and becomes empty.
 * About 1 µs a vertex. One thread at a time.
 */
final class GeoJsonReader {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final String NO_COLLECTION = "the file should be a GeoJSON FeatureCollection";
    private static final Set<String> COLLECTION_MEMBERS = Set.of("type", "name", "bbox", "features");
    private static final Set<String> FEATURE_MEMBERS = Set.of("type", "bbox");
    private static final Set<String> GEOMETRY_MEMBERS = Set.of("bbox", "coordinates");
    /** Names under which other programs write degrees with longitude first; as good as CGCS2000 at the scale of a district. */
    private static final Set<String> LON_LAT = Set.of("urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "EPSG:4490", "urn:ogc:def:crs:EPSG::4490",
            "EPSG:4326", "urn:ogc:def:crs:EPSG::4326");

    /** A vertex, or a list of them or of lists. */
    private record Part(int line, double x, double y, List<Part> parts) {
        boolean isVertex() {
            return parts == null;
        }
    }

    /** Why a geometry could not be made. */
    private static final class Faulty extends Exception {
        private static final long serialVersionUID = 1;
        private final transient String code;
        private final int line;

        Faulty(String code, int line, String sentence) {
            super(sentence);
            this.code = code;
            this.line = line;
        }
    }

    private final Compilation c;
    private final Envelope plausible;
    private String file = "";

    GeoJsonReader(Compilation c, Envelope plausible) {
        this.c = c;
        this.plausible = plausible;
    }

    List<SourceFeature> read(String sourceFile) {
        file = sourceFile;
        List<SourceFeature> features = new ArrayList<>();
        Optional<JsonParser> opened = c.sources.json(sourceFile);
        if (opened.isEmpty()) {
            return features;
        }
        try (JsonParser parser = opened.get()) {
            collection(parser, features);
            if (parser.nextToken() != null) {
                c.problem("json.syntax", spot(parser), "the collection ends before this; remove what follows it, or make it part of the collection");
            }
        } catch (JsonProcessingException e) {
            c.sources.badJson(file, e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (features.isEmpty()) {
            c.problem("geometry.none", new Spot(file, 1), "the file has no feature; add one or remove the file");
        }
        return features;
    }

    private Spot spot(JsonParser parser) {
        return new Spot(file, parser.currentTokenLocation().getLineNr());
    }

    private void collection(JsonParser parser, List<SourceFeature> features) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            c.problem("json.form", new Spot(file, 1), NO_COLLECTION);
            return;
        }
        boolean found = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("features")) {
                found = true;
                features(parser, features);
            } else {
                member(name, parser, COLLECTION_MEMBERS);
            }
        }
        if (!found) {
            c.problem("json.form", new Spot(file, 1), NO_COLLECTION);
        }
    }

    private void features(JsonParser parser, List<SourceFeature> features) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                features.add(feature(parser));
            } else {
                c.problem("json.form", spot(parser), "the list of features should hold features only; remove this");
                parser.skipChildren();
            }
        }
    }

    /** One that says nothing of features and places. What is none of GeoJSON, and another reference system, would be lost without a word. */
    private void member(String name, JsonParser parser, Set<String> known) throws IOException {
        Spot spot = spot(parser);
        SourceValue value = c.sources.value(file, parser);
        if (name.equals("crs")) {
            SourceValue named = value.fields().getOrDefault("properties", value).fields().get("name");
            if (value.kind() != SourceValue.Kind.NONE && (named == null || !LON_LAT.contains(named.text()))) {
                c.problem("json.member", spot, "coordinates are read as degrees, longitude first; write the file in longitude and latitude, without another `crs`");
            }
        } else if (!known.contains(name)) {
            c.problem("json.member", spot, "the member " + name + " is not read; remove it, or make it a property of features");
        }
    }

    private SourceFeature feature(JsonParser parser) throws IOException {
        Spot spot = spot(parser);
        String id = "";
        Map<String, SourceValue> properties = Map.of();
        Geometry geometry = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> id = c.sources.value(file, parser).text();
                case "properties" -> properties = c.sources.value(file, parser).fields();
                case "geometry" -> geometry = geometry(parser);
                default -> member(name, parser, FEATURE_MEMBERS);
            }
        }
        if (geometry == null) {
            c.problem("geometry.empty", spot, "the feature has no geometry; draw it or remove it");
            geometry = GEOMETRY.createPoint();
        }
        return new SourceFeature(spot, id.isEmpty() && properties.containsKey("id") ? properties.get("id").text() : id, properties, geometry);
    }

    private Geometry geometry(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return null;
        }
        int line = parser.currentTokenLocation().getLineNr();
        String type = "";
        Part coordinates = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("coordinates") && parser.currentToken() == JsonToken.START_ARRAY) {
                coordinates = part(parser);
            } else if (name.equals("type")) {
                type = c.sources.value(file, parser).text();
            } else {
                member(name, parser, GEOMETRY_MEMBERS);
            }
        }
        try {
            return made(type, coordinates, line);
        } catch (Faulty e) {
            c.problem(e.code, new Spot(file, e.line), e.getMessage());
            return GEOMETRY.createPoint();
        }
    }

    /** The parser stands on the beginning of an array, and afterwards on its end. What is neither number nor array makes it no part of a geometry. */
    private static Part part(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        List<Part> parts = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        boolean good = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isNumeric()) {
                numbers.add(parser.getDoubleValue());
            } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                parts.add(part(parser));
            } else {
                good = false;
                parser.skipChildren();
            }
        }
        if (good && numbers.isEmpty()) {
            return new Part(line, Double.NaN, Double.NaN, parts);
        }
        // A height may follow; it is the plane that is drawn.
        good &= parts.isEmpty() && numbers.size() >= 2 && numbers.size() <= 3;
        return new Part(line, good ? numbers.get(0) : Double.NaN, good ? numbers.get(1) : Double.NaN, null);
    }

    private Geometry made(String type, Part coordinates, int line) throws Faulty {
        if (coordinates == null || !coordinates.isVertex() && coordinates.parts.isEmpty()) {
            throw new Faulty("geometry.empty", line, "the geometry has no coordinates; draw it or remove the feature");
        }
        Geometry geometry;
        try {
            geometry = switch (type) {
                case "Point" -> GEOMETRY.createPoint(vertex(coordinates));
                case "LineString" -> lineString(coordinates);
                case "Polygon" -> polygon(coordinates);
                case "MultiPoint" -> GEOMETRY.createMultiPointFromCoords(vertices(coordinates));
                case "MultiLineString" -> {
                    LineString[] lines = new LineString[coordinates.parts.size()];
                    for (int i = 0; i < lines.length; i++) {
                        lines[i] = lineString(coordinates.parts.get(i));
                    }
                    yield GEOMETRY.createMultiLineString(lines);
                }
                case "MultiPolygon" -> {
                    Polygon[] polygons = new Polygon[coordinates.parts.size()];
                    for (int i = 0; i < polygons.length; i++) {
                        polygons[i] = polygon(coordinates.parts.get(i));
                    }
                    yield GEOMETRY.createMultiPolygon(polygons);
                }
                default -> throw new Faulty("geometry.type", line, "a geometry of type `" + type + "` is not read");
            };
        } catch (IllegalArgumentException e) {
            throw new Faulty("geometry.invalid", line, e.getMessage());
        }
        if (geometry.getDimension() == 2) {
            TopologyValidationError error = new IsValidOp(geometry).getValidationError();
            if (error != null) {
                throw new Faulty("geometry.invalid", line, error + "; mend the outline");
            }
        }
        return geometry;
    }

    private Coordinate vertex(Part p) throws Faulty {
        if (!p.isVertex() || Double.isNaN(p.y)) {
            throw new Faulty("geometry.form", p.line, "expected a pair [longitude, latitude]");
        }
        Optional<String> fault = PlausiblePlace.fault(p.x, p.y, plausible);
        if (fault.isPresent()) {
            throw new Faulty(fault.get(), p.line, PlausiblePlace.sentence(fault.get(), p.x, p.y));
        }
        return new CoordinateXY(p.x, p.y);
    }

    private Coordinate[] vertices(Part list) throws Faulty {
        if (list.isVertex()) {
            throw new Faulty("geometry.form", list.line, "expected a list of pairs [longitude, latitude]");
        }
        Coordinate[] vertices = new Coordinate[list.parts.size()];
        for (int i = 0; i < vertices.length; i++) {
            vertices[i] = vertex(list.parts.get(i));
        }
        return vertices;
    }

    private LineString lineString(Part list) throws Faulty {
        Coordinate[] vertices = vertices(list);
        if (vertices.length < 2) {
            throw new Faulty("geometry.empty", list.line, "a line needs two vertices");
        }
        return GEOMETRY.createLineString(vertices);
    }

    private Polygon polygon(Part list) throws Faulty {
        if (list.isVertex() || list.parts.isEmpty()) {
            throw new Faulty("geometry.empty", list.line, "the polygon has no ring");
        }
        LinearRing[] rings = new LinearRing[list.parts.size()];
        for (int i = 0; i < rings.length; i++) {
            Coordinate[] vertices = vertices(list.parts.get(i));
            int ringLine = list.parts.get(i).line;
            if (vertices.length < 4) {
                throw new Faulty("geometry.empty", ringLine, "a ring needs four vertices, the last like the first");
            }
            if (!vertices[0].equals2D(vertices[vertices.length - 1])) {
                throw new Faulty("ring.open", ringLine, "the ring does not close; its last vertex should be like its first");
            }
            rings[i] = GEOMETRY.createLinearRing(vertices);
        }
        return GEOMETRY.createPolygon(rings[0], java.util.Arrays.copyOfRange(rings, 1, rings.length));
    }

    static boolean isOf(Geometry geometry, String kind) {
        return switch (kind) {
            case "point" -> geometry instanceof Point || geometry.getGeometryType().equals("MultiPoint");
            case "line" -> geometry.getDimension() == 1;
            default -> geometry.getDimension() == 2;
        };
    }
}
