package districtatlas.own.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.AtlasCheck;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.SearchNameRow;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.notebook.BoundarySet;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneLink;
import districtatlas.plan.ZoneShapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class BoundarySwapTest {
    private static final double EAST = 0.004;
    private static final double NORTH = 0.002;

    @TempDir
    private static Path folder;
    private static Path derived;
    private static SwapReport moved;

    @BeforeAll
    static void swap() {
        derived = folder.resolve("derived.gpkg");
        try (AtlasFile atlas = AtlasFile.openReadOnly(Sets.SHIPPED)) {
            BoundarySwap swap = BoundarySwap.of(atlas, Sets.moved(atlas, EAST, NORTH));
            moved = swap.report();
            swap.write(atlas, derived);
        }
    }

    @Test
    void theAtlasesOwnBoundariesMoveNothing() {
        Path same = folder.resolve("same.gpkg");
        try (AtlasFile atlas = AtlasFile.openReadOnly(Sets.SHIPPED)) {
            BoundarySwap swap = BoundarySwap.of(atlas, Sets.same(atlas));
            SwapReport report = swap.report();
            assertEquals(List.of(), report.moves());
            assertEquals(List.of(), report.zones());
            assertEquals(List.of(), report.findings());
            report.areas().forEach(a -> assertEquals(a.before(), a.after(), 1e-6, a.zone()::value));
            swap.write(atlas, same);
            try (AtlasFile other = AtlasFile.openReadOnly(same)) {
                assertEquals(atlas.plan().zones(), other.plan().zones());
                assertEquals(atlas.plan().items(), other.plan().items());
                Map<String, Double> before = lengths(atlas);
                Map<String, Double> after = lengths(other);
                before.forEach((lineClass, metres) -> assertEquals(metres, after.getOrDefault(lineClass, 0.0), 0.01 * metres + 0.0002, lineClass));
            }
        }
    }

    /** In degrees, by class. */
    private static Map<String, Double> lengths(AtlasFile atlas) {
        Map<String, Double> lengths = new LinkedHashMap<>();
        atlas.forEachFeature(atlas.layer("street_line").orElseThrow(), (fid, line, values) -> lengths.merge((String) values[1], line.getLength(), Double::sum));
        return lengths;
    }

    @Test
    void theCopyIsSoundAndTheAtlasIsAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(Sets.SHIPPED);
        ProblemLog log = new ProblemLog();
        AtlasCheck.check(derived, log);
        assertEquals(List.of(), log.all());
        assertArrayEquals(before, Files.readAllBytes(Sets.SHIPPED));
    }

    @Test
    void everyThingIsInTheStreetsInWhichItsPointLies() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(derived)) {
            Plan plan = PlanReader.read(atlas);
            DistrictGrid grid = new DistrictGrid(atlas.centralMeridianDegrees());
            ZoneShapes shapes = PlanReader.shapes(atlas, plan, grid);
            Map<String, String> onMap = new HashMap<>();
            var layer = atlas.layer("item_place").orElseThrow();
            atlas.forEachFeature(layer, (fid, point, values) -> onMap.put((String) values[0], String.valueOf(values[layer.column("street_zh")])));
            int moves = 0;
            for (Item item : plan.items()) {
                if (item.place().isEmpty() || item.outside()) {
                    continue;
                }
                EastNorth at = grid.toGrid(item.place().get().lonLat());
                List<Zone> there = plan.zones().stream().filter(z -> z.kind() == ZoneKind.STREET && shapes.covers(z.id(), at)).toList();
                assertEquals(there.isEmpty() ? "null" : there.get(0).name().zh(), onMap.get(item.id().value()), item.id()::value);
                if (!there.isEmpty() && moved.moves().stream().anyMatch(m -> m.item().equals(item.id())) && item.place().get().accuracy() != Accuracy.LABEL) {
                    Set<ZoneId> known = item.zones().stream().filter(l -> l.certainty() == Certainty.KNOWN).map(ZoneLink::zone)
                            .filter(z -> plan.zone(z).orElseThrow().kind() == ZoneKind.STREET).collect(Collectors.toSet());
                    assertTrue(known.containsAll(there.stream().map(Zone::id).toList()), item.id()::value);
                    moves++;
                }
            }
            assertTrue(moves > 0);
        }
    }

    @Test
    void areasAddUpToTheDistrict() {
        Map<String, Double> km2 = new HashMap<>();
        moved.areas().forEach(a -> km2.put(a.zone().value(), a.after()));
        try (AtlasFile atlas = AtlasFile.openReadOnly(derived)) {
            double streets = atlas.plan().zones().stream().filter(z -> z.kind().equals("street")).mapToDouble(z -> z.areaKm2().orElseThrow()).sum();
            double groups = atlas.plan().zones().stream().filter(z -> z.kind().equals("group")).mapToDouble(z -> z.areaKm2().orElseThrow()).sum();
            assertEquals(km2.get("nanshan"), streets, 0.001);
            assertEquals(streets, groups, 0.001);
        }
    }

    @Test
    void whatThePlanSaysStaysAndIsTold() {
        try (AtlasFile before = AtlasFile.openReadOnly(Sets.SHIPPED); AtlasFile after = AtlasFile.openReadOnly(derived)) {
            Map<String, List<String>> stated = new LinkedHashMap<>();
            before.plan().items().forEach(i -> stated.put(i.id(), i.zones().stream().filter(l -> l.basis().isStated()).map(l -> l.zone()).toList()));
            after.plan().items().forEach(i -> assertEquals(stated.get(i.id()), i.zones().stream().filter(l -> l.basis().isStated()).map(l -> l.zone()).toList(), i.id()));
            after.plan().items().forEach(i -> assertFalse(i.zones().isEmpty(), i.id()));
        }
        assertFalse(moved.moves(ItemMove.Outcome.MOVED).isEmpty());
        assertFalse(moved.moves(ItemMove.Outcome.OUTSIDE).isEmpty(), "what lies in the sea now");
        assertTrue(moved.moves(ItemMove.Outcome.OUTSIDE).stream().allMatch(m -> m.metres() > 0));
    }

    /** With the ground around a thing given from one street to another. */
    private static SwapReport given(AtlasFile atlas, Item item, String from, String to) {
        LonLat at = item.place().orElseThrow().lonLat();
        Geometry around = new GeometryFactory().createPoint(new Coordinate(at.lon(), at.lat())).buffer(0.002);
        Map<String, Geometry> streets = Sets.shipped(atlas);
        streets.put(from, streets.get(from).difference(around));
        streets.put(to, streets.get(to).union(around));
        return BoundarySwap.of(atlas, Sets.official(streets)).report();
    }

    private static ItemMove moveOf(SwapReport report, Item item) {
        return report.moves().stream().filter(m -> m.item().equals(item.id())).findFirst().orElseThrow();
    }

    @Test
    void againstThePlanAThingStaysWhereItSays() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(Sets.SHIPPED)) {
            Item quarter = PlanReader.read(atlas).item(new ItemId("nantou-old-town-quarter")).orElseThrow();
            ZoneId central = new ZoneId("central");
            assertEquals(Certainty.STATED, quarter.linkTo(central).orElseThrow().certainty());
            ItemMove move = moveOf(given(atlas, quarter, "nantou", "nanshan-street"), quarter);
            assertEquals(ItemMove.Outcome.KEPT, move.outcome());
            assertEquals(List.of(central), move.stated());
            assertEquals(List.of(new ZoneId("nantou-old-town"), new ZoneId("nanshan-street"), central), move.zones());
        }
    }

    @Test
    void aThingGoesWithTheGroundOnWhichItStands() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(Sets.SHIPPED)) {
            Plan plan = PlanReader.read(atlas);
            ZoneId shahe = new ZoneId("shahe");
            Item valley = plan.item(new ItemId("happy-valley")).orElseThrow();
            SwapReport report = given(atlas, valley, "shahe", "nantou");
            ItemMove move = moveOf(report, valley);
            assertEquals(ItemMove.Outcome.MOVED, move.outcome());
            assertEquals(List.of(shahe), move.from());
            assertEquals(List.of(new ZoneId("nantou")), move.to());
            assertEquals(List.of(new ZoneId("oct"), new ZoneId("nantou"), plan.zones().get(0).id()), move.zones(), "in the place of the one it was in");
            assertTrue(move.metres() > 100, move::toString);
            assertEquals(List.of(), report.findings().stream().filter(Finding::isFault).toList());
        }
    }

    @Test
    void namesAreFoundWhereTheyAreNow() {
        try (AtlasFile before = AtlasFile.openReadOnly(Sets.SHIPPED); AtlasFile after = AtlasFile.openReadOnly(derived)) {
            Map<String, SearchNameRow> then = before.searchNames().stream().collect(Collectors.toMap(r -> r.kind() + " " + r.ref(), r -> r));
            long others = after.searchNames().stream().filter(r -> !r.context().equals(then.get(r.kind() + " " + r.ref()).context())).count();
            assertTrue(others > 10, "places and things at the borders: " + others);
            assertEquals(before.searchNames().size(), after.searchNames().size());
            ItemMove move = moved.moves(ItemMove.Outcome.MOVED).get(0);
            String zone = after.plan().zones().stream().filter(z -> z.id().equals(move.zones().get(0).value())).findFirst().orElseThrow().name().zh();
            assertTrue(after.searchNames().stream().filter(r -> r.ref().equals(move.item().value())).allMatch(r -> r.context().zh().endsWith(zone)));
        }
    }

    @Test
    void theSetsStateStandsInTheFile() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(derived)) {
            assertEquals(BoundaryState.OFFICIAL, PlanReader.boundaries(atlas).state());
            assertTrue(PlanReader.boundaries(atlas).swapped());
            assertTrue(atlas.layer("street").orElseThrow().origin().lineage().zh().contains("测绘院 2024"));
        }
    }

    @Test
    void aSetOfOtherStreetsIsRefused() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(Sets.SHIPPED)) {
            Map<String, Geometry> seven = Sets.shipped(atlas);
            seven.remove("shahe");
            BoundarySet set = Sets.official(seven);
            assertThrows(IllegalArgumentException.class, () -> BoundarySwap.of(atlas, set));
        }
    }
}
