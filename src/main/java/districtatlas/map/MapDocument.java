package districtatlas.map;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.PaletteRow;
import districtatlas.atlasfile.StyleRow;
import districtatlas.atlasfile.ThemeRow;
import districtatlas.atlasfile.ThemeRow.ThemeLayerRow;
import districtatlas.author.LiveStyle;
import districtatlas.author.StylesFolder;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.HomeScale;
import districtatlas.feature.AtlasDataStore;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerFacts;
import districtatlas.map.layer.LayerGroup;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.legend.LegendSection;
import districtatlas.map.style.Palette;
import districtatlas.map.style.SldReader;
import districtatlas.map.style.StyleNames;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geotools.api.style.Style;

/**
 * The maps an atlas file holds: themes, each a stack of layers, and palettes. A theme's styles are read when it is first asked for;
 * a layer with the same style is the same object in every theme, so its display list is made once. A folder of styles may take the
 * place of the file's own; the file itself is never written to. Any thread.
 */
public final class MapDocument {
    private static final String STANDARD_PALETTE = "light";
    /** No screen shows it: white ground, light fills, hatches that grey keeps apart. */
    private static final String PAPER_PALETTE = "paper";

    private final AtlasDataStore features;
    private final Map<String, LayerRow> layers = new LinkedHashMap<>();
    private final Map<String, LayerGroup> groups = new LinkedHashMap<>();
    private final Map<String, LayerFacts> facts = new LinkedHashMap<>();
    private final Map<String, StyleRow> styles = new LinkedHashMap<>();
    private final Map<String, ThemeRow> themes = new LinkedHashMap<>();
    private final List<Palette> ownPalettes;
    /** By what the steps of scale of the file's styles were multiplied. */
    private final double steps;
    private final ProblemLog problems;
    private final Map<String, Style> ownStyles = new LinkedHashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<ThemeLayerRow, Layer> layerByRow = new LinkedHashMap<>();
    private List<Palette> palettes;
    private GuestLayers guests = GuestLayers.NONE;
    /** Themes with guests among their layers, as they were last asked for. */
    private final Map<String, LayerStack> visited = new LinkedHashMap<>();

    /**
     * A style of the folder as it was last read.
     *
     * @param names what it may name
     * @param good  its form, or the one before when it could not be read at all
     * @param said  what is wrong with the text
     */
    private record Reading(String sld, StyleNames names, Style good, List<Problem> said) {
    }

    private MapDocument(AtlasFile atlas, DistrictGrid grid, ProblemLog problems) {
        this.features = new AtlasDataStore(atlas, grid, problems);
        this.problems = problems;
        atlas.layers().forEach(l -> layers.put(l.id(), l));
        atlas.layerGroups().forEach(g -> groups.put(g.id(), new LayerGroup(g.id(), g.title())));
        Map<String, Long> counts = atlas.featureCounts();
        layers.values().forEach(l -> facts.put(l.id(), facts(l, groups.get(l.group()), counts.get(l.id()))));
        atlas.styles().forEach(s -> styles.put(s.name(), s));
        atlas.themes().forEach(t -> themes.put(t.id(), t));
        this.ownPalettes = atlas.palettes().stream().map(MapDocument::palette)
                .sorted(Comparator.comparing(p -> !p.id().equals(STANDARD_PALETTE))).toList();
        this.palettes = ownPalettes;
        this.steps = atlas.meta(StyleRow.STEPS).filter(v -> v.matches("[0-9]{1,4}(\\.[0-9]{1,9})?")).map(Double::parseDouble).filter(v -> v > 0).orElse(1.0);
    }

    /** @param problems gets what a style says that is not understood; the rest of the style holds */
    public static MapDocument read(AtlasFile atlas, DistrictGrid grid, ProblemLog problems) {
        return new MapDocument(atlas, grid, problems);
    }

    private static LayerFacts facts(LayerRow row, LayerGroup group, long features) {
        LayerRow.OriginRow o = row.origin();
        return new LayerFacts(row.id(), row.title(), group, o.provider(), o.dated(), o.licence(), o.attribution(), o.accuracy(), o.lineage(),
                o.approximate(), features);
    }

    private static Palette palette(PaletteRow row) {
        return new Palette(row.id(), row.roles());
    }

    /** Those that a reader is offered, in the order of the file; the first is shown first. */
    public List<MapTheme> themes() {
        return themes.values().stream().filter(t -> !t.stage()).map(t -> new MapTheme(t.id(), t.name(), t.icon())).toList();
    }

