package districtatlas.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.plan.ZoneId;
import districtatlas.state.Filter;
import districtatlas.ui.SmallPlan;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Over the made-up district. */
class ItemFilterProperties {
    private final SmallPlan small = SmallPlan.make();
    private final ItemFilter items = ItemFilter.of(small.plan(), small.gazetteer());

    @Provide
    Arbitrary<Filter> filters() {
        Arbitrary<ZoneId> zones = Arbitraries.of(SmallPlan.TOWN, SmallPlan.AXIS, SmallPlan.EAST, SmallPlan.HARBOUR, SmallPlan.HILL, SmallPlan.DOCKS);
        return Combinators.combine(Arbitraries.of(Section.class).set().ofMaxSize(2), Arbitraries.of("works", "house", "care", "spot").set().ofMaxSize(2),
                Arbitraries.of(Status.BUILDING, Status.BUILT).set().ofMaxSize(1), Arbitraries.of(Certainty.class).set().ofMaxSize(1), zones.set().ofMaxSize(2),
                Arbitraries.of(OptionalInt.empty(), OptionalInt.of(2020), OptionalInt.of(2030)), Arbitraries.of("", "", "海港", "clinic"),
                Arbitraries.of("", "", "sources > 0", "kind = 'works' OR placed = true", "kind =")).as(Filter::new);
    }

    @Example
    void noFilterLeavesAll() {
        assertEquals(small.plan().items(), items.matches(Filter.NONE).items());
    }

    /** But that a certainty is asked of the zones' ties when zones are asked for: it is another question then. */
    @Property(tries = 300)
    void oneMoreConditionNarrows(@ForAll("filters") Filter filter) {
        Matches matches = items.matches(filter);
        for (Filter.Part part : filter.parts()) {
            if (part == Filter.Part.ZONE && filter.has(Filter.Part.CERTAINTY)) {
                continue;
            }
            assertTrue(items.matches(filter.without(part)).ids().containsAll(matches.ids()), () -> filter + " without " + part);
        }
    }

    /** How many each value would leave is what it leaves. */
    @Property(tries = 200)
    void countsBesideAConditionAreWhatItLeaves(@ForAll("filters") Filter filter) {
        for (Count count : items.counts(filter, Filter.Part.KIND, CountBy.KIND)) {
            assertEquals(items.matches(filter.withKinds(Set.of(count.key()))).total(), count.count());
        }
        for (Count count : items.counts(filter, Filter.Part.STATUS, CountBy.STATUS)) {
            assertEquals(items.matches(filter.withStatuses(Set.of(districtatlas.base.vocabulary.Keyed.ofKey(Status.class, count.key())))).total(), count.count());
        }
        if (!filter.has(Filter.Part.CERTAINTY)) {
            for (Count count : items.counts(filter, Filter.Part.ZONE, CountBy.ZONE)) {
                assertEquals(items.matches(filter.withZones(Set.of(new ZoneId(count.key())))).total(), count.count());
            }
        }
    }

    @Property(tries = 200)
    void whatIsToBeLoosenedGivesSomething(@ForAll("filters") Filter filter) {
        List<Loosen.Way> ways = Loosen.ways(items, filter);
        assertEquals(items.matches(filter).isEmpty(), !ways.isEmpty());
        ways.forEach(w -> assertTrue(w.count() > 0 && w.count() == items.matches(w.filter()).total()));
    }

    @Example
    void belongingIsNotOnlyAPlace() {
        Filter docks = Filter.NONE.withZones(Set.of(SmallPlan.DOCKS));
        assertEquals(List.of(SmallPlan.FERRY), items.matches(docks).items().stream().map(i -> i.id()).toList());
        Filter hill = Filter.NONE.withZones(Set.of(SmallPlan.HILL));
        assertEquals(List.of("bus-rule"), items.matches(hill).items().stream().map(i -> i.id().value()).toList(), "it has no place at all");
        assertEquals(1, items.matches(hill.withCertainties(Set.of(Certainty.STATED))).total());
        assertEquals(0, items.matches(hill.withCertainties(Set.of(Certainty.KNOWN))).total());
    }
}
