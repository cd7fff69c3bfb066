package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Styles ask for roles: the compiler gives them, fills titles with names, and says what is drawn by nothing and what draws nothing. */
class ZoneRolesTest {
    private static final String RULE = """
                    <Rule>
                      <Title>{name}地</Title>
                      <Abstract>{en} ground</Abstract>
                      <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>%s</ogc:PropertyName><ogc:Literal>%s</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
                      <MaxScaleDenominator>120000</MaxScaleDenominator>
                      <PolygonSymbolizer><Fill><CssParameter name="fill">#CCCCCC</CssParameter></Fill></PolygonSymbolizer>
                    </Rule>
            """;

    @TempDir
    private Path folder;
    private Path sources;

    @BeforeEach
    void copy() throws IOException {
        sources = ThreeZones.copyTo(folder.resolve("sources"));
        edit("layers.yaml", "columns: {zone_id: text, name: text, en: text, code: text, parent: text}",
                "columns: {zone_id: text, name: text, en: text, code: text, parent: text, slot: integer, tint: integer, on_axis: boolean, in_group: boolean}");
        edit("layers.yaml", "columns: {zone_id: text, name: text, en: text}\n  style: group",
                "columns: {zone_id: text, name: text, en: text, slot: integer}\n  style: group");
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = sources.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), from);
        Files.writeString(path, text.replace(from, to));
    }

    /** The style of the streets with these rules and no other. */
    private void streetRules(String... rules) throws IOException {
        Path style = sources.resolve("styles/street.sld");
        Files.writeString(style, Files.readString(style).replaceAll("(?s)<Rule>.*</Rule>", String.join("", rules).replace("$", "\\$")));
    }

    private static String rule(String column, Object value) {
        return RULE.formatted(column, value);
    }

    private ProblemLog compile(boolean made) {
        ProblemLog log = new ProblemLog();
        assertEquals(made, AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), SldReader::proofread, log), log.all()::toString);
        return log;
    }

    private String style(String name) {
        try (AtlasFile file = AtlasFile.openReadOnly(folder.resolve("out.gpkg"))) {
            return file.styles().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow().sld();
        }
    }

    private Map<String, List<Object>> values(String layer, String... columns) {
        Map<String, List<Object>> values = new TreeMap<>();
        try (AtlasFile file = AtlasFile.openReadOnly(folder.resolve("out.gpkg"))) {
            var row = file.layers().stream().filter(l -> l.id().equals(layer)).findFirst().orElseThrow();
            file.forEachFeature(row, (fid, shape, v) -> {
                List<Object> of = new ArrayList<>();
                for (String column : columns) {
                    of.add(v[row.column(column)]);
                }
                values.put(v[row.column("zone_id")].toString(), of);
            });
        }
        return values;
    }

    @Test
    void zonesHaveTheirRoles() {
        assertEquals(List.of(), compile(true).all());

        assertEquals(Map.of("jia", List.of(1L, 2L, true, true), "yi", List.of(2L, 1L, true, true), "bing", List.of(2L, 2L, false, true)),
                values("street", "slot", "tint", "on_axis", "in_group"));
        assertEquals(Map.of("west", List.of(1L), "east", List.of(2L)), values("group", "slot"));
    }

    @Test
    void whatIsStatedWins() throws IOException {
        edit("plan/zones.yaml", "  name: 西组团\n", "  name: 西组团\n  slot: 6\n");
        edit("plan/zones.yaml", "  name: 丙街\n", "  name: 丙街\n  tint: 8\n  on_axis: true\n");

        assertEquals(List.of(), compile(true).all());

        assertEquals(List.of(1L, 8L, true), values("street", "slot", "tint", "on_axis").get("bing"));
        assertEquals(Map.of("west", List.of(6L), "east", List.of(1L)), values("group", "slot"));
    }

    @Test
    void neighboursStatedAlikeAreTold() throws IOException {
        edit("plan/zones.yaml", "  name: 甲街\n", "  name: 甲街\n  tint: 3\n");
        edit("plan/zones.yaml", "  name: 乙街\n", "  name: 乙街\n  tint: 3\n");

        List<Problem> told = compile(true).all();

        assertEquals(List.of("zone.tint-alike"), told.stream().map(Problem::code).toList());
        assertTrue(told.get(0).isWarning() && told.get(0).parts().containsAll(List.of("甲街", "乙街", "3")), told::toString);
    }

    @Test
    void titlesHaveTheNamesOfWhatIsDrawnAndRulesForNothingAreLeftOut() throws IOException {
        streetRules(rule("tint", 1), rule("tint", 2), rule("tint", 3), rule("on_axis", "true"));

        assertEquals(List.of(), compile(true).all());

        String sld = style("street");
        assertTrue(sld.contains("<Title>甲街、丙街地</Title>") && sld.contains("<Abstract>Jia Street, Bing Street ground</Abstract>"), sld);
        assertTrue(sld.contains("<Title>乙街地</Title>") && !sld.contains("<ogc:Literal>3<") && !sld.contains("{"), sld);
    }

    @Test
    void aPartOfAStyleIsNeverEmpty() throws IOException {
        streetRules(rule("tint", 7) + "</FeatureTypeStyle>\n<FeatureTypeStyle>" + rule("slot", 1) + rule("slot", 2));

        assertEquals(List.of(), compile(true).all(), "what fills nothing here fills elsewhere");

        ProblemLog reading = new ProblemLog();
        new SldReader(reading).read(new ByteArrayInputStream(style("street").getBytes(StandardCharsets.UTF_8)), "s", Optional.empty());
        assertEquals(List.of(), reading.all());
        assertFalse(style("street").contains("{name}"));
    }

    @Test
    void aRuleThatAsksForAZoneThatIsNotThereIsAnError() throws IOException {
        streetRules(rule("slot", 1), rule("zone_id", "nanshan"));

        Problem told = compile(false).all().stream().filter(p -> p.code().equals("style.dead")).findFirst().orElseThrow();

        assertFalse(told.isWarning());
        assertEquals(List.of("zone_id", "nanshan", "street"), told.parts());
        assertTrue(told.where().matches("styles/street\\.sld:1[3-9]"), told.where());
        streetRules(rule("slot", 9));
        assertTrue(compile(false).all().stream().anyMatch(p -> p.code().equals("style.dead")), "a slot that no palette has");
    }

    @Test
    void aZoneThatNoRuleFillsIsNamed() throws IOException {
        streetRules(rule("slot", 1));

        List<Problem> told = compile(true).all();

        assertEquals(List.of("style.unfilled", "style.undrawn"), told.stream().map(Problem::code).toList());
        assertEquals(List.of("乙街、丙街"), told.get(0).parts());
        assertTrue(told.stream().allMatch(Problem::isWarning));
    }

    @Test
    void aFeatureWhoseClassNoRuleDrawsIsNamed() throws IOException {
        Path line = sources.resolve("styles/line.sld");
        String arterial = "<ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>arterial</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>";
        Files.writeString(sources.resolve("styles/way.sld"), Files.readString(line).replace("<Rule>", "<Rule>" + arterial));
        Path layers = sources.resolve("layers.yaml");
        Files.writeString(layers, Files.readString(layers).replaceAll("(?s)(- id: road\\n.*?style: )line", "$1way"));

        List<Problem> told = compile(true).all();

        assertEquals(List.of("style.undrawn"), told.stream().map(Problem::code).toList());
        assertTrue(told.get(0).where().startsWith("geometry/road.geojson:6"), told::toString);
        assertEquals(List.of("1", "road", "secondary", "way"), told.get(0).parts());
        Files.writeString(layers, Files.readString(layers).replace("  style: way", "  style: way\n  undrawn: [secondary]"));
        assertEquals(List.of(), compile(true).all());
    }

    @Test
    void aWordForAClassThatAStyleDrawsMayWaitForFeatures() throws IOException {
        edit("layers.yaml", "      secondary: {name: 次路, en: Side road}\n", "      secondary: {name: 次路, en: Side road}\n      track: {name: 小径, en: Track}\n");
        assertTrue(compile(false).all().stream().anyMatch(p -> p.code().equals("word.unused")));

        String track = "<ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>class</ogc:PropertyName><ogc:Literal>track</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>";
        Files.writeString(sources.resolve("styles/way.sld"), Files.readString(sources.resolve("styles/line.sld")).replaceFirst("(?s)<Rule>(.*?</Rule>)",
                "<Rule>$1<Rule>" + track + "$1"));
        Path layers = sources.resolve("layers.yaml");
        Files.writeString(layers, Files.readString(layers).replaceAll("(?s)(- id: road\\n.*?style: )line", "$1way"));

        assertEquals(List.of(), compile(true).all());
    }

    @Test
    void stepsOfScaleFollowTheDistrictsSize() throws IOException {
        streetRules(rule("slot", 1), rule("slot", 2));
        compile(true);
        assertTrue(style("street").contains("<MaxScaleDenominator>28800<"), "a district of some kilometres");

        edit("atlas.yaml", "home: {west: 120.09, south: 30.18, east: 120.17, north: 30.23}", "home: {west: 119.7, south: 29.7, east: 120.5, north: 30.6}");
        compile(true);
        assertTrue(style("street").contains("<MaxScaleDenominator>504000<"), style("street"));
    }
}
