package districtatlas.author;

import districtatlas.atlasfile.StyleRow;
import districtatlas.atlasfile.ThemeRow;
import districtatlas.atlasfile.ThemeRow.ThemeLayerRow;
import districtatlas.author.LayersPart.Built;
import districtatlas.base.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** themes.yaml: which layers with which style, bottom to top; and the styles each layer has in the end. */
record ThemesPart(List<ThemeRow> themes, List<StyleRow> styles) {
    static final String FAMILY = "theme";
    private static final String NEEDS = "needs";

    private record Use(String layer, String style) {
    }

    static ThemesPart read(Compilation c, LayersPart layers, StylesPart styles) {
        Map<String, String> defaults = new HashMap<>();
        Set<Use> uses = new LinkedHashSet<>();
        for (Built layer : layers.layers()) {
            defaults.put(layer.row().id(), layer.row().style());
            c.ids.check(StylesPart.FAMILY, layer.row().style(), layer.styleSpot());
            uses.add(new Use(layer.row().id(), layer.row().style()));
        }
        List<ThemeRow> themes = new ArrayList<>();
        LeftOut leftOut = layers.leftOut();
        c.eachEntry(leftOut.without(c, FAMILY, c.lists(FAMILY, List.of("themes.yaml")), theme -> hasNothingItNeeds(theme, layers)), (f, spot) -> {
            f.list(NEEDS);
            Text name = f.words("name", "en", true);
            c.names.take("theme", name.zh(), f.spot("name"));
            List<ThemeLayerRow> rows = new ArrayList<>();
            for (SourceValue value : f.list("layers")) {
                try (Fields l = new Fields(value, c.log)) {
                    String layer = l.text("layer");
                    if (l.flag("optional") && layers.layer(layer).isEmpty()) {
                        l.value("style");
                        l.value("shown");
                        leftOut.addStyles(value);
                        continue;
                    }
                    boolean known = c.ids.check(LayersPart.FAMILY, layer, l.spot("layer"));
                    String style = l.has("style") ? l.text("style") : defaults.getOrDefault(layer, "");
                    if (l.has("style")) {
                        c.ids.check(StylesPart.FAMILY, style, l.spot("style"));
                    }
                    boolean shown = !l.has("shown") || l.flag("shown");
                    if (known) {
                        rows.add(new ThemeLayerRow(layer, style, shown));
                        uses.add(new Use(layer, style));
                    }
                }
            }
            if (f.list("layers").isEmpty()) {
                f.problem("theme.empty", "layers", "the theme shows no layer; add some");
            }
            themes.add(new ThemeRow(f.text("id"), name, IconNames.of(f), f.flag("stage"), rows));
        });
        if (uses.stream().allMatch(u -> c.ids.has(StylesPart.FAMILY, u.style()))) {     // else the one that is meant would be told too
            checkUnused(c, styles, uses, leftOut);
        }
        List<StyleRow> rows = uses.stream().filter(u -> styles.slds().containsKey(u.style()))
                .map(u -> new StyleRow(u.style(), u.layer(), styles.slds().get(u.style()), u.style().equals(defaults.get(u.layer())))).toList();
        return new ThemesPart(List.copyOf(themes), rows);
    }

    /** Of what it is for nothing is there. */
    private static boolean hasNothingItNeeds(SourceValue theme, LayersPart layers) {
        SourceValue needs = theme.fields().get(NEEDS);
        return needs != null && !needs.items().isEmpty() && needs.items().stream().allMatch(n -> layers.layer(n.text()).isEmpty());
    }

    private static void checkUnused(Compilation c, StylesPart styles, Set<Use> uses, LeftOut leftOut) {
        styles.slds().keySet().stream().filter(s -> !leftOut.names(s)).filter(s -> uses.stream().noneMatch(u -> u.style().equals(s))).forEach(s ->
                c.problem("style.unused", new Spot(StylesPart.FOLDER + "/" + s + ".sld", 1), "no layer and no theme uses this style; use it or remove it"));
    }
}
