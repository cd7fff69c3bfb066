package districtatlas.ask.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.ItemFilter;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.author.ThreeZones;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.DistrictGrid;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.state.Filter;
import districtatlas.ui.SmallPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two made-up districts, so that nothing is written for one: squares of five kilometres, and one compiled from text with another grid. */
class MapInWordsTest {
    @TempDir
    Path folder;

    private final SmallPlan small = SmallPlan.make();
    private final ItemFilter items = ItemFilter.of(small.plan(), small.gazetteer());
    private final MapInWords words = new MapInWords(items, small.shapes(), Surroundings.NONE, Map.of());

    private Zone zone(ZoneId id) {
        return small.plan().zone(id).orElseThrow();
    }

    private Set<String> neighbours(ZoneId id) {
        return words.neighbours(zone(id)).stream().map(n -> n.direction() + " " + n.name().en() + " " + Math.round(n.sharedMetres()))
                .collect(Collectors.toSet());
    }

    @Test
    void whoseSquareTouchesIsANeighbourInItsDirectionAndACornerIsNone() {
        assertEquals(Set.of("WEST Mill Sub-district 5000", "NORTH Hill Sub-district 5000"), neighbours(SmallPlan.HARBOUR));
        assertEquals(Set.of("SOUTH_EAST Harbour Sub-district 5000", "NORTH_EAST Hill Sub-district 5000"), neighbours(SmallPlan.MILL));
        assertEquals(Set.of("WEST Western Group 10000"), neighbours(SmallPlan.EAST));
        assertEquals(Set.of("EAST Eastern Group 10000"), neighbours(SmallPlan.WEST));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aZoneByItselfHasATitleAndHeadings(Lang lang) {
        Description told = words.zone(zone(SmallPlan.HARBOUR), items.matches(Filter.NONE), new Messages(lang));
        assertEquals(zone(SmallPlan.HARBOUR).name().in(lang), told.passages().get(0).title());
        assertEquals(1, told.passages().get(0).level());
        assertTrue(told.passages().stream().skip(1).allMatch(p -> p.level() == 2 && !p.statements().isEmpty()), told::markdown);
        assertTrue(told.markdown().contains(zone(SmallPlan.HILL).name().in(lang)), told::markdown);
    }

    @Test
    void theWholeStepsDownOneHeadingAtATime() {
        int before = 0;
        for (Passage passage : words.whole(items.matches(Filter.NONE), new Messages(Lang.EN)).passages()) {
            assertTrue(passage.level() <= before + 1, passage::title);
            before = passage.level();
        }
    }

    @Test
    void aFilterIsToldWithWhatItLeaves() {
        Filter filter = Filter.NONE.withZones(Set.of(SmallPlan.DOCKS));
        String told = words.whole(items.matches(filter), new Messages(Lang.EN)).markdown();
        int left = items.matches(filter).total();
        assertTrue(left > 0 && told.contains(left + " of " + items.matches(filter).of() + " things are left"), told);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void anotherDistrictIsToldWithoutAWordOfOurs(Lang lang) {
        try (AtlasFile atlas = AtlasFile.openReadOnly(ThreeZones.compiledIn(folder))) {
            DistrictGrid grid = new DistrictGrid(atlas.centralMeridianDegrees());
            Plan plan = PlanReader.read(atlas);
            ItemFilter all = ItemFilter.of(plan, Gazetteer.of(atlas));
            MapInWords map = new MapInWords(all, PlanReader.shapes(atlas, plan, grid), Surroundings.read(atlas, grid), Map.of());
            String told = map.whole(all.matches(Filter.NONE), new Messages(lang)).markdown();
            for (Zone zone : plan.zones()) {
                assertTrue(told.contains(zone.name().in(lang)), () -> zone.name() + " is not in\n" + told);
            }
            assertFalse(told.contains("南山") || told.contains("Nanshan"), told);
            Zone yi = plan.zoneNamed("yi").orElseThrow();
            Map<String, Compass> around = map.neighbours(yi).stream().collect(Collectors.toMap(n -> n.name().zh(), Neighbour::direction));
            assertEquals(Map.of("甲街", Compass.WEST, "丙街", Compass.EAST), around, "the street in the middle of a row");
        }
    }

    @Test
    void markdownKeepsListsAndParagraphsApart() {
        Description told = new Description(List.of(
                new Passage(1, "A", Optional.empty(), List.of(said(false, "one"), said(true, "two"), said(true, "three"), said(false, "four"))),
                new Passage(2, "B", Optional.empty(), List.of()), new Passage(3, "C", Optional.empty(), List.of(said(true, "five")))));
        assertEquals("# A\n\none\n\n- two\n- three\n\nfour\n\n## B\n\n### C\n\n- five\n", told.markdown());
        assertEquals("A\none\n  two\n  three\nfour\n\nB\n\nC\n  five\n", told.plain());
    }

    private static Statement said(boolean listed, String text) {
        return new Statement(listed, List.of(new Run(text, Optional.empty())));
    }
}
