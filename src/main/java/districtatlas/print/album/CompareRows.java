package districtatlas.print.album;

import districtatlas.ask.compare.CompareCell;
import districtatlas.ask.compare.CompareRow;
import districtatlas.ask.compare.CompareWords;
import districtatlas.ask.compare.Comparison;
import districtatlas.ask.compare.RowGroup;
import districtatlas.base.Messages;
import districtatlas.plan.Citation;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.words.ItemWords;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A comparison as rows for paper: what each zone has, the difference, where it stands; then the things of both and of each. Pure functions of it. */
final class CompareRows {
    private static final double NAME = 0.32;
    private static final double CELL = 0.15;
    private static final double DIFFERENCE = 0.2;
    private static final double GAP = 10;
    private static final double BELOW_RULE = 3;
    private static final double ABOVE_GROUP = 9;

    private final Comparison of;
    private final Plan plan;
    private final Messages messages;
    private final CompareWords words;

    CompareRows(Comparison of, Plan plan, Messages messages) {
        this.of = of;
        this.plan = plan;
        this.messages = messages;
        this.words = new CompareWords(messages);
    }

    /** Every row, under its group; what is of neither zone is said below. */
    List<Sourced> table(double wide) {
        List<Sourced> all = new ArrayList<>();
        for (RowGroup group : RowGroup.values()) {
            List<CompareRow> rows = of.rows(group);
            if (!rows.isEmpty()) {
                all.add(Sourced.of(head(group, wide)));
                rows.forEach(r -> all.add(row(r, wide)));
            }
        }
        if (!of.everyStreet().isEmpty()) {
            all.add(Sourced.of(AlbumType.text(messages.get("compare.every-street", of.everyStreet().size()), wide)));
            of.everyStreet().forEach(t -> all.add(figure(t, wide)));
            all.add(Sourced.of(note(messages.get("compare.every-street.note"), wide)));
        }
        if (!of.district().isEmpty()) {
            all.add(Sourced.of(note(messages.get("compare.district", of.district().size()), wide)));
        }
        return all;
    }

    private static Paragraph note(String words, double wide) {
        return new Paragraph(Role.NOTE, AlbumType.ABOVE, TypeSetter.lines(words, wide, AlbumType.SMALL));
    }

    private Paragraph head(RowGroup group, double wide) {
        List<Strip> line = cells(wide, AlbumType.NAME, AlbumType.SMALL, List.of(words.group(group), "A", "B", ""), List.of());
        return new Paragraph(Role.HEADING, ABOVE_GROUP, line).keptWithNext();
    }

    private Sourced row(CompareRow row, double wide) {
        List<Citation> sources = Stream.of(row.a(), row.b()).map(CompareCell::figures).flatMap(List::stream).flatMap(t -> t.figure().sources().stream()).distinct().toList();
        TypeStyle name = row.isTotal() ? AlbumType.NAME : AlbumType.TEXT;
        List<String> cited = sources.isEmpty() ? List.of() : AlbumType.briefRows(sources, wide * (1 - NAME - 2 * CELL - DIFFERENCE), messages);
        List<Strip> lines = new ArrayList<>();
        lines.add(new Strip(BELOW_RULE, List.of(AlbumType.rule(wide, 0))));
        if (row.group() == RowGroup.FIGURES) {
            // The plan's words need the whole width.
            lines.addAll(cells(wide, name, AlbumType.TEXT, List.of(words.name(row), "", "", words.difference(of, row)), cited));
            lines.addAll(side("A", row, row.a(), wide));
            lines.addAll(side("B", row, row.b(), wide));
        } else {
            lines.addAll(cells(wide, name, AlbumType.TEXT, List.of(words.name(row), words.cell(row, row.a()), words.cell(row, row.b()), words.difference(of, row)), cited));
        }
        return new Sourced(new Paragraph(Role.ITEM, 0, lines), sources);
    }

    private List<Strip> side(String letter, CompareRow row, CompareCell cell, double wide) {
        return TypeSetter.lines(messages.get("album.letter", letter, words.cell(row, cell)), wide - GAP, AlbumType.TEXT).stream().map(l -> l.movedRight(GAP)).toList();
    }

    /** @param texts name, A, B, difference */
    private static List<Strip> cells(double wide, TypeStyle name, TypeStyle style, List<String> texts, List<String> sources) {
        double[] at = {0, wide * NAME, wide * (NAME + CELL), wide * (NAME + 2 * CELL), wide * (NAME + 2 * CELL + DIFFERENCE)};
        List<Strip> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            double x = at[i];
            lines = IndicatorRows.beside(lines, TypeSetter.lines(texts.get(i), at[i + 1] - x - GAP, i == 0 ? name : style).stream().map(l -> l.movedRight(x)).toList());
        }
        return IndicatorRows.beside(lines, sources.stream().map(s -> TypeSetter.line(s, AlbumType.SMALL).movedRight(at[4])).toList());
    }

    private Sourced figure(Target target, double wide) {
        String said = messages.get("album.claim", words.indicator(target), words.figure(target));
        return new Sourced(new Paragraph(Role.ITEM, 1, AlbumType.sourced(said, target.figure().sources(), wide, messages)), target.figure().sources());
    }

    // ---- the things -----------------------------------------------------------------------------------------------

    /** Those of both, then of each; none where there are none. */
    List<Sourced> things(double wide) {
        List<Sourced> all = new ArrayList<>();
        things("compare.both", of.both(), wide, all);
        things("compare.only-a", of.onlyA(), wide, all);
        things("compare.only-b", of.onlyB(), wide, all);
        return all;
    }

    private void things(String key, List<Item> items, double wide, List<Sourced> into) {
        if (items.isEmpty()) {
            return;
        }
        into.add(Sourced.of(AlbumType.heading(messages.get("compare.things", messages.get(key), items.size()), wide)));
        ItemWords status = new ItemWords(messages);
        for (Item item : items) {
            String said = messages.get("album.thing", item.name().in(messages.lang()), item.kind().name().in(messages.lang()), status.status(item.status()));
            into.add(new Sourced(new Paragraph(Role.ITEM, 1, AlbumType.sourced(said, item.sources(), wide, messages)), item.sources()));
        }
    }
}
