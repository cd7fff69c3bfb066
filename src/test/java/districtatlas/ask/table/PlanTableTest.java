package districtatlas.ask.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.ItemFilter;
import districtatlas.ask.table.PlanTable.SortBy;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.gazetteer.SearchName;
import districtatlas.plan.ZoneId;
import districtatlas.state.Filter;
import districtatlas.ui.SmallPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows without a window, over the made-up district. */
class PlanTableTest {
    private final SmallPlan small = SmallPlan.make();
    private final ItemFilter filter = ItemFilter.of(small.plan(), small.gazetteer());

    private PlanTable items(Lang lang, Filter of) {
        return new ItemTable(filter, small.gazetteer(), new Messages(lang)).of(filter.matches(of));
    }

    private static List<String> under(PlanTable table, String key) {
        return table.rows().stream().map(r -> table.value(r, key).text()).toList();
    }

    private static PlanTable sorted(PlanTable table, String key, boolean lastFirst) {
        return table.sorted(List.of(new SortBy(key, lastFirst)));
    }

    @Test
    void everyThingIsARowWithItsZonesItsGroupsAndItsSources() {
        PlanTable all = items(Lang.EN, Filter.NONE);
        assertEquals(small.plan().items().size(), all.rows().size());
        PlanRow ferry = all.rows().stream().filter(r -> r.id().equals("ferry")).findFirst().orElseThrow();
        assertEquals("Docks; Harbour Sub-district", all.value(ferry, "zones").text());
        assertEquals("Eastern Group", all.value(ferry, "group").text());
        assertEquals("1·1:7", all.value(ferry, "sources").text());
        assertEquals(Optional.of(65.0), all.value(ferry, "lon").typed());
        PlanRow nowhere = all.rows().stream().filter(r -> r.id().equals("nowhere")).findFirst().orElseThrow();
        assertEquals(PlanValue.NONE, all.value(nowhere, "lon"));
    }

    @Test
    void rowsObeyTheFilterAndSayWhatTheBelongingToTheZoneAskedForRestsOn() {
        PlanTable docks = items(Lang.EN, Filter.NONE.withZones(Set.of(SmallPlan.DOCKS)));
        assertEquals(List.of("Ferry Terminal"), under(docks, "name_en"));
        PlanTable town = items(Lang.EN, Filter.NONE.withZones(Set.of(SmallPlan.TOWN)));
        PlanTable harbour = items(Lang.EN, Filter.NONE.withZones(Set.of(new ZoneId("harbour"))));
        String stated = town.value(row(town, "lighthouse"), "certainty").text();
        String known = harbour.value(row(harbour, "lighthouse"), "certainty").text();
        assertTrue(!stated.equals(known), stated);
    }

