package districtatlas.ui;

import districtatlas.plan.Story;
import districtatlas.atlasfile.LinePrint;
import districtatlas.base.Lang;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.LonLat;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.gazetteer.SearchName;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.plan.Citation;
import districtatlas.plan.Claim;
import districtatlas.plan.Figure;
import districtatlas.plan.GlossaryTerm;
import districtatlas.plan.Indicator;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemKind;
import districtatlas.plan.ItemPlace;
import districtatlas.plan.Plan;
import districtatlas.plan.Scope;
import districtatlas.plan.Staging;
import districtatlas.plan.StepMark;
import districtatlas.plan.StoryStep;
import districtatlas.plan.TermExample;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneLink;
import districtatlas.plan.ZoneShapes;
import districtatlas.state.AtlasState;
import districtatlas.state.Scenes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A made-up district: two groups, three streets, an axis, a belt and a key area on a square of ten kilometres, with just enough
 * said about them.
 */
public final class SmallPlan {
    /** What stands on line 7 of the made-up plan. */
    public static final String LINE_7 = "The ferry terminal is under way, and the docks with it.";
    public static final ZoneId TOWN = new ZoneId("town");
    public static final ZoneId AXIS = new ZoneId("axis");
    public static final ZoneId BELT = new ZoneId("belt");
    public static final ZoneId EAST = new ZoneId("east");
    public static final ZoneId WEST = new ZoneId("west");
    public static final ZoneId HARBOUR = new ZoneId("harbour");
    public static final ZoneId HILL = new ZoneId("hill");
    public static final ZoneId MILL = new ZoneId("mill");
    public static final ZoneId DOCKS = new ZoneId("docks");
    public static final ItemId LIGHTHOUSE = new ItemId("lighthouse");
    public static final ItemId FERRY = new ItemId("ferry");
    /** A theme that is for steps of a walk alone; none of the story stands on it. */
    public static final String STAGE = "stage";

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final Citation CITED = new Citation(7, new Text("第一章 第一节", "Ch. 1 · s. 1"), new Text("一·1", "1·1"));
    private static final Citation CITED_AGAIN = new Citation(9, new Text("第一章 第二节", "Ch. 1 · s. 2"), new Text("一·2", "1·2"));
    private static final ItemKind WORKS = new ItemKind("works", new Text("工程", "Works"), Section.PROJECT, "tool");
    private static final ItemKind HOUSE = new ItemKind("house", new Text("馆舍", "House"), Section.SITE, "home");
    private static final ItemKind CARE = new ItemKind("care", new Text("服务", "Care"), Section.FACILITY, "heart");
    private static final ItemKind SPOT = new ItemKind("spot", new Text("地名", "Spot"), Section.OTHER, "map-pin");

    private static final List<GlossaryTerm> GLOSSARY = List.of(
            new GlossaryTerm("axis", new Text("轴", "Axis"), List.of("长轴"), claim("一条主线。", "A main line."),
                    Optional.of(new TermExample(claim("长轴穿过全城。", "The long axis crosses the town."), Optional.of(AXIS), Optional.empty()))),
            new GlossaryTerm("group", new Text("组团", "Group"), List.of(), claim("几个街道合成的一组。", "Several streets together.")),
            new GlossaryTerm("smoke", new Text("烟尘", "Smoke"), List.of(),
                    new Claim(new Text("空气里的细尘。", "Fine dust in the air."), List.of(), Certainty.KNOWN, false)));
    private static final Story STORY = new Story("walk", new Text("走一走", "A walk"), new Text("城区一览。", "The town at a glance."), List.of(
            new StoryStep("town", new Text("海边的一个城区", "A town by the sea"), claim("有两个组团，沿着长轴排开。", "Two groups along an axis."),
                    List.of(TOWN), Staging.PLAIN),
            new StoryStep("groups", new Text("两个组团", "Two groups"), claim("东边靠港，西边有磨坊。", "A harbour in the east, a mill in the west."),
                    List.of(EAST, AXIS), new Staging(Optional.empty(), false, 1, List.of(
                            new StepMark("anchor", new Text("码头", "Quay"), List.of(HARBOUR)), new StepMark("sun", new Text("观景", "View"), List.of(HARBOUR, HILL))),
                            List.of())),
            new StoryStep("docks", new Text("船坞", "The docks"), claim("渡船从这里出发，渡船40.0。", "Ferries leave from here; boats 40.0."),
                    List.of(DOCKS, HARBOUR), Staging.in("facilities"))));

