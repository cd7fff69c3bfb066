package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.ToGrid;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;

/** The shipped roads as a network: joined where they meet, each class as long as it should be, each road one line when seen from afar. */
class ShippedRoadsTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** An end nearer to another road than this, in metres, is a junction that was missed. */
    private static final double MISSED = 12;

    private record Road(long fid, String name, String kind, String detail, boolean twin, String structure, boolean approximate, LineString line) {
    }

    private static final List<Road> ROADS = new ArrayList<>();
    private static Geometry district;

    @BeforeAll
    static void read() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            DistrictGrid grid = new DistrictGrid(atlas.centralMeridianDegrees());
            LayerRow row = atlas.layer("road").orElseThrow();
            atlas.forEachFeature(row, (fid, geometry, v) -> ROADS.add(new Road(fid, text(v, row, "name"), text(v, row, "class"), text(v, row, "detail"),
                    Boolean.TRUE.equals(v[row.column("twin")]), text(v, row, "structure"), Boolean.TRUE.equals(v[row.column("approximate")]),
                    (LineString) ToGrid.project(geometry, grid))));
            atlas.forEachFeature(atlas.layer("district").orElseThrow(), (fid, geometry, v) -> district = ToGrid.project(geometry, grid));
        }
    }

    private static String text(Object[] values, LayerRow row, String column) {
        return (String) values[row.column(column)];
    }

    private static List<Road> of(String detail) {
        return ROADS.stream().filter(r -> r.detail().equals(detail)).toList();
    }

    @Test
    void noRoadEndsJustBesideAnother() {
        List<Road> close = of("close");
        STRtree tree = new STRtree();
        Map<Coordinate, Integer> ends = new HashMap<>();
        close.forEach(r -> {
            tree.insert(r.line().getEnvelopeInternal(), r);
            List.of(r.line().getCoordinateN(0), r.line().getCoordinateN(r.line().getNumPoints() - 1)).forEach(c -> ends.merge(c, 1, Integer::sum));
        });
        tree.build();
        List<String> missed = new ArrayList<>();
        for (Road road : close) {
            for (Coordinate end : List.of(road.line().getCoordinateN(0), road.line().getCoordinateN(road.line().getNumPoints() - 1))) {
                Point point = GEOMETRY.createPoint(end);
                if (ends.get(end) == 1 && district.contains(point)) {
                    double nearest = nearest(tree, road, point);
                    // Within half a metre it lies on that road.
                    if (nearest > 0.5 && nearest < MISSED) {
                        missed.add(road.kind() + " " + road.name() + " " + Math.round(nearest) + " m " + end);
                    }
                }
            }
        }
        assertEquals(List.of(), missed);
    }

    private static double nearest(STRtree tree, Road road, Point point) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Object other : tree.query(point.buffer(MISSED).getEnvelopeInternal())) {
            if (((Road) other).fid() != road.fid()) {
                nearest = Math.min(nearest, ((Road) other).line().distance(point));
            }
        }
        return nearest;
    }

    /** Kilometres of middle lines in the district; a road counted twice would double its class. */
    @Test
    void eachClassIsAsLongAsTheMiddleLinesOfItsRoads() {
        Map<String, Double> km = new TreeMap<>();
        of("overview").forEach(r -> km.merge(r.kind(), r.line().intersection(district).getLength() / 1000, Double::sum));
        Map.of("motorway", 21, "trunk", 55, "primary", 137, "secondary", 121, "tertiary", 197).forEach((kind, wanted) ->
                assertEquals(wanted, km.get(kind), wanted * 0.06 + 1, () -> kind + " of " + km));
        assertEquals(Set.of(), new TreeSet<>(of("overview").stream().map(Road::kind).filter(k -> k.equals("small") || k.startsWith("primary_")
                || k.startsWith("secondary_")).toList()), "from afar neither small roads nor their ramps");
    }

    @Test
    void aTwinRepeatsARoadThatIsDrawnFromAfarAndIsNoLineOfItsOwn() {
        Set<String> far = new TreeSet<>(of("overview").stream().map(Road::name).toList());

        assertTrue(of("overview").stream().noneMatch(Road::twin));
        assertEquals(List.of(), of("close").stream().filter(r -> r.twin() && !r.name().isEmpty() && !far.contains(r.name())).map(Road::name).toList());
    }

    @Test
    void anItemIsDrawnByTheMiddleLineAlone() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            Set<Long> drawn = new TreeSet<>();
            atlas.plan().items().forEach(i -> i.drawn().stream().filter(d -> d.layer().equals("road")).forEach(d -> drawn.add(d.fid())));

            assertTrue(!drawn.isEmpty());
            assertEquals(List.of(), ROADS.stream().filter(r -> drawn.contains(r.fid()) && r.twin()).toList());
        }
    }

    @Test
    void bridgesAndTunnelsAreSaidInTheThreeWaysAndASchematicLineClaimsNone() {
        assertEquals(Set.of("", "bridge", "tunnel"), new TreeSet<>(ROADS.stream().map(Road::structure).toList()));
        assertTrue(ROADS.stream().filter(r -> r.name().equals("深圳湾公路大桥")).allMatch(r -> r.structure().equals("bridge")));
        assertTrue(ROADS.stream().noneMatch(r -> r.approximate() && r.structure().equals("bridge")));
    }
}
