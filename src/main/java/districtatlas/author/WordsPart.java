package districtatlas.author;

import districtatlas.atlasfile.PlanRows.ClaimRow;
import districtatlas.atlasfile.PlanRows.GlossaryRow;
import districtatlas.atlasfile.PlanRows.StoryRow;
import districtatlas.base.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** plan/glossary.yaml and plan/story.yaml: words explained, and the district's story. */
record WordsPart(List<GlossaryRow> glossary, Map<String, Spot> spots, List<StoryRow> story) {
    private static final int MAX_MEANING = 90;
    private static final int MAX_STORY = 140;

    static WordsPart read(Compilation c) {
        List<GlossaryRow> glossary = new ArrayList<>();
        Map<String, Spot> spots = new HashMap<>();
        c.eachEntry(c.lists("term", List.of("plan/glossary.yaml")), (f, spot) -> {
            Text term = f.words("term", "en", true);
            c.names.take("term", term.zh(), f.spot("term"));
            spots.put(f.text("id"), spot);
            glossary.add(new GlossaryRow(f.text("id"), term, f.texts("aliases"), new ClaimRow(f.words("text", "text_en", true, MAX_MEANING), c.citations.basis(f))));
        });
        List<StoryRow> story = new ArrayList<>();
        c.eachEntry(c.lists("story", List.of("plan/story.yaml")), (f, spot) -> {
            for (SourceValue zone : f.list("zones")) {
                c.ids.check(ZonesPart.FAMILY, zone.text(), zone.spot());
            }
            Optional<String> theme = f.value("theme").map(SourceValue::text);
            theme.ifPresent(t -> c.ids.check(ThemesPart.FAMILY, t, f.spot("theme")));
            story.add(new StoryRow(f.text("id"), f.words("title", "en", true),
                    new ClaimRow(f.words("text", "text_en", true, MAX_STORY), c.citations.basis(f)), f.texts("zones"), theme));
        });
        return new WordsPart(List.copyOf(glossary), Map.copyOf(spots), List.copyOf(story));
    }
}
