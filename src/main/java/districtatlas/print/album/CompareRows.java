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
    private static final double NAME = 0.36;
    private static final double CELL = 0.19;
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
        all.add(Sourced.of(line(Role.HEADING, 0, AlbumType.SMALL, List.of("", "A", "B", messages.get("album.compare.difference")), wide).keptWithNext()));
        for (RowGroup group : RowGroup.values()) {
            List<CompareRow> rows = told(group);
            if (!rows.isEmpty() && !rows.get(0).isTotal() && group != RowGroup.ZONE) {
                all.add(Sourced.of(head(words.group(group), wide)));
            }
            rows.forEach(r -> all.add(group == RowGroup.FIGURES ? figures(r, wide) : Sourced.of(counts(r, wide))));
        }
        if (!of.everyStreet().isEmpty()) {
            all.add(Sourced.of(head(messages.get("compare.every-street", of.everyStreet().size()), wide)));
            of.everyStreet().forEach(t -> all.add(figure(t, wide)));
            all.add(Sourced.of(note(messages.get("compare.every-street.note"), wide)));
        }
        if (!of.district().isEmpty()) {
            all.add(Sourced.of(note(messages.get("compare.district", of.district().size()), wide)));
        }
        return all;
    }

    /** Beside its part a whole is not told by its own figures: they are many, and nothing stands beside them. */
    private List<CompareRow> told(RowGroup group) {
        return of.rows(group).stream().filter(r -> !of.isPartAndWhole() || group != RowGroup.FIGURES || !of.ofPart(r).isNone()).toList();
    }

    private static Paragraph head(String words, double wide) {
        return new Paragraph(Role.HEADING, ABOVE_GROUP, TypeSetter.lines(words, wide, AlbumType.NAME)).keptWithNext();
    }

    private static Paragraph note(String words, double wide) {
        return new Paragraph(Role.NOTE, AlbumType.ABOVE, TypeSetter.lines(words, wide, AlbumType.SMALL));
    }

    /** The row of a whole section heads its kinds. */
    private Paragraph counts(CompareRow row, double wide) {
        boolean heads = row.isTotal() && row.group() != RowGroup.ITEMS;
        Paragraph line = line(Role.ITEM, heads ? ABOVE_GROUP : 0, row.isTotal() ? AlbumType.NAME : AlbumType.TEXT,
                List.of(words.name(row), words.cell(row, row.a()), words.cell(row, row.b()), words.difference(of, row)), wide);
        return heads && of.rows(row.group()).size() > 1 ? line.keptWithNext() : line;
    }

    /** Below a thin line. @param texts name, A, B, difference */
    private static Paragraph line(Role role, double above, TypeStyle name, List<String> texts, double wide) {
        double[] at = {0, wide * NAME, wide * (NAME + CELL), wide * (NAME + 2 * CELL), wide + GAP};
        List<Strip> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            double x = at[i];
            TypeStyle style = i == 0 || name == AlbumType.SMALL ? name : AlbumType.TEXT;
            cells = IndicatorRows.beside(cells, TypeSetter.lines(texts.get(i), at[i + 1] - x - GAP, style).stream().map(l -> l.movedRight(x)).toList());
        }
        return ruled(role, above, cells, wide);
    }

    private static Paragraph ruled(Role role, double above, List<Strip> cells, double wide) {
        List<Strip> lines = new ArrayList<>();
        lines.add(new Strip(BELOW_RULE, List.of(AlbumType.rule(wide, 0))));
        lines.addAll(cells);
        return new Paragraph(role, above, lines);
    }

    /** The plan's words need the whole width: each zone has its line. */
    private Sourced figures(CompareRow row, double wide) {
        List<Citation> sources = Stream.of(row.a(), row.b()).map(CompareCell::figures).flatMap(List::stream).flatMap(t -> t.figure().sources().stream()).distinct().toList();
        String difference = words.difference(of, row);
        String name = difference.isEmpty() ? words.name(row) : messages.get("album.claim", words.name(row), difference);
        List<Strip> lines = new ArrayList<>(AlbumType.sourced(name, sources, wide, messages));
        lines.addAll(side("A", row, row.a(), wide));
        lines.addAll(side("B", row, row.b(), wide));
        return new Sourced(ruled(Role.ITEM, 0, lines, wide), sources);
    }

    private List<Strip> side(String letter, CompareRow row, CompareCell cell, double wide) {
        if (cell.isNone()) {
            return List.of();
        }
        return TypeSetter.lines(messages.get("album.letter", letter, words.cell(row, cell)), wide - GAP, AlbumType.TEXT).stream().map(l -> l.movedRight(GAP)).toList();
    }

    private Sourced figure(Target target, double wide) {
        String said = messages.get("album.claim", words.indicator(target), words.figure(target));
        return new Sourced(new Paragraph(Role.ITEM, 1, AlbumType.sourced(said, target.figure().sources(), wide, messages)), target.figure().sources());
    }

    // ---- the things -----------------------------------------------------------------------------------------------

    /** Those of both, then of each; none where there are none. Of a whole beside its part, what else it has is hundreds of things: a sentence. */
    List<Sourced> things(double wide) {
        List<Sourced> all = new ArrayList<>();
        if (of.things().findAny().isPresent()) {
            all.add(Sourced.of(AlbumType.heading(messages.get("album.compare.things"), wide)));
        }
        things("compare.both", of.both(), wide, all);
        boolean wholeIsA = of.isPartAndWhole() && of.whole().equals(of.a());
        boolean wholeIsB = of.isPartAndWhole() && of.whole().equals(of.b());
        things("compare.only-a", wholeIsA ? List.of() : of.onlyA(), wide, all);
        things("compare.only-b", wholeIsB ? List.of() : of.onlyB(), wide, all);
        int others = wholeIsA ? of.onlyA().size() : wholeIsB ? of.onlyB().size() : 0;
        String whole = of.whole().name().in(messages.lang());
        if (others > 0) {
            all.add(Sourced.of(note(messages.get("album.compare.whole", whole, others, of.part().name().in(messages.lang())), wide)));
        }
        int figures = of.rows(RowGroup.FIGURES).size() - told(RowGroup.FIGURES).size();
        if (figures > 0) {
            all.add(Sourced.of(note(messages.get("album.compare.whole.figures", whole, figures), wide)));
        }
        return all;
    }

    private void things(String key, List<Item> items, double wide, List<Sourced> into) {
        if (items.isEmpty()) {
            return;
        }
        into.add(Sourced.of(head(messages.get("compare.things", messages.get(key), items.size()), wide)));
        ItemWords status = new ItemWords(messages);
        for (Item item : items) {
            String said = messages.get("album.thing", item.name().in(messages.lang()), item.kind().name().in(messages.lang()), status.status(item.status()));
            into.add(new Sourced(new Paragraph(Role.ITEM, 1, AlbumType.sourced(said, item.sources(), wide, messages)), item.sources()));
        }
    }
}
