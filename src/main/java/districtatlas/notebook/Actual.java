package districtatlas.notebook;

import java.util.Objects;

/**
 * What an indicator really came to in a year, as the reader has it from a source of his own: it stands beside the plan's figures and is none
 * of them. Who entered it and when stand in its entry. Immutable.
 *
 * @param indicator its id in the atlas
 * @param name      of the indicator when the value was entered, so that it can be read where the atlas no longer has it; may be empty
 * @param scope     id of the zone, or {@link #EVERY_STREET}; empty for the district's
 * @param value     in {@code unit}
 * @param unit      the indicator's own, as the reader saw it; may be empty for a bare number
 * @param source    where the value is from; never blank
 * @param remark    may be empty
 */
public record Actual(String indicator, String name, String scope, int year, double value, String unit, String source, String remark) {
    /** A scope. */
    public static final String EVERY_STREET = "every-street";
    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2100;

    public Actual {
        Objects.requireNonNull(name);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(remark);
        if (indicator.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("an actual value needs " + (indicator.isBlank() ? "an indicator" : "a source"));
        }
        if (year < FIRST_YEAR || year > LAST_YEAR || Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("no actual value: " + value + " of " + year);
        }
    }

    /** Whether both say what came of the same in the same year. */
    public boolean isOfSame(Actual other) {
        return indicator.equals(other.indicator) && scope.equals(other.scope) && year == other.year;
    }

    /** Without what does not count when two are compared: the name it was entered under. */
    public Actual unnamed() {
        return new Actual(indicator, "", scope, year, value, unit, source, remark);
    }
}
