package districtatlas.folder.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** The sections of a plan's text by its headings: every line with words in it lies in one. Pure function. */
final class PlanSections {
    /**
     * @param titleEn what English can say of it: its number; empty where it has none
     * @param shortEn the same in short
     */
    record Section(int from, int to, String title, String shortTitle, String titleEn, String shortEn) {
    }

    private static final int SHORTEST_TITLE = 8;

    private PlanSections() {
    }

    /** @param head what the lines before the first heading are called */
    static List<Section> of(PlanText text, String head) {
        List<Section> sections = new ArrayList<>();
        Deque<Heading> path = new ArrayDeque<>();
        int begun = 0;
        for (int i = 1; i <= text.count() + 1; i++) {
            Heading heading = i > text.count() ? null : Heading.of(i, text.line(i)).orElse(null);
            if (i > text.count() || heading != null) {
                add(sections, text, begun == 0 ? 1 : begun, i - 1, List.copyOf(path), head);
                begun = i;
            }
            if (heading != null) {
                while (!path.isEmpty() && path.getLast().depth() >= heading.depth()) {
                    path.removeLast();
                }
                path.addLast(heading);
            }
        }
        return sections;
    }

    private static void add(List<Section> sections, PlanText text, int from, int to, List<Heading> path, String head) {
        int first = from;
        int last = to;
        while (first <= last && text.line(first).isBlank()) {
            first++;
        }
        while (last >= first && text.line(last).isBlank()) {
            last--;
        }
        if (first > last) {
            return;
        }
        if (path.isEmpty()) {
            sections.add(new Section(first, last, head, head, "", ""));
            return;
        }
        Heading own = path.get(path.size() - 1);
        List<Heading> above = own.isBox() ? List.of() : path.subList(0, path.size() - 1);
        String numbers = above.stream().map(Heading::number).filter(n -> !n.isEmpty()).collect(Collectors.joining(" "));
        String title = (numbers.isEmpty() ? "" : numbers + " ") + own.number() + (own.number().isEmpty() || own.title().isEmpty() || own.number().endsWith("、") ? "" : " ") + own.title();
        String labels = path.stream().filter(h -> !own.isBox() || h == own).map(Heading::label).filter(l -> !l.isEmpty()).collect(Collectors.joining("·"));
        String bare = own.title().isEmpty() ? own.number() : own.title();
        String shortTitle = labels.isEmpty() ? bare.substring(0, Math.min(SHORTEST_TITLE, bare.length())) : labels;
        List<Heading> said = own.isBox() ? List.of(own) : path;
        String english = Heading.english(said);
        sections.add(new Section(first, last, title.strip(), shortTitle, english,
                said.stream().map(h -> Heading.english(List.of(h)).replaceAll("^(Ch\\.|s\\.|Part) ", "")).filter(e -> !e.isEmpty()).collect(Collectors.joining("·"))));
    }
}
