package districtatlas.own.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.plan.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class SetCheckTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private AtlasFile atlas;
    private Map<String, Geometry> streets;

    @BeforeEach
    void open() {
        atlas = AtlasFile.openReadOnly(Sets.SHIPPED);
        streets = Sets.shipped(atlas);
    }

    @AfterEach
    void close() {
        atlas.close();
    }

    private SwapReport report() {
        return BoundarySwap.of(atlas, Sets.official(streets)).report();
    }

    /** Some hundred metres on the border of the two, away from any third. */
    private Geometry onTheBorder(String one, String other) {
        Coordinate[] shared = streets.get(one).getBoundary().intersection(streets.get(other).getBoundary()).getCoordinates();
        Coordinate middle = shared[shared.length / 2];
        return GEOMETRY.toGeometry(new Envelope(middle.x - 0.001, middle.x + 0.001, middle.y - 0.001, middle.y + 0.001));
    }

    @Test
    void anOverlapIsListedWithItsSizeAndPlace() {
        Geometry patch = onTheBorder("yuehai", "shahe");
        double before = streets.get("yuehai").intersection(patch).getArea();
        streets.put("shahe", streets.get("shahe").union(patch));
        List<Finding> overlaps = report().findings(Finding.Kind.OVERLAP);
        assertEquals(1, overlaps.size(), overlaps::toString);
        assertEquals(Set.of(new ZoneId("yuehai"), new ZoneId("shahe")), Set.copyOf(overlaps.get(0).zones()));
        double squareMetres = before * 111_320 * Math.cos(Math.toRadians(22.55)) * 110_750;
        assertEquals(squareMetres, overlaps.get(0).squareMetres(), 0.01 * squareMetres);
        assertTrue(patch.getEnvelopeInternal().contains(overlaps.get(0).at().lon(), overlaps.get(0).at().lat()));
    }

    @Test
    void aGapIsListedWithTheStreetsAroundIt() {
        Geometry patch = onTheBorder("yuehai", "shahe");
        streets.put("shahe", streets.get("shahe").difference(patch));
        streets.put("yuehai", streets.get("yuehai").difference(patch));
        SwapReport report = report();
        List<Finding> gaps = report.findings(Finding.Kind.GAP);
        assertEquals(1, gaps.size(), gaps::toString);
        assertEquals(Set.of(new ZoneId("yuehai"), new ZoneId("shahe")), Set.copyOf(gaps.get(0).zones()));
        assertEquals(1, report.findings(Finding.Kind.SHORT).size(), "against the map's own outline too");
    }

    @Test
    void whatIsTooSmallIsCounted() {
        Geometry patch = onTheBorder("yuehai", "shahe");
        Coordinate inside = patch.getCentroid().getCoordinate();
        Geometry speck = GEOMETRY.createPoint(inside).buffer(0.000002);
        streets.put("shahe", streets.get("shahe").union(speck));
        SwapReport report = report();
        assertEquals(List.of(), report.findings());
        assertEquals(1, report.slivers());
        assertTrue(report.sliverSquareMetres() > 0 && report.sliverSquareMetres() < 1);
    }

    @Test
    void groundBeyondTheDistrictAndInTheSeaIsTold() {
        Geometry land = GEOMETRY.toGeometry(new Envelope(114.00, 114.01, 22.62, 22.63));
        streets.put("taoyuan", streets.get("taoyuan").union(land));
        streets.put("shekou", streets.get("shekou").union(GEOMETRY.toGeometry(new Envelope(113.92, 113.93, 22.455, 22.465))));
        SwapReport report = report();
        assertEquals(1, report.findings(Finding.Kind.SEA).size());
        assertTrue(report.findings(Finding.Kind.SEA).get(0).squareMetres() > 100_000);
        assertTrue(report.findings(Finding.Kind.BEYOND).stream().anyMatch(f -> f.zones().equals(List.of(new ZoneId("taoyuan")))));
    }

    @Test
    void anEnclaveThatIsLeftOutIsNoGapAndOneThatIsCoveredIsTold() {
        assertEquals(List.of(), report().findings());
        Geometry shekou = streets.get("shekou");
        Geometry filled = shekou;
        for (int n = 0; n < shekou.getNumGeometries(); n++) {
            org.locationtech.jts.geom.Polygon part = (org.locationtech.jts.geom.Polygon) shekou.getGeometryN(n);
            filled = filled.union(GEOMETRY.createPolygon(part.getExteriorRing()));
        }
        streets.put("shekou", filled);
        assertEquals(1, report().findings(Finding.Kind.ENCLAVE).size());
    }
}
