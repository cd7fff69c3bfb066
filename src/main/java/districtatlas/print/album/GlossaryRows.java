package districtatlas.print.album;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.plan.GlossaryTerm;
import districtatlas.plan.Plan;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import java.util.ArrayList;
import java.util.List;

/** The words of planning that the atlas explains, each with its meaning and where it comes from. Pure functions. */
final class GlossaryRows {
    private GlossaryRows() {
    }

    static List<Sourced> of(Plan plan, double wide, Messages messages) {
        return plan.glossary().stream().map(t -> new Sourced(row(t, wide, messages), t.meaning().sources())).toList();
    }

    private static Paragraph row(GlossaryTerm term, double wide, Messages messages) {
        String name = term.term().in(messages.lang());
        // The word of the plan itself, for who looks it up there.
        String other = messages.lang() == Lang.ZH ? "" : term.term().zh();
        List<Strip> lines = new ArrayList<>(AlbumType.followed(TypeSetter.rows(name, wide, AlbumType.NAME), AlbumType.NAME, other, wide));
        String meaning = term.meaning().text().in(messages.lang());
        lines.addAll(AlbumType.sourced(meaning, term.meaning().sources(), wide, messages));
        return new Paragraph(Role.ITEM, AlbumType.ABOVE, lines);
    }
}
