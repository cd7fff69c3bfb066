package districtatlas.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.author.ThreeZones;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up district, read as a plan. */
class PlanReaderTest {
    @TempDir
    static Path folder;

    private static Plan plan;
    private static ZoneShapes shapes;
    private static DistrictGrid grid;

    @BeforeAll
    static void read() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(ThreeZones.compiledIn(folder))) {
            grid = new DistrictGrid(atlas.centralMeridianDegrees());
            plan = PlanReader.read(atlas);
            shapes = PlanReader.shapes(atlas, plan, grid);
        }
    }

    private static Zone zone(String id) {
        return plan.zone(new ZoneId(id)).orElseThrow();
    }

    private static Item item(String id) {
        return plan.item(new ItemId(id)).orElseThrow();
    }

    @Test
    void zonesStandInThePlansOrderWithTheirFamily() {
        assertEquals(List.of("abc", "spine", "shore", "west", "east", "jia", "yi", "bing", "old-square-area"),
                plan.zones().stream().map(z -> z.id().value()).toList());
        assertEquals(List.of(zone("abc"), zone("east"), zone("yi"), zone("old-square-area")), plan.path(new ZoneId("old-square-area")));
        assertEquals("990001001", zone("jia").code());
        assertEquals(List.of("甲"), zone("jia").aliases());
        assertEquals(new Text("甲乙丙", "District of Three Zones"), zone("abc").label());
    }

    @Test
    void aClaimIsStatedKnownOrMissing() {
        Claim stated = zone("west").role();
        assertEquals(List.of(new Citation(4, new Text("要点二", "Key point 2"), new Text("要点2", "Key 2"))), stated.sources());
        assertEquals(Certainty.STATED, stated.certainty());
        assertFalse(stated.missing());
        Claim known = zone("west").composition();
        assertEquals(Certainty.KNOWN, known.certainty());
        assertTrue(known.sources().isEmpty() && !known.missing());
        assertTrue(zone("spine").focus().missing());
        assertEquals(new Text("规划没有写。", "The plan says nothing."), zone("spine").focus().text());
    }

    @Test
    void aLinkKnowsWhetherThePlanStatesIt() {
        List<ZoneLink> touches = zone("yi").touches();
        assertEquals(Certainty.STATED, touches.get(0).certainty());
        assertEquals(4, touches.get(0).sources().get(0).line());
        assertEquals(new ZoneLink(new ZoneId("shore"), Certainty.KNOWN, List.of()), touches.get(1));
        assertEquals(Certainty.STATED, item("old-square").certainty(), "its first and most specific zone is stated, though the second is known");
        assertEquals(Certainty.STATED, item("star-museum").certainty());
    }

    @Test
    void anItemHasAPlaceOrAReasonForNone() {
        assertEquals(Optional.of(new ItemPlace(new LonLat(120.13, 30.21), Accuracy.EXACT)), item("old-square").place());
        assertEquals(Optional.empty(), item("service-stations").place());
        assertEquals(new Text("每街一处，没有写明地点", "One in each street without a place"), item("service-stations").noPlace());
        assertEquals(List.of(11, 12), item("old-square").sources().stream().map(Citation::line).toList());
        assertEquals(List.of(new ItemId("water-theatre")), item("star-museum").related());
        assertEquals(new Text("文中说已建成。", "The text says it is built."), item("water-theatre").note());
        assertEquals(Section.SITE, item("water-theatre").kind().section());
        assertEquals(Status.BUILT, item("water-theatre").status());
    }

    @Test
    void aTargetKnowsTheEarlierResultOfTheSameScope() {
        Indicator bridges = plan.indicators().stream().filter(i -> i.id().equals("bridges")).findFirst().orElseThrow();
        Figure result = bridges.figures().get(0);
        Figure target = bridges.figures().get(1);
        assertEquals(OptionalDouble.empty(), result.baseline());
        assertEquals(OptionalDouble.of(8), target.baseline());
        assertEquals(OptionalInt.of(2020), target.baselineYear());
        assertEquals(ScopeKind.DISTRICT, target.scope().kind());
        assertEquals("达到12座", target.asWritten().zh());
        assertEquals(Direction.REACH, target.direction());
        assertEquals(Direction.NONE, result.direction(), "what was reached is a plain number");
    }

    @Test
    void aTargetInWordsHasNoNumber() {
        Indicator stations = plan.indicators().stream().filter(i -> i.id().equals("stations")).findFirst().orElseThrow();
        Figure inWords = stations.figures().get(1);
        assertEquals(OptionalDouble.empty(), inWords.value());
        assertEquals(new Text("街道全覆盖", "in every sub-district"), inWords.asWritten());
        assertEquals(OptionalInt.empty(), inWords.year());
        assertEquals(2, plan.targetsOf(new ZoneId("jia")).everyStreet().size());
    }

    @Test
    void wordsAndStoryComeInOrder() {
        assertEquals(List.of("轴", "绿化率"), plan.glossary().stream().map(g -> g.term().zh()).toList());
        assertEquals(List.of("start", "bridges"), plan.story().stream().map(StoryStep::id).toList());
        assertEquals(List.of("中轴"), plan.glossary().get(0).aliases());
        assertEquals(List.of(Optional.empty(), Optional.of("things")), plan.story().stream().map(s -> s.staging().theme()).toList());
        assertEquals(List.of(3, 8), plan.story().get(1).text().sources().stream().map(Citation::line).toList());
    }

    @Test
    void areasAreMeasuredOnTheGridAndAreTheSumOfTheStreets() {
        double streets = List.of("jia", "yi", "bing").stream().mapToDouble(id -> zone(id).areaKm2()).sum();
        assertEquals(streets, zone("abc").areaKm2(), 0.001);
        assertTrue(Double.isNaN(zone("spine").areaKm2()));
        // 0.004° by 0.003° of islet at 30.19° N: 385 m by 333 m.
        assertEquals(0.128, zone("bing").areaKm2() - 4.27, 0.01);
    }

    @Test
    void aPlaceMeetsItsZonesMostSpecificFirst() {
        EastNorth square = grid.toGrid(new LonLat(120.130, 30.2115));
        assertEquals(List.of("old-square-area", "yi", "east", "abc"), shapes.at(square, 10).stream().map(ZoneId::value).toList());
        EastNorth onAxis = grid.toGrid(new LonLat(120.11, 30.211));
        assertEquals(List.of("jia", "spine", "west", "abc"), shapes.at(onAxis, 10).stream().map(ZoneId::value).toList());
        EastNorth inPort = grid.toGrid(new LonLat(120.105, 30.205));
        assertEquals(List.of(), shapes.at(inPort, 10), "the port area belongs to nobody");
        EastNorth onBelt = grid.toGrid(new LonLat(120.13, 30.2025));
        assertTrue(shapes.at(onBelt, 0).contains(new ZoneId("shore")));
    }
}
