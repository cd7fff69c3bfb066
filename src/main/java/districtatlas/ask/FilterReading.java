package districtatlas.ask;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.ItemWords;
import districtatlas.state.Filter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which filter typed words mean: zones by any of their names, statuses, sections, kinds, certainties, years; what is none of these is
 * text. Words need no blanks between them in Chinese; the order is free, and both languages are understood at once. Immutable, any thread.
 */
public final class FilterReading {
    private static final int LEAST_LATIN = 3;

    /** What a word adds to a filter. */
    private record Meaning(String word, int rank, UnaryOperator<Filter> adds) {
    }

    private final List<Meaning> meanings = new ArrayList<>();
    private final Gazetteer gazetteer;

    public FilterReading(Plan plan, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        plan.zones().stream().filter(z -> z.kind() != ZoneKind.DISTRICT).forEach(this::addZone);
        for (Lang lang : Lang.values()) {
            Messages messages = new Messages(lang);
            ItemWords words = new ItemWords(messages);
            for (Status status : Status.values()) {
                if (status != Status.UNKNOWN) {
                    add(words.status(status), 1, f -> f.withStatuses(Filter.toggled(f.statuses(), status, true)));
                }
            }
            for (Section section : Section.values()) {
                add(words.section(section), 1, f -> f.withSections(Filter.toggled(f.sections(), section, true)));
                messages.find("filter.reading.section." + section.key()).ifPresent(all -> Arrays.stream(all.split("\\|"))
                        .forEach(w -> add(w, 3, f -> f.withSections(Filter.toggled(f.sections(), section, true)))));
            }
            for (Status status : Status.values()) {
                messages.find("filter.reading.status." + status.key()).ifPresent(all -> Arrays.stream(all.split("\\|"))
                        .forEach(w -> add(w, 3, f -> f.withStatuses(Filter.toggled(f.statuses(), status, true)))));
            }
            for (Certainty certainty : Certainty.values()) {
                add(messages.get("filter.certainty." + certainty.key()), 1, f -> f.withCertainties(Filter.toggled(f.certainties(), certainty, true)));
            }
        }
        Map<String, Item> kinds = new LinkedHashMap<>();
        plan.items().forEach(i -> kinds.putIfAbsent(i.kind().id(), i));
        kinds.forEach((id, item) -> {
            UnaryOperator<Filter> adds = f -> f.withKinds(Filter.toggled(f.kinds(), id, true));
            add(item.kind().name().zh(), 2, adds);
            add(item.kind().name().en(), 2, adds);
        });
        meanings.sort(Comparator.comparingInt((Meaning m) -> -m.word().length()).thenComparingInt(Meaning::rank));
    }

    private void addZone(Zone zone) {
        UnaryOperator<Filter> adds = f -> f.withZones(Filter.toggled(f.zones(), zone.id(), true));
        List.of(zone.name().zh(), zone.name().en()).forEach(n -> add(n, 0, adds));
        int rank = zone.kind() == ZoneKind.STREET ? 1 : 2;
        Stream.concat(zone.aliases().stream(), Stream.of(zone.label().zh(), zone.label().en())).forEach(n -> add(n, rank, adds));
    }

    private void add(String word, int rank, UnaryOperator<Filter> adds) {
        String key = word.strip().toLowerCase(Locale.ROOT);
        if (key.length() > 1) {
            meanings.add(new Meaning(key, rank, adds));
        }
    }

    /**
     * The filter that the words mean together.
     *
     * @return empty when they mean less than two conditions, or are a name: then that is what is sought
     */
    public Optional<Filter> proposal(String typed) {
        if (typed.length() > ItemFilter.MOST_LETTERS) {
            return Optional.empty();
        }
        Filter filter = read(typed);
        return filter.parts().size() < 2 || isName(typed.strip().toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(filter);
    }

    /** Whether something is called so, with whatever words of ours in it. */
    private boolean isName(String typed) {
        return gazetteer.search(typed, 1).stream().flatMap(h -> Stream.of(h.name().zh(), h.name().en(), h.matched()))
                .anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(typed));
    }

    /** The filter that the words mean; words that mean nothing else are text. */
    public Filter read(String typed) {
        Filter filter = Filter.NONE;
        List<String> text = new ArrayList<>();
        String rest = typed.strip();
        while (!rest.isEmpty()) {
            String lower = rest.toLowerCase(Locale.ROOT);
            Optional<Meaning> first = meanings.stream().filter(m -> begins(lower, m.word())).findFirst();
            if (first.isPresent()) {
                filter = first.get().adds().apply(filter);
                rest = after(rest, first.get().word().length());
                continue;
            }
            String word = nextWord(rest);
            rest = after(rest, word.length());
            String plain = word.strip();
            if (plain.matches("(19|20)\\d\\d")) {
                filter = filter.withYear(OptionalInt.of(Integer.parseInt(plain)));
            } else {
                Optional<ZoneId> zone = zone(plain);
                if (zone.isPresent()) {
                    filter = filter.withZones(Filter.toggled(filter.zones(), zone.get(), true));
                } else if (!plain.isEmpty()) {
                    text.add(plain);
                }
            }
        }
        return text.isEmpty() ? filter : filter.withText(String.join(" ", text));
    }

    /** Pinyin or the beginning of a name: only where a zone is what is found first. */
    private Optional<ZoneId> zone(String word) {
        if (word.length() < LEAST_LATIN || !word.chars().allMatch(c -> c < 0x250 && Character.isLetter(c))) {
            return Optional.empty();
        }
        return gazetteer.search(word, 1).stream().filter(h -> h.kind() == PlaceHit.Kind.ZONE).map(h -> new ZoneId(h.id())).findFirst();
    }

    private static String after(String text, int length) {
        return text.substring(length).replaceFirst("^[\\s,\uFF0C\u3001]+", "");
    }

    /** In Latin letters a word is whole. */
    private static boolean begins(String text, String word) {
        if (!text.startsWith(word)) {
            return false;
        }
        boolean latin = word.charAt(word.length() - 1) < 0x250;
        return !latin || text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length()));
    }

    /** Up to a blank, or up to where another word of ours begins within a run of Chinese. */
    private String nextWord(String text) {
        for (int at = 1; at < text.length(); at++) {
            char here = text.charAt(at);
            String from = text.substring(at).toLowerCase(Locale.ROOT);
            if (Character.isWhitespace(here) || here == ',' || here == '\uFF0C' || here == '\u3001') {
                return text.substring(0, at);
            }
            if (here >= 0x250 && meanings.stream().anyMatch(m -> begins(from, m.word()))) {
                return text.substring(0, at);
            }
        }
        return text;
    }
}
