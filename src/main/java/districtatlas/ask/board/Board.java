package districtatlas.ask.board;

import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.base.vocabulary.Topic;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Plan;
import districtatlas.plan.Scope;
import districtatlas.plan.Target;
import districtatlas.plan.Zone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Every series of a plan, topic by topic, within a topic in the plan's order. Immutable. */
public record Board(List<Series> series) {
    public Board {
        series = List.copyOf(series);
    }

    public static Board of(Plan plan) {
        OptionalInt outlook = outlook(plan);
        List<Series> all = new ArrayList<>();
        for (Indicator indicator : plan.indicators()) {
            Map<Scope, List<SeriesPoint>> scopes = new LinkedHashMap<>();
            indicator.figures().forEach(f -> scopes.computeIfAbsent(f.scope(), s -> new ArrayList<>()).add(SeriesPoint.of(f, outlook)));
            scopes.forEach((scope, points) -> all.add(new Series(indicator, scope, points)));
        }
        List<String> topics = topics(all);
        return new Board(topics.stream().flatMap(t -> all.stream().filter(s -> s.indicator().topic().equals(t))).toList());
    }

    /** The last year of the plan's targets, where it has an earlier one with more of them. */
    private static OptionalInt outlook(Plan plan) {
        Map<Integer, Long> counts = plan.targets().stream().map(Target::figure)
                .filter(f -> f.role() == FigureRole.TARGET).map(Figure::year).flatMapToInt(OptionalInt::stream).boxed()
                .collect(Collectors.groupingBy(y -> y, Collectors.counting()));
        OptionalInt last = counts.keySet().stream().mapToInt(y -> y).max();
        return last.isPresent() && counts.entrySet().stream().anyMatch(e -> e.getKey() < last.getAsInt() && e.getValue() > counts.get(last.getAsInt()))
                ? last : OptionalInt.empty();
    }

    /** In the order in which topics are told; those that this program does not know last. */
    private static List<String> topics(List<Series> of) {
        List<String> known = Keyed.keys(Topic.class);
        Set<String> there = of.stream().map(s -> s.indicator().topic()).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> ordered = new LinkedHashSet<>(known);
        ordered.addAll(there);
        return ordered.stream().filter(there::contains).toList();
    }

    /** Keys of the topics there are, in order. */
    public List<String> topics() {
        return topics(series);
    }

    public List<Series> of(String topic) {
        return series.stream().filter(s -> s.indicator().topic().equals(topic)).toList();
    }

    public Optional<Series> find(String id) {
        return series.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The one that a figure of the plan is in. */
    public Optional<Series> withFigure(String figure) {
        return series.stream().filter(s -> s.points().stream().flatMap(p -> p.figure().stream()).anyMatch(f -> f.id().equals(figure))).findFirst();
    }

    public Board where(Predicate<Series> wanted) {
        return new Board(series.stream().filter(wanted).toList());
    }

    /** The same series with other points, such as actual values beside the plan's. */
    public Board with(UnaryOperator<Series> each) {
        return new Board(series.stream().map(each).toList());
    }

    /**
     * What is said of the zone itself; of a street also what is said of every street, and of the district what it has everywhere. A
     * district total is no street's.
     */
    public static Predicate<Series> about(Zone zone) {
        boolean shares = zone.kind() == ZoneKind.STREET || zone.kind() == ZoneKind.DISTRICT;
        return s -> s.isOf(zone.id()) || shares && s.scope().kind() == ScopeKind.EVERY_STREET;
    }

    /** All years of which there is a dated value, in order. */
    public List<Integer> years() {
        return series.stream().flatMap(s -> s.points().stream()).map(SeriesPoint::year).flatMapToInt(OptionalInt::stream).distinct().sorted().boxed().toList();
    }
}