    private final List<Item> items = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Zone> zones = List.of(
            zone(TOWN, ZoneKind.DISTRICT, "990001", "湾城区", "Bay Town", null, 0, 0, 10_000, 10_000),
            zone(AXIS, ZoneKind.AXIS, "", "长轴", "Long Axis", TOWN, 4_900, 0, 5_000, 10_000),
            zone(BELT, ZoneKind.BELT, "", "海带", "Shore Belt", TOWN, 5_000, 0, 10_000, 1_000),
            zone(EAST, ZoneKind.GROUP, "", "东部组团", "Eastern Group", TOWN, 5_000, 0, 10_000, 10_000),
            zone(WEST, ZoneKind.GROUP, "", "西部组团", "Western Group", TOWN, 0, 0, 5_000, 10_000),
            zone(HARBOUR, ZoneKind.STREET, "990001001", "海港街道", "Harbour Sub-district", EAST, 5_000, 0, 10_000, 5_000, AXIS, BELT),
            zone(HILL, ZoneKind.STREET, "990001002", "山岗街道", "Hill Sub-district", EAST, 5_000, 5_000, 10_000, 10_000),
            zone(MILL, ZoneKind.STREET, "990001003", "磨坊街道", "Mill Sub-district", WEST, 0, 0, 5_000, 10_000, AXIS),
            zone(DOCKS, ZoneKind.KEY_AREA, "", "船坞片区", "Docks", HARBOUR, 6_000, 1_000, 7_000, 2_000));

    private SmallPlan() {
        for (int i = 1; i <= 7; i++) {
            item("works-" + i, "海港工程之" + i, "Harbour works number " + i, WORKS, List.of(known(HARBOUR)), 5_500 + 400 * i, 3_000);
        }
        item(FERRY.value(), "轮渡码头", "Ferry Terminal", WORKS, List.of(stated(DOCKS), stated(HARBOUR)), 6_500, 1_500);
        item(LIGHTHOUSE.value(), "灯塔馆", "Lighthouse House", HOUSE, List.of(known(HARBOUR), stated(TOWN)), 9_000, 500);
        item("clinic", "海港诊所", "Harbour Clinic", CARE, List.of(stated(HARBOUR)), Double.NaN, 0);
        item("old-tree", "老树", "Old Tree", SPOT, List.of(known(HARBOUR)), 8_000, 4_000);
        item("bus-rule", "公交规矩", "Rule for buses", WORKS, List.of(stated(HARBOUR), stated(HILL), stated(MILL)), Double.NaN, 0);
        item("nowhere", "无处之事", "A thing of no zone", WORKS, List.of(), Double.NaN, 0);

        Scope town = new Scope(ScopeKind.DISTRICT, Optional.of(TOWN), Text.NONE);
        Scope every = new Scope(ScopeKind.EVERY_STREET, Optional.empty(), Text.NONE);
        Scope harbour = new Scope(ScopeKind.ZONE, Optional.of(HARBOUR), Text.NONE);
        indicator("income", "收入", "Income", "economy", "亿元", Direction.AT_LEAST, Text.NONE,
                figure("income-2020", 2020, FigureRole.RESULT, 60, town, Direction.NONE, OptionalDouble.empty()),
                figure("income-2025", 2025, FigureRole.TARGET, 100, town, Direction.AT_LEAST, OptionalDouble.of(60)));
        indicator("smoke", "烟尘", "Smoke", "environment", "%", Direction.AT_MOST, new Text("两处说法不同。", "Two lines differ."),
                figure("smoke-2025", 2025, FigureRole.TARGET, 5, town, Direction.AT_MOST, OptionalDouble.of(9)));
        indicator("benches", "长椅", "Benches", "housing", "张", Direction.AT_LEAST, Text.NONE,
                figure("benches-2025", 2025, FigureRole.TARGET, 10, every, Direction.AT_LEAST, OptionalDouble.empty()));
        indicator("boats", "渡船", "Boats", "transport", "艘", Direction.NONE, Text.NONE,
                figure("boats-2035", 2035, FigureRole.TARGET, 40, harbour, Direction.NONE, OptionalDouble.empty()));
    }

    public static SmallPlan make() {
        return new SmallPlan();
    }

    public Plan plan() {
        return new Plan(new Text("湾城区五年规划", "Five-Year Plan of Bay Town"), zones, items, indicators, GLOSSARY, List.of(STORY),
                Map.of(7, LinePrint.of(LINE_7).digest()));
    }

    public ZoneShapes shapes() {
        return shapesWithout();
    }

    /** As when the plan names a zone and nobody has drawn it. */
    public ZoneShapes shapesWithout(ZoneId... undrawn) {
        Map<ZoneId, Geometry> shapes = new HashMap<>();
        for (Zone zone : zones) {
            Extent e = zone.extent().orElseThrow();
            shapes.put(zone.id(), zone.kind() == ZoneKind.AXIS
                    ? GEOMETRY.createLineString(new Coordinate[] {new Coordinate(5_000, 0), new Coordinate(5_000, 10_000)})
                    : GEOMETRY.toGeometry(new org.locationtech.jts.geom.Envelope(e.minEast(), e.maxEast(), e.minNorth(), e.maxNorth())));
        }
        List.of(undrawn).forEach(shapes::remove);
        return new ZoneShapes(zones, shapes);
    }

