package districtatlas.print.work;

import districtatlas.base.Messages;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import districtatlas.quiz.Lesson;
import java.util.ArrayList;
import java.util.List;

/** The top of every worksheet: what it is, whose it is, what to do. Immutable. */
record SheetHead(Messages messages, WorkOrder order) {
    static final TypeStyle TITLE = TypeStyle.points(16).inBold().leading(1.35);
    private static final TypeStyle LINE = TypeStyle.points(11);
    static final TypeStyle TASK = TypeStyle.points(10.5);
    static final TypeStyle SMALL = TypeStyle.points(9).inQuiet();
    private static final double AIR = 8;
    private static final double WRITE_UP = 3;
    /** Shares of the line that name, class and date have. */
    private static final List<String> PUPIL = List.of("worksheet.name", "worksheet.class", "worksheet.date");
    private static final double[] SHARES = {0.4, 0.32, 0.28};

    /** Of the lesson, in words. */
    String title() {
        return title(messages, order.lesson());
    }

    static String title(Messages messages, Lesson lesson) {
        return messages.get("worksheet.title." + lesson.about().key(), lesson.whole().name().in(messages.lang()));
    }

    /**
     * Title, kind and, for a pupil, lines for name, class and date.
     *
     * @param kind  the sheet's, in words
     * @param pupil whether a pupil gets it
     */
    void set(SheetPen pen, String title, String kind, boolean pupil, String task) {
        pen.set(Role.TITLE, title, TITLE);
        pen.set(Role.CAPTION, messages.get("worksheet.kind-line", kind, messages.get("worksheet.level." + order.difficulty().number()), String.valueOf(order.seed())), SMALL);
        pen.space(AIR);
        if (pupil) {
            pen.set(Role.PARAGRAPH, List.of(pupilLine(messages, pen.width())));
            pen.space(AIR);
        }
        pen.set(Role.PARAGRAPH, task, TASK);
        pen.space(AIR);
    }

    /** Where a pupil writes who he is. */
    static Strip pupilLine(Messages messages, double wide) {
        List<Piece> pieces = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < PUPIL.size(); i++) {
            String label = messages.get(PUPIL.get(i));
            double to = x + SHARES[i] * wide;
            pieces.add(TypeSetter.piece(label, x, TypeSetter.baseline(LINE), LINE));
            pieces.add(SheetPen.rule(x + TypeSetter.width(label, LINE) + WRITE_UP, to - (i < PUPIL.size() - 1 ? 2 * AIR : 0), TypeSetter.baseline(LINE) + WRITE_UP));
            x = to;
        }
        return new Strip(LINE.height() + WRITE_UP, pieces);
    }
}
