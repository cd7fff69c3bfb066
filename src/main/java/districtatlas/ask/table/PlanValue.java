package districtatlas.ask.table;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What stands in one row under one column. Immutable.
 *
 * @param text   as it is read; empty for none
 * @param typed  as a file has it: a String, Double or Long; empty for none
 * @param number by which it is sorted, where it is one
 * @param order  by which it is sorted otherwise, in the order of its characters
 */
public record PlanValue(String text, Optional<Object> typed, OptionalDouble number, String order) {
    public static final PlanValue NONE = new PlanValue("", Optional.empty(), OptionalDouble.empty(), "");

    /** Numbers before words; the other way round for the last first. What is empty is the last either way. */
    static Comparator<PlanValue> sorted(boolean lastFirst) {
        Comparator<PlanValue> values = Comparator.comparing((PlanValue v) -> v.number().isEmpty())
                .thenComparingDouble(v -> v.number().orElse(0)).thenComparing(PlanValue::order);
        return Comparator.comparing(PlanValue::isNone).thenComparing(lastFirst ? values.reversed() : values);
    }

    public boolean isNone() {
        return text.isEmpty();
    }

    public static PlanValue words(String text, String order) {
        return text.isEmpty() ? NONE : new PlanValue(text, Optional.of(text), OptionalDouble.empty(), order);
    }

    /** Words that are sorted as the number they say. */
    static PlanValue words(String text, OptionalDouble number, String order) {
        return text.isEmpty() ? NONE : new PlanValue(text, Optional.of(text), number, order);
    }

    public static PlanValue number(double value, String text) {
        return new PlanValue(text, Optional.of(value), OptionalDouble.of(value), "");
    }

    public static PlanValue number(long value) {
        return new PlanValue(String.valueOf(value), Optional.of(value), OptionalDouble.of(value), "");
    }
}
