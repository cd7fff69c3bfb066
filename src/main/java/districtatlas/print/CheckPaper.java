package districtatlas.print;

import districtatlas.ask.check.CheckTable;
import districtatlas.ask.check.CheckWords;
import districtatlas.ask.check.CheckedTarget;
import districtatlas.ask.check.MidTermCheck;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The mid-term check as a table for paper: what was checked when, against which document, and below each row why it stands so. Pure functions. */
public final class CheckPaper {
    private static final int VERDICT = 6;

    private CheckPaper() {
    }

    public static PaperTable of(Plan plan, MidTermCheck check, Messages messages, LocalDate date) {
        CheckWords words = new CheckWords(messages);
        CheckTable table = new CheckTable(plan, messages);
        List<PaperTable.Column> columns = List.of(column("figures.indicator", 17, false, messages), column("figures.baseline", 13, false, messages),
                column("check.column.target", 16, false, messages), column("check.column.measured", 14, false, messages), column("check.column.done-short", 8, true, messages),
                column("check.column.time-short", 8, true, messages), column("check.column.verdict", 11, false, messages),
                column("check.column.plan-source", 14, false, messages), column("check.column.source", 16, false, messages));
        List<PaperTable.Row> rows = check.checked().stream().map(c -> row(c, words, table, messages)).toList();
        String title = messages.get("check.paper.title", district(plan).in(messages.lang()));
        return new PaperTable(title, List.of(messages.get("check.paper.about", plan.documentTitle().in(messages.lang()), date.toString()), words.summary(check.summary())),
                columns, VERDICT, rows, List.of(messages.get("check.paper.foot"), messages.get("check.paper.foot-own")));
    }

    private static Text district(Plan plan) {
        return plan.zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).findFirst().map(Zone::name).orElse(plan.documentTitle());
    }

    private static PaperTable.Column column(String title, double part, boolean number, Messages messages) {
        return new PaperTable.Column(messages.get(title), part, number);
    }

    private static PaperTable.Row row(CheckedTarget c, CheckWords words, CheckTable table, Messages messages) {
        String name = c.indicator().name().in(messages.lang());
        String none = messages.get("check.none");
        List<String> cells = Stream.of(c.actual().scope().isEmpty() ? name : messages.get("check.paper.scope", name, table.scope(c)), words.baseline(c), words.target(c),
                words.said(c.indicator(), c.actual()), words.share(c.progress().doneShare()), words.share(c.progress().timeShare()), words.verdict(c.verdict()),
                String.join("\n", table.planSources(c)), c.actual().source()).map(t -> t.isEmpty() ? none : t).toList();
        String why = words.why(c);
        return new PaperTable.Row(cells, c.actual().remark().isEmpty() ? why : messages.get("check.paper.remark", why, c.actual().remark()));
    }
}
