package districtatlas.ask;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.words.ItemWords;
import districtatlas.state.Filter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says a filter in words: each condition by itself, and all in one sentence. Immutable, any thread. */
public final class FilterWords {
    /**
     * One condition, or one of the things that it lists.
     *
     * @param without the filter without it
     */
    public record Chip(Filter.Part part, String label, Filter without) {
    }

    private static final int MOST_OF_TEXT = 30;
    private static final int MOST_OF_CONDITION = 100;

    private final Plan plan;
    private final Messages messages;
    private final ItemWords items;
    private final Map<String, String> kinds = new LinkedHashMap<>();

    public FilterWords(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.items = new ItemWords(messages);
        for (Item item : plan.items()) {
            kinds.putIfAbsent(item.kind().id(), item.kind().name().in(messages.lang()));
        }
    }

    /** Each value of each condition by itself, in the order in which they are said. */
    public List<Chip> chips(Filter filter) {
        List<Chip> chips = new ArrayList<>();
        for (Zone zone : plan.zones()) {
            if (filter.zones().contains(zone.id())) {
                chips.add(new Chip(Filter.Part.ZONE, zone.name().in(messages.lang()), filter.withZones(Filter.toggled(filter.zones(), zone.id(), false))));
            }
        }
        sorted(filter.statuses()).forEach(s -> chips.add(new Chip(Filter.Part.STATUS, items.status(s), filter.withStatuses(Filter.toggled(filter.statuses(), s, false)))));
        sorted(filter.sections()).forEach(s -> chips.add(new Chip(Filter.Part.SECTION, items.section(s), filter.withSections(Filter.toggled(filter.sections(), s, false)))));
        kinds.forEach((kind, name) -> {
            if (filter.kinds().contains(kind)) {
                chips.add(new Chip(Filter.Part.KIND, name, filter.withKinds(Filter.toggled(filter.kinds(), kind, false))));
            }
        });
        sorted(filter.certainties()).forEach(c -> chips.add(new Chip(Filter.Part.CERTAINTY, certainty(c), filter.withCertainties(Filter.toggled(filter.certainties(), c, false)))));
        for (Filter.Part part : List.of(Filter.Part.YEAR, Filter.Part.TEXT, Filter.Part.WHERE)) {
            if (filter.has(part)) {
                chips.add(new Chip(part, part(filter, part), filter.without(part)));
            }
        }
        return chips;
    }

    private static <E extends Enum<E>> List<E> sorted(Set<E> of) {
        return of.stream().sorted().toList();
    }

    /** A few characters, where {@link ItemWords#certainty} is a sentence. */
    public String certainty(Certainty certainty) {
        return messages.get("filter.certainty." + certainty.key());
    }

    /** What nobody reads to its end is cut: a whole page may have been pasted where a name belongs. */
    private static String cut(String written, int letters) {
        String line = written.replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(letters, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "\u2026" : line;
    }

    /** All conditions, each in so few words that they have room on a sheet. */
    public String brief(Filter filter) {
        return sentence(filter.withWhere(cut(filter.where(), MOST_OF_CONDITION)));
    }

    /** One condition, with all it lists. */
    public String part(Filter filter, Filter.Part part) {
        return switch (part) {
            case YEAR -> messages.get("filter.chip.year", String.valueOf(filter.year().orElseThrow()));
            case TEXT -> messages.get("filter.chip.text", cut(filter.text(), MOST_OF_TEXT));
            case WHERE -> messages.get("filter.chip.where", filter.where());
            default -> chips(filter).stream().filter(c -> c.part() == part).map(Chip::label).collect(Collectors.joining(messages.get("filter.or")));
        };
    }

    /** All conditions; that of no filter says so. */
    public String sentence(Filter filter) {
        return filter.isNone() ? messages.get("filter.none")
                : filter.parts().stream().map(p -> messages.get("filter.said." + p.key(), part(filter, p))).collect(Collectors.joining(messages.get("filter.and")));
    }

    /** What a count is of. */
    public String name(Count count, CountBy by) {
        return switch (by) {
            case ZONE, GROUP, KIND -> count.name().in(messages.lang());
            case STATUS -> items.status(Keyed.ofKey(Status.class, count.key()));
            case SECTION -> items.section(Keyed.ofKey(Section.class, count.key()));
            case CERTAINTY -> certainty(Keyed.ofKey(Certainty.class, count.key()));
        };
    }

    /** What is to be loosened, and what that gives. */
    public String loosen(Loosen.Way way, Filter filter) {
        Filter brief = filter.withWhere(cut(filter.where(), MOST_OF_TEXT));
        String parts = way.parts().stream().map(p -> part(brief, p)).collect(Collectors.joining(messages.get("list.separator")));
        return messages.get("filter.loosen", parts, way.count());
    }
}
