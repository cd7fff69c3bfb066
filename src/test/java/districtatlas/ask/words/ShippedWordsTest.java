package districtatlas.ask.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.CountBy;
import districtatlas.ask.ItemFilter;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.LonLat;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.state.Filter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped district in words, against what anybody sees on its map. */
class ShippedWordsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/words");

    private static AtlasFile file;
    private static Plan plan;
    private static ZoneShapes shapes;
    private static ItemFilter items;
    private static MapInWords words;
    private static ZoneFacts facts;

    @BeforeAll
    static void open() {
        file = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")));
        DistrictGrid grid = new DistrictGrid(file.centralMeridianDegrees());
        plan = PlanReader.read(file);
        shapes = PlanReader.shapes(file, plan, grid);
        items = ItemFilter.of(plan, Gazetteer.of(file));
        Map<ItemId, EastNorth> places = new LinkedHashMap<>();
        plan.items().forEach(i -> i.place().ifPresent(p -> places.put(i.id(), grid.toGrid(p.lonLat()))));
        Surroundings ground = Surroundings.read(file, grid);
        words = new MapInWords(items, shapes, ground, places);
        facts = new ZoneFacts(plan, shapes, ground);
    }

    @AfterAll
    static void close() {
        file.close();
    }

    private static Zone zone(String name) {
        return plan.zoneNamed(name).orElseThrow();
    }

    // ---- who lies where -------------------------------------------------------------------------------------------

    /** Read off the map by hand, in the direction of the stretch they share. */
    @ParameterizedTest
    @CsvSource({"西丽街道,桃源街道,SOUTH_EAST", "桃源街道,西丽街道,WEST", "西丽街道,宝安区,NORTH_WEST", "桃源街道,福田区,SOUTH_EAST", "沙河街道,福田区,EAST",
            "沙河街道,深圳湾,SOUTH", "沙河街道,粤海街道,WEST", "粤海街道,西丽街道,NORTH", "粤海街道,蛇口街道,SOUTH", "粤海街道,南头街道,NORTH_WEST", "南头街道,南山街道,SOUTH_WEST",
            "南山街道,招商街道,SOUTH", "招商街道,伶仃洋,SOUTH_WEST", "蛇口街道,招商街道,WEST", "南山街道,前海湾,NORTH_WEST", "北部组团,中部组团,SOUTH", "南部组团,中部组团,NORTH_EAST",
            "南山区,宝安区,NORTH", "南山区,龙华区,NORTH_EAST", "南山区,福田区,EAST", "南山区,深圳湾,SOUTH"})
    void aNeighbourLiesWhereTheMapHasIt(String of, String name, Compass direction) {
        assertEquals(Optional.of(direction), words.neighbours(zone(of)).stream().filter(n -> n.name().zh().equals(name)).map(Neighbour::direction).findFirst());
    }

    /** They meet in a corner or not at all. */
    @ParameterizedTest
    @CsvSource({"蛇口街道,沙河街道", "西丽街道,沙河街道", "南头街道,桃源街道", "蛇口街道,南山街道", "北部组团,南部组团", "南头街道,沙河街道"})
    void whoMeetsInACornerIsNoNeighbour(String of, String other) {
        assertTrue(words.neighbours(zone(of)).stream().noneMatch(n -> n.name().zh().equals(other)));
    }

    @Test
    void neighboursAreEachOthersAlongTheSameEdgeFromOppositeSides() {
        int pairs = 0;
        for (Zone zone : plan.zones()) {
            for (Neighbour there : words.neighbours(zone)) {
                if (there.zone().isPresent()) {
                    Neighbour back = words.neighbours(plan.zone(there.zone().get()).orElseThrow()).stream().filter(n -> n.zone().filter(zone.id()::equals).isPresent())
                            .findFirst().orElseThrow(() -> new AssertionError(zone.name() + " is no neighbour of " + there.name()));
                    assertEquals(there.sharedMetres(), back.sharedMetres(), 0.03 * there.sharedMetres() + 60, () -> zone.name() + " and " + there.name());
                    assertTrue(there.direction().stepsTo(back.direction().opposite()) <= 1, () -> zone.name() + " " + there + " but " + back);
                    pairs++;
                }
            }
        }
        assertTrue(pairs > 20, () -> "too few to say anything");
    }

    // ---- ways, crossings, counts ----------------------------------------------------------------------------------

    @Test
    void theAxisGoesFromPortToUniversityTown() {
        WayPoints way = facts.way(zone("axis")).orElseThrow();
        assertEquals(List.of("深圳湾口岸", "深圳湾CBD", "高新区", "留仙洞", "大学城"), way.points().stream().map(p -> p.name().zh()).toList());
        List<WayPoints.Leg> legs = way.legs();
        assertEquals(5, legs.size(), "and on to the end of the line");
        assertEquals(List.of(Compass.NORTH, Compass.NORTH, Compass.NORTH, Compass.NORTH_EAST), legs.stream().limit(4).map(WayPoints.Leg::direction).toList());
        double before = way.points().get(0).at();
        assertEquals(way.metres(), before + legs.stream().mapToDouble(WayPoints.Leg::metres).sum(), 1, "the legs are the line");
        assertTrue(legs.stream().limit(4).allMatch(l -> l.metres() >= l.from().orElseThrow().place().distanceTo(l.to().orElseThrow().place()) - 1));
        assertTrue(legs.get(2).crossed().stream().anyMatch(c -> c.name().zh().equals("深南大道")), () -> legs.get(2).crossed().toString());
        assertTrue(way.endsOutside(legs.get(4)));
    }

    @Test
    void theBeltGoesAroundTheCoast() {
        assertEquals(List.of("深圳湾", "蛇口", "蛇口国际海洋城", "前海"), facts.way(zone("belt")).orElseThrow().points().stream().map(p -> p.name().zh()).toList());
    }

    @Test
    void aStreetHasItsStationsInTheOrderOfTheLine() {
        List<Crossings.Metro> metro = facts.crossings().metro(zone("沙河街道").id());
        Crossings.Metro first = metro.get(0);
        assertEquals("1号线", first.line().name().zh());
        List<String> stations = first.stations().stream().map(s -> s.name().zh()).toList();
        assertTrue(List.of("侨城东", "华侨城", "世界之窗", "白石洲").equals(stations) || List.of("白石洲", "世界之窗", "华侨城", "侨城东").equals(stations), stations::toString);
    }

    /** 北环大道 is the street's northern edge, 科苑南路 runs through its middle. */
    @Test
    void aRoadThatIsTheEdgeDoesNotCross() {
        Map<String, Boolean> along = new LinkedHashMap<>();
        facts.crossings().roads(zone("粤海街道").id()).forEach(r -> along.put(r.feature().name().zh(), r.along()));
        assertEquals(true, along.get("北环大道"));
        assertEquals(false, along.get("科苑南路"));
        assertEquals(false, along.get("深南大道"));
        assertFalse(along.containsKey("松白路"), along::toString);
    }

    @Test
    void everyThingIsCountedAsElsewhere() {
        Map<String, Integer> elsewhere = new LinkedHashMap<>();
        items.counts(items.matches(Filter.NONE), CountBy.ZONE).forEach(c -> elsewhere.put(c.key(), c.count()));
        for (Zone zone : plan.zones()) {
            int shared = (int) plan.belongings(zone.id()).stream().filter(b -> plan.holdsForEveryStreet(b.item())).count();
            boolean whole = zone.kind() == ZoneKind.DISTRICT;
            assertEquals(whole ? items.matches(Filter.NONE).total() : elsewhere.get(zone.id().value()), facts.own(zone.id()).size() + (whole ? 0 : shared), zone.name()::zh);
        }
    }

    // ---- where a view is ------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"113.938|22.537|3000|25321|粤海街道居中，比例 1:25,000。", "113.938|22.548|6000|25321|粤海街道居中，比例 1:25,000，北面是西丽街道。",
            "113.935|22.545|90000|253210|南山区全部在图上，比例 1:250,000。", "113.95|22.46|1000|9876|图的中心在南山区以外，最近的是西北面的蛇口街道，比例 1:9,900。",
            "113.985|22.58|12000|51234|桃源街道居中，比例 1:51,000，北面是西丽街道。"})
    void aViewIsSaidByTheStreetInItsMiddle(double lon, double lat, double metres, double scale, String expected) {
        EastNorth centre = new DistrictGrid(file.centralMeridianDegrees()).toGrid(new LonLat(lon, lat));
        assertEquals(expected, words.whereabouts(Extent.around(centre, metres, metres), scale, new Messages(Lang.ZH)));
    }

    // ---- the text -------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyZoneIsToldWholeAndEveryNameLeadsSomewhere(Lang lang) {
        Messages messages = new Messages(lang);
        Description whole = words.whole(items.matches(Filter.NONE), messages);
        for (Zone zone : plan.zones()) {
            assertTrue(whole.passages().stream().anyMatch(p -> p.zone().equals(Optional.of(zone.id())) && !p.statements().isEmpty()), zone.name()::zh);
        }
        Stream<Statement> all = Stream.concat(whole.passages().stream(), plan.zones().stream().flatMap(z -> words.zone(z, items.matches(Filter.NONE), messages).passages().stream()))
                .flatMap(p -> p.statements().stream());
        all.forEach(s -> {
            assertFalse(s.text().isBlank() || s.text().matches(".*(\\{\\d|null|NaN|[\\uE000-\\uE00F]|。。|\\.\\.).*"), s::text);
            assertFalse(lang == Lang.EN && s.text().matches(".*[\\u4e00-\\u9fff].*"), s::text);
            s.runs().forEach(r -> r.thing().ifPresent(t -> assertTrue(t instanceof ZoneId z ? plan.zone(z).isPresent() : t instanceof ItemId i && plan.item(i).isPresent(), r::text)));
        });
    }

    /** Looked at and read aloud. {@code -Dgolden.update=true} writes what is there now. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void aStreetReadsAsItDid(Lang lang) throws IOException {
        String told = words.zone(zone("粤海街道"), items.matches(Filter.NONE), new Messages(lang)).markdown();
        Path golden = GOLDEN.resolve("yuehai-" + lang.name().toLowerCase(java.util.Locale.ROOT) + ".md");
        if (System.getProperty("golden.update", "").equals("true")) {
            Files.writeString(golden, told);
        }
        assertEquals(Files.readString(golden, StandardCharsets.UTF_8), told);
    }
}
