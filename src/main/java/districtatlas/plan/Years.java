package districtatlas.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The years a reader can choose, in order: what was reached, what is aimed at, the outlook. Immutable.
 * Every figure belongs to exactly one of them.
 */
public record Years(List<Integer> all) {
    private static final int MOST = 3;

    /** @throws IllegalArgumentException when there is none */
    public Years {
        all = all.stream().sorted().distinct().toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a plan speaks of at least one year");
        }
    }

    /** The years most of the plan's figures speak of: at most three. Where none speaks of any, the last of the plan's own. */
    public static Years of(Plan plan) {
        Map<Integer, Long> count = plan.indicators().stream().flatMap(i -> i.figures().stream()).map(Figure::year)
                .filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).collect(Collectors.groupingBy(y -> y, Collectors.counting()));
        if (count.isEmpty() && !plan.ownYears().isEmpty()) {
            return new Years(List.of(Collections.max(plan.ownYears())));
        }
        return new Years(count.entrySet().stream().sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .limit(MOST).map(Map.Entry::getKey).toList());
    }

    /** The year of the plan's targets, shown first and taken for undated figures. */
    public int standard() {
        return all.get(Math.min(1, all.size() - 1));
    }

    /** The first year not before the figure's own; the standard year for an undated figure. */
    public int of(Figure figure) {
        if (figure.year().isEmpty()) {
            return standard();
        }
        int year = figure.year().getAsInt();
        return all.stream().filter(y -> y >= year).findFirst().orElse(all.get(all.size() - 1));
    }
}
