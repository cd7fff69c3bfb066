package districtatlas.ask.board;

import districtatlas.ask.table.PlanColumn;
import districtatlas.ask.table.PlanColumn.Content;
import districtatlas.ask.table.PlanRow;
import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.PlanValue;
import districtatlas.ask.table.TableAbout;
import districtatlas.base.Messages;
import districtatlas.plan.Citation;
import districtatlas.plan.Plan;
import districtatlas.plan.words.AmountWords;
import districtatlas.plan.words.BoundaryWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A board as a table: a row for each value, with what lies between it and its base. One thread at a time. */
public final class BoardTable {

    private final Plan plan;
    private final Messages messages;
    private final BoardWords words;

    public BoardTable(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.words = new BoardWords(plan, messages);
    }

    public PlanTable of(Board board) {
        List<PlanRow> rows = new ArrayList<>();
        board.series().forEach(s -> s.points().forEach(p -> rows.add(row(s, p))));
        return new PlanTable(columns(), rows);
    }

    /** @param filter what the board was narrowed to, in words; empty for all of it */
    public TableAbout about(Board board, String filter, LocalDate date) {
        long values = board.series().stream().mapToLong(s -> s.points().size()).sum();
        List<Citation> sources = board.series().stream().map(BoardWords::sources).flatMap(List::stream).distinct()
                .sorted(Comparator.comparingInt(Citation::line)).toList();
        return new TableAbout(messages.get("board.table"), plan.documentTitle().in(messages.lang()), filter.isEmpty() ? messages.get("filter.none") : filter,
                messages.get("board.table.total", board.series().size(), values), sources, date,
                new BoundaryWords(messages).swapped(plan.boundaries()));
    }

    private List<PlanColumn> columns() {
        return List.of(new PlanColumn("id", "id", Content.WORD), column("indicator", "figures.indicator", Content.NAME), column("topic", "figures.topic", Content.WORD),
                column("scope", "figures.scope", Content.NAME), column("year", "figures.year", Content.WORD), column("kind", "board.table.kind", Content.WORD),
                column("said", "figures.said", Content.NAME), column("number", "figures.number", Content.NUMBER), column("unit", "figures.unit", Content.WORD),
                column("better", "board.table.better", Content.WORD), column("base_year", "board.table.base-year", Content.NUMBER),
                column("base", "board.table.base", Content.NUMBER), column("change", "board.table.change", Content.NUMBER),
                column("change_unit", "board.table.change-unit", Content.WORD), column("relative", "board.table.relative", Content.NUMBER),
                column("yearly", "board.table.yearly", Content.NUMBER), column("change_words", "board.table.change-words", Content.SENTENCE),
                column("note", "figures.note", Content.SENTENCE), column("conflict", "board.table.conflict", Content.SENTENCE),
                column("sources", "figures.sources", Content.WORD));
    }

    private PlanColumn column(String key, String title, Content content) {
        return new PlanColumn(key, messages.get(title), content);
    }

    private PlanRow row(Series series, SeriesPoint point) {
        Optional<Change> change = series.changes().stream().filter(c -> c.to().equals(point)).findFirst();
        String id = point.figure().map(f -> f.id()).orElseGet(() -> series.indicator().id() + "-" + point.year().getAsInt() + "-" + point.kind().key());
        List<PlanValue> values = new ArrayList<>();
        values.add(word(series.indicator().id()));
        values.add(word(words.name(series)));
        values.add(word(words.topic(series.indicator().topic())));
        values.add(word(words.scope(series)));
        values.add(word(words.when(point)));
        values.add(word(words.kind(point.kind())));
        values.add(word(words.said(series, point).amount()));
        values.add(number(point.value()));
        values.add(word(series.indicator().unit().in(messages.lang())));
        values.add(word(words.better(series.indicator().better())));
        values.add(number(change.map(c -> OptionalDouble.of(c.from().year().getAsInt())).orElse(OptionalDouble.empty())));
        values.add(number(change.map(c -> c.from().value()).orElse(OptionalDouble.empty())));
        values.add(number(change.map(c -> OptionalDouble.of(c.absolute())).orElse(OptionalDouble.empty())));
        values.add(word(change.map(words::unitOf).orElse("")));
        values.add(number(percent(change.map(Change::relative).orElse(OptionalDouble.empty()))));
        values.add(number(percent(change.map(Change::yearly).orElse(OptionalDouble.empty()))));
        values.add(word(change.map(c -> words.change(series, c)).orElse("")));
        values.add(word(String.join(" ", List.of(words.note(point), words.common(series))).strip()));
        values.add(word(series.indicator().conflict().isEmpty() ? "" : words.conflict(series)));
        values.add(word(words.source(point)));
        return new PlanRow(id, values);
    }

    /** In per cent, to a tenth. */
    private static OptionalDouble percent(OptionalDouble part) {
        return part.isPresent() ? OptionalDouble.of(AmountWords.tenths(part.getAsDouble()).doubleValue()) : part;
    }

    private static PlanValue word(String text) {
        return text.isEmpty() ? PlanValue.NONE : new PlanValue(text, Optional.of(text), OptionalDouble.empty(), text);
    }

    private static PlanValue number(OptionalDouble number) {
        return number.isEmpty() ? PlanValue.NONE
                : new PlanValue(AmountWords.plain(number.getAsDouble()), Optional.of(number.getAsDouble()), number, "");
    }
}
