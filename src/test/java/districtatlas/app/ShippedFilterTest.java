package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.Count;
import districtatlas.ask.CountBy;
import districtatlas.ask.FilterReading;
import districtatlas.ask.FilterWords;
import districtatlas.ask.ItemFilter;
import districtatlas.ask.Loosen;
import districtatlas.ask.Matches;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.state.Filter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped plan, asked. The numbers were counted from the atlas file by other means, with SQL and the rule of belonging written anew. */
class ShippedFilterTest {
    private static final Filter XILI = Filter.NONE.withZones(Set.of(new ZoneId("xili")));

    private static ShippedAtlas atlas;
    private static Plan plan;
    private static ItemFilter items;
    private static FilterReading reading;

    @BeforeAll
    static void open() {
        atlas = new ShippedAtlas();
        plan = atlas.open.plan();
        items = ItemFilter.of(plan, atlas.open.gazetteer());
        reading = new FilterReading(plan, atlas.open.gazetteer());
    }

    @AfterAll
    static void close() {
        atlas.close();
    }

    private static int total(Filter filter) {
        return items.matches(filter).total();
    }

    @Test
    void projectsOfAStreetThatArePlanned() {
        assertEquals(637, total(Filter.NONE));
        assertEquals(30, total(XILI));
        assertEquals(16, total(XILI.withSections(Set.of(Section.PROJECT))));
        assertEquals(7, total(XILI.withSections(Set.of(Section.PROJECT)).withStatuses(Set.of(Status.PLANNED))));
    }

    @Test
    void whatIsInTwoZonesCountsInBothAndOnceInTheTotal() {
        Filter sites = Filter.NONE.withSections(Set.of(Section.SITE)).withStatuses(Set.of(Status.PLANNED, Status.PROPOSED));
        int yuehai = total(sites.withZones(Set.of(new ZoneId("yuehai"))));
        int shekou = total(sites.withZones(Set.of(new ZoneId("shekou"))));
        assertEquals(List.of(6, 2), List.of(yuehai, shekou));
        assertEquals(6, total(sites.withZones(Set.of(new ZoneId("yuehai"), new ZoneId("shekou")))), "the two are in both");
    }

    @ParameterizedTest
    @CsvSource({"nantou, 13, 1", "nanshan-street, 8, 2", "shahe, 16, 2", "shekou, 5, 2", "zhaoshang, 17, 1", "yuehai, 15, 4", "taoyuan, 6, 1", "xili, 4, 1",
            "axis, 5, 0", "belt, 26, 4", "north, 8, 1", "central, 33, 4", "south, 28, 3", "qianhai, 4, 1", "shenzhen-bay-cbd, 0, 0"})
    void cultureSitesOfEachZone(String zone, int sites, int cultureVenues) {
        assertEquals(sites, count(Filter.NONE.withSections(Set.of(Section.SITE)), CountBy.ZONE).get(zone));
        assertEquals(cultureVenues, count(Filter.NONE.withKinds(Set.of("culture-venue")), CountBy.ZONE).get(zone));
        assertEquals(sites, total(Filter.NONE.withSections(Set.of(Section.SITE)).withZones(Set.of(new ZoneId(zone)))), "by membership");
    }

    private static Map<String, Integer> count(Filter filter, CountBy by) {
        return items.counts(items.matches(filter), by).stream().collect(Collectors.toMap(Count::key, Count::count));
    }

    @Test
    void countsByOtherWords() {
        assertEquals(Map.of("project", 244, "site", 94, "facility", 112, "other", 187), count(Filter.NONE, CountBy.SECTION));
        assertEquals(281, count(Filter.NONE, CountBy.STATUS).get("planned"));
        assertEquals(Set.of("north", "central", "south"), count(Filter.NONE, CountBy.GROUP).keySet());
        assertEquals(30, count(XILI, CountBy.CERTAINTY).values().stream().mapToInt(n -> n).sum(), "each thing once");
    }

