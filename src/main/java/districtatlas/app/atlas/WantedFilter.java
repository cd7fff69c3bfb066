package districtatlas.app.atlas;

import districtatlas.ask.CountBy;
import districtatlas.ask.FilterWords;
import districtatlas.ask.ItemConditions;
import districtatlas.base.HalfWidth;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.feature.ConditionMistake;
import districtatlas.plan.Item;
import districtatlas.plan.ItemKind;
import districtatlas.plan.Plan;
import districtatlas.plan.words.ItemWords;
import districtatlas.state.Filter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a filter as a person writes its conditions on the command line, or says which values there are. */
public final class WantedFilter {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    private static final List<String> CERTAINTIES = List.of("stated", "general");

    private final Plan plan;
    private final Messages messages;

    public WantedFilter(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    /**
     * The filter with one more condition, or one more value of it.
     *
     * @throws UserError when there is no such value
     */
    public Filter with(Filter filter, Filter.Part part, String text) {
        String typed = HalfWidth.of(text).strip();
        return switch (part) {
            case ZONE -> filter.withZones(Filter.toggled(filter.zones(), new Wanted(messages).zone(plan, text).id(), true));
            case SECTION -> filter.withSections(Filter.toggled(filter.sections(), section(typed), true));
            case KIND -> filter.withKinds(Filter.toggled(filter.kinds(), kind(typed).id(), true));
            case STATUS -> filter.withStatuses(Filter.toggled(filter.statuses(), status(typed), true));
            case CERTAINTY -> filter.withCertainties(Filter.toggled(filter.certainties(), certainty(typed), true));
            case YEAR -> filter.withYear(OptionalInt.of(year(typed)));
            case TEXT -> filter.withText(text);
            case WHERE -> filter.withWhere(condition(text));
        };
    }

    /** As projects, sites, facilities: what the export calls them; or by key or word. */
    private Section section(String typed) {
        return named(List.of(Section.values()), typed, s -> Stream.of(s.key(), plural(s), words(Lang.ZH).section(s), words(Lang.EN).section(s)),
                WantedFilter::plural, "cli.no-section");
    }

    private static String plural(Section section) {
        return switch (section) {
            case PROJECT -> "projects";
            case SITE -> "sites";
            case FACILITY -> "facilities";
            case OTHER -> "other";
        };
    }

    private Status status(String typed) {
        return named(List.of(Status.values()), typed, s -> Stream.of(s.key(), words(Lang.ZH).status(s), words(Lang.EN).status(s)),
                s -> s.key() + " " + words(messages.lang()).status(s), "cli.no-status");
    }

    private ItemKind kind(String typed) {
        List<ItemKind> kinds = plan.items().stream().map(Item::kind).distinct().toList();
        return named(kinds, typed, k -> Stream.of(k.id(), k.name().zh(), k.name().en()), k -> k.id() + " " + k.name().in(messages.lang()), "cli.no-kind");
    }

    private Certainty certainty(String typed) {
        return named(List.of(Certainty.values()), typed,
                c -> Stream.of(c.key(), CERTAINTIES.get(c.ordinal()), new FilterWords(plan, new Messages(Lang.ZH)).certainty(c), new FilterWords(plan, new Messages(Lang.EN)).certainty(c)),
                c -> CERTAINTIES.get(c.ordinal()), "cli.no-certainty");
    }

    /** @throws UserError when things cannot be counted by that */
    public CountBy countBy(String typed) {
        return named(List.of(CountBy.values()), HalfWidth.of(typed).strip(), c -> Stream.of(c.key()), Keyed::key, "cli.no-count-by");
    }

    private int year(String typed) {
        if (typed.matches("\\d{4}") && Integer.parseInt(typed) >= EARLIEST && Integer.parseInt(typed) <= LATEST) {
            return Integer.parseInt(typed);
        }
        throw new UserError(messages.get("cli.no-year", typed, String.valueOf(EARLIEST), String.valueOf(LATEST)));
    }

    private String condition(String text) {
        try {
            new ItemConditions(plan).read(text);
            return text;
        } catch (ConditionMistake e) {
            throw new UserError(messages.get("cli.where", ItemConditions.said(e, messages)), e);
        }
    }

    private ItemWords words(Lang lang) {
        return new ItemWords(new Messages(lang));
    }

    private <T> T named(List<T> of, String typed, Function<T, Stream<String>> names, Function<T, String> said, String key) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return of.stream().filter(t -> names.apply(t).anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(wanted))).findFirst().orElseThrow(() ->
                new UserError(messages.get(key, typed, of.stream().map(said).collect(Collectors.joining(messages.get("list.separator"))))));
    }
}
