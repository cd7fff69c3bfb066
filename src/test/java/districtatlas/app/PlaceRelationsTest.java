package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.FeatureCursor.Feature;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.PlanRows.ItemRow;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.ToGrid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.DistanceOp;

/** The shipped places against the roads, stations and parks that the map itself draws: what anybody who knows the city would notice. */
class PlaceRelationsTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final Pattern RELATION = Pattern.compile("(.+) \\| (north of|south of|east of|west of|in|on|within (\\d+) m of) \\| (.+)");
    /** A station is as long as a train, and a road as wide as its lanes. */
    private static final double ON_METRES = 120;

    private static AtlasFile atlas;
    private static DistrictGrid grid;
    private static Map<String, LayerRow> layers;
    private static List<Matcher> relations;
    private final Map<String, Geometry> found = new HashMap<>();

    @BeforeAll
    static void open() throws IOException {
        atlas = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")));
        grid = new DistrictGrid(atlas.centralMeridianDegrees());
        layers = atlas.layers().stream().collect(Collectors.toMap(LayerRow::id, l -> l));
        try (InputStream in = PlaceRelationsTest.class.getResourceAsStream("/places/relations.txt")) {
            relations = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(RELATION::matcher).toList();
        }
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    @Test
    void everythingLiesWhereTheCityHasIt() {
        List<String> wrong = new ArrayList<>();
        for (Matcher relation : relations) {
            assertTrue(relation.matches(), "no relation: " + relation);
            Geometry thing = find(relation.group(1));
            Geometry other = find(relation.group(4));
            if (!holds(thing, relation.group(2), relation.group(3), other)) {
                wrong.add(String.format(Locale.ROOT, "%s (%.0f m apart)", relation.group(), thing.distance(other)));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(relations.size() >= 60);
    }

    @Test
    void everyThingWhosePlaceIsSaidToBeWellKnownIsHeldAgainstTheGround() {
        Set<String> held = relations.stream().filter(Matcher::matches).map(r -> r.group(1)).collect(Collectors.toSet());

        List<String> unheld = atlas.plan().items().stream().filter(i -> i.place().filter(p -> isWellKnown(p.accuracy())).isPresent())
                .map(i -> "item/" + i.id()).filter(i -> !held.contains(i)).toList();

        assertEquals(List.of(), unheld);
    }

    private static boolean isWellKnown(String accuracy) {
        return accuracy.equalsIgnoreCase(Accuracy.EXACT.name()) || accuracy.equalsIgnoreCase(Accuracy.NEAR.name());
    }

    private static boolean holds(Geometry thing, String relation, String metres, Geometry other) {
        if (metres != null) {
            return thing.distance(other) <= Double.parseDouble(metres);
        }
        return switch (relation) {
            case "in" -> other.covers(thing);
            case "on" -> thing.distance(other) <= ON_METRES;
            default -> isBeside(thing, relation, other);
        };
    }

    /** Every corner lies on that side of the place of the line that is nearest to it. */
    private static boolean isBeside(Geometry thing, String relation, Geometry line) {
        for (Coordinate corner : thing.getCoordinates()) {
            Coordinate nearest = DistanceOp.nearestPoints(line, GEOMETRY.createPoint(corner))[0];
            double east = corner.x - nearest.x;
            double north = corner.y - nearest.y;
            double there = switch (relation) {
                case "north of" -> north;
                case "south of" -> -north;
                case "east of" -> east;
                default -> -east;
            };
            if (there <= 0) {
                return false;
            }
        }
        return true;
    }

    private Geometry find(String name) {
        return found.computeIfAbsent(name, PlaceRelationsTest::geometry);
    }

    private static Geometry geometry(String name) {
        String layer = name.substring(0, name.indexOf('/'));
        String id = name.substring(name.indexOf('/') + 1);
        List<Geometry> shapes = switch (layer) {
            case "item" -> atlas.plan().items().stream().filter(i -> i.id().equals(id)).map(PlaceRelationsTest::place).toList();
            case "zone" -> shapes("key_area", "zone_id", id);
            case "node" -> shapes("axis_chain", "zone_id", id);
            default -> shapes(layer, "name", id);
        };
        assertTrue(!shapes.isEmpty(), "there is no " + name);
        return ToGrid.project(GEOMETRY.buildGeometry(shapes), grid);
    }

    private static Geometry place(ItemRow item) {
        return GEOMETRY.createPoint(new Coordinate(item.place().orElseThrow().lonLat().lon(), item.place().orElseThrow().lonLat().lat()));
    }

    private static List<Geometry> shapes(String layer, String column, String value) {
        return atlas.featuresWhere(layers.get(layer), column, value).stream().map(Feature::geometry).toList();
    }
}