    private static PlanRow row(PlanTable table, String id) {
        return table.rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void numbersAreSortedAsNumbersAndWhatIsEmptyComesLastEitherWay() {
        PlanTable all = items(Lang.EN, Filter.NONE);
        List<String> up = under(sorted(all, "lat", false), "lat");
        List<String> down = under(sorted(all, "lat", true), "lat");
        List<Double> numbers = up.stream().filter(v -> !v.isEmpty()).map(Double::valueOf).toList();
        assertEquals(numbers.stream().sorted().toList(), numbers);
        assertEquals(2.5, numbers.get(0));
        assertEquals(20.0, Double.parseDouble(down.get(0)));
        assertTrue(up.get(up.size() - 1).isEmpty() && down.get(down.size() - 1).isEmpty());
    }

    @Test
    void numbersWithinWordsAreSortedByTheirValue() {
        PlanTable figures = new PlanTable(List.of(new PlanColumn("name", "Name", PlanColumn.Content.NAME)), List.of("Line 12", "Line 9", "Line 2").stream()
                .map(n -> new PlanRow(n, List.of(PlanValue.words(n, new WordOrder(small.gazetteer(), Lang.EN).of(n))))).toList());
        assertEquals(List.of("Line 2", "Line 9", "Line 12"), under(sorted(figures, "name", false), "name"));
    }

    /** Characters of one sound and several readings: 长 is chang in a name and zhang in another; only the name's own pinyin knows. */
    @Test
    void chineseNamesAreSortedByTheirPinyinAsTheSearchKnowsIt() {
        List<SearchName> names = List.of(name("a", "长轴", "chang zhou"), name("b", "中心", "zhong xin"), name("c", "长者食堂", "zhang zhe shi tang"), name("d", "大学", "da xue"));
        WordOrder order = new WordOrder(new Gazetteer(names), Lang.ZH);
        List<String> sorted = names.stream().sorted(java.util.Comparator.comparing(n -> order.ofName(PlaceHit.Kind.ITEM, n.id(), n.name().zh()))).map(n -> n.name().zh()).toList();
        assertEquals(List.of("长轴", "大学", "长者食堂", "中心"), sorted);
        List<String> words = java.util.stream.Stream.of("文化", "学校", "医院", "博物馆", "轨道").sorted(java.util.Comparator.comparing(order::of)).toList();
        assertEquals(List.of("博物馆", "轨道", "文化", "学校", "医院"), words);
    }

    private static SearchName name(String id, String zh, String pinyin) {
        return new SearchName(PlaceHit.Kind.ITEM, id, new Text(zh, ""), List.of(), List.of(), pinyin, 0, new Text("", ""), Optional.empty());
    }

    @Test
    void theFirstColumnOfSeveralDecidesAndTheNextAmongEquals() {
        PlanTable by = items(Lang.EN, Filter.NONE).sorted(List.of(new SortBy("section", false), new SortBy("name_en", true)));
        assertEquals("Culture sites", under(by, "section").get(0));
        List<String> works = by.rows().stream().filter(r -> r.id().startsWith("works")).map(PlanRow::id).toList();
        assertEquals(List.of("works-7", "works-6", "works-5", "works-4", "works-3", "works-2", "works-1"), works);
    }

    @Test
    void figuresStandInThePlansWordsAndAsNumbers() {
        PlanTable figures = new FigureTable(small.plan(), small.gazetteer(), new Messages(Lang.EN)).all();
        PlanRow income = row(figures, "income-2025");
        assertEquals("Income", figures.value(income, "indicator").text());
        assertEquals(Optional.of(100.0), figures.value(income, "number").typed());
        assertEquals("at least", figures.value(income, "direction").text());
        assertEquals("Bay Town", figures.value(income, "scope").text());
        assertEquals("Every sub-district", figures.value(row(figures, "benches-2025"), "scope").text());
        assertEquals("2025", figures.value(income, "year").text());
        assertEquals(List.of("smoke-2025", "benches-2025", "boats-2035", "income-2020", "income-2025"),
                sorted(figures, "said", false).rows().stream().map(PlanRow::id).toList());
    }

    @Test
    void whatIsCopiedPastesAsCells() {
        PlanTable table = new PlanTable(List.of(new PlanColumn("a", "A", PlanColumn.Content.NAME), new PlanColumn("b", "B", PlanColumn.Content.NUMBER)),
                List.of(new PlanRow("1", List.of(PlanValue.words("say \"no\"", ""), PlanValue.number(1.5, "1.5"))),
                        new PlanRow("2", List.of(PlanValue.words("two\nlines, a comma\tand a tab", ""), PlanValue.NONE))));
        assertEquals("A\tB\r\n\"say \"\"no\"\"\"\t1.5\r\n\"two\nlines, a comma\tand a tab\"\t\r\n", TableText.tabs(table));
        assertEquals("\uFEFFB,A\r\n1.5,\"say \"\"no\"\"\"\r\n,\"two\nlines, a comma\tand a tab\"\r\n", TableText.commas(table.under(List.of("b", "nothing", "a"))));
    }
}
