package districtatlas.author;

import districtatlas.atlasfile.PlanRows.KindRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** plan/kinds.yaml: what items can be. */
record KindsPart(List<KindRow> kinds) {
    static final String FAMILY = "kind";
    private static final Set<String> SECTIONS = Set.of("project", "site", "facility", "other");

    static KindsPart read(Compilation c) {
        List<KindRow> kinds = new ArrayList<>();
        c.eachEntry(c.lists(FAMILY, List.of("plan/kinds.yaml")), (f, spot) -> {
            KindRow kind = new KindRow(f.text("id"), f.words("name", "en", true), f.oneOf("section", "section.unknown", SECTIONS), f.text("icon"));
            c.names.take(FAMILY, kind.name().zh(), spot);
            kinds.add(kind);
        });
        return new KindsPart(kinds);
    }
}
