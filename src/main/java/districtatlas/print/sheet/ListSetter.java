package districtatlas.print.sheet;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Section;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.decor.Piece;
import districtatlas.plan.Belonging;
import districtatlas.plan.ItemId;
import districtatlas.plan.words.ItemWords;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import districtatlas.print.sheet.RunSetter.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sets a sheet's lists and what explains their numbers as paragraphs of a column's width. Immutable. */
final class ListSetter {
    /** Smaller type is never tried; in points. */
    static final double LEAST = 7.2;
    private static final double LEADING = 1.34;
    private static final TypeStyle HEADING = TypeStyle.points(9.5).inBold().leading(1.5);
    private static final TypeStyle SMALL = TypeStyle.points(LEAST).leading(LEADING);
    private static final TypeStyle SMALL_QUIET = SMALL.inQuiet();
    /** The number's right, the mark's middle, and where words begin. */
    private static final double NUMBER = 19;
    private static final double MARK = 26;
    private static final double WORDS = 33;
    private static final double HANGING = 8;
    private static final double ABOVE_HEADING = 9;
    private static final double ABOVE_MINOR = 5;
    private static final double ABOVE_ROW = 1.2;
    private static final double RULE = 0.75;

    private final double width;
    private final TypeStyle row;
    private final TypeStyle rowStrong;
    private final TypeStyle rowQuiet;
    private final SourceKey sources;
    private final Messages messages;
    private final ItemWords items;

    /** @param points size of the rows, from {@link #LEAST} on */
    ListSetter(double width, double points, SourceKey sources, Messages messages) {
        this.width = width;
        this.row = TypeStyle.points(points).leading(LEADING);
        this.rowStrong = row.inBold();
        this.rowQuiet = TypeStyle.points(Math.max(LEAST, points - 0.6)).inQuiet().leading(LEADING);
        this.sources = sources;
        this.messages = messages;
        this.items = new ItemWords(messages);
    }

    /**
     * A list's heading and rows.
     *
     * @param number by which the map calls a thing; empty where it has none there
     */
    List<Paragraph> set(SheetList list, Function<ItemId, Optional<Integer>> number) {
        List<Paragraph> all = new ArrayList<>();
        if (!list.title().isEmpty()) {
            all.add(heading(list.title(), list.minor(), !list.rows().isEmpty() || !list.remark().isEmpty() || !list.minor()));
        }
        if (!list.remark().isEmpty()) {
            Paragraph remark = new Paragraph(Role.PARAGRAPH, 1, TypeSetter.lines(list.remark(), width, SMALL_QUIET));
            // Without rows it says why, unless parts of the list follow.
            all.add(list.rows().isEmpty() && !list.parted() ? remark : remark.keptWithNext());
        }
        list.rows().forEach(r -> all.add(new Paragraph(Role.ITEM, ABOVE_ROW, strips(r, number))));
        return all;
    }

    private Paragraph heading(String title, boolean minor, boolean leads) {
        List<Strip> lines = new ArrayList<>();
        if (!minor) {
            lines.add(new Strip(RULE + 2, List.of(new Piece.Line(new ScreenXY(0, 0), new ScreenXY(width, 0), RULE, false))));
        }
        lines.addAll(TypeSetter.lines(title, width, minor ? rowStrong.leading(1.5) : HEADING));
        Paragraph heading = new Paragraph(Role.HEADING, minor ? ABOVE_MINOR : ABOVE_HEADING, lines);
        return leads ? heading.keptWithNext() : heading;
    }

    private List<Strip> strips(SheetRow of, Function<ItemId, Optional<Integer>> number) {
        String cited = of.sources().map(sources::marks).orElse("");
        if (of.thing().isPresent()) {
            List<Strip> lines = RunSetter.lines(List.of(new Run(of.words(), row, false), new Run(of.aside(), rowQuiet, true), new Run(cited, rowQuiet, true)),
                    width - WORDS);
            return beside(lines, WORDS, sign(of.thing().get(), number));
        }
        Run words = new Run(of.words(), of.strong() ? row : rowStrong, false);
        Run said = new Run(of.said(), of.strong() ? rowStrong : row, false);
        return RunSetter.lines(List.of(words, said, new Run(of.aside(), rowQuiet, true), new Run(cited, rowQuiet, true)), width, HANGING);
    }

    /** Lines moved right, and something before the first. */
    private static List<Strip> beside(List<Strip> lines, double by, List<Piece> first) {
        List<Strip> moved = new ArrayList<>();
        for (Strip line : lines) {
            Strip there = line.movedRight(by);
            moved.add(moved.isEmpty() ? new Strip(line.height(), first).and(there) : there);
        }
        return moved;
    }

    private List<Piece> sign(Belonging thing, Function<ItemId, Optional<Integer>> number) {
        List<Piece> sign = new ArrayList<>();
        number.apply(thing.item().id()).ifPresent(n -> {
            String digits = String.valueOf(n);
            sign.add(TypeSetter.piece(digits, NUMBER - TypeSetter.width(digits, rowStrong), TypeSetter.baseline(rowStrong), rowStrong));
        });
        sign.addAll(ThingMark.of(thing.item().kind().section(), thing.isStated(), MARK, row.height() / 2 + 0.4));
        return sign;
    }

    /** What the marks say, and what it means that a thing has no number. */
    List<Paragraph> key() {
        List<Strip> lines = new ArrayList<>();
        for (Certainty certainty : List.of(Certainty.STATED, Certainty.KNOWN)) {
            List<Strip> words = TypeSetter.lines(items.certainty(certainty), width - 2 * HANGING, SMALL_QUIET);
            lines.addAll(beside(words, 2 * HANGING, ThingMark.of(Section.PROJECT, certainty == Certainty.STATED, HANGING - 2, SMALL.height() / 2 + 0.4)));
        }
        lines.addAll(TypeSetter.lines(messages.get("sheet.numbers"), width, SMALL_QUIET));
        return List.of(new Paragraph(Role.NOTE, ABOVE_MINOR, lines));
    }

    /** Each cited line once: chapter, section and item in full, and below them the lines. */
    List<Paragraph> sources() {
        List<Paragraph> all = new ArrayList<>();
        if (sources.size() == 0) {
            return all;
        }
        all.add(heading(messages.get("sheet.sources"), false, true));
        all.add(new Paragraph(Role.PARAGRAPH, 1, TypeSetter.lines(sources.document(), width, SMALL_QUIET)).keptWithNext());
        for (SourceKey.Part part : sources.parts()) {
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(part.title(), SMALL_QUIET, false));
            part.lines().forEach(l -> runs.add(new Run(messages.get("sheet.source.line", String.valueOf(l.number()), l.words()), SMALL, true)));
            all.add(new Paragraph(Role.NOTE, 1.5, RunSetter.lines(runs, width, HANGING)));
        }
        return all;
    }
}
