package districtatlas.data.markup;

import districtatlas.data.DataColumn.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which types all texts of a column so far can be read as. Texts that are no such stay texts, so that none is lost. One thread at a time. */
public final class TypeTrial {
    private static final int LONGEST = 40;
    private final Set<Type> fitting = EnumSet.complementOf(EnumSet.of(Type.TEXT));
    private boolean any;
    private boolean offsets;

    public void add(String text) {
        if (text.isEmpty()) {
            return;
        }
        any = true;
        fitting.removeIf(t -> value(t, text).isEmpty());
        offsets |= fitting.contains(Type.DATETIME) && hasOffset(text);
    }

    /** As if all texts of another had been added too. */
    public void addAll(TypeTrial other) {
        if (other.any) {
            any = true;
            fitting.retainAll(other.fitting);
            offsets |= other.offsets;
        }
    }

    /** Whether moments were written with an offset from UTC, and so are read as moments of UTC. */
    public boolean hasOffsets() {
        return offsets && fitting.contains(Type.DATETIME);
    }

    private static boolean hasOffset(String text) {
        int time = text.indexOf('T');
        return time > 0 && (text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0);
    }

    /** The first of these that all texts can be read as; text when none is, or when there was none. */
    public Type first(Type... wanted) {
        for (Type type : wanted) {
            if (any && fitting.contains(type)) {
                return type;
            }
        }
        return Type.TEXT;
    }

    /** The value of a text; a moment with an offset is one of UTC. Empty when it is no such value. */
    public static Optional<Object> value(Type type, String text) {
        String plain = text.strip();
        if (type == Type.TEXT) {
            return Optional.of(text);
        }
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(switch (type) {
                case INTEGER -> Long.valueOf(plain);
                case REAL -> real(plain);
                case BOOLEAN -> bool(plain);
                case DATE -> plain.length() == 10 ? LocalDate.parse(plain) : null;
                case DATETIME -> moment(plain);
                case TEXT -> plain;
            });
        } catch (NumberFormatException | DateTimeException no) {
            return Optional.empty();
        }
    }

    /** Java also takes {@code 1d}, {@code NaN} and hexadecimal digits for a number. */
    private static Double real(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("+-.0123456789eE".indexOf(text.charAt(i)) < 0) {
                return null;
            }
        }
        return Double.valueOf(text);
    }

    private static Boolean bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Boolean.TRUE;
            case "false", "0" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static LocalDateTime moment(String text) {
        if (text.indexOf('T') < 0) {
            return null;
        }
        return hasOffset(text) ? OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime() : LocalDateTime.parse(text);
    }
}
