package districtatlas.ui.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.feature.DrawnFeatures;
import districtatlas.feature.FeatureFacts;
import districtatlas.feature.FeatureRef;
import districtatlas.map.MapDocument;
import districtatlas.map.layer.LayerId;
import districtatlas.plan.DrawnThings;
import districtatlas.plan.GroundReader;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.Selection;
import districtatlas.state.Subject;
import districtatlas.ui.Session;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.bearings.CoordinateText;
import districtatlas.ui.map.MapPointer.Click;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clicks on features of the shipped atlas, answered one by one. */
class FeatureModelTest {
    private static final EastNorth PLACE = new EastNorth(493_000, 2_491_000);
    private static final ZoneId YUEHAI = new ZoneId("yuehai");
    private static final ItemId A_MARK = new ItemId("nanshan-museum");

    private static AtlasFile atlas;
    private static DrawnFeatures ground;
    private static DistrictGrid grid;
    private static Plan plan;
    private static DrawnThings things;
    private static MapDocument document;

    private final Deque<Runnable> questions = new ArrayDeque<>();
    private final FeatureFinder finder = new FeatureFinder(ground, questions::add, Runnable::run);
    private final List<Click> opened = new ArrayList<>();
    private final List<Extent> revealed = new ArrayList<>();
    private final Set<FeatureRef> named = new HashSet<>();
    private final Set<String> unread = new HashSet<>();
    /** What the filter leaves out. */
    private final Set<ItemId> left = new HashSet<>();
    private boolean enclave;
    private Session session = session(Lang.ZH);
    private FeatureModel model = model(Lang.ZH);

    @BeforeAll
    static void read() {
        atlas = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")));
        grid = new DistrictGrid(atlas.centralMeridianDegrees());
        ground = new DrawnFeatures(atlas, grid);
        plan = PlanReader.read(atlas);
        things = GroundReader.things(atlas);
        document = MapDocument.read(atlas, grid, new ProblemLog());
    }

    @AfterAll
    static void close() {
        ground.close();
        atlas.close();
    }

    private static Session session(Lang lang) {
        return SmallPlan.session("light", lang);
    }

    private FeatureModel model(Lang lang) {
        Messages messages = new Messages(lang);
        FeatureWords words = new FeatureWords(plan, things, r -> document.facts(new LayerId(r.layer())),
                new CoordinateText(grid, "grid", "EPSG:4547", messages), messages, i -> !left.contains(i));
        return new FeatureModel(session, finder, words, new FeatureModel.Around() {
            @Override
            public boolean isLine(ItemId item) {
                return item.value().contains("line");
            }

            @Override
            public boolean isNamed(FeatureRef feature) {
                return named.contains(feature);
            }

            @Override
            public boolean isRead(FeatureFacts feature) {
                return !unread.contains(feature.name().zh());
            }

            @Override
            public boolean isEnclave(EastNorth place) {
                return enclave;
            }

            @Override
            public List<ZoneId> zonesAt(EastNorth place) {
                return List.of(YUEHAI);
            }

            @Override
            public void open(Click click) {
                opened.add(click);
                session.select(Selection.ofZones(click.zones()));
            }

            @Override
            public void openItem(ItemId item) {
                session.select(Selection.of(YUEHAI).withItem(item));
            }

            @Override
            public void reveal(Extent extent) {
                revealed.add(extent);
            }
        });
    }

    private static FeatureRef named(String layer, String name) {
        LayerRow row = atlas.layer(layer).orElseThrow();
        List<FeatureRef> found = new ArrayList<>();
        atlas.forEachFeature(row, (fid, geometry, values) -> {
            if (name.equals(values[row.column("name")])) {
                found.add(new FeatureRef(layer, layer + "." + fid));
            }
        });
        return found.get(0);
    }

    private static Click click(List<ItemId> items, FeatureRef... features) {
        return new Click(PLACE, items, List.of(features), List.of(YUEHAI));
    }

    private void answer() {
        while (!questions.isEmpty()) {
            questions.poll().run();
        }
    }

    private FeatureContent card() {
        return model.contentProperty().get().orElseThrow();
    }

    private String text(String label) {
        return card().lines().stream().filter(l -> l.label().equals(label)).findFirst().orElseThrow().text();
    }