    /** Whether there is such a theme that is for steps of a walk alone: it has a stack, and nobody is offered it. */
    public boolean isStage(String themeId) {
        return themes.containsKey(themeId) && themes.get(themeId).stage();
    }

    /** By id or by name in either language. */
    public Optional<MapTheme> theme(String text) {
        return themes().stream().filter(t -> t.id().equalsIgnoreCase(text) || t.name().zh().equals(text)
                || t.name().en().equalsIgnoreCase(text)).findFirst();
    }

    /** The groups of the layers, from the top of the map down. */
    public List<LayerGroup> layerGroups() {
        return List.copyOf(groups.values());
    }

    /**
     * What is known of a layer.
     *
     * @throws IllegalArgumentException when the atlas has no such layer
     */
    public synchronized LayerFacts facts(LayerId id) {
        LayerFacts known = facts.get(id.table());
        if (known == null) {
            throw new IllegalArgumentException("no such layer: " + id);
        }
        return known;
    }

    /** Entries of its layers under the headings of their groups, those of guests first. */
    public synchronized List<LegendSection> sections(List<LegendEntry> entries) {
        List<LayerGroup> all = new ArrayList<>(guests.groups());
        all.addAll(layerGroups());
        return guests.apart(LegendSection.of(entries, all, id -> Optional.ofNullable(facts.get(id.table())).map(LayerFacts::group)));
    }

    /** From now on these layers are in every theme that a reader is offered, in place of those before. What is known of them is never forgotten. */
    public synchronized void receive(GuestLayers others) {
        guests = others;
        visited.clear();
        guests.guests().forEach(g -> facts.put(g.facts().table(), g.facts()));
    }

    public synchronized GuestLayers guests() {
        return guests;
    }

    /** Of the screen, the standard one first. */
    public List<Palette> palettes() {
        return allPalettes().stream().filter(p -> !p.id().equals(PAPER_PALETTE)).toList();
    }

    private synchronized List<Palette> allPalettes() {
        return palettes;
    }

    /** For what is printed: the atlas's own for paper, or the standard one. */
    public Palette paperPalette() {
        return allPalettes().stream().filter(p -> p.id().equals(PAPER_PALETTE)).findFirst().orElseGet(() -> palettes().get(0));
    }

    /** Of the screen. */
    public Optional<Palette> palette(String id) {
        return palettes().stream().filter(p -> p.id().equalsIgnoreCase(id)).findFirst();
    }

    /** Of the screen or of paper. */
    public Optional<Palette> anyPalette(String id) {
        return allPalettes().stream().filter(p -> p.id().equalsIgnoreCase(id)).findFirst();
    }

    /** Ids of the layers that a theme begins with, whatever their styles: no style is read for that. None where there is no such theme. */
    public Set<String> drawn(String themeId) {
        return Optional.ofNullable(themes.get(themeId)).stream().flatMap(t -> t.layers().stream()).filter(ThemeLayerRow::shown).map(ThemeLayerRow::layer)
                .collect(Collectors.toSet());
    }

    /** @throws IllegalArgumentException when there is no such theme */
    public synchronized LayerStack stack(String themeId) {
        ThemeRow theme = themes.get(themeId);
        if (theme == null) {
            throw new IllegalArgumentException("no such theme: " + themeId);
        }
        List<Layer> stack = new ArrayList<>();
        for (ThemeLayerRow row : theme.layers()) {
            stack.add(layerByRow.computeIfAbsent(row, this::layer));
        }
        return theme.stage() || guests.guests().isEmpty() ? new LayerStack(stack) : visited.computeIfAbsent(themeId, t -> guests.in(new LayerStack(stack)));
    }

