package districtatlas.own.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.DistrictGrid;
import districtatlas.data.DataColumn;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.own.boundary.BoundaryMatch.How;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

class MatchingTest {
    private static List<Zone> streets;
    private static Map<String, Geometry> shapes;
    private static Matching matching;

    @BeforeAll
    static void read() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(Sets.SHIPPED)) {
            Plan plan = PlanReader.read(atlas);
            DistrictGrid grid = new DistrictGrid(atlas.centralMeridianDegrees());
            streets = plan.zones().stream().filter(z -> z.kind() == ZoneKind.STREET).toList();
            shapes = Sets.shipped(atlas);
            matching = new Matching(streets, "南山区", PlanReader.shapes(atlas, plan, grid), grid);
        }
    }

    /** Areas with columns of whatever comes. */
    private record Layer(List<DataColumn> columns, Shape shape, List<ReadyCursor.Feature> features) implements ReadyLayer {
        @Override
        public String name() {
            return "图层";
        }

        @Override
        public ReadyCursor open() {
            Iterator<ReadyCursor.Feature> left = features.iterator();
            return new ReadyCursor() {
                @Override
                public Optional<Feature> next() {
                    return left.hasNext() ? Optional.of(left.next()) : Optional.empty();
                }

                @Override
                public void close() {
                }
            };
        }
    }

    private static Layer layer(Function<Zone, Object[]> values, DataColumn... columns) {
        List<ReadyCursor.Feature> features = new ArrayList<>();
        streets.forEach(z -> features.add(new ReadyCursor.Feature(features.size() + 1L, shapes.get(z.id().value()).copy(), values.apply(z))));
        return new Layer(List.of(columns), ReadyLayer.Shape.POLYGON, features);
    }

    private static DataColumn text(String name) {
        return new DataColumn(name, DataColumn.Type.TEXT);
    }

    private static BoundaryMatch match(Layer layer) {
        return matching.match(layer, Map.of());
    }

    private static void assertRight(BoundaryMatch match, How how) {
        assertTrue(match.isComplete());
        assertFalse(match.asks());
        streets.forEach(z -> {
            assertEquals(1, match.of(z.id()).size(), z.id()::value);
            assertEquals(how, match.of(z.id()).get(0).how());
            assertTrue(match.of(z.id()).get(0).lonLat().equalsExact(shapes.get(z.id().value())), z.id()::value);
        });
    }

    @Test
    void namesAreMatchedWithAndWithoutWhatStandsAroundThem() {
        assertRight(match(layer(z -> new Object[] {z.name().zh()}, text("NAME"))), How.NAME);
        assertRight(match(layer(z -> new Object[] {z.name().zh().replace("街道", "")}, text("NAME"))), How.NAME);
        assertRight(match(layer(z -> new Object[] {"深圳市南山区" + z.name().zh() + "办事处"}, text("NAME"))), How.NAME);
        assertRight(match(layer(z -> new Object[] {z.name().en()}, text("NAME"))), How.NAME);
        assertRight(match(layer(z -> new Object[] {"  " + z.name().zh() + "\u3000"}, text("NAME"))), How.NAME);
    }

    @Test
    void theColumnOfTheNamesIsFoundAmongOthers() {
        assertRight(match(layer(z -> new Object[] {"广东省", "南山", z.name().zh(), "x"}, text("SHENG"), text("QU"), text("JD"), text("BZ"))), How.NAME);
    }

    @Test
    void codesAreMatchedAsTextsAndAsNumbers() {
        assertRight(match(layer(z -> new Object[] {z.code()}, text("XZQDM"))), How.CODE);
        assertRight(match(layer(z -> new Object[] {z.code() + "000"}, text("XZQDM"))), How.CODE);
        assertRight(match(layer(z -> new Object[] {Double.valueOf(z.code() + "000")}, new DataColumn("DM", DataColumn.Type.REAL))), How.CODE);
        assertRight(match(layer(z -> new Object[] {Long.valueOf(z.code())}, new DataColumn("DM", DataColumn.Type.INTEGER))), How.CODE);
    }

    @Test
    void whereNeitherTellsThePlaceIsAHintThatMustBeConfirmed() {
        BoundaryMatch match = match(layer(z -> new Object[] {"A-" + z.code().charAt(8)}, text("ID")));
        assertTrue(match.isComplete());
        assertTrue(match.asks());
        assertEquals(8, match.guessed().size());
        streets.forEach(z -> assertTrue(match.of(z.id()).get(0).lonLat().equalsExact(shapes.get(z.id().value())), z.id()::value));
    }

    @Test
    void whatTheReaderSaysGoesBeforeAll() {
        Layer layer = layer(z -> new Object[] {z.id().value().equals("yuehai") ? "甲区" : z.name().zh()}, text("NAME"));
        BoundaryMatch asked = match(layer);
        assertEquals(List.of("甲区"), asked.guessed().stream().map(BoundaryMatch.Area::name).toList());
        BoundaryMatch said = matching.match(layer, Map.of("甲区", new ZoneId("yuehai")));
        assertFalse(said.asks());
        assertEquals(How.CHOSEN, said.of(new ZoneId("yuehai")).get(0).how());
        BoundaryMatch none = said.with(said.of(new ZoneId("yuehai")).get(0).fid(), Optional.empty());
        assertEquals(List.of("yuehai"), none.missing().stream().map(z -> z.id().value()).toList());
    }

    @Test
    void aCitysOtherStreetsAreLeftOutAndAnIslandIsPutToItsStreet() {
        Layer layer = layer(z -> new Object[] {z.name().zh()}, text("NAME"));
        List<ReadyCursor.Feature> more = new ArrayList<>(layer.features());
        Geometry far = AffineTransformation.translationInstance(0.5, 0.1).transform(shapes.get("shahe"));
        more.add(new ReadyCursor.Feature(9, far, new Object[] {"西乡街道"}));
        more.add(new ReadyCursor.Feature(10, far.copy(), new Object[] {"沙河街道"}));
        Geometry shekou = shapes.get("shekou");
        more.set(streets.indexOf(streets.stream().filter(z -> z.id().value().equals("shekou")).findFirst().orElseThrow()),
                new ReadyCursor.Feature(4, shekou.getGeometryN(0).copy(), new Object[] {"蛇口街道"}));
        more.add(new ReadyCursor.Feature(11, shekou.difference(shekou.getGeometryN(0)), new Object[] {"蛇口街道"}));
        BoundaryMatch match = match(new Layer(layer.columns(), layer.shape(), more));
        assertFalse(match.asks());
        assertEquals(1, match.of(new ZoneId("shahe")).size(), "the one that lies here");
        assertEquals(2, match.of(new ZoneId("shekou")).size());
        assertEquals(1, match.others());
        assertEquals(shekou.getArea(), match.set("f", "s", BoundaryState.OFFICIAL, "").parts().stream().filter(p -> p.street().equals("shekou")).findFirst().orElseThrow()
                .lonLat().getArea(), 1e-9);
    }

    @Test
    void twoAreasOfOneStreetOnEachOtherAreAQuestion() {
        Layer layer = layer(z -> new Object[] {z.name().zh()}, text("NAME"));
        List<ReadyCursor.Feature> more = new ArrayList<>(layer.features());
        more.add(new ReadyCursor.Feature(9, shapes.get("shahe").copy(), new Object[] {"沙河"}));
        BoundaryMatch match = match(new Layer(layer.columns(), layer.shape(), more));
        assertTrue(match.asks());
        assertEquals(List.of("shahe"), match.doubled().stream().map(z -> z.id().value()).toList());
    }

    @Test
    void sevenStreetsSayWhichIsMissing() {
        Layer layer = layer(z -> new Object[] {z.name().zh()}, text("NAME"));
        BoundaryMatch match = match(new Layer(layer.columns(), layer.shape(), layer.features().subList(0, 7)));
        assertFalse(match.isComplete());
        assertEquals(List.of(streets.get(7)), match.missing());
    }

    @Test
    void linesAreNoBoundaries() {
        Layer lines = new Layer(List.of(), ReadyLayer.Shape.LINE, List.of());
        assertEquals("boundary.no-areas", assertThrows(DataRefused.class, () -> match(lines)).problem().code());
    }
}
