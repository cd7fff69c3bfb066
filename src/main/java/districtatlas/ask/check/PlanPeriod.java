package districtatlas.ask.check;

import districtatlas.base.vocabulary.FigureRole;
import districtatlas.plan.Plan;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the plan's years begin. Immutable.
 *
 * @param base the year at whose end they begin, such as 2020 for 2021–2025; empty when the plan reports of no year
 */
public record PlanPeriod(OptionalInt base) {
    private static final Pattern SPAN = Pattern.compile("(\\d{4})\\D+(\\d{4})");

    /** The year of which the plan reports most: it was written when that year was over. Among equals the later. */
    public static PlanPeriod of(Plan plan) {
        Map<Integer, Long> reported = plan.targets().stream().map(t -> t.figure()).filter(f -> f.role() == FigureRole.RESULT && f.year().isPresent())
                .collect(Collectors.groupingBy(f -> f.year().getAsInt(), Collectors.counting()));
        return new PlanPeriod(reported.entrySet().stream().max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> OptionalInt.of(e.getKey())).orElse(OptionalInt.empty()));
    }

    /** The year before a span such as 2021–2025; empty for what is none. */
    static OptionalInt before(String span) {
        Matcher years = SPAN.matcher(span);
        return years.find() ? OptionalInt.of(Integer.parseInt(years.group(1)) - 1) : OptionalInt.empty();
    }

    /** Whether it is a span of more than one year. */
    static boolean isLong(String span) {
        Matcher years = SPAN.matcher(span);
        return years.find() && Integer.parseInt(years.group(2)) > Integer.parseInt(years.group(1));
    }
}
