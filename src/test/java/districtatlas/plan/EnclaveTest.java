package districtatlas.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** The Hong Kong Port Area lies in the midst of the shipped district, and in no zone of its plan. */
class EnclaveTest {
    /** As the command {@code identify} asks: wider than the axis is away. */
    private static final double TOLERANCE_METRES = 150;

    private static DistrictGrid grid;
    private static Plan plan;
    private static ZoneShapes shapes;

    @BeforeAll
    static void read() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            grid = new DistrictGrid(atlas.centralMeridianDegrees());
            plan = PlanReader.read(atlas);
            shapes = PlanReader.shapes(atlas, plan, grid);
        }
    }

    @ParameterizedTest
    @CsvSource({"113.9460, 22.5020", "113.9430, 22.4920", "113.9460, 22.4980", "113.9435, 22.5030", "113.9445, 22.5015", "113.9412, 22.4940"})
    void aPlaceInItIsInNoZoneAndIsNamed(double lon, double lat) {
        EastNorth place = grid.toGrid(new LonLat(lon, lat));
        assertEquals(List.of(), shapes.at(place, TOLERANCE_METRES));
        assertEquals(Optional.of("深圳湾口岸港方口岸区"), shapes.enclaveAt(place).map(e -> e.name().zh()));
    }

    @Test
    void beyondItsEdgeAreTheZonesAgain() {
        Point inside = shapes.shape(new ZoneId("shenzhen-bay-port")).orElseThrow().getInteriorPoint();
        EastNorth place = new EastNorth(inside.getX(), inside.getY());
        assertEquals(Optional.empty(), shapes.enclaveAt(place));
        assertTrue(shapes.at(place, TOLERANCE_METRES).containsAll(List.of(new ZoneId("shenzhen-bay-port"), new ZoneId("shekou"), new ZoneId("nanshan"))));
    }

    @Test
    void noZoneHasAnyOfItsGround() {
        Geometry enclave = shapes.enclaveAt(grid.toGrid(new LonLat(113.9430, 22.4920))).orElseThrow().shape();
        assertEquals(0.418, enclave.getArea() / 1e6, 0.001);
        for (Zone zone : plan.zones()) {
            shapes.shape(zone.id()).ifPresent(s -> assertTrue(s.getDimension() == 2 ? s.intersection(enclave).getArea() < 1 : !s.crosses(enclave), zone.name().zh()));
        }
        assertFalse(shapes.shape(new ZoneId("shenzhen-bay-port")).orElseThrow().isEmpty());
    }
}
