package districtatlas.print.work;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.decor.Piece;
import districtatlas.plan.Plan;
import districtatlas.print.page.Millimetres;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import districtatlas.quiz.Difficulty;
import districtatlas.quiz.PairExercise;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet of one pair exercise, and its answers. Where every site has a street of its own lines are drawn between them; else the street's
 * letter is written before the site. One thread at a time.
 */
final class PairSheets {
    private static final TypeStyle BODY = TypeStyle.points(11);
    private static final TypeStyle HEAD = TypeStyle.points(11).inBold();
    private static final TypeStyle ANSWER = TypeStyle.points(10.5);
    private static final double AIR = 8;
    private static final double LETTER_WIDE = Millimetres.px(14);
    private static final double NUMBER_WIDE = Millimetres.px(9);
    private static final double DOT = Millimetres.px(1.6);
    /** Share of the line that the sites have, and where the streets begin. */
    private static final double SITES = 0.44;
    private static final double SITES_ALONE = 0.66;
    private static final double STREETS = 0.7;
    /** Shares of the line of the answers' columns. */
    private static final double NAMES = 0.39;
    private static final double ANSWERS = 0.72;
    private static final double GUTTER = 0.015;
    private static final double MOST_STEP = Millimetres.px(17);

    private final PairExercise exercise;
    private final Plan plan;
    private final WorkOrder order;
    private final Messages messages;
    private final ScreenBox body;

    PairSheets(PairExercise exercise, Plan plan, WorkOrder order, Messages messages, ScreenBox body) {
        this.exercise = exercise;
        this.plan = plan;
        this.order = order;
        this.messages = messages;
        this.body = body;
    }

    private boolean byLines() {
        return exercise.difficulty() == Difficulty.FIRST;
    }

    private String title() {
        return messages.get("worksheet.title.pairing", order.lesson().whole().name().in(messages.lang()));
    }

    Page questions(PageSize paper) {
        SheetPen pen = new SheetPen(body);
        new SheetHead(messages, order).set(pen, title(), messages.get("worksheet.kind.pairing"), true, messages.get(byLines() ? "worksheet.task.lines" : "worksheet.task.letters"));
        pen.space(AIR);
        double in = (byLines() ? 0 : LETTER_WIDE) + NUMBER_WIDE;
        pen.set(Role.HEADING, List.of(TypeSetter.line(messages.get("worksheet.sites"), HEAD).movedRight(in)
                .and(TypeSetter.line(messages.get("words.kind.street"), HEAD).movedRight(pen.width() * STREETS + NUMBER_WIDE))));
        pen.space(AIR);
        List<Strip> sites = exercise.sites().stream().map(s -> site(s, in, pen.width())).toList();
        List<Strip> streets = exercise.streets().stream().map(z -> street(exercise.letter(z.id()), z.name().in(messages.lang()), pen.width())).toList();
        double room = pen.bottom() - pen.y();
        double from = pen.y();
        column(pen, from, room, sites);
        double below = pen.y();
        column(pen, from, Math.max(below - from, room * streets.size() / Math.max(1, sites.size())), streets);
        pen.goTo(Math.max(below, pen.y()));
        return new Page(paper, pen.blocks());
    }

    /** Evenly over the room, and no farther apart than a hand likes. */
    private static void column(SheetPen pen, double from, double room, List<Strip> strips) {
        double step = Math.min(MOST_STEP, room / strips.size());
        double y = from;
        for (Strip strip : strips) {
            pen.goTo(y);
            pen.set(Role.ITEM, List.of(strip));
            y += Math.max(step, strip.height());
        }
        pen.goTo(y);
    }

