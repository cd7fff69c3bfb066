package districtatlas.ask.compare;

import districtatlas.ask.FilterWords;
import districtatlas.ask.table.PlanColumn;
import districtatlas.ask.table.PlanColumn.Content;
import districtatlas.ask.table.PlanRow;
import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.PlanValue;
import districtatlas.ask.table.TableAbout;
import districtatlas.base.Messages;
import districtatlas.plan.Citation;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.words.BoundaryWords;
import districtatlas.plan.words.SourceWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A comparison as a table to be written to a file: its rows, then the things of both and of each. What is of neither zone, such as a
 * figure of every street, has empty columns for both. Immutable, any thread.
 */
public final class CompareTable {
    /** The first column: by it a file of ours is known for one. */
    private static final String KEY = "key";

    private final Plan plan;
    private final Messages messages;
    private final CompareWords words;
    private final CompareSummary summary;

    public CompareTable(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.words = new CompareWords(messages);
        this.summary = new CompareSummary(plan, messages);
    }

    public PlanTable of(Comparison of) {
        List<PlanRow> rows = new ArrayList<>();
        of.rows().forEach(r -> rows.add(row(of, r)));
        of.everyStreet().forEach(t -> rows.add(neither("compare.group.every-street", t)));
        if (!of.district().isEmpty()) {
            rows.add(row("district", text(messages.get("compare.group.district")), text(messages.get("compare.district.count", of.district().size())),
                    PlanValue.NONE, PlanValue.NONE, PlanValue.NONE, text(messages.get("compare.district.note")), PlanValue.NONE));
        }
        things(of.both(), "compare.both", true, true, rows);
        things(of.onlyA(), "compare.only-a", true, false, rows);
        things(of.onlyB(), "compare.only-b", false, true, rows);
        return new PlanTable(List.of(new PlanColumn(KEY, KEY, Content.WORD), new PlanColumn("section", messages.get("items.section"), Content.WORD),
                new PlanColumn("name", messages.get("compare.column.name"), Content.NAME),
                new PlanColumn("a", messages.get("compare.column.a", words.zone(of.a())), Content.NAME),
                new PlanColumn("b", messages.get("compare.column.b", words.zone(of.b())), Content.NAME),
                new PlanColumn("difference", messages.get("compare.column.difference"), Content.NUMBER),
                new PlanColumn("words", messages.get("compare.column.words"), Content.SENTENCE),
                new PlanColumn("sources", messages.get("items.sources"), Content.WORD)), rows);
    }

    /** What a file written now says of itself. */
    public TableAbout about(Comparison of, LocalDate date) {
        List<Citation> sources = Stream.concat(of.things().flatMap(i -> i.sources().stream()),
                Stream.concat(of.rows().stream().flatMap(CompareTable::figures), of.everyStreet().stream()).flatMap(t -> t.figure().sources().stream()))
                .distinct().sorted(Comparator.comparingInt(Citation::line)).toList();
        return new TableAbout(summary.title(of), plan.documentTitle().in(messages.lang()), new FilterWords(plan, messages).sentence(of.filter()),
                summary.total(of), sources, date,
                new BoundaryWords(messages).swapped(plan.boundaries()));
    }

    private static Stream<Target> figures(CompareRow row) {
        return Stream.of(row.a(), row.b()).flatMap(c -> c.figures().stream());
    }

    private PlanRow row(Comparison of, CompareRow row) {
        return row(row.group().key() + ":" + row.key(), text(words.group(row.group())), text(words.name(row)), cell(row, row.a()), cell(row, row.b()),
                row.difference().isPresent() ? number(row, row.difference().getAsDouble()) : PlanValue.NONE, text(words.sentence(of, row)),
                text(SourceWords.brief(figures(row).flatMap(t -> t.figure().sources().stream()).distinct().toList(), messages.lang())));
    }

    /** @param values under the other columns */
    private static PlanRow row(String key, PlanValue... values) {
        return new PlanRow(key, Stream.concat(Stream.of(text(key)), Stream.of(values)).toList());
    }

    private PlanValue cell(CompareRow row, CompareCell cell) {
        boolean words = row.group() == RowGroup.FIGURES || cell.number().isEmpty();
        return words ? cell.isNone() ? PlanValue.NONE : text(this.words.cell(row, cell)) : number(row, cell.number().getAsDouble());
    }

    private static PlanValue number(CompareRow row, double value) {
        return row.group().isOfCounts() ? PlanValue.number((long) value) : PlanValue.number(value, String.valueOf(value));
    }

    private PlanRow neither(String group, Target target) {
        return row("figure:" + target.figure().id(), text(messages.get(group)), text(words.indicator(target)), PlanValue.NONE, PlanValue.NONE,
                PlanValue.NONE, text(words.figure(target)), text(SourceWords.brief(target.figure().sources(), messages.lang())));
    }

    private void things(List<Item> things, String group, boolean a, boolean b, List<PlanRow> rows) {
        String has = messages.get("compare.has");
        for (Item item : things) {
            rows.add(row("item:" + item.id(), text(messages.get(group)), text(item.name().in(messages.lang())), text(a ? has : ""), text(b ? has : ""),
                    PlanValue.NONE, text(item.kind().name().in(messages.lang())), text(SourceWords.brief(item.sources(), messages.lang()))));
        }
    }

    private static PlanValue text(String text) {
        return PlanValue.words(text, text);
    }
}
