package districtatlas.plan;

import districtatlas.base.Text;
import java.util.List;

/**
 * Something counted by the plan, with all its figures in order of year.
 *
 * @param topic    key of a group of indicators, such as {@code economy}
 * @param decimals that its numbers have at most
 */
public record Indicator(String id, Text name, String topic, Text unit, Direction direction, int decimals,
                        List<Figure> figures, Text note) {
    public Indicator {
        figures = List.copyOf(figures);
    }

    /** How the plan itself relates a number to what it wants. Without a verb in the text it is {@link #NONE}: none is invented. */
    public enum Direction {
        AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN,
        /** To be reached; a weaker one: striven for; weaker still: sought. */
        REACH, STRIVE, SEEK,
        KEEP, PROMOTE, FULL_COVERAGE, ABOUT, NEARLY,
        /** A count. */
        EXACTLY,
        /** An addition; the indicator's name says so. */
        GROWTH, NONE;

        /** Whether the words stand around the number, so that it is best quoted with them. */
        public boolean isBound() {
            return switch (this) {
                case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, ABOUT, NEARLY -> true;
                default -> false;
            };
        }

        /** Whether it needs saying beside the number. */
        public boolean isSaid() {
            return this != EXACTLY && this != GROWTH && this != NONE;
        }

        /** Whether coming from below is on the way to it. */
        public boolean wantsMore() {
            return this == AT_LEAST || this == MORE_THAN || this == REACH || this == STRIVE || this == SEEK;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
