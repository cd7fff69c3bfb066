package districtatlas.ask.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.ItemFilter;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.plan.ZoneId;
import districtatlas.state.Filter;
import districtatlas.state.ZonePair;
import districtatlas.ui.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the made-up district, where the harbour has eleven things, the hill one and the town thirteen. */
class CompareWordsTest {
    private final SmallPlan small = SmallPlan.make();
    private final ZoneComparing comparing = new ZoneComparing(ItemFilter.of(small.plan(), small.gazetteer()));
    private final CompareWords zh = new CompareWords(new Messages(Lang.ZH));
    private final CompareWords en = new CompareWords(new Messages(Lang.EN));

    private Comparison of(ZoneId a, ZoneId b) {
        return comparing.of(new ZonePair(a, b), Filter.NONE);
    }

    private static CompareRow row(Comparison of, RowGroup group, String key) {
        return of.row(group, key).orElseThrow();
    }

    @Test
    void twoStreetsByNameAndByLetter() {
        Comparison of = of(SmallPlan.HILL, SmallPlan.HARBOUR);
        CompareRow works = row(of, RowGroup.PROJECTS, "works");
        assertEquals("B 多 8", zh.difference(of, works), "nine are no multiple of one");
        assertEquals("工程：山岗街道 1 项，海港街道 9 项，海港街道多 8 项。", zh.sentence(of, works));
        assertEquals("Works: Hill Sub-district 1, Harbour Sub-district 9; Harbour Sub-district has 8 more.", en.sentence(of, works));
        CompareRow house = row(of, RowGroup.SITES, "house");
        assertEquals("仅 B 有", zh.difference(of, house));
        assertEquals("馆舍：只有海港街道有，1 项。", zh.sentence(of, house));
        assertEquals("相同", zh.difference(of, row(of, RowGroup.ZONE, "area")));
        assertTrue(of.row(RowGroup.STATUS, "built").isEmpty(), "neither has one");
    }

    @Test
    void aPartOfItsWholeInShares() {
        Comparison of = of(SmallPlan.TOWN, SmallPlan.HARBOUR);
        CompareRow works = row(of, RowGroup.PROJECTS, "works");
        assertEquals("B 占 90%", zh.difference(of, works));
        assertEquals("工程：湾城区 10 项，其中海港街道 9 项，占 90%。", zh.sentence(of, works));
        assertEquals("都在 B", zh.difference(of, row(of, RowGroup.SITES, "house")));
        assertEquals("B 相当于 25%", zh.difference(of, row(of, RowGroup.ZONE, "area")));
        Comparison docks = of(SmallPlan.DOCKS, SmallPlan.HARBOUR);
        assertEquals("9 项中 A 有 1 项", zh.difference(docks, row(docks, RowGroup.PROJECTS, "works")), "of nine there is no share");
        assertEquals("都不在 A", zh.difference(docks, row(docks, RowGroup.SITES, "house")));
    }

    @Test
    void aFigureOfOneAlone() {
        Comparison of = of(SmallPlan.HARBOUR, SmallPlan.TOWN);
        CompareRow boats = row(of, RowGroup.FIGURES, "boats@2035");
        assertEquals("仅 A 有", zh.difference(of, boats));
        assertEquals("—", zh.cell(boats, boats.b()), "the town's figures are not its ferries");
        assertEquals("income@2025", of.rows(RowGroup.FIGURES).stream().filter(r -> r.key().startsWith("income@2025")).findFirst().orElseThrow().key());
        assertTrue(of.rows(RowGroup.FIGURES).stream().noneMatch(r -> r.key().startsWith("benches")), "each street's benches are nobody's own");
        assertEquals(List.of("benches-2025"), of.everyStreet().stream().map(t -> t.figure().id()).toList());
    }

    @Test
    void whatIsToldFirst() {
        CompareSummary summary = new CompareSummary(small.plan(), new Messages(Lang.ZH));
        Comparison of = of(SmallPlan.HARBOUR, SmallPlan.HILL);
        assertEquals("海港街道 12 项，山岗街道 1 项，两边都有 1 项（其中 1 项各街道都有）。", summary.total(of));
        assertEquals(List.of("工程：海港街道 9 项，山岗街道 1 项，海港街道多 8 项。", "只有海港街道有：馆舍 1 项、服务 1 项、地名 1 项。"), summary.sentences(of));
        Comparison part = of(SmallPlan.DOCKS, SmallPlan.HARBOUR);
        assertEquals("船坞片区位于海港街道（据一般知识）：海港街道共 12 项，其中船坞片区 1 项。", summary.total(part));
        assertEquals(List.of(), summary.sentences(part));
        Comparison none = comparing.of(new ZonePair(SmallPlan.HILL, SmallPlan.MILL), Filter.NONE.withText("clinic"));
        assertEquals("按当前筛选，两边都没有内容。", summary.total(none));
    }

    @ParameterizedTest
    @CsvSource({"1,10,10%", "1,9,", "999,1000,>99%", "1,1000,<1%", "0,10,0%", "10,10,100%", "1,3.0,"})
    void ofFewThingsThereIsNoShare(double part, double whole, String said) {
        assertEquals(said, new CompareNumbers(new Messages(Lang.ZH)).share(part, whole).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"10,5,2", "5,10,2", "14,5,2.8", "9,4,", "6,5,", "120,8,15", "0,9,"})
    void ofFewThingsNothingIsAMultiple(double a, double b, String said) {
        assertEquals(said, new CompareNumbers(new Messages(Lang.ZH)).times(a, b).orElse(null));
    }
}
