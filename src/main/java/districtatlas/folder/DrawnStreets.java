package districtatlas.folder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import districtatlas.data.DataRefused;
import districtatlas.data.place.District;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The streets as a folder has them today, as far as they can be drawn.
 *
 * @param shapes in degrees, by zone
 * @param rings  arcs that close by themselves, by id
 */
public record DrawnStreets(Map<String, Geometry> shapes, Map<String, Ring> rings) {
    public static final String ARCS = "geometry/arcs.geojson";
    public static final String STREETS = "geometry/streets.yaml";
    private static final List<String> LINES = List.of("road", "river", "metro_line", "water_area", "green");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** An arc that closes by itself, with its class. */
    public record Ring(String arcClass, LineString line) {
    }

    /** What is faulty is passed over: it will be written anew. */
    public static DrawnStreets of(SourceFolder folder) {
        Map<String, Coordinate[]> arcs = new LinkedHashMap<>();
        Map<String, Ring> rings = new LinkedHashMap<>();
        for (JsonNode feature : json(folder).path("features")) {
            String id = feature.path("properties").path("id").asText(feature.path("id").asText());
            List<Coordinate> line = new ArrayList<>();
            feature.path("geometry").path("coordinates").forEach(v -> line.add(new Coordinate(v.path(0).asDouble(), v.path(1).asDouble())));
            if (line.size() > 1) {
                arcs.put(id, line.toArray(Coordinate[]::new));
                if (line.size() > 3 && line.get(0).equals2D(line.get(line.size() - 1))) {
                    rings.put(id, new Ring(feature.path("properties").path("class").asText(), FACTORY.createLineString(arcs.get(id))));
                }
            }
        }
        Map<String, Geometry> shapes = new LinkedHashMap<>();
        for (JsonNode street : folder.yaml(STREETS)) {
            List<Polygon> polygons = new ArrayList<>();
            for (JsonNode polygon : street.path("polygons")) {
                Optional<LinearRing> shell = ring(polygon.path("shell"), arcs);
                List<LinearRing> holes = new ArrayList<>();
                polygon.path("holes").forEach(h -> ring(h, arcs).ifPresent(holes::add));
                shell.map(s -> FACTORY.createPolygon(s, holes.toArray(LinearRing[]::new))).filter(Geometry::isValid).ifPresent(polygons::add);
            }
            if (!polygons.isEmpty()) {
                shapes.put(street.path("zone").asText(), FACTORY.buildGeometry(polygons));
            }
        }
        return new DrawnStreets(shapes, rings);
    }

    /**
     * The district that other data are held against: its outline, the streets, and what is drawn of roads, waters and green.
     *
     * @throws DataRefused where there are no streets yet
     */
    public static District district(SourceFolder folder) {
        Map<String, Geometry> shapes = of(folder).shapes();
        if (shapes.isEmpty()) {
            throw DataRefused.of("folder.no-streets", STREETS, STREETS);
        }
        Map<String, Geometry> streets = new LinkedHashMap<>();
        for (JsonNode zone : folder.yaml(SourceFolder.ZONES)) {
            Optional.ofNullable(shapes.get(zone.path("id").asText())).ifPresent(s -> streets.put(zone.path("name").asText(), s));
        }
        return new District(folder.grid(), UnaryUnionOp.union(shapes.values()), () -> new District.Marks(streets, Map.of(), lines(folder)));
    }

    private static List<Geometry> lines(SourceFolder folder) {
        return LINES.stream().flatMap(l -> folder.layer(l).stream()).flatMap(l -> DrawnFeature.of(folder.draft(), l.path("source").asText("")).stream())
                .map(DrawnFeature::shape).filter(s -> !s.isEmpty()).toList();
    }

    private static JsonNode json(SourceFolder folder) {
        try {
            return JSON.readTree(folder.draft().text(ARCS).orElse("{}"));
        } catch (JsonProcessingException broken) {
            return JSON.createObjectNode();
        }
    }

    private static Optional<LinearRing> ring(JsonNode ways, Map<String, Coordinate[]> arcs) {
        CoordinateList vertices = new CoordinateList();
        for (JsonNode way : ways) {
            boolean forward = !way.asText().startsWith("-");
            Coordinate[] arc = arcs.get(forward ? way.asText() : way.asText().substring(1));
            if (arc == null) {
                return Optional.empty();
            }
            vertices.add(arc, false, forward);
        }
        boolean closes = vertices.size() >= 4 && vertices.get(0).equals2D(vertices.get(vertices.size() - 1));
        return closes ? Optional.of(FACTORY.createLinearRing(vertices.toCoordinateArray())) : Optional.empty();
    }
}