    public Map<ItemId, EastNorth> places() {
        Map<ItemId, EastNorth> places = new HashMap<>();
        items.forEach(i -> i.place().ifPresent(p -> places.put(i.id(), new EastNorth(p.lonLat().lon() * 100, p.lonLat().lat() * 200))));
        return places;
    }

    public Gazetteer gazetteer() {
        List<SearchName> names = new ArrayList<>();
        zones.forEach(z -> names.add(name(PlaceHit.Kind.ZONE, z.id().value(), z.name())));
        items.forEach(i -> names.add(name(PlaceHit.Kind.ITEM, i.id().value(), i.name())));
        indicators.forEach(i -> names.add(name(PlaceHit.Kind.INDICATOR, i.id(), i.name())));
        GLOSSARY.forEach(t -> names.add(name(PlaceHit.Kind.TERM, t.id(), t.term())));
        return new Gazetteer(names);
    }

    public static Palette palette(String id) {
        Map<String, String> roles = new HashMap<>(Map.of("group-east-ink", "#123456", "line-scale", "1", "text-scale", "1", "hall-text-scale", "1.8",
                "paper", "#F0EFE8"));
        for (String colour : List.of("magenta", "blue", "green", "orange", "black", "casing")) {
            roles.put("mark-" + colour, "#C4007A");
        }
        return new Palette(id, roles);
    }

    /** Of the year 2025, with nothing open, in themes that draw nothing. */
    public static Session session(String palette, Lang lang) {
        return session(AtlasState.of("structure", palette, 2025), lang);
    }

    public static Session session(AtlasState state, Lang lang) {
        return new Session(state, scenes(), lang);
    }

    /** Of themes that draw nothing. */
    public static Scenes scenes() {
        return new Scenes(theme -> LayerStack.EMPTY, id -> Optional.of(palette(id)), STAGE::equals);
    }

    private static SearchName name(PlaceHit.Kind kind, String id, Text name) {
        return new SearchName(kind, id, name, List.of(), List.of(), "", 0, new Text("湾城区", "Bay Town"), Optional.empty());
    }

    private static Claim claim(String zh, String en) {
        return new Claim(new Text(zh, en), List.of(CITED, CITED_AGAIN), Certainty.STATED, false);
    }

    private static Zone zone(ZoneId id, ZoneKind kind, String code, String zh, String en, ZoneId parent, double minEast, double minNorth,
                             double maxEast, double maxNorth, ZoneId... touches) {
        Extent extent = new Extent(minEast, minNorth, maxEast, maxNorth);
        Claim silent = new Claim(new Text("规划没有说。", "The plan is silent."), List.of(), Certainty.STATED, true);
        return new Zone(id, kind, code, new Text(zh, en), new Text(zh, en), List.of(), Optional.ofNullable(parent),
                claim(zh + "是一处示例。", en + " is an example."), claim("由几部分组成。", "Made of several parts."), silent,
                List.of(touches).stream().map(SmallPlan::stated).toList(), extent.width() * extent.height() / 1e6, Optional.of(extent));
    }

    private static ZoneLink stated(ZoneId zone) {
        return new ZoneLink(zone, Certainty.STATED, List.of(CITED));
    }

    private static ZoneLink known(ZoneId zone) {
        return new ZoneLink(zone, Certainty.KNOWN, List.of());
    }

    /** Places are kept as grid metres squeezed into degrees: nothing here measures them as degrees. */
    private void item(String id, String zh, String en, ItemKind kind, List<ZoneLink> links, double east, double north) {
        Optional<ItemPlace> place = Double.isNaN(east) ? Optional.empty()
                : Optional.of(new ItemPlace(new LonLat(east / 100, north / 200), Accuracy.NEAR));
        Text none = place.isPresent() ? Text.NONE : new Text("没有一处地点", "Without one site");
        items.add(new Item(new ItemId(id), new Text(zh, en), List.of(), kind, Status.BUILDING, "2020", new Text(zh + "的说明。", "About " + en + "."),
                links, place, none, List.of(CITED), Text.NONE, List.of(), false, List.of()));
    }

    private static Figure figure(String id, int year, FigureRole role, double value, Scope scope, Direction direction,
                                 OptionalDouble baseline) {
        return new Figure(id, OptionalInt.of(year), "", role, OptionalDouble.of(value), new Text(value + "", ""), scope, direction, false, baseline,
                baseline.isPresent() ? OptionalInt.of(2020) : OptionalInt.empty(), List.of(CITED), Text.NONE);
    }

    private void indicator(String id, String zh, String en, String topic, String unit, Direction direction, Text note, Figure... figures) {
        indicators.add(new Indicator(id, new Text(zh, en), topic, new Text(unit, unit), direction, 0, List.of(figures), note));
    }
}
