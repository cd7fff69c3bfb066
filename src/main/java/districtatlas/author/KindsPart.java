package districtatlas.author;

import districtatlas.atlasfile.PlanRows.KindRow;
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
    static final Set<String> SHAPES = Set.of("point", "line", "area");
    private static final Set<String> SECTIONS = Set.of("project", "site", "facility", "other");

    static KindsPart read(Compilation c) {
        List<KindRow> kinds = new ArrayList<>();
        Set<String> lines = new HashSet<>();
        c.eachEntry(c.lists(FAMILY, List.of("plan/kinds.yaml")), (f, spot) -> {
            KindRow kind = new KindRow(f.text("id"), f.words("name", "en", true), f.oneOf("section", "section.unknown", SECTIONS), f.text("icon"));
            c.names.take(FAMILY, kind.name().zh(), spot);
            kinds.add(kind);
            if (f.has("shape") && f.oneOf("shape", "shape.unknown", SHAPES).equals("line")) {
                lines.add(kind.id());
            }
        });
        return new KindsPart(kinds, lines);
    }
}
