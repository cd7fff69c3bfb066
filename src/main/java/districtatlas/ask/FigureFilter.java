package districtatlas.ask;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.plan.Figure;
import districtatlas.plan.Plan;
import districtatlas.plan.Scope;
import districtatlas.plan.Target;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.FigureWords;
import districtatlas.state.Filter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which figures of a plan a filter leaves, as far as its conditions mean anything for a figure: of which zone, of which year, called how.
 * What is a total of the district is not a zone's. Immutable, any thread; a question of names costs as much as a search.
 */
public final class FigureFilter {
    /** All others ask what a figure does not have. */
    private static final Set<Filter.Part> MEANT = EnumSet.of(Filter.Part.ZONE, Filter.Part.YEAR, Filter.Part.TEXT);
    private static final int ALL = Integer.MAX_VALUE;

    private final Plan plan;
    private final Gazetteer gazetteer;
    /** Topics by their names in both languages, in small letters. */
    private final Map<String, Set<String>> topics = new HashMap<>();

    public FigureFilter(Plan plan, Gazetteer gazetteer) {
        this.plan = plan;
        this.gazetteer = gazetteer;
        for (Lang lang : Lang.values()) {
            FigureWords words = new FigureWords(new Messages(lang));
            plan.indicators().forEach(i -> topics.computeIfAbsent(words.topic(i.topic()).toLowerCase(Locale.ROOT), t -> new HashSet<>()).add(i.topic()));
        }
    }

    /** The conditions that figures obey. */
    public Filter meant(Filter filter) {
        Filter meant = filter;
        for (Filter.Part part : unmeant(filter)) {
            meant = meant.without(part);
        }
        return meant;
    }

    /** The conditions that mean nothing for figures, to be said. */
    public List<Filter.Part> unmeant(Filter filter) {
        return filter.parts().stream().filter(p -> !MEANT.contains(p)).toList();
    }

    /** In the plan's order. */
    public List<Target> left(Filter filter) {
        Predicate<Target> asked = t -> true;
        if (filter.has(Filter.Part.ZONE)) {
            Set<ZoneId> zones = withParts(filter.zones());
            asked = asked.and(t -> isOf(t.figure().scope(), zones));
        }
        if (filter.has(Filter.Part.YEAR)) {
            asked = asked.and(t -> isOf(t.figure(), filter.year().orElseThrow()));
        }
        if (filter.has(Filter.Part.TEXT)) {
            Set<String> called = called(filter.text());
            asked = asked.and(t -> called.contains(t.indicator().id()));
        }
        return plan.targets().stream().filter(asked).toList();
    }

    private Set<ZoneId> withParts(Set<ZoneId> zones) {
        Set<ZoneId> all = new LinkedHashSet<>();
        zones.forEach(z -> addWithParts(z, all));
        return all;
    }

    private void addWithParts(ZoneId zone, Set<ZoneId> to) {
        if (to.add(zone)) {
            plan.parts(zone).forEach(p -> addWithParts(p.id(), to));
        }
    }

    private boolean isOf(Scope scope, Set<ZoneId> zones) {
        return scope.kind() == ScopeKind.ZONE && scope.zone().filter(zones::contains).isPresent() || scope.kind() == ScopeKind.EVERY_STREET && zones.stream()
                .anyMatch(z -> plan.zone(z).map(Zone::kind).filter(k -> k == ZoneKind.STREET).isPresent());
    }

    private static boolean isOf(Figure figure, int year) {
        return figure.year().isPresent() && figure.year().getAsInt() == year || figure.year().isEmpty() && YearSpan.of(figure.period()).has(year);
    }

    /** Indicators called so, or of a topic called so: as the words stand, else those of which all words are found. */
    private Set<String> called(String text) {
        Set<String> whole = found(text);
        if (!whole.isEmpty()) {
            return whole;
        }
        Set<String> each = null;
        for (String word : text.length() > ItemFilter.MOST_LETTERS ? new String[0] : text.split("\\s+")) {
            Set<String> of = found(word);
            if (each == null) {
                each = of;
            } else {
                each.retainAll(of);
            }
        }
        return each == null ? Set.of() : each;
    }

    private Set<String> found(String text) {
        Set<String> found = gazetteer.search(text, ALL).stream().filter(h -> h.kind() == PlaceHit.Kind.INDICATOR).map(PlaceHit::id)
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> called = topics.getOrDefault(text.strip().toLowerCase(Locale.ROOT), Set.of());
        plan.indicators().stream().filter(i -> called.contains(i.topic())).forEach(i -> found.add(i.id()));
        return found;
    }
}