    @Test
    void yearsNameOrSpan() {
        assertEquals(5, total(Filter.NONE.withYear(OptionalInt.of(2035))));
        assertEquals(1, total(Filter.NONE.withYear(OptionalInt.of(2023))));
        assertEquals(0, total(Filter.NONE.withYear(OptionalInt.of(2040))));
    }

    @Test
    void aConditionAgreesWithTheSameAskedOtherwise() {
        assertEquals(281, total(Filter.NONE.withWhere("status = 'planned'")));
        assertEquals(94, total(Filter.NONE.withWhere("section = 'site' AND kind IS NOT NULL")));
        assertEquals(0, total(Filter.NONE.withWhere("status =")), "one that cannot be read holds for nothing");
        assertEquals(total(Filter.NONE.withKinds(Set.of("museum", "library"))), total(Filter.NONE.withWhere("kind IN ('museum', 'library')")));
    }

    @Test
    void wordsMeanFilters() {
        Filter wanted = XILI.withStatuses(Set.of(Status.PLANNED)).withSections(Set.of(Section.SITE));
        for (String typed : List.of("西丽 规划 文化", "西丽规划文化", "文化 西丽 规划", "planned culture Xili", "Xili planned culture sites", "xili 规划 文化", "西丽街道，规划，文化场所")) {
            assertEquals(Optional.of(wanted), reading.proposal(typed), typed);
        }
        assertEquals(4, total(wanted));
        assertEquals(Optional.empty(), reading.proposal("西丽"), "a name");
        assertEquals(Optional.empty(), reading.proposal("深圳湾文化广场"), "a name too, whatever words are in it");
        assertEquals("书城", reading.read("南山街道 书城").text());
    }

    @Test
    void wordsOfAFilterMeanThatFilter() {
        for (Lang lang : Lang.values()) {
            FilterWords words = new FilterWords(plan, new Messages(lang));
            for (var zone : plan.zones()) {
                for (Status status : List.of(Status.PLANNED, Status.BUILT, Status.UPGRADING)) {
                    Filter filter = Filter.NONE.withZones(Set.of(zone.id())).withStatuses(Set.of(status)).withSections(Set.of(Section.PROJECT))
                            .withCertainties(Set.of(Certainty.STATED));
                    if (!zone.id().equals(plan.zones().get(0).id())) {
                        String said = words.chips(filter).stream().map(FilterWords.Chip::label).collect(Collectors.joining(" "));
                        assertEquals(filter, reading.read(said), said);
                    }
                }
            }
            for (Count kind : items.counts(items.matches(Filter.NONE), CountBy.KIND)) {
                Filter filter = Filter.NONE.withKinds(Set.of(kind.key()));
                assertEquals(filter, reading.read(words.chips(filter).get(0).label()), kind.key());
            }
        }
    }

    @Test
    void whatLeavesNothingSaysWhatToLoosen() {
        Filter nothing = XILI.withSections(Set.of(Section.SITE)).withStatuses(Set.of(Status.GRANTED));
        assertEquals(0, total(nothing));
        List<Loosen.Way> ways = Loosen.ways(items, nothing);
        assertTrue(ways.stream().anyMatch(w -> w.parts().equals(Set.of(Filter.Part.STATUS)) && w.count() == 4), ways::toString);
        ways.forEach(w -> assertEquals(w.count(), total(w.filter())));
        assertEquals(List.of(), Loosen.ways(items, XILI), "where something is left nothing need be loosened");
    }

    @Test
    void aQuestionTakesNoTimeToSpeakOf() {
        Filter filter = XILI.withText("wh").withWhere("status <> 'built'");
        items.matches(filter);
        long begun = System.nanoTime();
        Matches found = items.matches(filter);
        for (int i = 0; i < 20; i++) {
            found = items.matches(filter);
        }
        System.out.printf("filter of %d: %.2f ms%n", found.of(), (System.nanoTime() - begun) * 1e-6 / 20);
    }
}