    private Strip site(PairExercise.Site site, double in, double wide) {
        List<Piece> pieces = new ArrayList<>();
        double feet = TypeSetter.baseline(BODY);
        if (!byLines()) {
            pieces.add(SheetPen.rule(0, LETTER_WIDE - AIR, feet + 3));
        }
        pieces.add(TypeSetter.piece(String.valueOf(site.number()), in - NUMBER_WIDE, feet, HEAD));
        List<String> rows = TypeSetter.rows(site.name().in(messages.lang()), wide * (byLines() ? SITES : SITES_ALONE) - in - 2 * DOT, BODY);
        for (int i = 0; i < rows.size(); i++) {
            pieces.add(TypeSetter.piece(rows.get(i), in, feet + i * BODY.height(), BODY));
        }
        if (byLines()) {
            pieces.add(ring(wide * SITES, BODY.height() / 2));
        }
        return new Strip(rows.size() * BODY.height(), pieces);
    }

    private Strip street(String letter, String name, double wide) {
        double x = wide * STREETS;
        List<Piece> pieces = new ArrayList<>();
        if (byLines()) {
            pieces.add(ring(x - 2 * DOT, BODY.height() / 2));
        }
        pieces.add(TypeSetter.piece(letter, x, TypeSetter.baseline(BODY), HEAD));
        List<String> rows = TypeSetter.rows(name, wide - x - NUMBER_WIDE, BODY);
        for (int i = 0; i < rows.size(); i++) {
            pieces.add(TypeSetter.piece(rows.get(i), x + NUMBER_WIDE, TypeSetter.baseline(BODY) + i * BODY.height(), BODY));
        }
        return new Strip(rows.size() * BODY.height(), pieces);
    }

    /** Where a line begins. */
    private static Piece ring(double x, double y) {
        List<ScreenXY> around = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            double angle = 2 * Math.PI * i / 16;
            around.add(new ScreenXY(x + DOT / 2 * Math.cos(angle), y + DOT / 2 * Math.sin(angle)));
        }
        return new Piece.Figure(around, true);
    }

    /** Each site with its street, what says so, and where the plan names it. */
    Page answers(PageSize paper) {
        SheetPen pen = new SheetPen(body);
        new SheetHead(messages, order).set(pen, title(), messages.get("worksheet.kind.answers"), false, messages.get("worksheet.task.pair-answers"));
        pen.space(AIR);
        for (PairExercise.Site site : exercise.sites()) {
            pen.set(Role.ITEM, List.of(answer(site, pen.width())));
            pen.space(AIR / 2);
        }
        pen.space(AIR);
        pen.set(Role.NOTE, messages.get("worksheet.source", plan.documentTitle().in(messages.lang())), AnswerSources.NOTE);
        if (exercise.hasKnown()) {
            pen.set(Role.NOTE, messages.get("worksheet.known.pairs"), AnswerSources.NOTE);
        }
        return new Page(paper, pen.blocks());
    }

    private Strip answer(PairExercise.Site site, double wide) {
        double feet = TypeSetter.baseline(ANSWER);
        String street = messages.get("worksheet.pair-answer", exercise.letter(site.street()), exercise.answer(site).name().in(messages.lang()))
                + (site.certainty() == Certainty.KNOWN ? messages.get("worksheet.known-mark") : "");
        List<Piece> pieces = new ArrayList<>();
        pieces.add(TypeSetter.piece(String.valueOf(site.number()), 0, feet, HEAD));
        double high = Math.max(rows(site.name().in(messages.lang()), NUMBER_WIDE, wide * NAMES, pieces), rows(street, wide * (NAMES + GUTTER), wide * ANSWERS, pieces));
        double y = 0;
        for (Strip row : AnswerSources.rows(site.sources(), wide * (1 - ANSWERS - GUTTER), messages)) {
            pieces.addAll(row.at(wide * (ANSWERS + GUTTER), y + TypeSetter.baseline(ANSWER) - TypeSetter.baseline(AnswerSources.NOTE)));
            y += row.height();
        }
        return new Strip(Math.max(high, y), pieces);
    }

    /** @return how high they are */
    private static double rows(String words, double from, double to, List<Piece> pieces) {
        List<String> rows = TypeSetter.rows(words, to - from, ANSWER);
        for (int i = 0; i < rows.size(); i++) {
            pieces.add(TypeSetter.piece(rows.get(i), from, TypeSetter.baseline(ANSWER) + i * ANSWER.height(), ANSWER));
        }
        return rows.size() * ANSWER.height();
    }
}
