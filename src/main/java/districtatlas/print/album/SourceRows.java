package districtatlas.print.album;

import districtatlas.base.Messages;
import districtatlas.plan.Citation;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lines of the plan that pages cite, each once: under its section in full, with the few characters that stand for it on the pages, and the pages.
 * One thread at a time.
 */
final class SourceRows {
    private final Messages messages;
    /** By the line's number, in the document's order. */
    private final Map<Integer, Citation> lines = new TreeMap<>();
    private final Map<Integer, TreeSet<Integer>> pages = new TreeMap<>();

    SourceRows(Messages messages) {
        this.messages = messages;
    }

    /** @param page of the file, counted from 1; 0 where pages are not told */
    void cite(Collection<Citation> sources, int page) {
        for (Citation source : sources) {
            lines.putIfAbsent(source.line(), source);
            if (page > 0) {
                pages.computeIfAbsent(source.line(), l -> new TreeSet<>()).add(page);
            }
        }
    }

    /** How many lines are cited. */
    int size() {
        return lines.size();
    }

    List<Sourced> rows(double wide) {
        Map<String, List<Citation>> sections = new LinkedHashMap<>();
        lines.values().forEach(c -> sections.computeIfAbsent(c.section().in(messages.lang()), s -> new ArrayList<>()).add(c));
        List<Sourced> rows = new ArrayList<>();
        sections.forEach((section, of) -> {
            String label = of.get(0).label().in(messages.lang());
            List<String> title = TypeSetter.rows(label.isEmpty() ? section : messages.get("album.section", label, section), wide, AlbumType.NAME);
            rows.add(Sourced.of(new Paragraph(Role.HEADING, AlbumType.ABOVE, title.stream().map(r -> TypeSetter.line(r, AlbumType.NAME)).toList()).keptWithNext()));
            of.forEach(c -> rows.add(new Sourced(row(c, wide), List.of(c))));
        });
        return rows;
    }

    private Paragraph row(Citation source, double wide) {
        String line = messages.get("words.source.line", String.valueOf(source.line()));
        TreeSet<Integer> on = pages.getOrDefault(source.line(), new TreeSet<>());
        String where = on.isEmpty() ? "" : messages.get("album.cited-on", ranges(on, messages));
        List<Strip> lines = AlbumType.followed(List.of(line), AlbumType.TEXT, where, wide);
        return new Paragraph(Role.ITEM, 0, lines);
    }

    /** 3, 5–9: numbers that follow one another are told by their ends. */
    static String ranges(Collection<Integer> numbers, Messages messages) {
        List<String> parts = new ArrayList<>();
        List<Integer> sorted = numbers.stream().distinct().sorted().toList();
        for (int from = 0; from < sorted.size();) {
            int to = from;
            while (to + 1 < sorted.size() && sorted.get(to + 1) == sorted.get(to) + 1) {
                to++;
            }
            String first = String.valueOf(sorted.get(from));
            parts.add(to == from ? first : to == from + 1 ? first + messages.get("list.separator") + sorted.get(to) : first + "\u2013" + sorted.get(to));
            from = to + 1;
        }
        return String.join(messages.get("list.separator"), parts);
    }
}