    /**
     * From now on a folder's styles and palettes take the place of the file's of the same name. A style that cannot be read at all keeps
     * its last good form; what did not change stays the same object, and so do its layers.
     *
     * @param found gets what is wrong with them, also with what was read before and did not change
     */
    public synchronized void restyle(StylesFolder folder, ProblemLog found) {
        folder.slds().keySet().stream().filter(n -> !styles.containsKey(n)).sorted().forEach(n -> found.worded("style.unused", n + ".sld", n));
        folder.palettes().stream().filter(p -> ownPalettes.stream().noneMatch(o -> o.id().equals(p.id()))).forEach(p -> found.worded("palette.unknown",
                paletteFile(p.id()), p.id(), ownPalettes.stream().map(Palette::id).collect(Collectors.joining(", "))));
        palettes = ownPalettes.stream().map(p -> repainted(p, folder, found)).toList();
        for (String name : styles.keySet()) {
            String sld = folder.slds().containsKey(name) ? fitted(name, folder.slds().get(name)) : null;
            Reading before = readings.get(name);
            StyleNames names = names(name);
            if (sld == null) {
                readings.remove(name);
            } else if (before == null || !before.sld().equals(sld) || !before.said().isEmpty() && before.names().equals(names)) {
                // Also the same text: a picture beside it may be mended.
                readings.put(name, reading(name, sld, names, folder.folder(), () -> style(name)));
            } else if (!before.names().equals(names)) {
                // Another palette may have the role that was missing; the style itself is the same object.
                readings.put(name, new Reading(sld, names, before.good(), reading(name, sld, names, folder.folder(), before::good).said()));
            }
        }
        readings.values().forEach(r -> r.said().forEach(found::add));
        visited.clear();
        layerByRow.replaceAll((row, layer) -> layer.style() == style(row.style()) ? layer : layer.withStyle(style(row.style())));
    }

    /** As the compiler would have it: with the names in its titles, and its steps of scale for a district of this size. */
    private String fitted(String name, String sld) {
        boolean made = names(name).columns().keySet().stream().noneMatch(l -> layers.get(l).made().isEmpty());
        return LiveStyle.fitted(sld, styles.get(name).sld(), made ? steps : HomeScale.ofGround(steps));
    }

    private static Reading reading(String name, String sld, StyleNames names, Path folder, Supplier<Style> before) {
        ProblemLog said = new ProblemLog();
        Style read = new SldReader(said, names).read(bytes(sld), name + ".sld", Optional.of(folder));
        return new Reading(sld, names, read.featureTypeStyles().isEmpty() ? before.get() : read, said.all());
    }

    private static String paletteFile(String id) {
        return "palette-" + id + ".yaml";
    }

    /** A role that the folder's palette does not give keeps its value. */
    private static Palette repainted(Palette own, StylesFolder folder, ProblemLog found) {
        Optional<PaletteRow> row = folder.palettes().stream().filter(p -> p.id().equals(own.id())).findFirst();
        if (row.isEmpty()) {
            return own;
        }
        own.roles().keySet().stream().filter(r -> !row.get().roles().containsKey(r)).sorted().forEach(r -> found.worded("palette.role",
                paletteFile(own.id()), r));
        Map<String, String> roles = new LinkedHashMap<>(own.roles());
        roles.putAll(row.get().roles());
        return new Palette(own.id(), roles);
    }

    private Layer layer(ThemeLayerRow row) {
        LayerRow layer = layers.get(row.layer());
        // A layer may lie in a theme twice, once for its areas and once for its names: the style tells the two apart.
        String id = row.style().equals(layer.style()) ? layer.id() : layer.id() + '/' + row.style();
        return new Layer(new LayerId(id), layer.title(), features.layer(layer.id()), style(row.style()), row.shown());
    }

    private Style style(String name) {
        Reading reading = readings.get(name);
        return reading != null ? reading.good() : ownStyles.computeIfAbsent(name, n -> new SldReader(problems, names(n)).read(
                bytes(styles.get(n).sld()), n + ".sld", Optional.empty()));
    }

    /** Of the palettes as they are now, and of every layer that is drawn with the style. */
    private StyleNames names(String style) {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        Stream<String> inThemes = themes.values().stream().flatMap(t -> t.layers().stream()).filter(l -> l.style().equals(style)).map(ThemeLayerRow::layer);
        Stream<String> byDefault = layers.values().stream().filter(l -> l.style().equals(style)).map(LayerRow::id);
        Stream.concat(inThemes, byDefault).filter(layers::containsKey).forEach(id -> columns.put(id, layers.get(id).columnNames()));
        return new StyleNames(palettes.stream().collect(Collectors.toMap(Palette::id, p -> p.roles().keySet())), columns);
    }

    /** What is wrong with the styles of the file itself, with all of them, shown or not. */
    public synchronized List<Problem> ownProblems() {
        ProblemLog found = new ProblemLog();
        styles.values().forEach(s -> new SldReader(found, names(s.name())).read(bytes(s.sld()), s.name() + ".sld", Optional.empty()));
        return found.all();
    }

    private static ByteArrayInputStream bytes(String sld) {
        return new ByteArrayInputStream(sld.getBytes(StandardCharsets.UTF_8));
    }
}