    @Test
    void anEnclaveSaysThatItIsOfNoZoneThoughItsNameIsNotToBeRead() {
        FeatureRef port = named("hk_port_area", "深圳湾口岸港方口岸区");
        Click there = new Click(PLACE, List.of(), List.of(port, named("land", "陆地")), List.of());
        model.click(there);
        answer();
        assertEquals(List.of(there), opened, "an area without a readable name is not asked for");
        enclave = true;
        model.click(there);
        answer();
        assertEquals("深圳湾口岸港方口岸区", card().name());
        assertEquals("不属规划的任何区域", text("规划区域"));
        assertEquals(List.of(), card().here(), "not the land below it");
        assertTrue(card().asText().contains("OpenStreetMap"), "credited");
    }

    private static FeatureRef first(FeatureContent content) {
        return ((Subject.OfFeature) content.here().get(0).subject()).feature();
    }

    @Test
    void aStationsCardSaysWhatItsLayerKnowsInBothLanguages() {
        FeatureRef houhai = named("metro_station", "后海");
        model.click(click(List.of(), houhai));
        assertEquals(Selection.NONE, session.selection(), "the ground has not answered yet");
        answer();
        assertEquals(Optional.of(houhai), session.selection().feature());
        assertEquals("后海", card().name());
        assertEquals("Houhai", card().otherName());
        assertEquals("地铁换乘站", card().kind());
        assertEquals("2/11/13", text("线路"));
        assertEquals("±100 m", text("精度"));
        assertTrue(text("坐标").matches("113\\.93\\d+°E 22\\.52\\d+°N\n.*EPSG:4547.*"), text("坐标"));
        assertEquals("ODbL-1.0 · © OpenStreetMap contributors", text("许可"));
        assertTrue(card().asText().startsWith("后海 · Houhai · 地铁换乘站\n线路：2/11/13\n"), card().asText());
        assertTrue(card().asText().contains("来源：开放街道图（OpenStreetMap）贡献者"));

        AtlasState kept = session.state();
        session = session(Lang.EN);
        session.restore(s -> kept);
        model = model(Lang.EN);
        answer();
        assertEquals("Houhai", card().name());
        assertEquals("后海", card().otherName());
        assertEquals("Metro interchange", card().kind());
        assertEquals("2/11/13", text("Lines"));
        assertEquals(List.of("Yuehai Sub-district"), card().here().stream().map(FeatureContent.HereLine::name).toList(), "what lay there is remembered");
        assertEquals(List.of(), revealed, "what comes back is not framed anew");
    }

    @Test
    void severalThingsAtAPlaceAreOfferedAndEachIsOneStepAway() {
        FeatureRef park = named("green", "中山公园");
        FeatureRef line = named("metro_line", "12号线");
        named.add(park);
        model.click(click(List.of(), named("metro_station", "桃园"), line, named("road", "东滨路"), park));
        answer();
        assertEquals("桃园", card().name());
        assertEquals(List.of("12号线", "东滨路", "中山公园", "粤海街道"), card().here().stream().map(FeatureContent.HereLine::name).toList());
        model.open(card().here().get(0).subject());
        assertEquals("12号线", card().name());
        assertEquals(List.of("地铁12号线"), card().plan().stream().map(FeatureContent.PlanLine::name).toList());
        assertEquals("", card().plan().get(0).outside());
        left.add((ItemId) card().plan().get(0).thing());
        session.change(st -> st.withFilter(districtatlas.state.Filter.NONE.withText("no such name")));
        assertEquals("筛选之外", card().plan().get(0).outside(), "told as soon as the filter leaves it out");
        left.clear();
        session.change(st -> st.withFilter(districtatlas.state.Filter.NONE));
        assertEquals(named("metro_station", "桃园"), first(card()), "and back");
        model.open(card().here().get(3).subject());
        assertEquals(Selection.of(YUEHAI), session.selection());
        assertTrue(model.contentProperty().get().isEmpty(), "a zone takes the card's place");
    }

