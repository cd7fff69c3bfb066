package districtatlas.folder.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a plan that heads what follows it. Immutable.
 *
 * @param depth  how deep it stands, 1 for the outermost; what a plan numbers in one way is of one depth
 * @param number as the text has it: {@code 第一章}, {@code 一、}; empty where it has none
 * @param label  that number in short: {@code 一}, {@code 1}
 * @param title  without the number
 */
record Heading(int line, int depth, String number, String label, String title) {
    private static final String NUMERAL = "[〇零一二三四五六七八九十百两0-9０-９]{1,5}";
    private static final int LONGEST = 45;
    private static final int MARKDOWN_DEEPEST = 6;
    private static final int BOX = 9;

    /** From the outermost inwards. */
    private enum Form {
        PART("第(" + NUMERAL + ")(?:篇|编|部分)[\\s:：]*(.*)"),
        CHAPTER("第(" + NUMERAL + ")章[\\s:：]*(.*)"),
        SECTION("第(" + NUMERAL + ")节[\\s:：]*(.*)"),
        LIST("(" + NUMERAL + ")、\\s*(.*)"),
        BRACKETS("[（(](" + NUMERAL + ")[)）]\\s*(.*)"),
        DECIMAL("(\\d{1,2}(?:\\.\\d{1,2}){1,3})[\\s.、]+(.*)");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final Pattern MARKDOWN = Pattern.compile("(#{1," + MARKDOWN_DEEPEST + "})\\s+(.*?)\\s*#*");
    private static final Pattern BOXED = Pattern.compile("(专栏|附件|附表|附录)\\s*(" + NUMERAL + ")?[\\s:：]*(.*)");
    private static final Pattern BARE = Pattern.compile("(前言|序言|引言|目录|导语|总则|结语|后记|附则|附件|附录|名词解释|(?:规划)?要点|编者注|摘要)");

    /** What a line heads; empty for one of the text itself. */
    static Optional<Heading> of(int number, String line) {
        String text = line.strip();
        Matcher marked = MARKDOWN.matcher(text);
        if (marked.matches()) {
            int depth = marked.group(1).length();
            return numbered(number, marked.group(2), true).map(h -> new Heading(number, depth, h.number, h.label, h.title))
                    .or(() -> Optional.of(new Heading(number, depth, "", "", marked.group(2))));
        }
        return numbered(number, text, false);
    }

    private static Optional<Heading> numbered(int line, String text, boolean marked) {
        if (text.codePointCount(0, text.length()) > LONGEST || !marked && text.matches(".*[。；;！？]|.*[。；].*")) {
            return Optional.empty();
        }
        for (Form form : Form.values()) {
            Matcher m = form.pattern.matcher(text);
            if (m.matches() && !(form == Form.DECIMAL && m.group(2).isBlank())) {
                String number = text.substring(0, m.start(2)).strip();
                return Optional.of(new Heading(line, form.ordinal() + 1, number, label(form, m.group(1)), m.group(2).strip()));
            }
        }
        Matcher box = BOXED.matcher(text);
        if (box.matches() && (box.group(2) != null || box.group(3).isBlank())) {
            String own = box.group(1) + (box.group(2) == null ? "" : box.group(2));
            return Optional.of(new Heading(line, box.group(1).equals("专栏") ? BOX : 1, own, own, box.group(3).strip()));
        }
        return BARE.matcher(text).matches() ? Optional.of(new Heading(line, 1, "", "", text)) : Optional.empty();
    }

    private static String label(Form form, String numeral) {
        return switch (form) {
            case SECTION -> ChineseNumeral.arabic(numeral);
            case BRACKETS -> "(" + numeral + ")";
            default -> numeral;
        };
    }

    /** Whether it stands by itself and is no part of what is above it. */
    boolean isBox() {
        return depth == BOX;
    }

    /** In English only its number can be said. */
    static String english(List<Heading> path) {
        StringBuilder english = new StringBuilder();
        for (Heading h : path) {
            String numeral = h.number.replaceAll("[^〇零一二三四五六七八九十百两0-9０-９.]", "");
            String word = h.number.startsWith("第") ? h.number.contains("章") ? "Ch. " : h.number.contains("节") ? "s. " : "Part " : h.number.startsWith("专栏") ? "Box " : h.number.startsWith("附") ? "Annex " : "";
            if (!h.number.isEmpty()) {
                english.append(english.length() == 0 ? "" : " · ").append(word).append(ChineseNumeral.arabic(numeral));
            }
        }
        return english.toString();
    }
}
