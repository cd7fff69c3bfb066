package districtatlas.ui.zone;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Figure;
import districtatlas.plan.Plan;
import districtatlas.plan.Scope;
import districtatlas.plan.Target;
import districtatlas.plan.TargetGroups;
import districtatlas.plan.Zone;
import districtatlas.plan.words.FigureWords;
import districtatlas.plan.Years;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The figures a zone's panel shows in one year, kept apart by what they are about: the zone's own, every street's, the district's.
 * Nothing is added up and nothing divided.
 */
final class FigureGroups {
    /** Numbers with a start to measure from, then other dated ones, then the undated; within these in the plan's order. */
    private static final Comparator<Target> TELLING_FIRST = Comparator.comparing((Target t) -> t.figure().year().isEmpty())
            .thenComparing(t -> t.figure().baseline().isEmpty())
            .thenComparing(t -> t.figure().value().isEmpty());

    static final String EVERY_STREET = "every-street";
    static final String DISTRICT = "district";

    private final Plan plan;
    private final Years years;
    private final Messages messages;
    private final FigureRows rows;
    private final FigureWords words;

    FigureGroups(Plan plan, Years years, Messages messages, FigureRows rows) {
        this.plan = plan;
        this.years = years;
        this.messages = messages;
        this.rows = rows;
        this.words = new FigureWords(messages);
    }

    List<Target> own(Zone zone) {
        return figures(s -> s.kind() == ScopeKind.ZONE && s.zone().filter(zone.id()::equals).isPresent());
    }

    List<Target> everyStreet() {
        return figures(s -> s.kind() == ScopeKind.EVERY_STREET);
    }

    List<Target> district() {
        return figures(s -> s.kind() == ScopeKind.DISTRICT);
    }

    /** A zone shares in what the district reached and aims at, not in how the plan is made up. */
    private static List<Target> aims(List<Target> targets) {
        return targets.stream().filter(t -> t.figure().role() != FigureRole.FACT).toList();
    }

    List<Target> outside() {
        return figures(s -> s.kind() == ScopeKind.OUTSIDE);
    }

    private List<Target> figures(Predicate<Scope> about) {
        return plan.targets().stream().filter(t -> about.test(t.figure().scope())).sorted(TELLING_FIRST).toList();
    }

    /**
     * Groups below the zone's own, in the order a reader comes to them.
     *
     * @param everyStreet things of the zone that hold for every street
     */
    List<PanelContent.RowGroup> shared(Zone zone, int year, List<PanelRow> everyStreet) {
        List<PanelContent.RowGroup> groups = new ArrayList<>();
        List<PanelRow> shown = new ArrayList<>(everyStreet);
        if (zone.kind() == ZoneKind.STREET || zone.kind() == ZoneKind.DISTRICT) {
            shown.addAll(rows(zone.kind() == ZoneKind.DISTRICT ? TargetGroups.without(everyStreet(), district()) : everyStreet(), year));
        }
        add(groups, new PanelContent.RowGroup(EVERY_STREET, messages.get("words.scope.every-street"), shown, "", List.of()));
        if (zone.kind() == ZoneKind.DISTRICT) {
            byTopic().forEach((topic, targets) ->
                    add(groups, group("topic-" + topic, words.topic(topic), targets, year, "")));
            add(groups, group("outside", messages.get("words.scope.outside"), outside(), year, ""));
        } else {
            List<Target> said = zone.kind() == ZoneKind.STREET ? everyStreet() : List.of();
            groups.add(group(DISTRICT, messages.get("group.district"), TargetGroups.without(aims(district()), said), year,
                    messages.get("group.district.empty", String.valueOf(year))));
        }
        return groups;
    }

    private static void add(List<PanelContent.RowGroup> groups, PanelContent.RowGroup group) {
        if (!group.rows().isEmpty()) {
            groups.add(group);
        }
    }

    private Map<String, List<Target>> byTopic() {
        Map<String, List<Target>> topics = new LinkedHashMap<>();
        district().forEach(t -> topics.computeIfAbsent(t.indicator().topic(), k -> new ArrayList<>()).add(t));
        return topics;
    }

    PanelContent.RowGroup group(String key, String title, List<Target> targets, int year, String empty) {
        List<PanelRow> shown = rows(targets, year);
        return new PanelContent.RowGroup(key, title, shown, shown.isEmpty() ? empty : "", shown.isEmpty() ? otherYears(targets, year) : List.of());
    }

    List<PanelRow> rows(List<Target> targets, int year) {
        return targets.stream().filter(t -> years.of(t.figure()) == year).<PanelRow>map(rows::row).toList();
    }

    /** Links to the other years in which these figures have something to say. */
    List<PanelContent.YearLink> otherYears(List<Target> targets, int year) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Target target : targets) {
            Figure figure = target.figure();
            if (years.of(figure) != year) {
                counts.merge(years.of(figure), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(e -> new PanelContent.YearLink(e.getKey(), messages.get("figure.other-year", String.valueOf(e.getKey()), e.getValue())))
                .toList();
    }
}
