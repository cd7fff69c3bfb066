package districtatlas.print.album;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.plan.Citation;
import districtatlas.plan.GlossaryTerm;
import districtatlas.plan.Plan;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The words of planning that the atlas explains, each with its meaning, an example in the district, and where both come from. Pure functions. */
final class GlossaryRows {
    private GlossaryRows() {
    }

    static List<Sourced> of(Plan plan, double wide, Messages messages) {
        return plan.glossary().stream().map(t -> new Sourced(row(t, wide, messages), cited(t))).toList();
    }

    private static Paragraph row(GlossaryTerm term, double wide, Messages messages) {
        String name = term.term().in(messages.lang());
        // The word of the plan itself, for who looks it up there.
        String other = messages.lang() == Lang.ZH ? "" : term.term().zh();
        List<Strip> lines = new ArrayList<>(AlbumType.followed(TypeSetter.rows(name, wide, AlbumType.NAME), AlbumType.NAME, other, wide));
        String meaning = term.meaning().text().in(messages.lang());
        lines.addAll(AlbumType.sourced(meaning, term.meaning().sources(), wide, messages));
        term.example().ifPresent(e -> lines.addAll(AlbumType.sourced(messages.get("glossary.example", e.says().text().in(messages.lang())),
                e.says().sources(), wide, messages)));
        return new Paragraph(Role.ITEM, AlbumType.ABOVE, lines);
    }

    private static List<Citation> cited(GlossaryTerm term) {
        return Stream.concat(term.meaning().sources().stream(), term.example().stream().flatMap(e -> e.says().sources().stream())).distinct().toList();
    }
}
