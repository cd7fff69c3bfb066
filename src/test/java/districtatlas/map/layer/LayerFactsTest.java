package districtatlas.map.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.coord.DistrictGrid;
import districtatlas.map.MapDocument;
import districtatlas.map.MapTheme;
import districtatlas.map.portray.ScaleRange;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shipped atlas says of its layers. */
class LayerFactsTest {
    private static MapDocument document;
    private static AtlasFile atlas;

    @BeforeAll
    static void read() {
        atlas = AtlasFile.openReadOnly(Path.of(System.getProperty("atlas.file")));
        document = MapDocument.read(atlas, new DistrictGrid(atlas.centralMeridianDegrees()), new ProblemLog());
    }

    @Test
    void everyDrawnLayerSaysItAllInBothLanguages() {
        for (MapTheme theme : document.themes()) {
            for (Layer layer : document.stack(theme.id()).layers()) {
                LayerFacts facts = document.facts(layer.id());
                assertEquals(layer.id().table(), facts.table());
                assertEquals(layer.title(), facts.title());
                for (Text text : new Text[] {facts.title(), facts.group().title(), facts.provider(), facts.dated(), facts.accuracy(), facts.lineage()}) {
                    assertTrue(!text.zh().isEmpty() && !text.en().isEmpty(), () -> layer.id() + " says " + text);
                }
                assertFalse(facts.licence().isEmpty() || facts.attribution().isEmpty());
            }
        }
    }

    @Test
    void theNumberOfFeaturesIsThatOfTheTable() {
        atlas.layers().forEach(row -> {
            long[] rows = {0};
            atlas.forEachFeature(row, (fid, geometry, values) -> rows[0]++);
            assertEquals(rows[0], document.facts(new LayerId(row.id())).features(), row.id());
        });
    }

    @Test
    void groupsStandFromTheTopDownAndEachHasLayers() {
        assertEquals("注记", document.layerGroups().get(0).title().zh());
        assertEquals("底图", document.layerGroups().get(document.layerGroups().size() - 1).title().zh());
        Set<LayerGroup> used = new HashSet<>();
        atlas.layers().forEach(row -> used.add(document.facts(new LayerId(row.id())).group()));
        assertEquals(Set.copyOf(document.layerGroups()), used);
    }

    @Test
    void aLayerWithAnotherStyleHasTheSameFacts() {
        assertEquals(document.facts(new LayerId("street")), document.facts(new LayerId("street/street-tint")));
        assertThrows(IllegalArgumentException.class, () -> document.facts(new LayerId("moon")));
    }

    @Test
    void aLayerIsDrawnWithinItsScalesAndNowhereElse() {
        for (MapTheme theme : document.themes()) {
            for (Layer each : document.stack(theme.id()).layers()) {
                Layer layer = each.plain();     // also what the theme begins without
                ScaleRange range = ScaleRange.drawnAt(layer);
                assertFalse(range.isEmpty(), layer.id()::toString);
                assertTrue(range.min() == 0 || !layer.isDrawnAt(Math.nextDown(range.min())), layer.id()::toString);
                assertFalse(range.max() < Double.POSITIVE_INFINITY && layer.isDrawnAt(range.max()), layer.id()::toString);
                assertTrue(layer.isDrawnAt(range.min() == 0 ? 1 : range.min()), layer.id()::toString);
            }
        }
        Layer building = document.stack(document.themes().get(0).id()).find(new LayerId("building")).orElseThrow();
        assertTrue(ScaleRange.drawnAt(building).max() < 60_000, "buildings are drawn only when near");
        assertEquals(ScaleRange.drawnAt(building), ScaleRange.drawnAt(building.withVisible(false)));
    }
}
