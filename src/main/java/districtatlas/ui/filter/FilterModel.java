package districtatlas.ui.filter;

import districtatlas.ask.Count;
import districtatlas.ask.CountBy;
import districtatlas.ask.FilterWords;
import districtatlas.ask.ItemConditions;
import districtatlas.ask.ItemFilter;
import districtatlas.ask.Loosen;
import districtatlas.ask.Matches;
import districtatlas.ask.YearSpan;
import districtatlas.base.HalfWidth;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.feature.ConditionMistake;
import districtatlas.plan.Item;
import districtatlas.plan.ItemKind;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.ItemWords;
import districtatlas.plan.words.ZoneWords;
import districtatlas.state.Filter;
import districtatlas.ui.Session;
import districtatlas.ui.desk.ThemesOfThings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What can be filtered by, how many things each choice would leave, and the filter that holds. In a walk the filter rests and cannot be
 * changed. Knows no nodes. FX thread only.
 */
public final class FilterModel {
    /**
     * A value of a condition.
     *
     * @param key   of the vocabulary, or an id
     * @param group heading under which it stands; empty for none
     * @param depth how far it is indented: what it is part of stands above it
     * @param count things left if it alone were asked for, the other conditions as they are
     */
    public record Choice(Filter.Part part, String key, String name, String group, int depth, boolean chosen, int count) {
    }

    private static final List<ZoneKind> ZONE_ORDER = List.of(ZoneKind.AXIS, ZoneKind.BELT, ZoneKind.KEY_AREA);

    private final Session session;
    private final Plan plan;
    private final ItemFilter items;
    private final Messages messages;
    private final FilterWords words;
    private final ItemWords itemWords;
    private final ZoneWords zoneWords;
    private final ItemConditions conditions;
    private final Optional<ThemesOfThings> themes;
    private final Map<String, ItemKind> kinds = new LinkedHashMap<>();

    public FilterModel(Session session, ItemFilter items, Messages messages) {
        this(session, items, messages, Optional.empty());
    }

    /** @param themes which of them shows what is left */
    FilterModel(Session session, ItemFilter items, Messages messages, Optional<ThemesOfThings> themes) {
        this.themes = themes;
        this.session = session;
        this.plan = items.plan();
        this.items = items;
        this.messages = messages;
        this.words = new FilterWords(plan, messages);
        this.itemWords = new ItemWords(messages);
        this.zoneWords = new ZoneWords(messages);
        this.conditions = new ItemConditions(plan);
        for (Section section : Section.values()) {
            plan.items().stream().map(Item::kind).filter(k -> k.section() == section).forEach(k -> kinds.putIfAbsent(k.id(), k));
        }
    }

    /** The reader's filter, also while it rests. */
    public Filter filter() {
        return session.state().filter();
    }

    public boolean isResting() {
        return session.state().walk().isPresent();
    }

    /** One change is one look. Does nothing in a walk. */
    public void change(UnaryOperator<Filter> change) {
        if (!isResting()) {
            session.change(s -> s.withFilter(change.apply(s.filter())));
        }
    }

    public Matches matches() {
        return items.matches(filter());
    }

    public List<FilterWords.Chip> chips() {
        return words.chips(filter());
    }

    public String sentence() {
        return words.sentence(filter());
    }

    /** How many are left, of how many. */
    public String total() {
        Matches matches = matches();
        return messages.get("filter.total", matches.total(), matches.of());
    }

    /** How many of those the map can show: many things of a plan have no place. */
    public String placed() {
        return messages.get("filter.placed", matches().items().stream().filter(i -> i.place().isPresent() || !i.drawn().isEmpty()).count());
    }

    /** A theme that shows more of what is left than the one in force; none without a filter. */
    Optional<ThemesOfThings.Better> betterTheme() {
        return filter().isNone() ? Optional.empty() : themes.flatMap(t -> t.better(matches().names()));
    }

    /** What the theme in force does not show. */
    String hidden(ThemesOfThings.Better better) {
        return better.here() == 0 ? messages.get("filter.theme.none") : messages.get("filter.theme.some", better.here());
    }

    String toTheme(ThemesOfThings.Better better) {
        return messages.get("filter.theme.go", better.theme().name().in(messages.lang()), better.there());
    }

    void showTheme(ThemesOfThings.Better better) {
        themes.ifPresent(t -> t.show(better.theme()));
    }

    public List<Loosen.Way> loosen() {
        return Loosen.ways(items, filter());
    }

    public String loosen(Loosen.Way way) {
        return words.loosen(way, filter());
    }

    /** The choices of a condition, in the order in which they stand. */
    public List<Choice> choices(Filter.Part part) {
        return switch (part) {
            case SECTION -> listed(part, CountBy.SECTION, Section.values(), filter().sections()::contains, itemWords::section);
            case STATUS -> listed(part, CountBy.STATUS, Status.values(), filter().statuses()::contains, itemWords::status);
            case CERTAINTY -> listed(part, CountBy.CERTAINTY, Certainty.values(), filter().certainties()::contains, words::certainty);
            case KIND -> kinds();
            case ZONE -> zones();
            case YEAR, TEXT, WHERE -> List.of();
        };
    }

