package districtatlas.quiz;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.plan.Citation;
import districtatlas.plan.Claim;
import districtatlas.plan.Enclave;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemKind;
import districtatlas.plan.ItemPlace;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneLink;
import districtatlas.plan.ZoneShapes;
import districtatlas.ui.SmallPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Three districts that no map shows: a small one, one of many streets, and one of islands where nothing is as usual. */
final class OddDistricts {
    private static final Citation CITED = new Citation(3, new Text("\u4e00", "1"), new Text("\u4e00", "1"));
    private static final ItemKind HOUSE = new ItemKind("house", new Text("\u9986", "House"), Section.SITE, "home");

    private final List<Zone> zones = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Map<ZoneId, Geometry> geometries = new HashMap<>();
    private final Map<ItemId, EastNorth> places = new HashMap<>();
    private final List<Enclave> enclaves = new ArrayList<>();

    private OddDistricts() {
    }

    static List<QuizGround> all() {
        return List.of(small(), grid(), islands());
    }

    /** Three streets in two groups; sites where their streets are. */
    static QuizGround small() {
        Map<ZoneId, EastNorth> in = Map.of(SmallPlan.HARBOUR, new EastNorth(7_500, 2_500), SmallPlan.HILL, new EastNorth(7_500, 7_500), SmallPlan.MILL, new EastNorth(2_500, 5_000));
        Map<ItemId, EastNorth> places = new HashMap<>();
        SmallSites.PLAN.items().forEach(i -> places.put(i.id(), in.get(i.zones().get(0).zone())));
        return new QuizGround(SmallSites.PLAN, SmallPlan.make().shapes(), places);
    }

