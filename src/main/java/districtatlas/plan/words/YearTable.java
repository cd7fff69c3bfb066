package districtatlas.plan.words;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.plan.Indicator;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.Years;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the plan says of the whole district in the years, side by side, in the reader's language. Nothing is added
 * up and nothing is put where the plan is silent. Immutable; knows no nodes.
 *
 * @param rows in the plan's order
 * @param figures how many figures of the whole district the plan gives in each year
 */
public record YearTable(List<Integer> years, List<Row> rows, Map<Integer, Long> figures) {
    public YearTable {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        figures = Map.copyOf(figures);
    }

    /** @param notes what the plan itself leaves unclear about it; may be empty */
    public record Row(String indicator, String name, List<Cell> cells, List<String> notes) {
        public Row {
            cells = List.copyOf(cells);
            notes = List.copyOf(notes);
        }
    }

    /** What stands under one year; empty where the plan is silent. */
    public record Cell(int year, List<Says> says) {
        public Cell {
            says = List.copyOf(says);
        }
    }

    /**
     * @param figure id
     * @param said   with the year only where it is another than the column's
     */
    public record Says(String figure, FigureSaid said, SourceNote source) {
    }

    public static YearTable of(Plan plan, Years years, Messages messages) {
        return of(plan, years, messages, 2);
    }

    /** Also what the plan says of one year only. */
    public static YearTable all(Plan plan, Years years, Messages messages) {
        return of(plan, years, messages, 1);
    }

    private static YearTable of(Plan plan, Years years, Messages messages, int leastYears) {
        FigureWords words = new FigureWords(messages);
        SourceWords sources = new SourceWords(plan.documentTitle(), messages);
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : plan.indicators()) {
            List<Target> dated = indicator.figures().stream()
                    .filter(f -> f.scope().kind() == ScopeKind.DISTRICT && f.year().isPresent()).map(f -> new Target(indicator, f)).toList();
            if (dated.stream().map(t -> years.of(t.figure())).distinct().count() < leastYears) {
                continue;
            }
            List<Cell> cells = years.all().stream().map(year -> new Cell(year, dated.stream().filter(t -> years.of(t.figure()) == year)
                    .map(t -> new Says(t.figure().id(), words.sayUnder(year, t), sources.of(t.figure().sources(), ""))).toList())).toList();
            Set<String> notes = new LinkedHashSet<>();
            dated.forEach(t -> notes.addAll(words.notes(t)));
            rows.add(new Row(indicator.id(), indicator.name().in(messages.lang()), cells, List.copyOf(notes)));
        }
        Map<Integer, Long> figures = plan.targets().stream().filter(t -> t.figure().scope().kind() == ScopeKind.DISTRICT)
                .collect(Collectors.groupingBy(t -> years.of(t.figure()), Collectors.counting()));
        return new YearTable(years.all(), rows, figures);
    }
}
