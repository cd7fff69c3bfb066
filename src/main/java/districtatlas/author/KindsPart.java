package districtatlas.author;

import districtatlas.atlasfile.PlanRows.KindRow;
import districtatlas.base.vocabulary.ItemForm;
import districtatlas.base.vocabulary.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * plan/kinds.yaml: what items can be.
 *
 * @param lines the kinds whose things run through the district as lines
 */
record KindsPart(List<KindRow> kinds, Set<String> lines) {
    static final String FAMILY = "kind";

    static KindsPart read(Compilation c) {
        List<KindRow> kinds = new ArrayList<>();
        Set<String> lines = new HashSet<>();
        c.eachEntry(c.lists(FAMILY, c.sources.ifThere("plan/kinds.yaml")), (f, spot) -> {
            KindRow kind = new KindRow(f.text("id"), f.words("name", "en", true), f.oneOf("section", "section.unknown", Section.class), f.text("icon"));
            c.names.take(FAMILY, kind.name().zh(), spot);
            kinds.add(kind);
            if (f.has("shape") && ItemForm.LINE.is(f.oneOf("shape", "shape.unknown", ItemForm.class))) {
                lines.add(kind.id());
            }
        });
        return new KindsPart(kinds, lines);
    }
}
