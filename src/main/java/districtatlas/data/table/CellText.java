package districtatlas.data.table;

import districtatlas.base.HalfWidth;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text in a cell says: a number, a date, yes or no, nothing, or itself. Any thread. */
final class CellText {
    /** What a text can be read as. */
    enum Kind { EMPTY, NOTHING, WHOLE, DECIMAL, PERCENT, CODE, DATE, DATETIME, BOOLEAN, TEXT }

    private static final int MOST_DIGITS = 18;
    /** What is longer says nothing but itself. */
    private static final int LONGEST = 100;
    private static final Set<String> NOTHING = Set.of("-", "--", "---", "—", "——", "―", "/", "\\", "*", "n/a", "na", "#n/a", "null", "none", "nan",
        "无", "空", "暂无", "缺", "无数据", "不详", "未知", "<null>", "(null)", "…", "...", "..");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:([, ])\\d{3})(?:\\1\\d{3})*(?:\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})[日号]?)"
        + "(?:[T\\s]\\s*(\\d{1,2})[:时](\\d{1,2})(?:[:分](?:(\\d{1,2})(?:\\.(\\d{1,9}))?)?)?秒?)?");
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private CellText() {
    }

    /** Half width where it is not so already, and no white space around it. */
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return HalfWidth.of(text.replace("\u200b", "").replace("\ufeff", ""));
            }
        }
        return text.strip();
    }

    static Kind kindOf(String text) {
        if (text.length() > LONGEST && !text.isBlank()) {
            return Kind.TEXT;
        }
        String plain = plain(text);
        if (plain.isEmpty()) {
            return Kind.EMPTY;
        }
        char first = plain.charAt(0);
        boolean numeric = first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
        if (numeric) {
            Kind number = numberKind(plain);
            if (number != Kind.TEXT) {
                return number;
            }
        }
        if (plain.length() <= 6 && NOTHING.contains(plain.toLowerCase(Locale.ROOT))) {
            return Kind.NOTHING;
        }
        if (plain.equalsIgnoreCase("true") || plain.equalsIgnoreCase("false")) {
            return Kind.BOOLEAN;
        }
        return date(plain).map(d -> d instanceof LocalDate ? Kind.DATE : Kind.DATETIME).orElse(Kind.TEXT);
    }

    private static Kind numberKind(String plain) {
        int digits = 0;
        int points = 0;
        int end = plain.length();
        char last = plain.charAt(end - 1);
        boolean percent = last == '%' || last == '‰';
        end -= percent ? 1 : 0;
        int from = plain.charAt(0) == '-' || plain.charAt(0) == '+' ? 1 : 0;
        for (int i = from; i < end; i++) {
            char c = plain.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else {
                return digits > 0 && unusual(plain.substring(0, end).strip()) ? percent ? Kind.PERCENT : Kind.DECIMAL : Kind.TEXT;
            }
        }
        if (digits == 0 || points > 1) {
            return Kind.TEXT;
        }
        if (percent) {
            return Kind.PERCENT;
        }
        if (points == 1) {
            return digits > 40 ? Kind.TEXT : Kind.DECIMAL;
        }
        boolean code = digits > MOST_DIGITS || digits > 1 && plain.charAt(from) == '0' || plain.charAt(0) == '+';
        return code ? Kind.CODE : Kind.WHOLE;
    }

    /** With separators of thousands, or an exponent that is surely one. */
    private static boolean unusual(String plain) {
        return plain.length() <= 40 && (GROUPED.matcher(plain).matches() || plain.matches("[+-]?\\d+(?:\\.\\d*[eE][+-]?|[eE][+-])\\d{1,3}"));
    }

    /** Of digits with a point or a minus at most, which most numbers are; NaN for all others, whatever they are. */
    static double simple(String text) {
        int digits = 0;
        int points = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (c != '-' || i > 0) {
                return Double.NaN;
            }
        }
        return digits == 0 || points > 1 || length > LONGEST ? Double.NaN : Double.parseDouble(text);
    }

    /** Of a text that {@link #kindOf} calls a number of any kind; a percentage is a part of one. NaN for others. */
    static double number(String text) {
        double simple = simple(text);
        if (!Double.isNaN(simple)) {
            return simple;
        }
        String plain = plain(text);
        return switch (kindOf(plain)) {
            case WHOLE, DECIMAL, CODE -> Double.parseDouble(plain.replace(",", "").replace(" ", ""));
            case PERCENT -> new BigDecimal(plain.substring(0, plain.length() - 1).replace(",", "").replace(" ", ""))
                .movePointLeft(plain.endsWith("%") ? 2 : 3).doubleValue();
            default -> Double.NaN;
        };
    }

    /** Whole where it is written so, with or without separators of thousands. */
    static Optional<Long> whole(String text) {
        if (text.length() < MOST_DIGITS && text.indexOf('.') < 0 && !Double.isNaN(simple(text))) {
            return Optional.of(Long.valueOf(text));
        }
        String plain = plain(text).replace(",", "").replace(" ", "");
        return plain.length() <= MOST_DIGITS && plain.matches("-?\\d+") ? Optional.of(Long.valueOf(plain)) : Optional.empty();
    }

    /** A {@link LocalDate} or {@link LocalDateTime}, of a text in the forms of ISO and Chinese. */
    static Optional<Temporal> date(String text) {
        String plain = plain(text);
        if (plain.length() < 8 || plain.length() > 40) {
            return Optional.empty();
        }
        Matcher m = DATE.matcher(Character.isDigit(plain.charAt(0)) ? plain : withDigits(plain));
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            boolean signs = m.group(2) != null;
            LocalDate day = LocalDate.of(part(m, 1), part(m, signs ? 3 : 5), part(m, signs ? 4 : 6));
            if (m.group(7) == null) {
                return Optional.of(day);
            }
            String fraction = m.group(10) == null ? "0" : (m.group(10) + "000000000").substring(0, 9);
            return Optional.of(LocalDateTime.of(day, LocalTime.of(part(m, 7), part(m, 8), part(m, 9), Integer.parseInt(fraction))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Eight digits as a day: 20210115. */
    static Optional<LocalDate> compactDate(String text) {
        String plain = plain(text);
        if (plain.length() != 8 || !plain.matches("(?:19|20)\\d{6}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(plain.substring(0, 4)), Integer.parseInt(plain.substring(4, 6)),
                Integer.parseInt(plain.substring(6))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int part(Matcher m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }

    /** 二〇二一年十二月三十一日 with Arabic digits. */
    private static String withDigits(String text) {
        String tens = text.replace('零', '〇').replace('○', '〇').replaceAll("(?<![一二三])十(?=[一二三四五六七八九])", "1").replaceAll("(?<![一二三])十", "10")
            .replaceAll("(?<=[一二三])十(?=[一二三四五六七八九])", "").replaceAll("(?<=[一二三])十", "〇");
        StringBuilder out = new StringBuilder();
        tens.chars().forEach(c -> out.append(CHINESE_DIGITS.indexOf(c) >= 0 ? (char) ('0' + CHINESE_DIGITS.indexOf(c)) : (char) c));
        return out.toString();
    }

    /** As a person would write it: whole numbers without a point, none with an exponent. */
    static String shown(Object cell) {
        if (cell instanceof Double number) {
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
            return whole ? String.valueOf(number.longValue()) : Double.isFinite(number) ? new BigDecimal(number.toString()).toPlainString() : "";
        }
        return String.valueOf(cell);
    }
}
