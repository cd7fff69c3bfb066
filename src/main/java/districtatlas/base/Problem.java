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
 * @param level  whether it stops what is being done
 */
public record Problem(String code, String where, String detail, List<String> parts, Level level) {
    /** How bad it is. */
    public enum Level {
        /** Nothing is made while it stands. */
        ERROR,
        /** It is likely a slip, and is told; the work goes on. */
        WARNING
    }

    public Problem {
        Objects.requireNonNull(level);
        Objects.requireNonNull(code);
        Objects.requireNonNull(where);
        Objects.requireNonNull(detail);
        parts = List.copyOf(parts);
    }

    /** One that stops. */
    public Problem(String code, String where, String detail, List<String> parts) {
        this(code, where, detail, parts, Level.ERROR);
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
        return new Problem(code, place, detail, parts, level);
    }

    /** The same, which stops nothing. */
    public Problem asWarning() {
        return new Problem(code, where, detail, parts, Level.WARNING);
    }

    public boolean isWarning() {
        return level == Level.WARNING;
    }

    /** The detail in a reader's language, or in English when there are no other words for it. */
    public String detailIn(Messages messages) {
        return parts.isEmpty() ? detail : sentence(code, parts, messages);
    }

    /** For a line of text: where, which and what; a warning says that it is one. */
    public String lineIn(Messages messages) {
        String what = "[" + code + "] " + detailIn(messages);
        return place() + (isWarning() ? messages.get("problem.warning", what) : what);
    }

    @Override
    public String toString() {
        return place() + (isWarning() ? "warning: " : "") + "[" + code + "] " + detail;
    }

    private String place() {
        return where.isEmpty() ? "" : where + ": ";
    }
}
