package districtatlas.coord;

import districtatlas.base.HalfWidth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A longitude or latitude that somebody wrote alone: decimal degrees, degrees and minutes, or degrees, minutes and seconds, with signs,
 * Chinese words, letters, colons, dashes or blanks between them, before or behind it where it counts from. Immutable.
 *
 * @param degrees positive to the east and north
 * @param axis    as a word or letter tells
 */
public record WrittenAngle(double degrees, Axis axis) {
    /** What an angle is of. */
    public enum Axis { EAST, NORTH, ANY }

    private static final String FROM = "东经|西经|北纬|南纬|经度|纬度|[东西南北EWNS+-]";
    private static final Pattern ANGLE = Pattern.compile("(" + FROM + ")?\\s*[:=]?\\s*(\\d{1,3}(?:\\.\\d+)?)"
        + "(?:(\\s*[°度D:]\\s*|\\s+|-)(?:(\\d{1,2}(?:\\.\\d+)?)(?:(\\s*['′分M:]\\s*|\\s+|-)(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:[\"秒]|''|′′)?)?)?)?)?"
        + "\\s*([EWNS+-])?");

    /** Empty when it is none, or its minutes or seconds are sixty and more. */
    public static Optional<WrittenAngle> read(String text) {
        if (text.length() > 60) {
            return Optional.empty();
        }
        Matcher m = ANGLE.matcher(plain(text));
        if (!m.matches()) {
            return Optional.empty();
        }
        String behind = m.group(7) == null ? "" : m.group(7);
        double minutes = part(m.group(4));
        double seconds = part(m.group(6));
        boolean broken = minutes >= 60 || seconds >= 60 || m.group(4) != null && m.group(2).contains(".")
            || m.group(6) != null && m.group(4).contains(".");
        if (broken) {
            return Optional.empty();
        }
        String from = m.group(1) == null ? behind : m.group(1);
        double sign = from.matches("[西南WS-].*") || behind.matches("[WS-]") ? -1 : 1;
        Axis axis = from.matches("[东西经EW].*") ? Axis.EAST : from.matches("[南北纬NS].*") ? Axis.NORTH : Axis.ANY;
        return Optional.of(new WrittenAngle(sign * (part(m.group(2)) + minutes / 60 + seconds / 3600), axis));
    }

    private static String plain(String text) {
        String kept = text.replace('º', '°').replace('˚', '°').replace('⁰', '°').replace('´', '\'').replace('`', '\'').replace('’', '\'')
            .replace('‘', '\'').replace('”', '"').replace('“', '"').replace('″', '"').replace('\uFF02', '"').replace('–', '-');
        String upper = HalfWidth.of(kept).toUpperCase(Locale.ROOT);
        return upper.matches("[^DM]*\\d\\s*D\\s*\\d+(?:\\.\\d+)?\\s*M?\\s*[\\d.]*\\s*S.*") ? upper.replaceFirst("S", "\"") : upper;
    }

    private static double part(String number) {
        return number == null ? 0 : Double.parseDouble(number);
    }
}
