package districtatlas.author;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            boolean found = false;
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("features")) {
                        found = true;
                        while (parser.nextToken() == JsonToken.START_OBJECT) {
                            features.add(feature(parser));
                        }
                    } else {
                        parser.skipChildren();
                    }
                }
            }
            if (!found) {
                c.problem("json.form", new Spot(file, 1), "the file should be a GeoJSON FeatureCollection");
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

    private SourceFeature feature(JsonParser parser) throws IOException {
        Spot spot = new Spot(file, parser.currentTokenLocation().getLineNr());
        String id = "";
        Map<String, SourceValue> properties = Map.of();
        Geometry geometry = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> id = parser.getText();
                case "properties" -> properties = c.sources.value(file, parser).fields();
                case "geometry" -> geometry = geometry(parser);
                default -> parser.skipChildren();
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
            return null;
        }
        int line = parser.currentTokenLocation().getLineNr();
        String type = "";
        Part coordinates = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("type")) {
                type = parser.getText();
            } else if (name.equals("coordinates") && parser.currentToken() == JsonToken.START_ARRAY) {
                coordinates = part(parser);
            } else {
                parser.skipChildren();
            }
        }
        try {
            return made(type, coordinates, line);
        } catch (Faulty e) {
            c.problem(e.code, new Spot(file, e.line), e.getMessage());
            return GEOMETRY.createPoint();
        }
    }

    /** The parser stands on the beginning of an array. */
    private static Part part(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.nextToken().isNumeric()) {
            double x = parser.getDoubleValue();
            double y = parser.nextToken().isNumeric() ? parser.getDoubleValue() : Double.NaN;
            while (parser.currentToken() != JsonToken.END_ARRAY) {
                parser.nextToken();
            }
            return new Part(line, x, y, null);
        }
        List<Part> parts = new ArrayList<>();
        while (parser.currentToken() == JsonToken.START_ARRAY) {
            parts.add(part(parser));
            parser.nextToken();
        }
        return new Part(line, Double.NaN, Double.NaN, parts);
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
