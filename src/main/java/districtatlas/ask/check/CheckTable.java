package districtatlas.ask.check;

import districtatlas.ask.table.PlanColumn;
import districtatlas.ask.table.PlanColumn.Content;
import districtatlas.ask.table.PlanRow;
import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.PlanValue;
import districtatlas.ask.table.TableAbout;
import districtatlas.base.Messages;
import districtatlas.notebook.Actual;
import districtatlas.plan.Citation;
import districtatlas.plan.Figure;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.AmountWords;
import districtatlas.plan.words.BoundaryWords;
import districtatlas.plan.words.FigureWords;
import districtatlas.plan.words.SourceWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The mid-term check as a table, a row for each indicator checked. One thread at a time. */
public final class CheckTable {
    private final Plan plan;
    private final Messages messages;
    private final CheckWords words;

    public CheckTable(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.words = new CheckWords(messages);
    }

    public PlanTable of(MidTermCheck check) {
        return new PlanTable(columns(), check.checked().stream().map(this::row).toList());
    }

    public TableAbout about(MidTermCheck check, LocalDate date) {
        List<Citation> sources = check.checked().stream().flatMap(c -> sources(c).stream()).distinct().sorted(Comparator.comparingInt(Citation::line)).toList();
        return new TableAbout(messages.get("check.title"), plan.documentTitle().in(messages.lang()), messages.get("filter.none"), words.summary(check.summary()), sources, date,
                new BoundaryWords(messages).swapped(plan.boundaries()));
    }

    private List<PlanColumn> columns() {
        return List.of(new PlanColumn("id", "id", Content.WORD), column("indicator", "figures.indicator", Content.NAME), column("topic", "figures.topic", Content.WORD),
                column("scope", "figures.scope", Content.WORD), column("baseline", "figures.baseline", Content.NAME), column("target", "check.column.target", Content.NAME),
                column("year", "check.column.year", Content.NUMBER), column("actual", "check.column.actual", Content.NUMBER), column("unit", "figures.unit", Content.WORD),
                column("done", "check.column.done", Content.NUMBER), column("time", "check.column.time", Content.NUMBER),
                column("verdict", "check.column.verdict", Content.WORD), column("why", "check.column.why", Content.SENTENCE),
                column("plan_source", "check.column.plan-source", Content.WORD), column("source", "check.column.source", Content.NAME),
                column("remark", "check.column.remark", Content.NAME));
    }

    private PlanColumn column(String key, String title, Content content) {
        return new PlanColumn(key, messages.get(title), content);
    }

    private PlanRow row(CheckedTarget checked) {
        Actual actual = checked.actual();
        Progress progress = checked.progress();
        List<PlanValue> values = List.of(word(checked.indicator().id()), word(checked.indicator().name().in(messages.lang())),
                word(new FigureWords(messages).topic(checked.indicator().topic())), word(scope(checked)), word(words.baseline(checked)), word(words.target(checked)),
                new PlanValue(String.valueOf(actual.year()), Optional.of((long) actual.year()), OptionalDouble.of(actual.year()), ""),
                number(OptionalDouble.of(actual.value())), word(unit(checked)), percent(progress.doneShare()), percent(progress.timeShare()),
                word(words.verdict(checked.verdict())), word(words.why(checked)), word(planSource(checked)), word(actual.source()), word(actual.remark()));
        return new PlanRow(checked.indicator().id() + "@" + actual.scope(), values);
    }

    private String unit(CheckedTarget checked) {
        return checked.progress().why() == Why.OTHER_UNIT ? checked.actual().unit() : checked.indicator().unit().in(messages.lang());
    }

    /** Of what the value is; the district by its name. */
    public String scope(CheckedTarget checked) {
        String scope = checked.actual().scope();
        if (scope.isEmpty()) {
            return messages.get("board.scope.district");
        }
        return scope.equals(Actual.EVERY_STREET) ? messages.get("words.scope.every-street") : plan.zone(new ZoneId(scope)).map(z -> z.name().in(messages.lang())).orElse(scope);
    }

    /** The plan's lines in a few characters each; empty where it aims at nothing. */
    public String planSource(CheckedTarget checked) {
        return SourceWords.brief(sources(checked), messages.lang());
    }

    /** The same, a line each. */
    public List<String> planSources(CheckedTarget checked) {
        return sources(checked).stream().map(s -> SourceWords.brief(s, messages.lang())).toList();
    }

    /** Of the target, and of the baseline it starts from. */
    private static List<Citation> sources(CheckedTarget checked) {
        List<Citation> all = new ArrayList<>();
        checked.target().ifPresent(t -> {
            checked.indicator().baselineOf(t).map(Figure::sources).ifPresent(all::addAll);
            t.sources().stream().filter(s -> !all.contains(s)).forEach(all::add);
        });
        return all;
    }

    private static PlanValue word(String text) {
        return text.isEmpty() ? PlanValue.NONE : new PlanValue(text, Optional.of(text), OptionalDouble.empty(), text);
    }

    private static PlanValue number(OptionalDouble number) {
        return number.isEmpty() ? PlanValue.NONE : new PlanValue(AmountWords.plain(number.getAsDouble()), Optional.of(number.getAsDouble()), number, "");
    }

    /** In per cent, to a tenth. */
    private static PlanValue percent(OptionalDouble share) {
        return share.isEmpty() ? PlanValue.NONE : number(OptionalDouble.of(AmountWords.tenths(share.getAsDouble()).doubleValue()));
    }
}
