package districtatlas.map;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.PaletteRow;
import districtatlas.atlasfile.StyleRow;
import districtatlas.atlasfile.ThemeRow;
import districtatlas.atlasfile.ThemeRow.ThemeLayerRow;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.feature.AtlasDataStore;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.style.SldReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.style.Style;

/**
 * The maps an atlas file holds: themes, each a stack of layers, and palettes. A theme's styles are read when it is first asked for;
 * a layer with the same style is the same object in every theme, so its display list is made once. Any thread.
 */
public final class MapDocument {
    private static final String STANDARD_PALETTE = "light";

    private final AtlasDataStore features;
    private final Map<String, LayerRow> layers = new LinkedHashMap<>();
    private final Map<String, StyleRow> styles = new LinkedHashMap<>();
    private final Map<String, ThemeRow> themes = new LinkedHashMap<>();
    private final List<Palette> palettes;
    private final ProblemLog problems;
    private final Map<String, Style> styleByName = new LinkedHashMap<>();
    private final Map<ThemeLayerRow, Layer> layerByRow = new LinkedHashMap<>();

    private MapDocument(AtlasFile atlas, DistrictGrid grid, ProblemLog problems) {
        this.features = new AtlasDataStore(atlas, grid);
        this.problems = problems;
        atlas.layers().forEach(l -> layers.put(l.id(), l));
        atlas.styles().forEach(s -> styles.put(s.name(), s));
        atlas.themes().forEach(t -> themes.put(t.id(), t));
        this.palettes = atlas.palettes().stream().map(MapDocument::palette)
                .sorted(Comparator.comparing(p -> !p.id().equals(STANDARD_PALETTE))).toList();
    }

    /** @param problems gets what a style says that is not understood; the rest of the style holds */
    public static MapDocument read(AtlasFile atlas, DistrictGrid grid, ProblemLog problems) {
        return new MapDocument(atlas, grid, problems);
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

    /** The standard one first. */
    public List<Palette> palettes() {
        return palettes;
    }

    public Optional<Palette> palette(String id) {
        return palettes.stream().filter(p -> p.id().equalsIgnoreCase(id)).findFirst();
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

    private Layer layer(ThemeLayerRow row) {
        LayerRow layer = layers.get(row.layer());
        // A layer may lie in a theme twice, once for its areas and once for its names: the style tells the two apart.
        String id = row.style().equals(layer.style()) ? layer.id() : layer.id() + '/' + row.style();
        return new Layer(new LayerId(id), layer.title(), features.layer(layer.id()), style(row.style()), true);
    }

    private Style style(String name) {
        return styleByName.computeIfAbsent(name, n -> new SldReader(problems).read(
                new ByteArrayInputStream(styles.get(n).sld().getBytes(StandardCharsets.UTF_8)), n + ".sld", Optional.empty()));
    }
}
