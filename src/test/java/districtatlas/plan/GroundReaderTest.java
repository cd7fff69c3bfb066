package districtatlas.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.feature.FeatureRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Where the shipped plan and the shipped ground meet. */
class GroundReaderTest {
    private static AtlasFile atlas;
    private static Plan plan;
    private static DrawnThings things;
    private static ItemShapes shapes;
    private static DistrictGrid grid;

    @BeforeAll
    static void read() {
        try (AtlasFile file = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")))) {
            grid = new DistrictGrid(file.centralMeridianDegrees());
            plan = PlanReader.read(file);
            things = GroundReader.things(file);
            shapes = GroundReader.itemShapes(file, grid);
        }
        atlas = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")));
    }

    /** The things of all features of that name in one layer, as kind and id. */
    private static Set<String> meant(String layer, String name) {
        LayerRow row = atlas.layer(layer).orElseThrow();
        Set<String> meant = new TreeSet<>();
        List<FeatureRef> found = new ArrayList<>();
        atlas.forEachFeature(row, (fid, geometry, values) -> {
            if (name.equals(values[row.column("name")])) {
                found.add(GroundReader.ref(layer, fid));
            }
        });
        assertFalse(found.isEmpty(), layer + " has " + name);
        found.forEach(f -> things.thingsOf(f).forEach(t -> meant.add(
                (t instanceof ZoneId ? "zone " : t instanceof ItemId ? "item " : "term ") + t.value())));
        return meant;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "green         | 前海石公园     | item qianhai-stone-park",
        "green         | 世界之窗       | item window-of-the-world",
        "green         | 大南山         | item dananshan-park",
        "green         | 锦绣中华民俗村 | item folk-culture-village",
        "peak          | 阳台山         | item yangtaishan-forest-park",
        "water_area    | 华侨城湿地     | item oct-wetland",
        "water_area    | 大沙河         | item dasha-river",
        "road          | 月亮湾大道     | item yueliangwan-avenue",
        "metro_line    | 12号线         | item metro-line-12",
        "metro_line    | 5号线          | item metro-line-5-south",
        "place_label   | 留仙洞         | zone liuxiandong",
        "place_label   | 蛇口           | zone shekou, zone shekou-area",
        "place_label   | 香港           | item hong-kong",
        "river         | 大沙河         | item dasha-river, item dashahe-greenway, item dashahe-landscape-belt"})
    void aFeatureIsTheThingThatBearsItsNameOrThatItDraws(String layer, String name, String wanted) {
        assertEquals(new TreeSet<>(List.of(wanted.split(", "))), meant(layer, name));
    }

    /** Each of these names is also that of a zone or a thing of the plan, but of another kind of thing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "metro_station | 南山", "metro_station | 西丽", "metro_station | 大学城", "metro_station | 世界之窗", "metro_station | 蛇口港",
        "metro_station | 海上世界", "metro_station | 南头古城", "metro_station | 深圳湾口岸", "place_label | 深圳湾"})
    void aStationOrABayIsNotTheDistrictOrTheParkOfItsName(String layer, String name) {
        assertEquals(Set.of(), meant(layer, name));
    }

    @Test
    void aFeatureThatShowsAZoneOrAThingIsIt() {
        assertEquals(List.of(new ZoneId("yuehai")), things.thingsOf(new FeatureRef("street", "yuehai")));
        assertEquals(List.of(new ItemId("nanshan-museum")), things.thingsOf(new FeatureRef("item_place", "nanshan-museum")));
        assertTrue(things.featuresOf(new ZoneId("yuehai")).contains(new FeatureRef("street", "yuehai")));
        assertEquals(List.of(), things.thingsOf(new FeatureRef("building", "building.1")));
        assertEquals(List.of(), things.thingsOf(new FeatureRef("nothing", "nothing.1")));
    }

    @Test
    void bothWaysAreTheSame() {
        for (Item item : plan.items()) {
            for (FeatureRef feature : things.featuresOf(item.id())) {
                assertTrue(things.thingsOf(feature).contains(item.id()), () -> feature + " " + item.id());
            }
            item.drawn().forEach(d -> assertTrue(things.featuresOf(item.id()).contains(d.feature()), item.id()::toString));
        }
    }

    @Test
    void whatTheGroundDrawsHasAShapeInsideTheSheetAndItsPlaceIsOnlyForTheName() {
        List<String> drawn = plan.items().stream().filter(i -> !i.drawn().isEmpty()).map(i -> i.id().value()).toList();
        assertTrue(drawn.containsAll(List.of("metro-line-7", "metro-line-9", "metro-line-9-west", "metro-line-11", "metro-line-5-south",
                "metro-line-12", "metro-line-13", "yueliangwan-avenue", "dasha-river", "dashahe-greenway")), drawn::toString);
        assertEquals(drawn.stream().map(ItemId::new).toList(), List.copyOf(shapes.items()));
        for (Item item : plan.items()) {
            if (item.drawn().isEmpty()) {
                assertTrue(shapes.shape(item.id()).isEmpty());
                continue;
            }
            assertFalse(item.isLabelOnly(), item.id()::toString);
            Geometry shape = shapes.shape(item.id()).orElseThrow();
            ItemPlace place = item.place().orElseThrow();
            EastNorth at = grid.toGrid(place.lonLat());
            double metres = shape.distance(new GeometryFactory().createPoint(new Coordinate(at.east(), at.north())));
            assertTrue(metres < 300, () -> item.id() + " has its name " + metres + " m from its line");
            assertTrue(shape.getDimension() == 2 || place.accuracy() == Accuracy.LABEL, item.id()::toString);
        }
    }

    /** Along the drawn lines: the whole of Line 9 in the sheet, its western stretch, the stretch of Line 5 south of Qianhaiwan. */
    @Test
    void aStretchIsOnlyThePartBetweenItsEnds() {
        double whole = length("metro-line-9");
        double west = length("metro-line-9-west");
        assertEquals(10_800, west, 800, "the published length is 10.8 km");
        assertTrue(west < whole * 0.6, west + " of " + whole);
        assertEquals(7_650, length("metro-line-5-south"), 500, "the published length is 7.65 km");
        Extent frame = shapes.frame(new ItemId("metro-line-5-south")).orElseThrow();
        assertTrue(frame.height() > frame.width(), "it runs north and south");
    }

    private static double length(String item) {
        return shapes.shape(new ItemId(item)).orElseThrow().getLength();
    }

    @Test
    void aLineWithoutADrawnOneSaysThatOnlyItsNameHasAPlace() {
        Set<String> lineKinds = Set.of("metro-line", "railway", "tunnel", "greenway");
        for (Item item : plan.items()) {
            if (lineKinds.contains(item.kind().id()) && item.drawn().isEmpty() && item.place().isPresent()) {
                assertTrue(item.isLabelOnly(), item.id()::toString);
            }
        }
        assertTrue(plan.item(new ItemId("pingnan-railway")).orElseThrow().isLabelOnly());
        assertTrue(plan.item(new ItemId("mawan-sea-passage")).orElseThrow().isLabelOnly());
    }
}
