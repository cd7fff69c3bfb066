package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerGroupRow;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.ThemeRow;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a district has not and marks as optional is left out of everything, and nothing else is. */
class OptionalPartsTest {
    private static final String ROADS = "  geometry: line\n  source: geometry/road.geojson\n";

    @TempDir
    Path folder;
    private Path sources;
    private final ProblemLog log = new ProblemLog();

    @BeforeEach
    void copy() {
        sources = ThreeZones.copyTo(folder.resolve("sources"));
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(sources.resolve(file));
        assertTrue(text.contains(from), from);
        Files.writeString(sources.resolve(file), text.replace(from, to));
    }

    private List<String> codes() {
        assertFalse(AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), SldReader::proofread, log));
        return log.all().stream().map(Problem::code).toList();
    }

    private AtlasFile compiled() {
        Path out = folder.resolve("out.gpkg");
        assertTrue(AtlasCompiler.compile(sources, out, SldReader::proofread, log), log.all()::toString);
        return AtlasFile.openReadOnly(out);
    }

    @Test
    void aLayerWithoutItsFileIsNoLayer() throws IOException {
        Files.delete(sources.resolve("geometry/peak.geojson"));
        change("layers.yaml", "  source: geometry/peak.geojson\n", "  source: geometry/peak.geojson\n  optional: true\n");
        change("themes.yaml", "{layer: peak}", "{layer: peak, optional: true}");
        try (AtlasFile atlas = compiled()) {
            assertTrue(atlas.layer("peak").isEmpty());
            assertTrue(atlas.themes().get(1).layers().stream().noneMatch(l -> l.layer().equals("peak")));
            assertEquals(6, atlas.themes().get(1).layers().size());
        }
    }

    @Test
    void whatNamesItWithoutSayingSoIsTold() throws IOException {
        Files.delete(sources.resolve("geometry/peak.geojson"));
        change("layers.yaml", "  source: geometry/peak.geojson\n", "  source: geometry/peak.geojson\n  optional: true\n");
        assertEquals(List.of("optional.absent"), codes());
        assertTrue(log.all().get(0).where().startsWith("themes.yaml:"), log.all()::toString);
    }

    @Test
    void aThemeNeedNotHaveALayerThatNobodyDeclares() throws IOException {
        change("themes.yaml", "{layer: peak}", "{layer: peak}\n    - {layer: sea, style: sea, shown: false, optional: true}");
        try (AtlasFile atlas = compiled()) {
            assertEquals(7, atlas.themes().get(1).layers().size());
        }
    }

    /** Without the key area its own style would be one that nobody uses, its heading one that stands over nothing. */
    @Test
    void stylesThemesAndHeadingsOfWhatIsLeftOutAreNoSlips() throws IOException {
        change("layers.yaml", "- id: item_place\n  title: 事物\n  en: Things\n  group: things\n", "- id: item_place\n  title: 事物\n  en: Things\n  group: things\n  optional: true\n");
        change("layers.yaml", "- id: key_area\n  title: 重点片区\n  en: Key areas\n  group: ground", "- id: key_area\n  title: 重点片区\n  en: Key areas\n  group: ground\n  optional: true");
        change("themes.yaml", "  icon: flag\n", "  icon: flag\n  needs: [item_place]\n");
        change("layer-groups.yaml", "en: Things}", "en: Things, optional: true}");
        Files.delete(sources.resolve("plan/items/things.yaml"));
        change("plan/tours/1-walk.yaml", "    theme: things\n", "");
        // The area, and all that speaks of it.
        String zones = Files.readString(sources.resolve("plan/zones.yaml"));
        Files.writeString(sources.resolve("plan/zones.yaml"), zones.substring(0, zones.indexOf("- id: old-square-area")));
        String structure = Files.readString(sources.resolve("geometry/structure.geojson"));
        Files.writeString(sources.resolve("geometry/structure.geojson"), structure.substring(0, structure.lastIndexOf(",\n{\"type\": \"Feature\""))
                .replace("\"zone\": \"old-square-area\"", "\"zone\": \"yi\"") + "\n]}\n");
        try (AtlasFile atlas = compiled()) {
            assertEquals(List.of("pattern"), atlas.themes().stream().map(ThemeRow::id).toList());
            assertEquals(List.of("ways", "ground"), atlas.layerGroups().stream().map(LayerGroupRow::id).toList());
            assertTrue(atlas.layers().stream().map(LayerRow::id).noneMatch(List.of("key_area", "item_place")::contains));
            assertTrue(atlas.styles().stream().noneMatch(s -> s.name().equals("key-area")));
        }
    }

    @Test
    void aLayerForManyDistrictsHasMoreColumnsAndWordsThanItsFeatures() throws IOException {
        change("layers.yaml", "approximate: boolean}\n  words:\n    class:\n", "approximate: boolean, tolled: boolean}\n  optional: true\n  words:\n    class:\n      lane: {name: 小路, en: Lane}\n");
        try (AtlasFile atlas = compiled()) {
            LayerRow road = atlas.layer("road").orElseThrow();
            assertTrue(road.word("class", "lane").isPresent());
            assertTrue(road.column("tolled") >= 0);
        }
    }

    @Test
    void whatIsLeftOutKeepsNothingClear() throws IOException {
        Files.delete(sources.resolve("geometry/peak.geojson"));
        change("layers.yaml", "  source: geometry/peak.geojson\n", "  source: geometry/peak.geojson\n  optional: true\n");
        change("layers.yaml", ROADS, ROADS + "  topology:\n    - {on: [peak], metres: 10}\n");
        change("themes.yaml", "{layer: peak}", "{layer: peak, optional: true}");
        compiled().close();
    }

    @Test
    void aThemeThatIsNeededMayNotBeLeftOutUnseen() throws IOException {
        change("themes.yaml", "  icon: flag\n", "  icon: flag\n  needs: [sea]\n");
        assertTrue(codes().contains("optional.absent"), "the walk names it");
    }

    @Test
    void aMadeLayerOfNothingSaysWhatToDo() throws IOException {
        String zones = Files.readString(sources.resolve("plan/zones.yaml"));
        int from = zones.indexOf("- id: shore");
        Files.writeString(sources.resolve("plan/zones.yaml"), zones.substring(0, from) + zones.substring(zones.indexOf("- id: west")).replace("    - {zone: shore, certainty: known}\n", ""));
        assertTrue(codes().contains("layer.nothing"));
    }
}
