package districtatlas.author;

import districtatlas.atlasfile.PaletteRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * styles/: one SLD file a style, and the palettes that give its roles their values.
 *
 * @param slds by the style's name
 */
record StylesPart(Map<String, String> slds, List<PaletteRow> palettes) {
    static final String FOLDER = "styles";
    static final String FAMILY = "style";

    static StylesPart read(Compilation c) {
        Map<String, String> slds = new LinkedHashMap<>();
        for (String file : c.sources.files(FOLDER, ".sld")) {
            String name = file.substring(FOLDER.length() + 1, file.length() - ".sld".length());
            c.ids.give(FAMILY, name, new Spot(file, 1));
            c.sources.text(file).ifPresent(sld -> slds.put(name, sld));
        }
        return new StylesPart(slds, palettes(c));
    }

    /** For programs that know one palette only: the light one, where there is one. */
    Optional<PaletteRow> plainPalette() {
        return palettes.stream().filter(p -> p.id().equals("light")).findFirst().or(() -> palettes.stream().findFirst());
    }

    /** Each style as the map will read it, with the layers it is drawn for; by name. */
    Map<String, StyleReach> proofread(ThemesPart themes, LayersPart layers, StyleProofreader proofreader, Compilation c) {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        // What one palette lacks and another has was told already.
        Set<String> all = palettes.stream().flatMap(p -> p.roles().keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
        palettes.forEach(p -> roles.put(p.id(), all));
        Map<String, StyleReach> reaches = new LinkedHashMap<>();
        slds.forEach((name, sld) -> {
            Map<String, StyleDraft.Drawn> drawn = new LinkedHashMap<>();
            themes.styles().stream().filter(s -> s.name().equals(name)).forEach(s -> layers.layer(s.layer())
                    .ifPresent(l -> drawn.put(s.layer(), new StyleDraft.Drawn(l.row(), l.features()))));
            reaches.put(name, proofreader.read(new StyleDraft(FOLDER + "/" + name + ".sld", sld, roles, drawn), c.log));
        });
        return reaches;
    }

    private static List<PaletteRow> palettes(Compilation c) {
        Map<String, SourceValue> sources = new LinkedHashMap<>();
        for (String file : c.sources.files(FOLDER, ".yaml")) {
            String id = file.replaceFirst(".*/palette-", "").replaceFirst("\\.yaml$", "");
            if (file.startsWith(FOLDER + "/palette-")) {
                c.sources.yaml(file).ifPresent(v -> sources.put(id, v));
            }
        }
        if (sources.isEmpty()) {
            c.problem("palette.none", new Spot(FOLDER, 0), "there is no palette; write palette-light.yaml with a line `role: \"#RRGGBB\"` for each role");
        }
        Set<String> all = new TreeSet<>();
        sources.values().forEach(v -> all.addAll(v.fields().keySet()));
        List<PaletteRow> palettes = new ArrayList<>();
        sources.forEach((id, source) -> {
            Map<String, String> roles = new LinkedHashMap<>();
            source.fields().forEach((role, value) -> {
                if (!PaletteRow.isValue(role, value.text())) {
                    c.log.worded("palette.value", value.spot().toString(), value.text(), role);
                }
                roles.put(role, value.text());
            });
            all.stream().filter(r -> !roles.containsKey(r)).forEach(r ->
                    c.problem("palette.role", source.spot(), "the palette " + id + " has no role " + r + ", which another palette has; add it"));
            palettes.add(new PaletteRow(id, roles));
        });
        return palettes;
    }
}
