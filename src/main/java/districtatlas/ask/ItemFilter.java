package districtatlas.ask;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.state.Filter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Which things of a plan a filter leaves, and how many of each sort. A thing of two zones counts in both and once in the total.
 * Any thread; some milliseconds to make, then below one for a filter whose words and condition were asked before.
 */
public final class ItemFilter {
    private static final int ALL = Integer.MAX_VALUE;
    /** No name has so many, nor do its words. */
    static final int MOST_LETTERS = 400;
    private static final int MOST_ANSWERS = 32;

    private final Plan plan;
    private final Gazetteer gazetteer;
    private final Function<String, Predicate<Item>> conditions;
    private final Map<ItemId, Map<ZoneId, Certainty>> zones = new LinkedHashMap<>();

    private volatile Matches last;
    private final Map<String, Set<ItemId>> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<ItemId>> eldest) {
            return size() > MOST_ANSWERS;
        }
    };

    /** @param conditions reads a condition in ECQL; one that cannot be read holds for nothing */
    public ItemFilter(Plan plan, Gazetteer gazetteer, Function<String, Predicate<Item>> conditions) {
        this.plan = plan;
        this.gazetteer = gazetteer;
        this.conditions = conditions;
        for (Item item : plan.items()) {
            Map<ZoneId, Certainty> of = new LinkedHashMap<>();
            plan.zones().forEach(z -> plan.belonging(item, z.id()).ifPresent(b -> of.put(z.id(), b.certainty())));
            zones.put(item.id(), of);
        }
    }

    /** With conditions in ECQL over the plan's things. */
    public static ItemFilter of(Plan plan, Gazetteer gazetteer) {
        return new ItemFilter(plan, gazetteer, new ItemConditions(plan)::predicate);
    }

    public Plan plan() {
        return plan;
    }

    /** The one asked before is at hand. */
    public Matches matches(Filter filter) {
        Matches before = last;
        if (before == null || !before.filter().equals(filter)) {
            before = found(filter);
            last = before;
        }
        return before;
    }

    private Matches found(Filter filter) {
        List<Predicate<Item>> asked = new ArrayList<>();
        filter.parts().forEach(p -> asked.add(predicate(filter, p)));
        List<Item> all = plan.items();
        return new Matches(filter, all.stream().filter(i -> asked.stream().allMatch(p -> p.test(i))).toList(), all.size());
    }

    private Predicate<Item> predicate(Filter filter, Filter.Part part) {
        return switch (part) {
            case ZONE -> i -> filter.zones().stream().anyMatch(zones.get(i.id())::containsKey);
            case STATUS -> i -> filter.statuses().contains(i.status());
            case SECTION -> i -> filter.sections().contains(i.kind().section());
            case KIND -> i -> filter.kinds().contains(i.kind().id());
            case CERTAINTY -> i -> filter.certainties().contains(certainty(i, filter.zones()));
            case YEAR -> i -> YearSpan.of(i.years()).has(filter.year().orElseThrow());
            case TEXT -> {
                Set<ItemId> found = known("text " + filter.text(), () -> named(filter.text()));
                yield i -> found.contains(i.id());
            }
            case WHERE -> {
                Set<ItemId> held = known("where " + filter.where(), () -> plan.items().stream().filter(conditions.apply(filter.where())).map(Item::id)
                        .collect(Collectors.toSet()));
                yield i -> held.contains(i.id());
            }
        };
    }

    /** The same is asked again and again while other conditions change. */
    private Set<ItemId> known(String question, Supplier<Set<ItemId>> answer) {
        synchronized (answers) {
            return answers.computeIfAbsent(question, q -> answer.get());
        }
    }

    /** The things whose names the words are found in: as they stand, else all of them. */
    private Set<ItemId> named(String text) {
        Set<ItemId> whole = found(text);
        if (!whole.isEmpty()) {
            return whole;
        }
        Set<ItemId> each = null;
        for (String word : text.length() > MOST_LETTERS ? new String[0] : text.split("\\s+")) {
            Set<ItemId> of = found(word);
            if (each == null) {
                each = of;
            } else {
                each.retainAll(of);
            }
        }
        return each == null ? Set.of() : each;
    }

    private Set<ItemId> found(String text) {
        return gazetteer.search(text, ALL).stream().filter(h -> h.kind() == PlaceHit.Kind.ITEM).map(h -> new ItemId(h.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What a thing's belonging rests on: to those of the zones in which it lies, the best of them; where none are asked for, to its most
     * specific one.
     */
    public Certainty certainty(Item item, Set<ZoneId> asked) {
        Set<Certainty> ties = asked.stream().map(zones.get(item.id())::get).filter(c -> c != null).collect(Collectors.toSet());
        return ties.isEmpty() ? item.certainty() : ties.contains(Certainty.STATED) ? Certainty.STATED : Certainty.KNOWN;
    }

    /** The zones a thing belongs to and those they lie in, in the plan's order; the district among them. */
    public Set<ZoneId> zonesOf(Item item) {
        return zones.get(item.id()).keySet();
    }

    /** Zones also where there is nothing, all else only where there is something; in the plan's order, or the vocabulary's. */
    public List<Count> counts(Matches matches, CountBy by) {
        return switch (by) {
            case ZONE -> ofZones(matches, z -> z.kind() != ZoneKind.DISTRICT);
            case GROUP -> ofZones(matches, z -> z.kind() == ZoneKind.GROUP);
            case KIND -> ofKinds(matches);
            case STATUS -> of(matches, Status.class, Item::status);
            case SECTION -> of(matches, Section.class, i -> i.kind().section());
            case CERTAINTY -> of(matches, Certainty.class, i -> certainty(i, matches.filter().zones()));
        };
    }

    /** How many each value of a condition would leave if it alone were asked for, the other conditions as they are. */
    public List<Count> counts(Filter filter, Filter.Part part, CountBy by) {
        return counts(matches(filter.without(part)), by);
    }

    private List<Count> ofZones(Matches matches, Predicate<Zone> which) {
        return plan.zones().stream().filter(which).map(z -> new Count(z.id().value(), z.name(),
                (int) matches.items().stream().filter(i -> zones.get(i.id()).containsKey(z.id())).count())).toList();
    }

    private List<Count> ofKinds(Matches matches) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Text> names = new LinkedHashMap<>();
        for (Item item : plan.items()) {
            names.putIfAbsent(item.kind().id(), item.kind().name());
        }
        matches.items().forEach(i -> counts.merge(i.kind().id(), 1, Integer::sum));
        return names.entrySet().stream().filter(e -> counts.containsKey(e.getKey()))
                .map(e -> new Count(e.getKey(), e.getValue(), counts.get(e.getKey()))).toList();
    }

    private static <E extends Enum<E> & Keyed> List<Count> of(Matches matches, Class<E> list, Function<Item, E> what) {
        Map<E, Integer> counts = new EnumMap<>(list);
        Collection<Item> items = matches.items();
        items.forEach(i -> counts.merge(what.apply(i), 1, Integer::sum));
        return Arrays.stream(list.getEnumConstants()).filter(counts::containsKey).map(e -> new Count(e.key(), Text.NONE, counts.get(e))).toList();
    }
}
