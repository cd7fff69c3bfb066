package districtatlas.data.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Workbooks keep dates as numbers of days; only the format of a cell tells that it is one. Any thread. */
final class SheetDates {
    private static final double MOST_DAYS = 2_958_466;
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final double MILLIS = 86_400_000;

    private SheetDates() {
    }

    /**
     * @param id     of a format that workbooks need not write out
     * @param format as {@code yyyy"年"m"月"d"日"}; null for none
     */
    static boolean isDate(int id, String format) {
        if (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58) {
            return true;
        }
        if (format == null || id == 0 || format.equalsIgnoreCase("General")) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]", "").replaceAll(";.*", "");
        return bare.matches("(?i).*[ydhs].*|.*[^#0]?m.*") && !bare.matches(".*[#0?]\\.?[#0?]*.*[^sS.0].*") && !bare.contains("E+");
    }

    /** A {@link LocalDate}, a {@link LocalDateTime}, a text for a time of day alone, or the number itself where it is no date there is. */
    static Object of(double days, boolean since1904) {
        if (!(days >= 0 && days < MOST_DAYS)) {
            return days;
        }
        long whole = (long) Math.floor(days);
        long millis = Math.round((days - whole) * MILLIS);
        if (millis >= MILLIS) {
            whole++;
            millis = 0;
        }
        try {
            LocalTime time = LocalTime.ofNanoOfDay(Math.round(millis / 1000.0) % 86_400 * 1_000_000_000L);
            if (whole == 0 && !since1904) {
                return time.toString();
            }
            long shifted = !since1904 && whole < 60 ? whole + 1 : whole;      // 1900 was no leap year, but workbooks say so
            LocalDate day = (since1904 ? FIRST_1904 : FIRST).plusDays(shifted);
            return millis == 0 ? day : LocalDateTime.of(day, time);
        } catch (DateTimeException e) {
            return days;
        }
    }
}
