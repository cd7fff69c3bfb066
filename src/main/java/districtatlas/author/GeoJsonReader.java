package districtatlas.author;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private static final String NO_COLLECTION = "the file should be a GeoJSON FeatureCollection with its list `features`; save it as one";
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

    private record Fault(String code, int line, String sentence) {
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
    /** Of the feature that is read, from 1; 0 outside of features. */
    private int number;
    /** What to tell of the feature that is read, once its id and name are known: code, line and sentence. */
    private final List<Fault> faults = new ArrayList<>();

    GeoJsonReader(Compilation c, Envelope plausible) {
        this.c = c;
        this.plausible = plausible;
    }

    /** What is wrong with it, or with one of its features, puts the file in doubt. */
    List<SourceFeature> read(String sourceFile) {
        int before = c.doubts.now();
        file = sourceFile;
        number = 0;
        List<SourceFeature> features = new ArrayList<>();
        Optional<JsonParser> opened = c.sources.json(sourceFile);
        if (opened.isPresent()) {
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
        }
        if (!c.doubts.since(before, sourceFile) && features.isEmpty()) {
            c.problem("geometry.none", new Spot(file, 1), "the file has no feature; add one or remove the file");
            c.doubts.add(sourceFile);
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
        List<Fault> beside = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("features")) {
                found = true;
                features(parser, features);
            } else {
                member(name, parser, COLLECTION_MEMBERS);
                beside.addAll(faults);
                faults.clear();
            }
        }
        if (found) {
            beside.forEach(f -> c.problem(f.code, new Spot(file, f.line), f.sentence));
        } else {
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
                faults.add(new Fault("json.member", spot.line(), "coordinates are read as degrees, longitude first; write the file in longitude and latitude, without another `crs`"));
            }
        } else if (!known.contains(name)) {
            faults.add(new Fault("json.member", spot.line(), "the member " + name + " is not read; remove it, or make it a property of features"));
        }
    }

    private SourceFeature feature(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        number++;
        faults.clear();
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
            faults.add(new Fault("geometry.empty", line, "the feature has no geometry; draw it or remove it"));
            geometry = GEOMETRY.createPoint();
        }
        String known = id.isEmpty() && properties.containsKey("id") ? properties.get("id").text() : id;
        String which = which(known, properties);
        faults.forEach(f -> c.problem(f.code, new Spot(file, f.line, which), f.sentence));
        faults.clear();
        Map<String, SourceValue> placed = new LinkedHashMap<>();
        properties.forEach((name, value) -> placed.put(name, value.at(new Spot(file, value.spot().line(), which))));
        return new SourceFeature(new Spot(file, line, which), known, placed, geometry);
    }

    /** By its number, and by its id or name where it has one: many a file has all its features on one line. */
    private String which(String id, Map<String, SourceValue> properties) {
        SourceValue name = properties.get("name");
        String called = !id.isEmpty() ? id : name == null ? "" : name.text();
        return ("#" + number + " " + called).strip();
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
            faults.add(new Fault(e.code, e.line, e.getMessage()));
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
                case "MultiPoint", "MultiLineString", "MultiPolygon" -> multi(type, coordinates);
                default -> throw new Faulty("geometry.type", line, "a geometry of type `" + type + "` is not read; write points, lines or polygons");
            };
        } catch (IllegalArgumentException e) {
            throw new Faulty("geometry.invalid", line, e.getMessage() + "; mend the geometry");
        }
        if (geometry.getDimension() == 2) {
            TopologyValidationError error = new IsValidOp(geometry).getValidationError();
            if (error != null) {
                throw new Faulty("geometry.invalid", line, error + "; mend the outline");
            }
        }
        return geometry;
    }

    /** Many programs write all as Multi: what has one part only is that part. */
    private Geometry multi(String type, Part coordinates) throws Faulty {
        if (coordinates.isVertex()) {
            throw new Faulty("geometry.form", coordinates.line, "expected a list of parts, as a " + type + " has; correct its type or its coordinates");
        }
        List<Geometry> parts = new ArrayList<>();
        for (Part part : coordinates.parts) {
            parts.add(type.equals("MultiPoint") ? GEOMETRY.createPoint(vertex(part)) : type.equals("MultiLineString") ? lineString(part) : polygon(part));
        }
        return parts.size() == 1 ? parts.get(0) : GEOMETRY.buildGeometry(parts);
    }

    private Coordinate vertex(Part p) throws Faulty {
        if (!p.isVertex() || Double.isNaN(p.y)) {
            throw new Faulty("geometry.form", p.line, "expected a pair [longitude, latitude]; write both numbers");
        }
        Optional<String> fault = PlausiblePlace.fault(p.x, p.y, plausible);
        if (fault.isPresent()) {
            throw new Faulty(fault.get(), p.line, PlausiblePlace.sentence(fault.get(), p.x, p.y));
        }
        return new CoordinateXY(p.x, p.y);
    }

    private Coordinate[] vertices(Part list) throws Faulty {
        if (list.isVertex()) {
            throw new Faulty("geometry.form", list.line, "expected a list of pairs [longitude, latitude]; correct the coordinates, or the type");
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
            throw new Faulty("geometry.empty", list.line, "a line needs two vertices; draw it or remove the feature");
        }
        return GEOMETRY.createLineString(vertices);
    }

    private Polygon polygon(Part list) throws Faulty {
        if (list.isVertex() || list.parts.isEmpty()) {
            throw new Faulty("geometry.empty", list.line, "the polygon has no ring; draw it or remove the feature");
        }
        LinearRing[] rings = new LinearRing[list.parts.size()];
        for (int i = 0; i < rings.length; i++) {
            Coordinate[] vertices = vertices(list.parts.get(i));
            int ringLine = list.parts.get(i).line;
            if (vertices.length < 4) {
                throw new Faulty("geometry.empty", ringLine, "a ring needs four vertices, the last like the first; draw it or remove the feature");
            }
            if (!vertices[0].equals2D(vertices[vertices.length - 1])) {
                throw new Faulty("ring.open", ringLine, "the ring does not close; its last vertex should be like its first; close it");
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