    @Test
    void whatHasNoNameAndAreasWhoseNameCannotBeReadLeaveTheClickToTheZone() {
        FeatureRef fading = new FeatureRef("metro_line", "metro_line.2");
        model.click(click(List.of(), fading));
        answer();
        assertEquals(1, opened.size());
        model.click(click(List.of(), named("green", "大南山"), new FeatureRef("relief", "relief.1"), new FeatureRef("street", "yuehai"),
                new FeatureRef("building", "building.1")));
        assertEquals(2, opened.size(), "at once, and nobody is asked");
        assertTrue(questions.isEmpty());
        named.add(named("green", "大南山"));
        model.click(click(List.of(), named("green", "大南山")));
        answer();
        assertEquals("大南山", card().name());
    }

    @Test
    void aLineWhoseNameCannotBeReadLeavesTheClickToTheZone() {
        unread.add("东滨路");
        model.click(click(List.of(), named("road", "东滨路")));
        answer();
        assertEquals(1, opened.size());
        model.click(click(List.of(), named("road", "东滨路"), named("metro_line", "12号线")));
        answer();
        assertEquals("12号线", card().name(), "what can be read is asked");
        model.click(new Click(PLACE, List.of(), List.of(named("road", "东滨路")), List.of()));
        answer();
        assertEquals("东滨路", card().name(), "where no zone is, the road is all there is");
    }

    @Test
    void aMarkOfThePlanOpensAtOnceAndALineOfItGivesWayToAStation() {
        model.click(click(List.of(A_MARK), named("metro_station", "后海")));
        assertEquals(1, opened.size());
        model.click(click(List.of(new ItemId("metro-line-11"), new ItemId("other-line")), named("metro_station", "后海"), named("metro_line", "11号线")));
        answer();
        assertEquals("后海", card().name());
        assertEquals(List.of("11号线"), card().here().stream().map(FeatureContent.HereLine::name).toList(),
                "the line of the plan is what the line of the ground leads to; the open zone is not offered");
        model.click(click(List.of(new ItemId("metro-line-11")), named("metro_line", "11号线")));
        answer();
        assertEquals(2, opened.size());
    }

    @Test
    void aLaterClickOrSelectionOvertakes() {
        model.click(click(List.of(), named("metro_station", "后海")));
        model.click(click(List.of(), named("metro_station", "科苑")));
        Runnable early = questions.poll();
        answer();
        early.run();
        assertEquals("科苑", card().name());

        model.click(click(List.of(), named("metro_station", "后海")));
        session.select(Selection.of(YUEHAI));
        answer();
        assertEquals(Selection.of(YUEHAI), session.selection());
        assertTrue(model.contentProperty().get().isEmpty());
    }

    @Test
    void theCardStandsBesideAnOpenZoneAndClosesAlone() {
        session.select(Selection.of(YUEHAI));
        model.click(click(List.of(), named("peak", "大南山")));
        answer();
        assertEquals(Optional.of(YUEHAI), session.selection().zone());
        assertEquals("336 米", text("高程"));
        model.close();
        assertEquals(Selection.of(YUEHAI), session.selection());
        session.select(Selection.NONE);
        model.click(click(List.of(), named("peak", "大南山")));
        answer();
        model.close();
        assertEquals(Selection.NONE, session.selection());
    }

    @Test
    void whatIsOpenedByNameIsFramedAndAFeatureThatIsGoneClosesItself() {
        FeatureRef line = named("metro_line", "11号线");
        session.select(Selection.NONE.with(new Subject.OfFeature(line)));
        answer();
        FeatureFacts facts = model.factsProperty().get().orElseThrow();
        assertEquals(List.of(facts.extent()), revealed);
        assertTrue(text("图上长度").endsWith(" km"));
        session.select(Selection.of(YUEHAI).with(new Subject.OfFeature(new FeatureRef("peak", "peak.9999"))));
        answer();
        assertEquals(Selection.of(YUEHAI), session.selection());
        assertFalse(model.contentProperty().get().isPresent());
    }

    @Test
    void aSketchedReservoirSaysSo() {
        FeatureRef reservoir = named("water_area", "石岩水库");
        named.add(reservoir);
        model.click(click(List.of(), reservoir));
        answer();
        assertEquals("概略绘制，没有实测来源", card().approximate());
        assertTrue(text("图上面积").matches("[\\d.]+ km²（[\\d,]+ 公顷，[\\d,]+ 亩）"), text("图上面积"));
        assertEquals("±200–300 m", text("精度"));
    }
}
