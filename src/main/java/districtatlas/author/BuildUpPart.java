package districtatlas.author;

import districtatlas.atlasfile.PlanRows.BuildPartRow;
import districtatlas.atlasfile.PlanRows.ClaimRow;
import districtatlas.atlasfile.ThemeRow;
import districtatlas.atlasfile.ThemeRow.ThemeLayerRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** plan/build-up.yaml: in which parts the district is built up before a class. A district may have none; then its parts are its kinds of zones. */
record BuildUpPart(List<BuildPartRow> parts) {
    private static final String FILE = "plan/build-up.yaml";
    private static final String FAMILY = "part";
    /** Read aloud in a breath, and two lines of a hall. */
    private static final int MAX_SENTENCE = 70;
    /** Each has a key of its own. */
    private static final int MAX_PARTS = 9;

    static BuildUpPart read(Compilation c, ThemesPart themes) {
        List<BuildPartRow> parts = new ArrayList<>();
        if (c.sources.exists(FILE)) {
            c.sources.yaml(FILE).ifPresent(value -> {
                try (Fields f = new Fields(value, c.log)) {
                    read(c, f, themes, parts);
                }
            });
        }
        return new BuildUpPart(List.copyOf(parts));
    }

    private static void read(Compilation c, Fields f, ThemesPart themes, List<BuildPartRow> parts) {
        String theme = f.text("theme");
        c.ids.check(ThemesPart.FAMILY, theme, f.spot("theme"));
        Optional<Set<String>> drawn = themes.themes().stream().filter(t -> t.id().equals(theme)).findFirst().map(BuildUpPart::layers);
        f.value("parts").ifPresent(list -> c.ids.giveAll(FAMILY, list));
        Set<String> taken = new HashSet<>();
        for (SourceValue each : f.list("parts")) {
            try (Fields p = new Fields(each, c.log)) {
                for (SourceValue layer : p.list("layers")) {
                    if (drawn.isPresent() && !drawn.get().contains(layer.text()) && !drawn.get().isEmpty() && !c.ids.isIncomplete(LayersPart.FAMILY)) {
                        c.problem("build.layer", layer.spot(), "the theme " + theme + " has no layer " + layer.text() + "; a part draws layers of its theme; correct the name, or add it there");
                    } else if (!taken.add(layer.text())) {
                        c.problem("build.twice", layer.spot(), "another part draws the layer " + layer.text() + " already; take it out of one");
                    }
                }
                parts.add(new BuildPartRow(p.text("id"), theme, p.words("title", "en", true),
                        new ClaimRow(p.words("text", "text_en", true, MAX_SENTENCE), c.citations.basis(p)), IconNames.of(p), p.flag("names"), p.texts("layers")));
            }
        }
        if (parts.size() < 2 || parts.size() > MAX_PARTS) {
            f.problem("build.parts", "parts", "a district is built up of 2 to " + MAX_PARTS + " parts, each with a key of its own, but there are " + parts.size() + "; add or remove parts");
        }
        if (parts.isEmpty()) {
            return;
        }
        long rest = parts.stream().filter(p -> p.layers().isEmpty() && !p.names()).count();
        if (rest != 1) {
            f.problem("build.rest", "parts", "one part has no layers and draws what no other draws: the ground; but there are " + rest + ": give every other part its layers");
        }
    }

    private static Set<String> layers(ThemeRow theme) {
        return theme.layers().stream().map(ThemeLayerRow::layer).collect(Collectors.toSet());
    }
}
