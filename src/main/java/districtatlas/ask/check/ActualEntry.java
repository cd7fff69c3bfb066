package districtatlas.ask.check;

import districtatlas.base.HalfWidth;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.Quantity;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.notebook.Actual;
import districtatlas.plan.Indicator;
import districtatlas.plan.Plan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what a person wrote, in a form or in a table, for an actual value, or says what is wrong with it. Immutable. */
public final class ActualEntry {
    private static final Pattern YEAR = Pattern.compile("(\\d{4}) ?\\D?");

    /**
     * What is wrong.
     *
     * @param code  year, value, negative, unit, unit-missing or source
     * @param parts what was written, and what is wanted
     */
    public record Fault(String code, List<String> parts) {
        public Fault {
            parts = List.copyOf(parts);
        }
    }

    private final Plan plan;

    public ActualEntry(Plan plan) {
        this.plan = plan;
    }

    /** The first thing that is wrong; empty when nothing is. */
    public Optional<Fault> fault(Indicator indicator, String year, String value, String unit, String source) {
        if (year(year).isEmpty()) {
            return fault("year", year, String.valueOf(Actual.FIRST_YEAR), String.valueOf(Actual.LAST_YEAR));
        }
        Optional<ActualNumber> number = ActualNumber.of(value);
        if (number.isEmpty()) {
            return fault("value", value);
        }
        boolean falls = indicator.quantity() == Quantity.CHANGE || indicator.direction() == Direction.GROWTH;
        if (number.get().value() < 0 && !falls) {
            return fault("negative", value);
        }
        String wanted = unit(indicator);
        String written = unit(number.get(), unit);
        if (written.isEmpty() && !wanted.isEmpty()) {
            return fault("unit-missing", wanted);
        }
        if (!number.get().unit().isEmpty() && !unit.isBlank() && UnitScale.convert(1, number.get().unit(), new districtatlas.base.Text(unit, unit)).filter(f -> f == 1).isEmpty()
                || converted(indicator, number.get().value(), written).isEmpty()) {
            return fault("unit", String.join(" ", number.get().unit(), unit).strip(), wanted.isEmpty() ? "\u2014" : wanted);
        }
        return source.isBlank() ? fault("source") : Optional.empty();
    }

    private static Optional<Fault> fault(String code, String... parts) {
        return Optional.of(new Fault(code, List.of(parts)));
    }

    /** As the plan's language has it; what counts nothing has none. */
    public static String unit(Indicator indicator) {
        return indicator.unit().zh();
    }

    /** Whether no unit stands behind the number; what is no number has none. */
    public boolean isBare(String value) {
        return ActualNumber.of(value).filter(n -> !n.unit().isEmpty()).isEmpty();
    }

    private static String unit(ActualNumber number, String unit) {
        return unit.isBlank() ? number.unit() : unit.strip();
    }

    private static Optional<Double> converted(Indicator indicator, double value, String unit) {
        return UnitScale.convert(value, unit, indicator.unit());
    }

    private static OptionalInt year(String written) {
        Matcher year = YEAR.matcher(HalfWidth.of(written));
        int number = year.matches() ? Integer.parseInt(year.group(1)) : 0;
        return number >= Actual.FIRST_YEAR && number <= Actual.LAST_YEAR ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /**
     * What has no fault, in the indicator's own unit.
     *
     * @param name  of the indicator as the reader sees it
     * @param scope as {@link Actual#scope}
     */
    public Actual actual(Indicator indicator, String name, String scope, String year, String value, String unit, String source, String remark) {
        ActualNumber number = ActualNumber.of(value).orElseThrow();
        return new Actual(indicator.id(), name, scope, year(year).orElseThrow(), converted(indicator, number.value(), unit(number, unit)).orElseThrow(), unit(indicator),
                source.strip(), remark.strip());
    }

    /** As a table has it: the district's by the district's id. */
    String scopeName(String scope) {
        return scope.isEmpty() ? plan.zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).findFirst().map(z -> z.id().value()).orElse(scope) : scope;
    }

    /** Of a zone by its id or name, or of every street; empty when there is no such zone. */
    Optional<String> scope(String written) {
        return written.equals(Actual.EVERY_STREET) ? Optional.of(written)
                : plan.zoneNamed(written).map(z -> z.kind() == ZoneKind.DISTRICT ? "" : z.id().value());
    }
}
