package districtatlas.ask.check;

import districtatlas.ask.CommaText;
import districtatlas.base.HalfWidth;
import districtatlas.base.Lang;
import districtatlas.base.Problem;
import districtatlas.base.WrittenText;
import districtatlas.notebook.Actual;
import districtatlas.plan.Plan;
import districtatlas.plan.words.AmountWords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Actual values as a table, {@code indicator,year,value,unit,source}, and {@code scope} and {@code remark} where there are any. What is wrong with
 * a line is told with its number, and the rest is read. Pure functions.
 */
public final class ActualsCsv {
    /** Columns by what they may be called; the first is how they are written. */
    enum Column {
        INDICATOR("indicator", "\u6307\u6807", "\u6307\u6807\u540d\u79f0"), YEAR("year", "\u5e74\u4efd", "\u5e74"),
        VALUE("value", "\u6570\u503c", "\u5b9e\u9645\u503c", "\u503c"), UNIT("unit", "\u5355\u4f4d"),
        SOURCE("source", "\u6765\u6e90", "\u6570\u636e\u6765\u6e90"), SCOPE("scope", "\u8303\u56f4", "\u533a\u57df"), REMARK("remark", "\u5907\u6ce8", "\u8bf4\u660e");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        static Optional<Column> of(String title) {
            String plain = HalfWidth.of(WrittenText.unmarked(title)).toLowerCase(Locale.ROOT);
            for (Column column : values()) {
                if (column.names.contains(plain)) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }

        String title() {
            return names.get(0);
        }

        boolean isNeeded() {
            return this != SCOPE && this != REMARK;
        }
    }

    private static final String HEADER = "indicator,year,value,unit,source";
    private static final String BETWEEN = ",\t;\uff0c\uff1b";

    /**
     * What a table has.
     *
     * @param actuals  in the order of their lines
     * @param problems of lines that were not read, each with its number
     */
    public record Read(List<Actual> actuals, List<Problem> problems) {
        public Read {
            actuals = List.copyOf(actuals);
            problems = List.copyOf(problems);
        }
    }

    private ActualsCsv() {
    }

    /**
     * @param name of the file, for telling what is wrong with it
     * @param lang in which the indicators' names are kept beside their ids
     */
    public static Read read(byte[] content, String name, Plan plan, Lang lang) {
        Optional<String> text = WrittenText.of(content);
        if (text.isEmpty()) {
            return new Read(List.of(), List.of(Problem.worded("actuals.encoding", name, HEADER)));
        }
        return read(text.get(), name, plan, lang);
    }

    private static Read read(String text, String name, Plan plan, Lang lang) {
        List<CommaText.Row> rows = CommaText.rows(text, between(text)).stream().filter(r -> !isRemark(r)).toList();
        if (rows.isEmpty()) {
            return new Read(List.of(), List.of(Problem.worded("actuals.header", name, HEADER)));
        }
        List<Problem> problems = new ArrayList<>();
        Map<Column, Integer> at = new LinkedHashMap<>();
        List<String> titles = rows.get(0).cells();
        for (int i = 0; i < titles.size(); i++) {
            Optional<Column> column = Column.of(titles.get(i));
            if (column.isPresent() && !at.containsKey(column.get())) {
                at.put(column.get(), i);
            } else if (!titles.get(i).isBlank()) {
                problems.add(Problem.worded("actuals.column", name, rows.get(0).line(), titles.get(i).strip(), HEADER));
            }
        }
        for (Column column : Column.values()) {
            if (column.isNeeded() && !at.containsKey(column)) {
                return new Read(List.of(), List.of(Problem.worded("actuals.header", name, HEADER)));
            }
        }
        ActualLines lines = new ActualLines(name, plan, lang, at, titles.size());
        rows.stream().skip(1).forEach(lines::read);
        problems.addAll(lines.problems());
        return new Read(lines.actuals(), problems);
    }

    private static boolean isRemark(CommaText.Row row) {
        return row.isBlank() || row.cells().get(0).stripLeading().startsWith("#");
    }

    /** What leaves most titles of the header known. */
    private static char between(String text) {
        String head = text.lines().filter(l -> !l.isBlank() && !l.stripLeading().startsWith("#")).findFirst().orElse("");
        char best = ',';
        for (char c : BETWEEN.toCharArray()) {
            best = known(head, c) > known(head, best) ? c : best;
        }
        return best;
    }

    private static long known(String head, char between) {
        return CommaText.rows(head, between).stream().limit(1).flatMap(r -> r.cells().stream()).filter(c -> Column.of(c).isPresent()).count();
    }

    /** In UTF-8 with a byte order mark, as spreadsheets want it; read again it is the same. */
    public static byte[] write(List<Actual> actuals) {
        boolean scopes = actuals.stream().anyMatch(a -> !a.scope().isEmpty());
        boolean remarks = actuals.stream().anyMatch(a -> !a.remark().isEmpty());
        List<List<String>> rows = new ArrayList<>();
        List<String> titles = new ArrayList<>(List.of(HEADER.split(",")));
        if (scopes) {
            titles.add(Column.SCOPE.title());
        }
        if (remarks) {
            titles.add(Column.REMARK.title());
        }
        rows.add(titles);
        for (Actual a : actuals) {
            List<String> row = new ArrayList<>(List.of(a.indicator(), String.valueOf(a.year()), AmountWords.plain(a.value()), a.unit(), a.source()));
            if (scopes) {
                row.add(a.scope());
            }
            if (remarks) {
                row.add(a.remark());
            }
            rows.add(row);
        }
        return CommaText.of(rows).getBytes(StandardCharsets.UTF_8);
    }
}