    /** Twelve streets in rows of three groups, an axis through the middle with five stops, and key areas of which two lie over each other. */
    static QuizGround grid() {
        OddDistricts made = new OddDistricts();
        made.zone("city", ZoneKind.DISTRICT, "City", null, box(0, 0, 8_000, 6_000));
        made.zone("line", ZoneKind.AXIS, "Line", "city", "LINESTRING (4000 0, 4000 3000, 4100 6000)", "A0, A1, A2, A3, A4.");
        List<String> groups = List.of("Low", "Mid", "Top");
        for (int g = 0; g < 3; g++) {
            made.zone("g" + g, ZoneKind.GROUP, groups.get(g) + " Group", "city", box(0, 2_000 * g, 8_000, 2_000 * g + 2_000));
        }
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 4; column++) {
                made.zone("s" + row + column, ZoneKind.STREET, "Street " + "PQRS".charAt(column) + row, "g" + row, box(2_000 * column, 2_000 * row, 2_000 * column + 2_000, 2_000 * row + 2_000));
            }
        }
        for (int i = 0; i < 5; i++) {
            made.zone("a" + i, ZoneKind.KEY_AREA, "A" + i, "city", box(3_900, 200 + 1_200 * i, 4_500, 700 + 1_200 * i), "", "line");
        }
        made.zone("b0", ZoneKind.KEY_AREA, "B0", "city", box(500, 500, 1_500, 1_500));
        made.zone("b1", ZoneKind.KEY_AREA, "B1", "city", box(1_000, 500, 2_500, 1_500));
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 4; column++) {
                String street = "s" + row + column;
                double east = 2_000 * column + 1_000;
                double north = 2_000 * row + 1_000;
                made.site("House " + row + column, Status.BUILT, east, north, stated(street));
                made.site("Hall " + row + column, Status.BUILT, east, north, known(street));
                made.site("Border post " + row + column, Status.BUILT, east + (column < 3 ? 990 : -990), north, known(street));
                made.site("Lost " + row + column, Status.BUILT, 2_000 * ((column + 1) % 4) + 1_000, north, stated(street));
                made.site("Prize " + row + column, Status.GRANTED, east, north, stated(street));
            }
        }
        made.site("Street P0 Hall", Status.BUILT, 1_000, 1_000, stated("s00"));
        made.site("Bridge", Status.BUILT, 2_000, 1_000, stated("s00"), stated("s01"));
        return made.ground();
    }

    /** One group and no axis: a street with a hole, the street in the hole, an enclave, islands, a corner, a street not drawn, and two of one name. */
    static QuizGround islands() {
        OddDistricts made = new OddDistricts();
        made.zone("isles", ZoneKind.DISTRICT, "Isles", null, box(0, 0, 9_000, 9_000));
        made.zone("all", ZoneKind.GROUP, "All of it", "isles", box(0, 0, 9_000, 9_000));
        made.zone("ring", ZoneKind.STREET, "Ring", "all", "POLYGON ((0 0, 4000 0, 4000 4000, 0 4000, 0 0), (1000 1000, 2000 1000, 2000 2000, 1000 2000, 1000 1000))");
        made.zone("core", ZoneKind.STREET, "Core", "all", box(1_000, 1_000, 2_000, 2_000));
        made.zone("far", ZoneKind.STREET, "Far", "all", "MULTIPOLYGON (((6000 6000, 8000 6000, 8000 8000, 6000 8000, 6000 6000)), ((8500 100, 8600 100, 8600 200, 8500 200, 8500 100)))");
        made.zone("corner", ZoneKind.STREET, "Corner", "all", box(4_000, 4_000, 5_000, 5_000));
        made.zone("side", ZoneKind.STREET, "Side", "all", box(4_000, 0, 5_000, 3_990));
        made.zone("unseen", ZoneKind.STREET, "Unseen", "all", "");
        made.zone("twin-1", ZoneKind.STREET, "Twin", "all", box(0, 5_000, 1_000, 6_000));
        made.zone("twin-2", ZoneKind.STREET, "Twin", "all", box(0, 7_000, 1_000, 8_000));
        made.enclaves.add(new Enclave(new Text("Foreign", "Foreign"), geometry(box(3_000, 3_000, 3_200, 3_200))));
        made.site("Well", Status.BUILT, 1_500, 1_500, known("core"));
        made.site("Gate", Status.BUILT, 500, 500, stated("ring"));
        made.site("Rock", Status.BUILDING, 7_000, 7_000, stated("far"));
        made.site("Cellar", Status.PLANNED, 7_000, 5_500, stated("unseen"));
        made.site("Attic", Status.PLANNED, 7_000, 7_000, stated("unseen"));
        return made.ground();
    }

    private QuizGround ground() {
        Plan plan = new Plan(new Text("\u89c4\u5212", "Plan"), zones, items, List.of(), List.of(), List.of());
        return new QuizGround(plan, new ZoneShapes(zones, geometries, enclaves), places);
    }

    private static String box(double west, double south, double east, double north) {
        return "POLYGON ((" + west + " " + south + ", " + east + " " + south + ", " + east + " " + north + ", " + west + " " + north + ", " + west + " " + south + "))";
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ZoneLink stated(String zone) {
        return new ZoneLink(new ZoneId(zone), Certainty.STATED, List.of(CITED));
    }

    private static ZoneLink known(String zone) {
        return new ZoneLink(new ZoneId(zone), Certainty.KNOWN, List.of());
    }

    private void zone(String id, ZoneKind kind, String name, String parent, String wkt) {
        zone(id, kind, name, parent, wkt, "");
    }

    /** @param wkt empty for one that is not drawn */
    private void zone(String id, ZoneKind kind, String name, String parent, String wkt, String made, String... strung) {
        Text text = new Text(name, name);
        Claim said = new Claim(text, List.of(CITED), Certainty.STATED, false);
        Claim of = new Claim(new Text(made, made), made.isEmpty() ? List.of() : List.of(CITED), Certainty.STATED, made.isEmpty());
        zones.add(new Zone(new ZoneId(id), kind, "", text, text, List.of(), Optional.ofNullable(parent).map(ZoneId::new), said, of, said,
                Stream.of(strung).map(OddDistricts::stated).toList(), Double.NaN, Optional.empty()));
        if (!wkt.isEmpty()) {
            geometries.put(new ZoneId(id), geometry(wkt));
        }
    }

    private void site(String name, Status status, double east, double north, ZoneLink... links) {
        Text text = new Text(name, name);
        items.add(new Item(new ItemId(name), text, List.of(), HOUSE, status, "", Text.NONE, List.of(links), Optional.of(new ItemPlace(new LonLat(1, 1), Accuracy.EXACT)), Text.NONE,
                List.of(CITED), Text.NONE, List.of(), false, List.of()));
        places.put(new ItemId(name), new EastNorth(east, north));
    }
}
