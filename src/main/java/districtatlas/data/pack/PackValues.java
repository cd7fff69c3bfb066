package districtatlas.data.pack;

import districtatlas.data.DataColumn.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as SQLite stores them, each of what kind it likes, as values of a column. Pure functions. */
final class PackValues {
    private static final Pattern MOMENT = Pattern.compile(
        "(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final double MOST_EXACT = 1L << 53;

    private PackValues() {
    }

    /** A value of that kind; empty when it is none, which nothing loses that is null. */
    static Optional<Object> as(Type type, Object stored) {
        return switch (type) {
            case TEXT -> stored instanceof byte[] ? Optional.empty() : Optional.of(stored.toString());
            case INTEGER -> integer(stored);
            case REAL -> real(stored);
            case BOOLEAN -> bool(stored);
            case DATE -> moment(stored).map(LocalDateTime::toLocalDate);
            case DATETIME -> moment(stored).map(m -> m);
        };
    }

    private static Optional<Object> integer(Object stored) {
        if (stored instanceof Integer || stored instanceof Long) {
            return Optional.of(((Number) stored).longValue());
        }
        if (stored instanceof Double real) {
            return real == Math.rint(real) && Math.abs(real) <= MOST_EXACT ? Optional.of(real.longValue()) : Optional.empty();
        }
        try {
            return stored instanceof String text ? Optional.of(Long.valueOf(text.strip())) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> real(Object stored) {
        if (stored instanceof Number number) {
            return Optional.of(number.doubleValue());
        }
        try {
            return stored instanceof String text ? Optional.of(Double.valueOf(text.strip())) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> bool(Object stored) {
        String word = stored instanceof byte[] ? "" : stored.toString().toLowerCase(java.util.Locale.ROOT);
        return switch (word) {
            case "1", "true", "t" -> Optional.of(true);
            case "0", "false", "f" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** A day, or a day and time, as they are written: where in the world is not told. */
    private static Optional<LocalDateTime> moment(Object stored) {
        Matcher found = MOMENT.matcher(stored instanceof String text ? text.strip() : "");
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
            int nanos = found.group(7) == null ? 0 : Integer.parseInt((found.group(7) + "00000000").substring(0, 9));
            return Optional.of(day.atTime(number(found, 4), number(found, 5), number(found, 6), nanos));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return found.group(group) == null ? 0 : Integer.parseInt(found.group(group));
    }

    /** What the first values of a column show it to be. */
    static final class Sample {
        private final Optional<Type> declared;
        private final Set<Type> possible = EnumSet.of(Type.INTEGER, Type.REAL);
        private boolean fits = true;
        private boolean any;

        Sample(Optional<Type> declared) {
            this.declared = declared;
        }

        void add(Object stored) {
            if (stored == null || stored instanceof byte[]) {
                return;
            }
            any = true;
            fits = fits && declared.isPresent() && as(declared.get(), stored).isPresent();
            if (stored instanceof String && declared.isEmpty()) {
                possible.clear();
            } else {
                possible.removeIf(t -> as(t, stored).isEmpty());
            }
        }

        /** As declared where that fits, else the narrowest that does. */
        Type type() {
            if (fits && declared.isPresent()) {
                return declared.get();
            }
            return any ? possible.stream().findFirst().orElse(Type.TEXT) : Type.TEXT;
        }
    }
}
