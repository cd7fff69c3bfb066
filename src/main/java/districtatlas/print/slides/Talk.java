package districtatlas.print.slides;

import districtatlas.base.Messages;
import districtatlas.plan.Citation;
import districtatlas.plan.words.SourceWords;
import districtatlas.print.page.MapCredits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is told step by step, and what it rests on. Immutable.
 *
 * @param title    of the whole
 * @param subtitle what it is about
 * @param document that is cited
 */
public record Talk(String title, String subtitle, String document, List<TalkStep> steps, MapCredits credits, Messages messages) {
    /** @throws IllegalArgumentException when there is no step */
    public Talk {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a talk has at least one step");
        }
    }

    /** What a step rests on, in one line; of a reader's own words, that they are own words. */
    String source(TalkStep step) {
        return step.own() ? messages.get("slides.own") : step.sources().isEmpty() ? "" : messages.get("slides.source", SourceWords.brief(step.sources(), messages.lang()));
    }

    /** That the map is schematic, and whose data it is: under every map. */
    List<String> foot() {
        return List.of(credits.worth(), String.join(messages.get("credits.separator"), credits.owners()));
    }

    /** The same on a slide, whose narrow lines name those whose data a whole layer is; the slide of sources names all. */
    String slideFoot() {
        return String.join(messages.get("credits.separator"), Stream.concat(Stream.of(credits.worth()), credits.mainOwners().stream()).map(Talk::bare).toList());
    }

    /** Without a full stop, which would stand before a semicolon. */
    private static String bare(String sentence) {
        return sentence.replaceFirst("[.\u3002]$", "");
    }

    /** Every section that is cited, with its lines, in the document's order. */
    List<String> sections() {
        List<Citation> all = new ArrayList<>(steps.stream().flatMap(s -> s.allSources().stream()).distinct().toList());
        all.sort((a, b) -> Integer.compare(a.line(), b.line()));
        Map<String, List<Citation>> sections = all.stream().collect(Collectors.groupingBy(this::section, LinkedHashMap::new, Collectors.toList()));
        return sections.entrySet().stream().map(e -> section(e.getKey(),
                e.getValue().stream().map(c -> String.valueOf(c.line())).distinct().toList())).toList();
    }

    private String section(String section, List<String> lines) {
        return messages.get(lines.size() == 1 ? "slides.section" : "slides.sections", section, String.join(messages.get("list.separator"), lines));
    }

    private String section(Citation c) {
        String label = c.label().in(messages.lang());
        String whole = c.section().in(messages.lang());
        return label.isEmpty() || label.equals(whole) ? whole : label + "\u2002" + whole;
    }
}
