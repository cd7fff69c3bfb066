package districtatlas.print.sheet;

import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.plan.Citation;
import districtatlas.plan.words.SourceNote;
import districtatlas.plan.words.SourceWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The numbers of what a paper cites: each line of the document has one, in the document's order, so that who looks one up finds its section
 * where he expects it. Immutable.
 */
public final class SourceKey {
    /**
     * A section that is cited.
     *
     * @param title in full: chapter, section and item
     * @param lines of it that are cited, in order
     */
    public record Part(String title, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** @param words which line of the document it is */
    public record Line(int number, String words) {
    }

    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final String document;
    private final Messages messages;

    private SourceKey(TreeMap<Integer, Citation> cited, Text document, Messages messages) {
        this.messages = messages;
        this.document = document.in(messages.lang());
        cited.keySet().forEach(line -> numbers.put(line, numbers.size() + 1));
        Map<String, List<Line>> sections = new LinkedHashMap<>();
        for (SourceNote.Line line : new SourceWords(document, messages).of(List.copyOf(cited.values()), "").lines()) {
            sections.computeIfAbsent(line.section(), s -> new ArrayList<>()).add(new Line(numbers.get(line.line()), line.number()));
        }
        sections.forEach((title, lines) -> parts.add(new Part(title, lines)));
    }

    /**
     * @param cited    in any order, a line as often as may be
     * @param document its title
     */
    public static SourceKey of(Collection<Citation> cited, Text document, Messages messages) {
        TreeMap<Integer, Citation> lines = new TreeMap<>();
        cited.forEach(c -> lines.put(c.line(), c));
        return new SourceKey(lines, document, messages);
    }

    /** As {@code [3, 17]}; for what no line says, in a word that it is general knowledge. All must be among the cited. */
    public String marks(List<Citation> sources) {
        return sources.isEmpty() ? messages.get("words.source.known")
                : sources.stream().map(c -> numbers.get(c.line())).distinct().sorted().map(String::valueOf)
                        .collect(Collectors.joining(messages.get("sheet.source.and"), "[", "]"));
    }

    /** In the document's order; none when nothing was cited. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Title of what is cited. */
    public String document() {
        return document;
    }

    public int size() {
        return numbers.size();
    }
}
