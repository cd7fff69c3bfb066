package districtatlas.ask.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.ItemFilter;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Section;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.state.Filter;
import districtatlas.state.ZonePair;
import districtatlas.ui.SmallPlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Over the made-up district: a street, its group, the axis, a key area and the district itself. */
class ComparisonProperties {
    private final SmallPlan small = SmallPlan.make();
    private final Plan plan = small.plan();
    private final ItemFilter items = ItemFilter.of(plan, small.gazetteer());
    private final ZoneComparing comparing = new ZoneComparing(items);

    @Provide
    Arbitrary<ZonePair> pairs() {
        Arbitrary<ZoneId> zones = Arbitraries.of(plan.zones().stream().map(Zone::id).toList());
        return Combinators.combine(zones, zones).filter((a, b) -> !a.equals(b)).as(ZonePair::new);
    }

    @Provide
    Arbitrary<Filter> filters() {
        return Arbitraries.of(Filter.NONE, Filter.NONE.withSections(Set.of(Section.PROJECT)), Filter.NONE.withText("海港"),
                Filter.NONE.withZones(Set.of(SmallPlan.DOCKS)), Filter.NONE.withKinds(Set.of("house")));
    }

    /** Rows, differences and things of the one are those of the other with A and B changed. */
    @Property(tries = 300)
    void swappedItSaysTheSame(@ForAll("pairs") ZonePair pair, @ForAll("filters") Filter filter) {
        Comparison one = comparing.of(pair, filter);
        Comparison other = comparing.of(pair.swapped(), filter);
        assertEquals(one.rows().stream().map(r -> new CompareRow(r.group(), r.key(), r.name(), r.b(), r.a(), r.subtracts())).toList(), other.rows());
        one.rows().forEach(r -> assertEquals(r.difference().isPresent() ? -r.difference().getAsDouble() + 0.0 : Double.NaN,
                other.row(r.group(), r.key()).orElseThrow().difference().orElse(Double.NaN)));
        assertEquals(Set.copyOf(one.both()), Set.copyOf(other.both()));
        assertEquals(one.onlyA(), other.onlyB());
        assertEquals(one.part(), one.isPartAndWhole() ? other.part() : other.b());
        for (Lang lang : Lang.values()) {
            CompareWords words = new CompareWords(new Messages(lang));
            for (CompareRow r : one.rows()) {
                String said = words.difference(one, r);
                String swapped = words.difference(other, other.row(r.group(), r.key()).orElseThrow());
                assertEquals(said, swapped.replace('A', '\0').replace('B', 'A').replace('\0', 'B'));
            }
        }
    }

    /** Each number is what the plan says of that zone by itself. */
    @Property(tries = 300)
    void everyCountIsThePlansOwn(@ForAll("pairs") ZonePair pair, @ForAll("filters") Filter filter) {
        Comparison of = comparing.of(pair, filter);
        List<Item> a = lies(pair.a(), filter);
        List<Item> b = lies(pair.b(), filter);
        assertEquals(Set.copyOf(a), Stream.concat(of.both().stream(), of.onlyA().stream()).collect(Collectors.toSet()));
        assertEquals(Set.copyOf(b), Stream.concat(of.both().stream(), of.onlyB().stream()).collect(Collectors.toSet()));
        assertEquals(a.size(), of.countA());
        assertEquals(b.size(), of.countB());
        int kindsOfA = 0;
        for (CompareRow row : of.rows().stream().filter(r -> r.group().isOfCounts()).toList()) {
            assertEquals(count(row, a), row.a().number().orElseThrow());
            assertEquals(count(row, b), row.b().number().orElseThrow());
            assertEquals(count(row, a) - count(row, b), row.difference().orElseThrow());
            assertTrue(count(row, a) + count(row, b) > 0 || row.group() == RowGroup.ITEMS, "what neither has is no row");
            kindsOfA += row.group() != RowGroup.STATUS && !row.isTotal() ? row.a().count() : 0;
        }
        assertEquals(a.size(), kindsOfA, "each thing is of one kind");
    }

    private List<Item> lies(ZoneId zone, Filter filter) {
        return plan.itemsOf(zone).stream().filter(items.matches(filter).items()::contains).toList();
    }

    private static double count(CompareRow row, List<Item> of) {
        return of.stream().filter(i -> switch (row.group()) {
            case ITEMS -> true;
            case STATUS -> i.status().key().equals(row.key());
            default -> RowGroup.of(i.kind().section()) == row.group() && (row.isTotal() || i.kind().id().equals(row.key()));
        }).count();
    }

    /** What is said of the district, or of each street alike, stands in no street's column. */
    @Property(tries = 300)
    void aFigureStandsOnlyUnderTheZoneItIsOf(@ForAll("pairs") ZonePair pair) {
        Comparison of = comparing.of(pair, Filter.NONE);
        for (CompareRow row : of.rows(RowGroup.FIGURES)) {
            row.a().figures().forEach(t -> assertEquals(pair.a(), t.figure().scope().zone().orElseThrow()));
            row.b().figures().forEach(t -> assertEquals(pair.b(), t.figure().scope().zone().orElseThrow()));
        }
        assertTrue(of.everyStreet().stream().allMatch(t -> t.figure().scope().zone().isEmpty()));
        assertEquals(pair.has(SmallPlan.TOWN), of.district().isEmpty());
    }

    /** Of a part and its whole, the part has nothing more, and no word says that either has. */
    @Property(tries = 300)
    void aPartHasNothingThatItsWholeHasNot(@ForAll("pairs") ZonePair pair) {
        Comparison of = comparing.of(pair, Filter.NONE);
        if (of.isPartAndWhole()) {
            assertTrue((of.tie() == Comparison.Tie.A_IN_B ? of.onlyA() : of.onlyB()).isEmpty());
            Messages messages = new Messages(Lang.ZH);
            CompareWords words = new CompareWords(messages);
            of.rows().stream().filter(r -> r.group() != RowGroup.FIGURES).forEach(r -> {
                assertFalse((words.difference(of, r) + words.sentence(of, r)).contains("多"), () -> words.sentence(of, r));
                assertFalse(words.difference(of, r).contains("大"));
            });
        }
    }

    @Example
    void aStreetIsPartOfItsGroupAndOfTheDistrict() {
        assertEquals(Comparison.Tie.A_IN_B, comparing.of(new ZonePair(SmallPlan.HARBOUR, SmallPlan.EAST), Filter.NONE).tie());
        assertEquals(Comparison.Tie.B_IN_A, comparing.of(new ZonePair(SmallPlan.TOWN, SmallPlan.DOCKS), Filter.NONE).tie());
        assertEquals(Comparison.Tie.APART, comparing.of(new ZonePair(SmallPlan.HARBOUR, SmallPlan.MILL), Filter.NONE).tie());
    }
}
