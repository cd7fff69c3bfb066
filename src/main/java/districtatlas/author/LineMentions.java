package districtatlas.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of the plan that notes speak of: 第203行, 第105、378行, line 203, lines 105 and 378. A Line 13 with a capital letter is one of the metro,
 * unless the Chinese beside it speaks of that line of the plan. Immutable.
 */
public final class LineMentions {
    /** Fields in which lines are mentioned, with the fields of their English. */
    private static final List<String> CHINESE = List.of("note", "notes");
    private static final String ENGLISH_ENDING = "_en";
    private static final Pattern ZH = Pattern.compile("第\\s*(\\d{1,9}(?:\\s*[、，,和至–—~-]\\s*\\d{1,9})*)\\s*行");
    private static final Pattern EN = Pattern.compile("\\b([Ll])ines?\\s+(\\d{1,9}(?:(?:\\s*,\\s*and\\s+|\\s*,\\s*|\\s+and\\s+|\\s*[–-]\\s*)\\d{1,9})*)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private LineMentions() {
    }

    public static boolean isNote(String field) {
        return CHINESE.contains(field) || field.endsWith(ENGLISH_ENDING) && CHINESE.contains(chineseOf(field));
    }

    /** The field beside which an English one stands; itself for a Chinese one. */
    public static String chineseOf(String field) {
        return field.endsWith(ENGLISH_ENDING) ? field.substring(0, field.length() - ENGLISH_ENDING.length()) : field;
    }

    /** The lines that a text mentions, in order. */
    public static Set<Integer> of(String text, Set<Integer> besides) {
        Set<Integer> lines = new TreeSet<>();
        moved(text, besides, line -> {
            lines.add(line);
            return line;
        });
        return lines;
    }

    /**
     * The text with other numbers of lines.
     *
     * @param besides what the Chinese beside an English text mentions
     */
    public static String moved(String text, Set<Integer> besides, IntUnaryOperator number) {
        String zh = ZH.matcher(text).replaceAll(m -> spelled(m, 1, Set.of(), true, number));
        return EN.matcher(zh).replaceAll(m -> spelled(m, 2, besides, m.group(1).equals("l"), number));
    }

    private static String spelled(MatchResult found, int group, Set<Integer> besides, boolean all, IntUnaryOperator number) {
        String numbers = NUMBER.matcher(found.group(group)).replaceAll(m -> {
            int line = Integer.parseInt(m.group());
            return Integer.toString(all || besides.contains(line) ? number.applyAsInt(line) : line);
        });
        String whole = found.group();
        int from = found.start(group) - found.start();
        return Matcher.quoteReplacement(whole.substring(0, from) + numbers + whole.substring(from + found.group(group).length()));
    }

    /** Every mentioned line is one of the document and reads as it did. */
    static void check(Compilation c) {
        c.sources.documents().stream().filter(d -> d.spot().file().startsWith("plan/")).forEach(d -> check(d, c));
    }

    private static void check(SourceValue value, Compilation c) {
        value.items().forEach(item -> check(item, c));
        value.fields().forEach((field, inner) -> {
            if (isNote(field) && inner.isScalar()) {
                SourceValue zh = value.fields().get(chineseOf(field));
                Set<Integer> besides = zh == null ? Set.of() : of(zh.text(), Set.of());
                List<Integer> wrong = new ArrayList<>();
                of(inner.text(), besides).forEach(line -> {
                    if (!c.citations.isLine(line)) {
                        wrong.add(line);
                    } else {
                        c.citations.checkMoved(line, inner.spot());
                    }
                });
                if (!wrong.isEmpty()) {
                    c.log.worded("line.mention", inner.spot().toString(), wrong.stream().map(String::valueOf).collect(Collectors.joining(", ")));
                }
            } else {
                check(inner, c);
            }
        });
    }
}
