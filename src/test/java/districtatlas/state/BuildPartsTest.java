package districtatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.author.ThreeZones;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.DistrictGrid;
import districtatlas.map.MapDocument;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.plan.BuildUp;
import districtatlas.plan.Plan;
import districtatlas.plan.PlanReader;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over a made-up district with an axis, a belt, two groups and three streets. */
class BuildPartsTest {
    @TempDir
    static Path folder;

    private static AtlasFile file;
    private static Plan plan;
    private static ZoneShapes shapes;
    private static MapDocument document;

    @BeforeAll
    static void open() {
        file = AtlasFile.openReadOnly(ThreeZones.compiledIn(folder));
        DistrictGrid grid = new DistrictGrid(file.centralMeridianDegrees());
        plan = PlanReader.read(file);
        shapes = PlanReader.shapes(file, plan, grid);
        document = MapDocument.read(file, grid, new ProblemLog());
    }

    @AfterAll
    static void close() {
        file.close();
    }

    private static List<String> ids(BuildParts parts) {
        return parts.parts().stream().map(BuildUp.Part::id).toList();
    }

    private static AtlasState at(BuildParts parts, String told, Set<String> shown) {
        AtlasState before = AtlasState.of("things", document.palettes().get(0).id(), 2025);
        return before.withTheme(parts.theme()).withBuildUp(Optional.of(new BuildPlace(told, shown, before)));
    }

    private static Scenes scenes(BuildParts parts) {
        return Scenes.of(document, f -> Set.of()).teaching(parts, plan, shapes);
    }

    private static Layer layer(LayerStack stack, String id) {
        return stack.find(new LayerId(id)).orElseThrow();
    }

    @Test
    void theAtlasSaysItsPartsAndWhatIsSaidOfThem() {
        BuildParts parts = BuildParts.of(plan, document);
        assertEquals(List.of("ground", "axis", "names"), ids(parts));
        assertEquals("A line runs through the three streets.", parts.part("axis").orElseThrow().text().text().en());
        assertEquals(4, parts.part("axis").orElseThrow().text().sources().get(0).line());
    }

    @Test
    void whereItSaysNothingThereIsOneForEachKindOfZonesThatIsDrawn() {
        BuildParts parts = BuildParts.of(plan.withBuildUp(BuildUp.NONE), document);
        assertEquals(List.of("ground", "axis", "belt", "group", "names"), ids(parts), "its first theme draws no streets");
        assertEquals("一条贯穿的线。", parts.part("axis").orElseThrow().text().text().zh(), "as the glossary has it");
        assertEquals("西组团 · 东组团", parts.part("group").orElseThrow().text().text().zh(), "else which there are");
        assertEquals("沿水的带。", parts.part("belt").orElseThrow().text().text().zh(), "or what the one is");
    }

    @Test
    void onlyWhatIsShownIsDrawnAndWhatWasBeforeIsCalmer() {
        BuildParts parts = BuildParts.of(plan.withBuildUp(BuildUp.NONE), document);
        Scenes scenes = scenes(parts);
        LayerStack ground = scenes.layers(at(parts, "ground", Set.of("ground")));
        assertTrue(layer(ground, "land").visible());
        assertFalse(layer(ground, "axis").visible());
        LayerStack belt = scenes.layers(at(parts, "belt", Set.of("ground", "axis", "belt")));
        assertEquals(1, layer(belt, "belt").opacity());
        assertTrue(layer(belt, "axis").visible() && layer(belt, "axis").opacity() < 1, "calmer");
        assertEquals(1, layer(belt, "land").opacity(), "the ground shows no paper through");
        assertFalse(layer(belt, "group").visible());
    }

    @Test
    void namesComeLastAndAreHiddenOneByOneElsewhere() {
        BuildParts parts = BuildParts.of(plan, document);
        Scenes scenes = scenes(parts);
        assertTrue(scenes.kept(at(parts, "axis", Set.of("ground", "axis"))).has(new ZoneId("spine")));
        assertTrue(scenes.kept(at(parts, "names", Set.of("ground", "axis", "names"))).isNone());
        AtlasState hidden = AtlasState.of("things", document.palettes().get(0).id(), 2025).withNames(HiddenNames.ALL.toggled(new ZoneId("jia")));
        assertFalse(scenes.kept(hidden).has(new ZoneId("jia")));
        assertTrue(plan.zones().stream().filter(z -> z.kind() != ZoneKind.DISTRICT).map(Zone::id).filter(z -> !z.equals(new ZoneId("jia")))
                .allMatch(scenes.kept(hidden)::has));
        assertFalse(scenes.kept(hidden).has(new ZoneId("abc")), "the district's own name is on the title");
        assertEquals(scenes.kept(hidden), scenes.scene(hidden, new districtatlas.map.view.Viewport(new districtatlas.coord.EastNorth(0, 0), 1, 10, 10),
                districtatlas.base.Lang.ZH, 1).kept());
    }

    @Test
    void itsStageStandsOnlyAsLongAsItDoes() {
        BuildParts parts = BuildParts.of(plan, document);
        Scenes stage = new Scenes(t -> LayerStack.EMPTY, document::anyPalette, parts.theme()::equals);
        AtlasState on = at(parts, "axis", Set.of("ground"));
        assertEquals(parts.theme(), stage.after(on, on).theme());
        assertEquals("things", stage.after(on, on.withBuildUp(Optional.empty())).theme(), "left by any other way, what was before is shown");
    }
}
