package districtatlas.ask.check;

import districtatlas.base.vocabulary.FigureRole;
import districtatlas.notebook.Actual;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The plan's targets beside what came of them. Targets without an actual value are not in it. Immutable, any thread; some microseconds a value.
 *
 * <p>Each indicator is checked against the target that is due next: the first whose year is not before the value's, else the last. A later
 * target of the same indicator is checked too, and stands in {@link #later}.
 */
public final class MidTermCheck {
    private record Subject(String indicator, String scope) {
    }

    private final Plan plan;
    private final PlanPeriod period;
    private final List<Reading> unknown = new ArrayList<>();
    private final List<CheckedTarget> checked = new ArrayList<>();
    private final List<CheckedTarget> later = new ArrayList<>();
    private final Map<Subject, List<Reading>> readings = new LinkedHashMap<>();

    private MidTermCheck(Plan plan) {
        this.plan = plan;
        this.period = PlanPeriod.of(plan);
    }

    /** @param readings those of one year in the order in which they were edited: the last counts */
    public static MidTermCheck of(Plan plan, List<Reading> readings) {
        MidTermCheck check = new MidTermCheck(plan);
        check.read(readings);
        return check;
    }

    private void read(List<Reading> all) {
        Map<String, Indicator> byId = plan.indicators().stream().collect(Collectors.toMap(Indicator::id, i -> i));
        for (Reading reading : all) {
            Actual actual = reading.actual();
            if (byId.containsKey(actual.indicator())) {
                readings.computeIfAbsent(new Subject(actual.indicator(), actual.scope()), k -> new ArrayList<>()).add(reading);
            } else {
                unknown.add(reading);
            }
        }
        readings.values().forEach(r -> r.sort(Comparator.comparingInt(x -> x.actual().year())));
        for (Indicator indicator : plan.indicators()) {
            readings.forEach((subject, some) -> {
                if (subject.indicator().equals(indicator.id())) {
                    check(indicator, subject.scope(), some);
                }
            });
        }
    }

    private void check(Indicator indicator, String scope, List<Reading> some) {
        List<Figure> aims = aims(indicator, scope);
        if (aims.isEmpty()) {
            Reading last = some.get(some.size() - 1);
            checked.add(new CheckedTarget(indicator, Optional.empty(), Optional.empty(), some, last, Progress.none(Why.NO_TARGET)));
            return;
        }
        int year = some.get(some.size() - 1).actual().year();
        Figure due = due(aims, year);
        checked.add(check(indicator, due, some));
        aims.stream().filter(a -> a != due && a.value().isPresent() && due.year().isPresent() && a.year().orElse(0) > due.year().getAsInt())
                .forEach(a -> later.add(check(indicator, a, some)));
    }

    /** Those that can be counted first. */
    private static List<Figure> aims(Indicator indicator, String scope) {
        return indicator.figures().stream().filter(f -> f.role().isAim() && ActualScope.isOf(scope, f.scope()))
                .sorted(Comparator.comparing((Figure f) -> f.value().isEmpty()).thenComparing(f -> f.role() != FigureRole.TARGET)
                        .thenComparing(f -> f.year().orElse(Integer.MAX_VALUE))).toList();
    }

    private static Figure due(List<Figure> aims, int year) {
        List<Figure> dated = aims.stream().filter(f -> f.value().isPresent() && f.year().isPresent()).toList();
        return dated.stream().filter(f -> f.year().getAsInt() >= year).findFirst().orElseGet(() -> dated.isEmpty() ? aims.get(0) : dated.get(dated.size() - 1));
    }

    private CheckedTarget check(Indicator indicator, Figure target, List<Reading> some) {
        Reading counted = counted(target, some);
        Optional<Aim> aim = target.value().isPresent() ? Optional.of(Aim.of(indicator, target, period)) : Optional.empty();
        Optional<Double> value = UnitScale.convert(counted.actual().value(), counted.actual().unit(), indicator.unit());
        Progress progress = aim.isEmpty() ? Progress.none(Why.WORDS_ONLY) : value.map(v -> Progress.of(aim.get(), counted.actual().year(), v))
                .orElseGet(() -> Progress.none(Why.OTHER_UNIT));
        return new CheckedTarget(indicator, Optional.of(target), aim, some, counted, progress);
    }

    /** The latest that is not later than the target; where all are later, the first of them. */
    private static Reading counted(Figure target, List<Reading> some) {
        int by = target.year().orElse(Integer.MAX_VALUE);
        List<Reading> inTime = some.stream().filter(r -> r.actual().year() <= by).toList();
        int year = inTime.isEmpty() ? some.get(0).actual().year() : inTime.get(inTime.size() - 1).actual().year();
        return some.stream().filter(r -> r.actual().year() == year).reduce((earlier, last) -> last).orElseThrow();
    }

    /** One for each indicator and scope that has an actual value, in the plan's order. */
    public List<CheckedTarget> checked() {
        return List.copyOf(checked);
    }

    /** The same values against targets that are due after that. */
    public List<CheckedTarget> later() {
        return List.copyOf(later);
    }

    /** Of indicators that the plan does not have. */
    public List<Reading> unknown() {
        return List.copyOf(unknown);
    }

    /** @param scope as {@link Actual#scope} */
    public Optional<CheckedTarget> of(String indicator, String scope) {
        return checked.stream().filter(c -> c.indicator().id().equals(indicator) && c.actual().scope().equals(scope)).findFirst();
    }

    /** All of them, the earliest year first. */
    public List<Reading> readings(String indicator, String scope) {
        return List.copyOf(readings.getOrDefault(new Subject(indicator, scope), List.of()));
    }

    /** Some of it. */
    public MidTermCheck where(Predicate<CheckedTarget> wanted) {
        MidTermCheck some = new MidTermCheck(plan);
        some.unknown.addAll(unknown);
        some.checked.addAll(checked.stream().filter(wanted).toList());
        some.later.addAll(later.stream().filter(l -> some.of(l.indicator().id(), l.actual().scope()).isPresent()).toList());
        some.readings.putAll(readings);
        return some;
    }

    /** How many stand how; those of which there are none are not in it. */
    public Map<Verdict, Integer> summary() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        checked.forEach(c -> counts.merge(c.verdict(), 1, Integer::sum));
        return counts;
    }
}
