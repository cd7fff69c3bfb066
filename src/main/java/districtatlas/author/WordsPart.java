package districtatlas.author;

import districtatlas.atlasfile.PlanRows.ClaimRow;
import districtatlas.atlasfile.PlanRows.GlossaryRow;
import districtatlas.atlasfile.PlanRows.StoryMarkRow;
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
    private static final double MAX_AROUND = 4;
    /** As many as the window has shapes for. */
    private static final int MAX_MARKS = 4;

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
            f.list("compare").forEach(i -> c.ids.check(FiguresPart.FAMILY, i.text(), i.spot()));
            story.add(new StoryRow(f.text("id"), f.words("title", "en", true),
                    new ClaimRow(f.words("text", "text_en", true, MAX_STORY), c.citations.basis(f)), f.texts("zones"), theme,
                    continues(f, story), around(f), marks(c, f), f.texts("compare")));
        });
        return new WordsPart(List.copyOf(glossary), Map.copyOf(spots), List.copyOf(story));
    }

    private static boolean continues(Fields f, List<StoryRow> before) {
        boolean continues = f.flag("continues");
        if (continues && before.isEmpty()) {
            f.problem("story.continues", "continues", "the first step has none before it to continue; remove this");
        }
        return continues;
    }

    private static double around(Fields f) {
        double around = f.number("around").orElse(1);
        if (around >= 1 && around <= MAX_AROUND) {
            return around;
        }
        f.problem("story.around", "around", "how much more than its zones the step frames should be from 1 to " + MAX_AROUND + ", but is " + around);
        return 1;
    }

    private static List<StoryMarkRow> marks(Compilation c, Fields step) {
        List<StoryMarkRow> marks = new ArrayList<>();
        for (SourceValue value : step.list("marks")) {
            try (Fields f = new Fields(value, c.log)) {
                f.list("zones").forEach(z -> c.ids.check(ZonesPart.FAMILY, z.text(), z.spot()));
                marks.add(new StoryMarkRow(f.text("icon"), f.words("name", "en", true), f.texts("zones")));
            }
        }
        if (marks.size() > MAX_MARKS) {
            step.problem("story.marks", "marks", "a step has at most " + MAX_MARKS + " marks: more look alike from afar");
        }
        return marks;
    }
}