    private Map<String, Integer> counts(Filter.Part part, CountBy by) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Count count : items.counts(filter(), part, by)) {
            counts.put(count.key(), count.count());
        }
        return counts;
    }

    private <E extends Enum<E> & Keyed> List<Choice> listed(Filter.Part part, CountBy by, E[] values, Predicate<E> chosen,
                                                           Function<E, String> name) {
        Map<String, Integer> counts = counts(part, by);
        return Arrays.stream(values).map(v -> new Choice(part, v.key(), name.apply(v), "", 0, chosen.test(v), counts.getOrDefault(v.key(), 0))).toList();
    }

    private List<Choice> kinds() {
        Map<String, Integer> counts = counts(Filter.Part.KIND, CountBy.KIND);
        return kinds.values().stream().map(k -> new Choice(Filter.Part.KIND, k.id(), k.name().in(messages.lang()), itemWords.section(k.section()), 0,
                filter().kinds().contains(k.id()), counts.getOrDefault(k.id(), 0))).toList();
    }

    /** Groups with their streets, then the axis, the belt and the key areas. */
    private List<Choice> zones() {
        Map<String, Integer> counts = counts(Filter.Part.ZONE, CountBy.ZONE);
        List<Choice> all = new ArrayList<>();
        for (Zone group : plan.zones().stream().filter(z -> z.kind() == ZoneKind.GROUP).toList()) {
            all.add(zone(group, zoneWords.kind(ZoneKind.GROUP), 0, counts));
            plan.children(group.id()).stream().filter(z -> z.kind() == ZoneKind.STREET).forEach(z -> all.add(zone(z, zoneWords.kind(ZoneKind.GROUP), 1, counts)));
        }
        plan.zones().stream().filter(z -> z.kind() == ZoneKind.STREET && all.stream().noneMatch(c -> c.key().equals(z.id().value())))
                .forEach(z -> all.add(zone(z, zoneWords.kind(ZoneKind.STREET), 0, counts)));
        for (ZoneKind kind : ZONE_ORDER) {
            plan.zones().stream().filter(z -> z.kind() == kind).forEach(z -> all.add(zone(z, zoneWords.kind(kind), 0, counts)));
        }
        return all;
    }

    private Choice zone(Zone zone, String group, int depth, Map<String, Integer> counts) {
        return new Choice(Filter.Part.ZONE, zone.id().value(), zone.name().in(messages.lang()), group, depth, filter().zones().contains(zone.id()),
                counts.getOrDefault(zone.id().value(), 0));
    }

    /** Whether a choice is meant by what is sought in a list. */
    public boolean isSought(Choice choice, String sought) {
        String wanted = sought.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || choice.name().toLowerCase(Locale.ROOT).contains(wanted)
                || choice.part() == Filter.Part.ZONE && plan.zone(new ZoneId(choice.key())).filter(z -> z.aliases().stream().anyMatch(a -> a.toLowerCase(Locale.ROOT).contains(wanted))
                        || z.name().zh().contains(wanted) || z.name().en().toLowerCase(Locale.ROOT).contains(wanted)).isPresent();
    }

    public void choose(Choice choice, boolean in) {
        change(f -> switch (choice.part()) {
            case SECTION -> f.withSections(Filter.toggled(f.sections(), Keyed.ofKey(Section.class, choice.key()), in));
            case STATUS -> f.withStatuses(Filter.toggled(f.statuses(), Keyed.ofKey(Status.class, choice.key()), in));
            case CERTAINTY -> f.withCertainties(Filter.toggled(f.certainties(), Keyed.ofKey(Certainty.class, choice.key()), in));
            case KIND -> f.withKinds(Filter.toggled(f.kinds(), choice.key(), in));
            case ZONE -> f.withZones(Filter.toggled(f.zones(), new ZoneId(choice.key()), in));
            case YEAR, TEXT, WHERE -> f;
        });
    }

    public void setText(String text) {
        change(f -> f.withText(text));
    }

    /** Whether the plan names anything that could be filtered. */
    boolean hasAny() {
        return !plan.items().isEmpty();
    }

    /** How many things have a year at all: most things of a plan do not, and a year asked for leaves these out. Empty when all have. */
    String dated() {
        long dated = plan.items().stream().filter(i -> !YearSpan.of(i.years()).isNone()).count();
        return dated == plan.items().size() ? "" : messages.get("filter.year.dated", plan.items().size(), dated);
    }

    /** The years that things have, as the plan says them, from the earliest on. */
    List<String> years() {
        return plan.items().stream().map(Item::years).filter(y -> !YearSpan.of(y).isNone()).distinct()
                .sorted(Comparator.comparing((String y) -> YearSpan.of(y).from()).thenComparing(y -> YearSpan.of(y).to())).toList();
    }

    /** Asks for the first of such years. */
    void chooseYears(String years) {
        change(f -> f.withYear(OptionalInt.of(YearSpan.of(years).from())));
    }

    /** @return what is wrong with it; empty when it is taken: a year of four digits, or none */
    public Optional<String> setYear(String typed) {
        String year = HalfWidth.of(typed).strip();
        if (!year.isEmpty() && !year.matches("\\d{4}")) {
            return Optional.of(messages.get("filter.year.wrong"));
        }
        change(f -> f.withYear(year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year))));
        return Optional.empty();
    }

    /** @return what is wrong with it, and where; empty when it is taken */
    public Optional<String> setWhere(String where) {
        Optional<ConditionMistake> mistake = where.isBlank() ? Optional.empty() : conditions.mistake(where);
        if (mistake.isEmpty()) {
            change(f -> f.withWhere(where));
        }
        return mistake.map(m -> ItemConditions.said(m, messages));
    }

    /** What could stand where a condition ends that is being written. */
    public List<String> completions(String written) {
        return conditions.completions(written);
    }
}
