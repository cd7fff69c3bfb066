package districtatlas.plan;

import districtatlas.atlasfile.LinePrint;
import districtatlas.base.WrittenText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A reader's own copy of the plan's text, a paragraph a line, held line by line against what the atlas knows of the plan: the atlas has no
 * text, and a line that differs is not shown as the plan's. Blank lines more or less do no harm. Immutable; some milliseconds to make.
 */
public final class OwnText {
    /**
     * A line among its neighbours.
     *
     * @param number in the reader's copy, counted from 1
     * @param before the last line with words before it; empty at the beginning
     * @param after  the next one with words; empty at the end
     */
    public record Excerpt(int number, String before, String line, String after) {
    }

    private final List<String> lines;
    private final Map<Integer, Integer> found = new HashMap<>();
    private final int wanted;

    private OwnText(List<String> lines, Map<Integer, String> prints) {
        this.lines = lines;
        this.wanted = prints.size();
        Map<String, List<Integer>> byPrint = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!LinePrint.plain(lines.get(i)).isEmpty()) {
                byPrint.computeIfAbsent(LinePrint.of(lines.get(i)).digest(), k -> new ArrayList<>()).add(i);
            }
        }
        // A heading may stand twice: the one nearest to where the plan has it.
        prints.forEach((line, print) -> byPrint.getOrDefault(print, List.of()).stream()
                .min(Comparator.comparingInt(i -> Math.abs(i + 1 - line))).ifPresent(i -> found.put(line, i)));
    }

    /** @param prints as {@link Plan#linePrints} */
    public static OwnText of(String text, Map<Integer, String> prints) {
        return new OwnText(List.of(WrittenText.unmarked(text).split("\r\n|\r|\n", -1)), prints);
    }

    /** Of a file in UTF-8, in UTF-16 with a mark, or in the national encoding; empty when it is none of them. */
    public static Optional<OwnText> ofFile(byte[] content, Map<Integer, String> prints) {
        return WrittenText.of(content).map(text -> of(text, prints));
    }

    /** That line of the plan, where the copy has it in the same words. */
    public Optional<Excerpt> at(int line) {
        return Optional.ofNullable(found.get(line)).map(i -> new Excerpt(i + 1, neighbour(i, -1), lines.get(i).strip(), neighbour(i, 1)));
    }

    private String neighbour(int from, int step) {
        return IntStream.iterate(from + step, i -> i >= 0 && i < lines.size(), i -> i + step).mapToObj(lines::get).map(String::strip)
                .filter(l -> !l.isEmpty()).findFirst().orElse("");
    }

    /** Lines of the copy, with the empty ones. */
    public int length() {
        return lines.size();
    }

    /** Lines of the plan that have words. */
    public int wanted() {
        return wanted;
    }

    /** How many of those the copy has in the same words. */
    public int agreeing() {
        return found.size();
    }

    /** Whether it is the plan that the atlas was made from, but for punctuation and blanks. */
    public boolean matches() {
        return wanted > 0 && agreeing() == wanted;
    }
}
