package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow.OriginRow;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.map.style.SldReader;
import districtatlas.print.page.MapCredits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose data they are is said once, of whom a layer is made it inherits, and how it was made the compiler says. */
class OriginsTest {
    private static final String TWO = """
        - id: survey
          provider: 测绘队
          provider_en: Survey
          dated: 2024 年
          dated_en: "2024"
          licence: CC-BY-4.0
          layers: [street, road]
        - id: volunteers
          provider: 志愿者
          provider_en: Volunteers
          licence: ODbL-1.0
          attribution: © 志愿者们
          accuracy: ±5 m
          accuracy_en: ±5 m
          layers: [road, peak, land]
        """;

    @TempDir
    Path folder;
    private Path sources;
    private final ProblemLog log = new ProblemLog();

    @BeforeEach
    void withoutOrigins() throws IOException {
        sources = ThreeZones.copyTo(folder.resolve("sources"));
        Path atlasYaml = sources.resolve("atlas.yaml");
        Files.writeString(atlasYaml, Files.readString(atlasYaml) + "licence: CC0-1.0\nedition: 2026-05-01\n");
        Path layers = sources.resolve("layers.yaml");
        Files.writeString(layers, Files.readString(layers).replaceAll("(?m)^  (provider|dated|accuracy|lineage)(_en)?: .*\\n|^  (licence|attribution|approximate): .*\\n", ""));
    }

    private AtlasFile compiled(String yaml) throws IOException {
        Files.writeString(sources.resolve("sources.yaml"), yaml);
        Path out = folder.resolve("out.gpkg");
        assertTrue(AtlasCompiler.compile(sources, out, SldReader::proofread, log), log.all()::toString);
        return AtlasFile.openReadOnly(out);
    }

    private static OriginRow origin(AtlasFile atlas, String layer) {
        return atlas.layer(layer).orElseThrow().origin();
    }

    @Test
    void aLayerTakesWhatItsSourceSays() throws IOException {
        try (AtlasFile atlas = compiled(TWO)) {
            OriginRow peak = origin(atlas, "peak");
            assertEquals(new Text("志愿者", "Volunteers"), peak.provider());
            assertEquals(new Text("不详", "Unknown"), peak.dated());
            assertEquals("© 志愿者们", peak.attribution());
            assertEquals(new Text("±5 m", "±5 m"), peak.accuracy());
            assertEquals(new Text("取自志愿者。", "Taken from Volunteers."), peak.lineage());
            assertFalse(peak.approximate());
        }
    }

    @Test
    void aLayerOfTwoSourcesNamesBoth() throws IOException {
        try (AtlasFile atlas = compiled(TWO)) {
            OriginRow road = origin(atlas, "road");
            assertEquals(new Text("测绘队、志愿者", "Survey, Volunteers"), road.provider());
            assertEquals("CC-BY-4.0", road.licence());
            assertEquals("© 测绘队; © 志愿者们 (ODbL)", road.attribution());
        }
    }

    @Test
    void whatIsMadeOfStreetsIsTheirMakersAndSaysHowItWasMade() throws IOException {
        try (AtlasFile atlas = compiled(TWO)) {
            for (String layer : List.of("district", "group", "street", "street_line")) {
                assertEquals("测绘队", origin(atlas, layer).provider().zh(), layer);
                assertEquals("© 测绘队", origin(atlas, layer).attribution(), layer);
                assertEquals(new Text("同所据界线", "As the boundaries it is made from"), origin(atlas, layer).accuracy());
            }
            assertEquals(new Text("全部 3 个街道的并集。", "The union of the sub-districts, 3 in all."), origin(atlas, "district").lineage());
            assertTrue(origin(atlas, "street").lineage().zh().startsWith("据测绘队的界线"));
        }
    }

    @Test
    void whatIsDrawnForTheAtlasIsItsOwn() throws IOException {
        try (AtlasFile atlas = compiled(TWO)) {
            for (String layer : List.of("axis", "belt", "key_area", "axis_chain", "item_place")) {
                OriginRow own = origin(atlas, layer);
                assertEquals(new Text("本图集", "This atlas"), own.provider(), layer);
                assertEquals("2026-05-01", own.dated().zh());
                assertEquals("CC0-1.0", own.licence());
                assertEquals("甲乙丙", own.attribution());
                assertEquals(!layer.equals("item_place"), own.approximate(), layer);
            }
            assertEquals("依据《甲乙丙区测试规划纲要》为本图集所绘，示意。", origin(atlas, "axis").lineage().zh());
            assertEquals("Names from Test plan of the district of three zones; positions from general knowledge.", origin(atlas, "item_place").lineage().en());
        }
    }

    @Test
    void structureMayHaveASourceOfItsOwn() throws IOException {
        try (AtlasFile atlas = compiled(TWO.replace("[street, road]", "[street, road, structure]"))) {
            assertEquals("测绘队", origin(atlas, "belt").provider().zh());
            assertEquals("本图集", origin(atlas, "item_place").provider().zh());
        }
    }

    @Test
    void whatTheLayerSaysItselfWins() throws IOException {
        Path layers = sources.resolve("layers.yaml");
        Files.writeString(layers, Files.readString(layers).replace("  style: group\n", "  style: group\n  lineage: 自己说。\n  lineage_en: Said here.\n  approximate: true\n"));
        try (AtlasFile atlas = compiled(TWO)) {
            assertEquals(new Text("自己说。", "Said here."), origin(atlas, "group").lineage());
            assertTrue(origin(atlas, "group").approximate());
            assertEquals("测绘队", origin(atlas, "group").provider().zh());
        }
    }

    @Test
    void onlySourcesThatAreUsedAreCredited() throws IOException {
        try (AtlasFile atlas = compiled(TWO + "- {id: nobody, provider: 无人, provider_en: Nobody, licence: CC0-1.0, layers: []}\n")) {
            assertEquals(List.of("© 志愿者们 (ODbL)", "© 测绘队 (CC-BY)"), MapCredits.of(atlas, new Messages(Lang.ZH)).owners());
        }
    }

    @Test
    void aLayerOfNobodyIsTold() throws IOException {
        Files.writeString(sources.resolve("sources.yaml"), TWO.replace(", peak", ""));
        assertFalse(AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), SldReader::proofread, log));
        assertEquals(Stream.generate(() -> "field.missing").limit(6).toList(), log.all().stream().map(Problem::code).toList());
    }

    @Test
    void whatIsDrawnForTheAtlasNeedsALicence() throws IOException {
        Path atlasYaml = sources.resolve("atlas.yaml");
        Files.writeString(atlasYaml, Files.readString(atlasYaml).replace("licence: CC0-1.0\n", ""));
        Files.writeString(sources.resolve("sources.yaml"), TWO);
        assertFalse(AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), SldReader::proofread, log));
        assertEquals(List.of("licence.missing"), log.all().stream().map(Problem::code).toList());
    }

    @Test
    void aSourceOfALayerThatIsNotThereIsTold() throws IOException {
        Files.writeString(sources.resolve("sources.yaml"), TWO.replace("[street, road]", "[street, roads]"));
        assertFalse(AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), SldReader::proofread, log));
        assertEquals(List.of("layer.unknown"), log.all().stream().map(Problem::code).toList());
    }
}
