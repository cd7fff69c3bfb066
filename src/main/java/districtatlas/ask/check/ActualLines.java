package districtatlas.ask.check;

import districtatlas.ask.CommaText;
import districtatlas.ask.check.ActualsCsv.Column;
import districtatlas.base.HalfWidth;
import districtatlas.base.Lang;
import districtatlas.base.Problem;
import districtatlas.notebook.Actual;
import districtatlas.plan.Indicator;
import districtatlas.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the lines of a table of actual values one after the other. One thread at a time. */
final class ActualLines {
    private static final int MOST_NAMED = 3;

    /** A line that was not read, by what it is told with. */
    private static final class BadLine extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        BadLine(Problem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }
    }

    private final String name;
    private final Lang lang;
    private final Map<Column, Integer> at;
    private final int columns;
    private final ActualEntry entry;
    private final IndicatorNames indicators;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Actual, Integer> lines = new LinkedHashMap<>();

    /** @param columns of the header, those that are not read among them */
    ActualLines(String name, Plan plan, Lang lang, Map<Column, Integer> at, int columns) {
        this.name = name;
        this.lang = lang;
        this.at = at;
        this.columns = columns;
        this.entry = new ActualEntry(plan);
        this.indicators = new IndicatorNames(plan);
    }

    List<Actual> actuals() {
        return List.copyOf(lines.keySet());
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void read(CommaText.Row row) {
        try {
            Actual actual = actual(row);
            Optional<Map.Entry<Actual, Integer>> before = lines.entrySet().stream().filter(l -> l.getKey().isOfSame(actual)).findFirst();
            if (before.isPresent()) {
                throw bad("twice", row, before.get().getValue());
            }
            lines.put(actual, row.line());
        } catch (BadLine e) {
            problems.add(e.problem);
        }
    }

    private BadLine bad(String code, CommaText.Row row, Object... parts) {
        List<Object> all = new ArrayList<>(List.of(row.line()));
        all.addAll(List.of(parts));
        return new BadLine(Problem.worded("actuals." + code, name, all.toArray()));
    }

    private String cell(CommaText.Row row, Column column) {
        int i = at.getOrDefault(column, Integer.MAX_VALUE);
        return i < row.cells().size() ? row.cells().get(i).strip() : "";
    }

    private Actual actual(CommaText.Row row) throws BadLine {
        if (row.unclosed()) {
            throw bad("quote", row);
        }
        if (row.cells().stream().skip(columns).anyMatch(c -> !c.isBlank())) {
            throw bad("cells", row, row.cells().size(), columns);
        }
        Indicator indicator = indicator(row);
        String scope = scope(row, indicator);
        Optional<ActualEntry.Fault> fault = entry.fault(indicator, cell(row, Column.YEAR), cell(row, Column.VALUE), cell(row, Column.UNIT), cell(row, Column.SOURCE));
        if (fault.isPresent()) {
            throw bad(fault.get().code(), row, fault.get().parts().toArray());
        }
        return entry.actual(indicator, indicator.name().in(lang), scope, cell(row, Column.YEAR), cell(row, Column.VALUE), cell(row, Column.UNIT),
                cell(row, Column.SOURCE), cell(row, Column.REMARK));
    }

    private Indicator indicator(CommaText.Row row) throws BadLine {
        String written = cell(row, Column.INDICATOR);
        List<Indicator> named = indicators.named(written);
        if (named.size() == 1) {
            return named.get(0);
        }
        if (named.size() > 1) {
            throw bad("indicator-many", row, written, list(named));
        }
        List<Indicator> like = indicators.like(written);
        throw like.isEmpty() ? bad("indicator", row, written) : bad("indicator-like", row, written, list(like));
    }

    private String list(List<Indicator> some) {
        return String.join(", ", some.stream().limit(MOST_NAMED).map(i -> i.id() + " (" + i.name().in(lang) + ")").toList());
    }

    private String scope(CommaText.Row row, Indicator indicator) throws BadLine {
        String written = HalfWidth.of(cell(row, Column.SCOPE));
        List<String> known = ActualScope.of(indicator);
        Optional<String> scope = (written.isEmpty() ? ActualScope.usual(indicator) : entry.scope(written)).filter(s -> known.isEmpty() || known.contains(s));
        return scope.orElseThrow(() -> bad("scope", row, written.isEmpty() ? "\u2014" : written, String.join(", ", known.stream().map(entry::scopeName).toList())));
    }
}
