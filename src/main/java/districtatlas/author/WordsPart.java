package districtatlas.author;

import districtatlas.atlasfile.PlanRows.ClaimRow;
import districtatlas.atlasfile.PlanRows.GlossaryRow;
import districtatlas.base.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** plan/glossary.yaml: words explained. */
record WordsPart(List<GlossaryRow> glossary, Map<String, Spot> spots) {
    private static final int MAX_MEANING = 90;

    static WordsPart read(Compilation c) {
        List<GlossaryRow> glossary = new ArrayList<>();
        Map<String, Spot> spots = new HashMap<>();
        c.eachEntry(c.lists("term", List.of("plan/glossary.yaml")), (f, spot) -> {
            Text term = f.words("term", "en", true);
            c.names.take("term", term.zh(), f.spot("term"));
            spots.put(f.text("id"), spot);
            glossary.add(new GlossaryRow(f.text("id"), term, f.texts("aliases"), new ClaimRow(f.words("text", "text_en", true, MAX_MEANING), c.citations.basis(f))));
        });
        return new WordsPart(List.copyOf(glossary), Map.copyOf(spots));
    }
}
