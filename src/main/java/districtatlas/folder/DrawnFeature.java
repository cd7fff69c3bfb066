package districtatlas.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * A feature of a GeoJSON file of a folder, as it stands there.
 *
 * @param properties not to be changed
 * @param shape      in degrees, longitude first; empty where it is none that can be drawn
 */
public record DrawnFeature(JsonNode properties, Geometry shape) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Those of a file of the draft; none where there is no such file, or it is broken: the compiler will say so. */
    public static List<DrawnFeature> of(FolderDraft draft, String file) {
        List<DrawnFeature> features = new ArrayList<>();
        try {
            for (JsonNode feature : JSON.readTree(draft.text(file).orElse("{}")).path("features")) {
                features.add(new DrawnFeature(feature.path("properties"), shape(feature.path("geometry").path("coordinates"), feature.path("geometry").path("type").asText())));
            }
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            return List.of();
        }
        return features;
    }

    private static Geometry shape(JsonNode coordinates, String type) {
        if (type.startsWith("Multi")) {
            List<Geometry> parts = new ArrayList<>();
            coordinates.forEach(c -> parts.add(shape(c, type.substring("Multi".length()))));
            return FACTORY.buildGeometry(parts);
        }
        return switch (type) {
            case "Point" -> FACTORY.createPoint(vertex(coordinates));
            case "LineString" -> FACTORY.createLineString(line(coordinates));
            case "Polygon" -> polygon(coordinates);
            default -> FACTORY.createGeometryCollection();
        };
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> all = new ArrayList<>();
        rings.forEach(r -> all.add(FACTORY.createLinearRing(line(r))));
        return all.isEmpty() ? FACTORY.createPolygon() : FACTORY.createPolygon(all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate[] line(JsonNode vertices) {
        Coordinate[] line = new Coordinate[vertices.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = vertex(vertices.get(i));
        }
        return line;
    }

    private static Coordinate vertex(JsonNode pair) {
        return new Coordinate(pair.path(0).asDouble(), pair.path(1).asDouble());
    }
}
