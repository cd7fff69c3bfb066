package districtatlas.ask.compare;

import districtatlas.ask.ItemFilter;
import districtatlas.ask.compare.Comparison.Tie;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import districtatlas.plan.Item;
import districtatlas.plan.ItemKind;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.TargetGroups;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.state.Filter;
import districtatlas.state.ZonePair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts two zones side by side. What lies in a zone is what the filter says lies there; a figure stands in a zone's column only when the plan
 * says it of that very zone. Any thread; a millisecond for two streets, some more with the district.
 */
public final class ZoneComparing {
    private final ItemFilter items;
    private final Plan plan;

    public ZoneComparing(ItemFilter items) {
        this.items = items;
        this.plan = items.plan();
    }

    /** @throws java.util.NoSuchElementException when the plan does not have one of them */
    public Comparison of(ZonePair pair, Filter filter) {
        Zone a = plan.zone(pair.a()).orElseThrow();
        Zone b = plan.zone(pair.b()).orElseThrow();
        Tie tie = plan.lies(a.id(), b.id()).isPresent() ? Tie.A_IN_B : plan.lies(b.id(), a.id()).isPresent() ? Tie.B_IN_A : Tie.APART;
        List<Item> left = items.matches(filter).items();
        Predicate<Item> inA = i -> items.zonesOf(i).contains(a.id());
        Predicate<Item> inB = i -> items.zonesOf(i).contains(b.id());
        List<Item> ofA = left.stream().filter(inA).toList();
        List<Item> ofB = left.stream().filter(inB).toList();
        List<CompareRow> rows = new ArrayList<>();
        rows.add(new CompareRow(RowGroup.ZONE, "area", Text.NONE, CompareCell.ofArea(a.areaKm2()), CompareCell.ofArea(b.areaKm2()), true));
        rows.add(count(RowGroup.ITEMS, RowGroup.ALL, Text.NONE, ofA, ofB, i -> true));
        for (Section section : Section.values()) {
            rows.addAll(section(section, ofA, ofB));
        }
        for (Status status : Status.values()) {
            rows.add(count(RowGroup.STATUS, status.key(), Text.NONE, ofA, ofB, i -> i.status() == status));
        }
        rows.addAll(figures(a.id(), b.id(), tie));
        rows.removeIf(r -> r.a().isNone() && r.b().isNone() && r.group() != RowGroup.ITEMS);
        return new Comparison(a, b, tie, filter, rows, ofA.stream().filter(inB).toList(), ofA.stream().filter(inB.negate()).toList(),
                ofB.stream().filter(inA.negate()).toList(), everyStreet(a, b), district(a, b));
    }

    private static CompareRow count(RowGroup group, String key, Text name, List<Item> ofA, List<Item> ofB, Predicate<Item> which) {
        return new CompareRow(group, key, name, CompareCell.of(ofA.stream().filter(which).toList()), CompareCell.of(ofB.stream().filter(which).toList()), true);
    }

    /** The section, then its kinds, those of which there is most first. */
    private static List<CompareRow> section(Section section, List<Item> ofA, List<Item> ofB) {
        RowGroup group = RowGroup.of(section);
        Set<ItemKind> kinds = Stream.concat(ofA.stream(), ofB.stream()).map(Item::kind).filter(k -> k.section() == section)
                .collect(Collectors.toSet());
        List<CompareRow> rows = new ArrayList<>();
        rows.add(count(group, RowGroup.ALL, Text.NONE, ofA, ofB, i -> i.kind().section() == section));
        kinds.stream().map(k -> count(group, k.id(), k.name(), ofA, ofB, i -> i.kind().id().equals(k.id())))
                .sorted(Comparator.comparingInt((CompareRow r) -> -r.a().count() - r.b().count()).thenComparing(CompareRow::key)).forEach(rows::add);
        return rows;
    }

    // ---- figures --------------------------------------------------------------------------------------------------

    /** What is said of one indicator for one year and in one role stands in one row. */
    private List<CompareRow> figures(ZoneId a, ZoneId b, Tie tie) {
        List<CompareRow> rows = new ArrayList<>();
        for (Indicator indicator : plan.indicators()) {
            List<Target> own = indicator.figures().stream().filter(f -> isOf(f, a) || isOf(f, b)).map(f -> new Target(indicator, f)).toList();
            Set<String> keys = own.stream().map(ZoneComparing::key).collect(Collectors.toCollection(LinkedHashSet::new));
            for (String key : keys) {
                CompareCell ofA = CompareCell.ofFigures(own.stream().filter(t -> key(t).equals(key) && isOf(t.figure(), a)).toList());
                CompareCell ofB = CompareCell.ofFigures(own.stream().filter(t -> key(t).equals(key) && isOf(t.figure(), b)).toList());
                // A whole's figure holds its part's already, or is of another kind altogether: nothing is taken from it.
                rows.add(new CompareRow(RowGroup.FIGURES, key, indicator.name(), ofA, ofB, tie == Tie.APART && CompareRow.subtract(ofA, ofB)));
            }
        }
        return rows;
    }

    private static String key(Target target) {
        Figure figure = target.figure();
        String when = figure.period().isEmpty() ? figure.year().isPresent() ? String.valueOf(figure.year().getAsInt()) : "" : figure.period();
        return target.indicator().id() + (when.isEmpty() ? "" : "@" + when) + (figure.role().isAim() ? "" : "/" + figure.role().key());
    }

    /** Whether the plan says it of that very zone: of the district only what is the district's. */
    private static boolean isOf(Figure figure, ZoneId zone) {
        ScopeKind kind = figure.scope().kind();
        return (kind == ScopeKind.ZONE || kind == ScopeKind.DISTRICT) && figure.scope().zone().filter(zone::equals).isPresent();
    }

    private List<Target> everyStreet(Zone a, Zone b) {
        return a.kind() == ZoneKind.STREET || b.kind() == ZoneKind.STREET ? scoped(ScopeKind.EVERY_STREET) : List.of();
    }

    private List<Target> district(Zone a, Zone b) {
        boolean itself = a.kind() == ZoneKind.DISTRICT || b.kind() == ZoneKind.DISTRICT;
        return itself ? List.of() : TargetGroups.without(scoped(ScopeKind.DISTRICT), everyStreet(a, b));
    }

    private List<Target> scoped(ScopeKind kind) {
        return plan.targets().stream().filter(t -> t.figure().scope().kind() == kind).toList();
    }
}
