package districtatlas.base;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Something wrong with data, said so that a reader can mend it. Immutable.
 *
 * @param code   short, stable, for tests and for quoting, such as {@code zone.unknown}
 * @param where  file and line, record or field; empty when it concerns the whole
 * @param detail one sentence in English: what is wrong and what was expected
 * @param parts  what the program's own sentence about it is filled with; empty when there is no such sentence and only the detail tells
 */
public record Problem(String code, String where, String detail, List<String> parts) {
    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(where);
        Objects.requireNonNull(detail);
        parts = List.copyOf(parts);
    }

    /** One that is told in English only. */
    public Problem(String code, String where, String detail) {
        this(code, where, detail, List.of());
    }

    /**
     * One that the program has a sentence for in both languages, as {@code problem.CODE.detail}.
     *
     * @param parts at least one
     */
    public static Problem worded(String code, String where, Object... parts) {
        List<String> words = Arrays.stream(parts).map(String::valueOf).toList();
        return new Problem(code, where, sentence(code, words, new Messages(Lang.EN)), words);
    }

    private static String sentence(String code, List<String> parts, Messages messages) {
        return messages.get("problem." + code + ".detail", parts.toArray());
    }

    /** The same, told of another place. */
    public Problem at(String place) {
        return new Problem(code, place, detail, parts);
    }

    /** The detail in a reader's language, or in English when there are no other words for it. */
    public String detailIn(Messages messages) {
        return parts.isEmpty() ? detail : sentence(code, parts, messages);
    }

    /** For a line of text: where, which and what. */
    public String lineIn(Messages messages) {
        return line(detailIn(messages));
    }

    @Override
    public String toString() {
        return line(detail);
    }

    private String line(String what) {
        return (where.isEmpty() ? "" : where + ": ") + "[" + code + "] " + what;
    }
}
