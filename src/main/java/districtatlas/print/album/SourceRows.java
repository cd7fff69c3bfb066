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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Lines of the plan that pages cite, each once: under its section in full, with the few characters that stand for it on the pages, and the pages.
 * One thread at a time.
 */
final class SourceRows {
    private final Set<Integer> sheets;
    private final Messages messages;
    /** By the line's number, in the document's order. */
    private final Map<Integer, Citation> lines = new TreeMap<>();
    private final Map<Integer, TreeSet<Integer>> pages = new TreeMap<>();

    /** @param sheets first pages of all zones' sheets: what all of them cite is said so, and not by number */
    SourceRows(Set<Integer> sheets, Messages messages) {
        this.sheets = Set.copyOf(sheets);
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
        return new Paragraph(Role.ITEM, 0, AlbumType.followed(List.of(line), AlbumType.TEXT, on.isEmpty() ? List.of() : where(on, wide), wide));
    }

    /** No number is parted from what stands behind it. */
    private List<String> where(TreeSet<Integer> on, double wide) {
        boolean all = sheets.size() > 1 && on.containsAll(sheets);
        List<Integer> others = on.stream().filter(p -> !all || !sheets.contains(p)).toList();
        String before = all ? messages.get("album.cited-on.all") : "";
        if (others.isEmpty()) {
            return List.of(before);
        }
        String separator = messages.get("list.separator");
        List<String> rows = new ArrayList<>();
        String row = all ? before + separator : "";
        List<String> numbers = List.of(messages.get("album.cited-on", ranges(others, messages)).split("(?<=" + Pattern.quote(separator) + ")"));
        for (String number : numbers) {
            if (!row.isEmpty() && TypeSetter.width(row + number, AlbumType.SMALL) > wide) {
                rows.add(row.stripTrailing());
                row = "";
            }
            row += number;
        }
        rows.add(row);
        return rows;
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
