package districtatlas.data.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.data.CrsClaim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Layers held against the shipped atlas, as they are and as services shift them. */
class ShiftFinderTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static District shipped;
    private static PlaceFinder finder;
    private static List<Geometry> roads;
    private static Map<String, Geometry> streets;

    @BeforeAll
    static void read() {
        shipped = DrawnDistrict.shipped();
        finder = new PlaceFinder();
        roads = DrawnDistrict.all("road");
        streets = DrawnDistrict.named("street");
    }

    /** As somebody else would have drawn it: some ten metres beside. */
    private static Geometry drawnByAnother(Geometry geometry, int seed) {
        Random random = new Random(seed);
        return AffineTransformation.translationInstance(1e-4 * random.nextGaussian(), 1e-4 * random.nextGaussian()).transform(geometry);
    }

    private static Sample sample(List<Geometry> geometries, List<String> names, Placing written) {
        Sample.Collector collector = Sample.collector();
        for (int i = 0; i < geometries.size(); i++) {
            collector.add(Placer.of(written).toFile(geometries.get(i).copy()), names.isEmpty() ? null : names.get(i));
        }
        return collector.done();
    }

    private static PlaceVerdict judge(List<Geometry> geometries, List<String> names, Placing.Shift shift, String provider) {
        return finder.judge(CrsClaim.wgs84ByFormat(), sample(geometries, names, Placing.of("EPSG:4326").withShift(shift)),
                Optional.ofNullable(provider), shipped, Cancel.never());
    }

    private static void assertFound(Placing.Shift shift, PlaceVerdict verdict) {
        assertEquals(shift, verdict.suspect(), () -> verdict.suspicion().toString());
        assertEquals(shift != Placing.Shift.NONE, verdict.asks());
        assertEquals(Placing.Shift.NONE, verdict.proposed().orElseThrow().shift(), "nothing is undone unasked");
        verdict.suspicion().ifPresent(s -> assertThat(s.detailIn(new Messages(Lang.ZH))).doesNotContain("{"));
    }

    @ParameterizedTest
    @EnumSource(Placing.Shift.class)
    void roadsOnTheirOwnTell(Placing.Shift shift) {
        List<Geometry> some = new ArrayList<>();
        for (int i = 3; i < roads.size(); i += 11) {
            some.add(drawnByAnother(roads.get(i), i));
        }
        assertFound(shift, judge(some, List.of(), shift, null));
    }

    @ParameterizedTest
    @EnumSource(Placing.Shift.class)
    void theBoundaryOfTheWholeTells(Placing.Shift shift) {
        assertFound(shift, judge(List.of(drawnByAnother(shipped.outline(), 1)), List.of(), shift, null));
    }

    @ParameterizedTest
    @EnumSource(Placing.Shift.class)
    void streetsTell(Placing.Shift shift) {
        PlaceVerdict verdict = judge(List.copyOf(streets.values()), List.copyOf(streets.keySet()), shift, null);
        assertFound(shift, verdict);
        if (shift == Placing.Shift.GCJ02) {
            assertEquals(500, Double.parseDouble(verdict.suspicion().orElseThrow().parts().get(0)), 15);
            assertEquals(-336, Double.parseDouble(verdict.suspicion().orElseThrow().parts().get(1).replace('\u2212', '-')), 15);
        }
    }

    @ParameterizedTest
    @EnumSource(Placing.Shift.class)
    void namedPointsTell(Placing.Shift shift) {
        Map<String, Geometry> stations = DrawnDistrict.named("metro_station");
        List<Geometry> points = new ArrayList<>();
        List<String> names = new ArrayList<>();
        stations.forEach((name, point) -> {
            if (names.size() < 12) {
                points.add(drawnByAnother(point, name.hashCode()));
                names.add(name + " (地铁站)");
            }
        });
        assertFound(shift, judge(points, names, shift, null));
    }

    /** Of metres that somebody made of shifted degrees. */
    @Test
    void metresCanBeShiftedToo() {
        List<Geometry> some = roads.subList(0, 400).stream().map(g -> drawnByAnother(g, 5)).toList();
        Sample shifted = sample(some, List.of(), new Placing("EPSG:4547", false, false, Placing.Shift.GCJ02, new double[0]));
        assertEquals(Placing.Shift.GCJ02, finder.judge(CrsClaim.ofEpsg(4547), shifted, Optional.empty(), shipped, Cancel.never()).suspect());
    }

    @ParameterizedTest
    @CsvSource({"NONE, NONE", "GCJ02, GCJ02"})
    void footprintsThatStandOnRoadsAreShifted(Placing.Shift shift, Placing.Shift found) {
        assertFound(found, judge(DrawnDistrict.all("building"), List.of(), shift, null));
    }

    @ParameterizedTest
    @CsvSource({"7", "31", "1999"})
    void whatHasNothingToDoWithTheMapIsNotSuspected(int seed) {
        Random random = new Random(seed);
        List<Geometry> boxes = new ArrayList<>();
        List<Geometry> points = new ArrayList<>();
        List<Geometry> net = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            double lon = 113.86 + 0.12 * random.nextDouble();
            double lat = 22.48 + 0.12 * random.nextDouble();
            boxes.add(FACTORY.toGeometry(new Envelope(lon, lon + 3e-4, lat, lat + 3e-4)));
            points.add(FACTORY.createPoint(new Coordinate(lon, lat)));
        }
        for (int i = 0; i < 200; i++) {
            double lon = 113.85 + 0.009 * (i % 15) + 1e-5 * seed;
            double lat = 22.47 + 0.009 * (i / 15);
            net.add(FACTORY.toGeometry(new Envelope(lon, lon + 0.009, lat, lat + 0.009)));
        }
        for (List<Geometry> layer : List.of(boxes, points, net)) {
            assertFound(Placing.Shift.NONE, judge(layer, List.of(), Placing.Shift.NONE, null));
        }
    }

    /** Their corners lie on a road one way or the other by chance: some houses along one road are no evidence. */
    @Test
    void aFewHousesTellNothing() {
        List<Geometry> houses = new ArrayList<>();
        Coordinate[] road = roads.stream().max(Comparator.comparingDouble(Geometry::getLength)).orElseThrow().getCoordinates();
        for (int i = 0; i < 5; i++) {
            Coordinate at = road[i * (road.length - 1) / 4];
            houses.add(FACTORY.createLineString(new Coordinate[] {new Coordinate(at.x - 1.2e-3, at.y), at, new Coordinate(at.x, at.y + 1.2e-3), at}));
        }
        assertFound(Placing.Shift.NONE, judge(houses, List.of(), Placing.Shift.GCJ02, null));
    }

    @Test
    void aMarkIsBelievedWhereNothingSpeaksAgainstIt() {
        List<Geometry> points = List.of(FACTORY.createPoint(new Coordinate(113.93, 22.53)), FACTORY.createPoint(new Coordinate(113.95, 22.54)));
        PlaceVerdict amap = judge(points, List.of(), Placing.Shift.NONE, "amap");
        assertFound(Placing.Shift.GCJ02, amap);
        assertEquals("place.suspect-mark", amap.suspicion().orElseThrow().code());
        assertFound(Placing.Shift.BD09, judge(points, List.of(), Placing.Shift.NONE, "Baidu"));
        assertFound(Placing.Shift.NONE, judge(points, List.of(), Placing.Shift.NONE, "osm"));
    }

    @Test
    void aMarkIsNotBelievedAgainstWhatIsMeasured() {
        assertFound(Placing.Shift.NONE, judge(List.copyOf(streets.values()), List.of(), Placing.Shift.NONE, "datav"));
        assertFound(Placing.Shift.BD09, judge(List.copyOf(streets.values()), List.of(), Placing.Shift.BD09, "datav"));
    }

    @Test
    void aMarkTellsElsewhereInTheCountryAndNowhereElse() {
        assertFound(Placing.Shift.GCJ02, judge(List.of(FACTORY.createPoint(new Coordinate(116.3, 39.9))), List.of(), Placing.Shift.NONE, "tencent"));
        assertFound(Placing.Shift.NONE, judge(List.of(FACTORY.createPoint(new Coordinate(4.9, 52.3))), List.of(), Placing.Shift.NONE, "tencent"));
    }

    /** The marks are read and prepared once for all layers of a district. */
    @Test
    void whatIsDrawnIsReadOnce() {
        int[] reads = {0};
        District counted = new District(shipped.grid(), shipped.outline(), () -> {
            reads[0]++;
            return shipped.marks().get();
        });
        PlaceFinder own = new PlaceFinder();
        Sample near = sample(List.of(shipped.outline()), List.of(), Placing.of("EPSG:4326"));
        Sample far = sample(List.of(FACTORY.createPoint(new Coordinate(10, 50))), List.of(), Placing.of("EPSG:4326"));
        own.judge(CrsClaim.wgs84ByFormat(), far, Optional.empty(), counted, Cancel.never());
        assertEquals(0, reads[0]);
        own.judge(CrsClaim.wgs84ByFormat(), near, Optional.empty(), counted, Cancel.never());
        own.judge(CrsClaim.wgs84ByFormat(), near, Optional.empty(), counted, Cancel.never());
        assertEquals(1, reads[0]);
        assertTrue(own.judge(CrsClaim.wgs84ByFormat(), near, Optional.empty(), counted, Cancel.never()).certain());
    }
}
