package districtatlas.map;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.PaletteRow;
import districtatlas.atlasfile.StyleRow;
import districtatlas.atlasfile.ThemeRow;
import districtatlas.atlasfile.ThemeRow.ThemeLayerRow;
import districtatlas.author.StylesFolder;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.feature.AtlasDataStore;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerFacts;
import districtatlas.map.layer.LayerGroup;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.style.SldReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.geotools.api.style.Style;

/**
 * The maps an atlas file holds: themes, each a stack of layers, and palettes. A theme's styles are read when it is first asked for;
 * a layer with the same style is the same object in every theme, so its display list is made once. A folder of styles may take the
 * place of the file's own; the file itself is never written to. Any thread.
 */
public final class MapDocument {
    private static final String STANDARD_PALETTE = "light";

    private final AtlasDataStore features;
    private final Map<String, LayerRow> layers = new LinkedHashMap<>();
    private final Map<String, LayerGroup> groups = new LinkedHashMap<>();
    private final Map<String, LayerFacts> facts = new LinkedHashMap<>();
    private final Map<String, StyleRow> styles = new LinkedHashMap<>();
    private final Map<String, ThemeRow> themes = new LinkedHashMap<>();
    private final List<Palette> ownPalettes;
    private final ProblemLog problems;
    private final Map<String, Style> ownStyles = new LinkedHashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<ThemeLayerRow, Layer> layerByRow = new LinkedHashMap<>();
    private List<Palette> palettes;

    /**
     * A style of the folder as it was last read.
     *
     * @param good its form, or the one before when it could not be read at all
     * @param said what is wrong with the text
     */
    private record Reading(String sld, Style good, List<Problem> said) {
    }

    private MapDocument(AtlasFile atlas, DistrictGrid grid, ProblemLog problems) {
        this.features = new AtlasDataStore(atlas, grid);
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

    /** In the order of the file; the first is shown first. */
    public List<MapTheme> themes() {
        return themes.values().stream().map(t -> new MapTheme(t.id(), t.name(), t.icon())).toList();
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
    public LayerFacts facts(LayerId id) {
        LayerFacts known = facts.get(id.table());
        if (known == null) {
            throw new IllegalArgumentException("no such layer: " + id);
        }
        return known;
    }

    /** The standard one first. */
    public synchronized List<Palette> palettes() {
        return palettes;
    }

    public Optional<Palette> palette(String id) {
        return palettes().stream().filter(p -> p.id().equalsIgnoreCase(id)).findFirst();
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
        return new LayerStack(stack);
    }

    /**
     * From now on a folder's styles and palettes take the place of the file's of the same name. A style that cannot be read at all keeps
     * its last good form; what did not change stays the same object, and so do its layers.
     *
     * @param found gets what is wrong with them, also with what was read before and did not change
     */
    public synchronized void restyle(StylesFolder folder, ProblemLog found) {
        folder.slds().keySet().stream().filter(n -> !styles.containsKey(n)).sorted().forEach(n -> found.worded("style.unused", n + ".sld", n));
        for (String name : styles.keySet()) {
            String sld = folder.slds().get(name);
            Reading before = readings.get(name);
            if (sld == null) {
                readings.remove(name);
            } else if (before == null || !before.sld().equals(sld) || !before.said().isEmpty()) {      // a picture beside it may be mended
                readings.put(name, reading(name, sld, folder.folder(), () -> style(name)));
            }
        }
        readings.values().forEach(r -> r.said().forEach(found::add));
        palettes = ownPalettes.stream().map(p -> repainted(p, folder, found)).toList();
        layerByRow.replaceAll((row, layer) -> layer.style() == style(row.style()) ? layer : layer.withStyle(style(row.style())));
    }

    private static Reading reading(String name, String sld, Path folder, Supplier<Style> before) {
        ProblemLog said = new ProblemLog();
        Style read = new SldReader(said).read(bytes(sld), name + ".sld", Optional.of(folder));
        return new Reading(sld, read.featureTypeStyles().isEmpty() ? before.get() : read, said.all());
    }

    /** A role that the folder's palette does not give keeps its value. */
    private static Palette repainted(Palette own, StylesFolder folder, ProblemLog found) {
        Optional<PaletteRow> row = folder.palettes().stream().filter(p -> p.id().equals(own.id())).findFirst();
        if (row.isEmpty()) {
            return own;
        }
        own.roles().keySet().stream().filter(r -> !row.get().roles().containsKey(r)).sorted().forEach(r -> found.worded("palette.role",
                "palette-" + own.id() + ".yaml", r));
        Map<String, String> roles = new LinkedHashMap<>(own.roles());
        roles.putAll(row.get().roles());
        return new Palette(own.id(), roles);
    }

    private Layer layer(ThemeLayerRow row) {
        LayerRow layer = layers.get(row.layer());
        // A layer may lie in a theme twice, once for its areas and once for its names: the style tells the two apart.
        String id = row.style().equals(layer.style()) ? layer.id() : layer.id() + '/' + row.style();
        return new Layer(new LayerId(id), layer.title(), features.layer(layer.id()), style(row.style()), true);
    }

    private Style style(String name) {
        Reading reading = readings.get(name);
        return reading != null ? reading.good() : ownStyles.computeIfAbsent(name, n -> new SldReader(problems).read(
                bytes(styles.get(n).sld()), n + ".sld", Optional.empty()));
    }

    private static ByteArrayInputStream bytes(String sld) {
        return new ByteArrayInputStream(sld.getBytes(StandardCharsets.UTF_8));
    }
}
