package districtatlas.print.work;

import districtatlas.base.Messages;
import districtatlas.plan.Citation;
import districtatlas.plan.Claim;
import districtatlas.plan.Plan;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;

/** Says on an answer sheet what the answers rest on. Pure functions. */
final class AnswerSources {
    static final TypeStyle NOTE = TypeStyle.points(9);

    private AnswerSources() {
    }

    /** The plan, and where it says what a zone is made of; or that general knowledge does. */
    static void set(SheetPen pen, Plan plan, Claim claim, Messages messages) {
        if (claim.sources().isEmpty()) {
            pen.set(Role.NOTE, messages.get("words.source.known.text"), NOTE);
            return;
        }
        pen.set(Role.NOTE, messages.get("worksheet.source", plan.documentTitle().in(messages.lang())), NOTE);
        pen.set(Role.NOTE, rows(claim.sources(), pen.width(), messages));
    }

    /** In rows; a citation is never broken. */
    static List<Strip> rows(List<Citation> sources, double most, Messages messages) {
        List<Strip> rows = new ArrayList<>();
        String row = "";
        for (int i = 0; i < sources.size(); i++) {
            String one = messages.get("worksheet.source.line", sources.get(i).label().in(messages.lang()), String.valueOf(sources.get(i).line()))
                    + (i < sources.size() - 1 ? messages.get("worksheet.source.and") : "");
            if (!row.isEmpty() && TypeSetter.width(row + one, NOTE) > most) {
                rows.add(TypeSetter.line(row.strip(), NOTE));
                row = "";
            }
            row += one;
        }
        rows.add(TypeSetter.line(row.strip(), NOTE));
        return rows;
    }
}
