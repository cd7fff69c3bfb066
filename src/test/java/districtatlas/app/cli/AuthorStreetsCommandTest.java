package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.AtlasCompiler;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.folder.BareFolder;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streets into a folder that has none, and into it again. */
class AuthorStreetsCommandTest {
    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void bare() {
        folder = BareFolder.copyTo(temporary.resolve("bare"));
    }

    private CommandRun streets(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of("--lang", "zh", "author", "streets", file.toString(), "--into", folder.toString()));
        args.addAll(List.of(more));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private static String feature(String name, String group, String ring) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + name + "\",\"组\":\"" + group + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}}";
    }

    private static String box(double west, double south, double east, double north) {
        return String.format(Locale.ROOT, "[%f,%f],[%f,%f],[%f,%f],[%f,%f],[%f,%f]", west, south, east, south, east, north, west, north, west, south);
    }

    private Path write(String name, String... features) throws IOException {
        return Files.writeString(temporary.resolve(name), "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",\n", features) + "]}");
    }

    private Path two() throws IOException {
        return write("streets.geojson", feature("东门街道", "东部组团", box(114.01, 22.5, 114.02, 22.51)), feature("西门街道", "西部组团", box(114, 22.5, 114.010004, 22.51)));
    }

    private Path neighbours() throws IOException {
        return write("beside.geojson", feature("邻县", "", box(113.9, 22.5101, 114.2, 22.7)));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private List<String> compiled() {
        ProblemLog log = new ProblemLog();
        AtlasCompiler.compile(folder, temporary.resolve("bare.gpkg"), SldReader::proofread, log);
        return log.all().stream().map(Problem::toString).toList();
    }

    @Test
    void aFolderWithoutStreetsCompilesAfterwards() throws IOException {
        CommandRun run = streets(two(), "--group", "组", "--neighbours", neighbours().toString(), "--provider", "测绘院", "--licence", "CC0-1.0");
        assertEquals(0, run.exit(), run::said);
        assertEquals(List.of(), compiled());
        assertTrue(text("geometry/streets.yaml").contains("- zone: dongmen\n  polygons:\n    - shell: ["), () -> run.out());
        for (String arc : List.of("dongmen-ximen", "coast-dongmen-1", "coast-ximen-1", "inland-dongmen-linxian", "inland-ximen-linxian")) {
            assertTrue(Files.readString(folder.resolve("geometry/arcs.geojson")).contains("\"id\": \"" + arc + "\""), arc);
        }
        String zones = text("plan/zones.yaml");
        assertTrue(zones.contains("- id: east\n  kind: group\n  name: 东部组团\n  en: \"Eastern Group\"") && zones.contains("  short: 东门\n  parent: east\n  aliases: [东门, Dongmen]\n"), zones);
        assertTrue(zones.contains("role: {text: 用来测试的区。"), "what was written stays");
        assertTrue(text("sources.yaml").contains("provider: 测绘院") && text("sources.yaml").contains("layers: [street, land, sea, neighbour]"), text("sources.yaml"));
        assertTrue(text("atlas.yaml").contains("home: {west: 113.999"), text("atlas.yaml"));
        assertTrue(run.out().contains("重叠已去掉"), "what is narrower than the snap is told: " + run.out());
    }

    @Test
    void theSecondTimeNothingChangesAndTextsStay() throws IOException {
        streets(two(), "--group", "组");
        Path zones = folder.resolve("plan/zones.yaml");
        Files.writeString(zones, Files.readString(zones).replaceFirst("(?s)(id: dongmen.*?role: )\\{[^}]*}", "$1{text: 门在东边。, en: The gate in the east., certainty: known}   # mine"));
        CommandRun again = streets(two(), "--group", "组");
        assertTrue(again.out().contains("没有变化"), again::said);
        assertTrue(Files.readString(zones).contains("门在东边。, en: The gate in the east., certainty: known}   # mine"));
    }

    @Test
    void aStreetOfAnotherGroupKeepsWhatIsWritten() throws IOException {
        streets(two(), "--group", "组");
        Path zones = folder.resolve("plan/zones.yaml");
        String mine = Files.readString(zones).replace("  short: 东门\n", "  short: 东门      # as they say\n");
        Files.writeString(zones, mine);
        Path moved = write("moved.geojson", feature("东门街道", "西部组团", box(114.01, 22.5, 114.02, 22.51)), feature("西门街道", "西部组团", box(114, 22.5, 114.010004, 22.51)));
        CommandRun run = streets(moved, "--group", "组", "--yes");
        assertEquals(0, run.exit(), run::said);
        assertTrue(Files.readString(zones).contains("  short: 东门      # as they say\n  parent: west\n"), Files.readString(zones));
    }

    @Test
    void whatIsOnlyListedIsNotWritten() throws IOException {
        String before = text("plan/zones.yaml");
        CommandRun run = streets(two(), "--dry-run");
        assertEquals(0, run.exit());
        assertTrue(run.out().contains("新增 2 条：dongmen、ximen") && run.out().contains("新文件 geometry/arcs.geojson") && run.out().contains("没有 --neighbours"), run::said);
        assertEquals(before, text("plan/zones.yaml"));
        assertFalse(Files.exists(folder.resolve("geometry")));
    }

    @Test
    void whatMustBeSaidIsAskedAndNothingWritten() throws IOException {
        Path shifted = Files.copy(two(), temporary.resolve("streets_gcj02.geojson"));
        assertEquals(2, streets(shifted).exit());
        assertTrue(streets(shifted).err().contains("用 --gcj02 改正，用 --no-gcj02 照原样"));
        Path over = write("over.geojson", feature("东门街道", "", box(114.009, 22.5, 114.02, 22.51)), feature("西门街道", "", box(114, 22.5, 114.01, 22.51)));
        CommandRun asked = streets(over);
        assertEquals(2, asked.exit());
        assertTrue(asked.out().contains("东门街道、西门街道 互相重叠") && asked.err().contains("--yes"), asked::said);
        assertFalse(Files.exists(folder.resolve("geometry")));
        assertEquals(0, streets(over, "--yes").exit());
        assertEquals(List.of(), compiled());
        Path plain = write("plain.geojson", "{\"type\":\"Feature\",\"properties\":{\"a\":\"x\",\"b\":\"y\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + box(114, 22.5, 114.01, 22.51) + "]]}}");
        assertTrue(streets(plain).err().contains("--name"), () -> streets(plain).said());
        assertTrue(streets(two(), "--group", "nothing").err().contains("没有字段“nothing”；有：name, 组"));
        assertEquals(2, streets(two(), "--gcj02", "--no-gcj02").exit());
        assertEquals(2, streets(two(), "--snap", "-1").exit());
    }

    @Test
    void aStreetThatIsNoMoreGoesUnlessSomethingNamesIt() throws IOException {
        streets(two());
        Path one = write("one.geojson", feature("东门街道", "", box(114, 22.5, 114.02, 22.51)));
        Files.createDirectories(folder.resolve("plan/items"));
        for (String names : List.of("zones:\n    - {zone: ximen, certainty: known}", "scope: ximen", "zones:\n    - ximen")) {
            Path items = Files.writeString(folder.resolve("plan/items/x.yaml"), "- id: x\n  " + names + "\n");
            CommandRun named = streets(one);
            assertEquals(2, named.exit());
            assertTrue(named.err().contains("西门街道"), named::said);
            Files.writeString(items, "- id: ximen\n  note: what is said of a zone ximen\n");
            assertEquals(0, streets(one, "--dry-run").exit());
            Files.delete(items);
        }
        CommandRun gone = streets(one);
        assertEquals(0, gone.exit(), gone::said);
        assertTrue(gone.out().contains("去掉 1 条：ximen"), gone::said);
        assertEquals(List.of(), compiled());
    }

    @Test
    void whatSomebodyHasWrittenDoesNotGoUnasked() throws IOException {
        streets(two(), "--group", "组");
        Path zones = folder.resolve("plan/zones.yaml");
        String fresh = Files.readString(zones);
        String mine = fresh.replaceFirst("(?s)(id: ximen.*?focus: )\\{[^}]*}", "$1{text: 修门。, en: The gate is mended., certainty: known}");
        Path one = write("one.geojson", feature("东门街道", "东部组团", box(114, 22.5, 114.02, 22.51)));
        Files.writeString(zones, mine);
        CommandRun asked = streets(one, "--group", "组");
        assertEquals(2, asked.exit());
        assertTrue(asked.err().contains("西门街道。") && asked.err().contains("--yes"), asked::said);
        assertEquals(mine, Files.readString(zones));
        Files.writeString(zones, fresh);
        assertEquals(0, streets(one, "--group", "组", "--dry-run").exit(), "what was made is no text of anybody");
        Files.writeString(zones, mine);
        assertEquals(0, streets(one, "--group", "组", "--yes").exit());
        assertFalse(Files.readString(zones).contains("ximen"));
    }

    @Test
    void aFolderThatIsNoneIsNoDistrict() throws IOException {
        CommandRun run = CommandRun.of("--lang", "zh", "author", "streets", two().toString(), "--into", temporary.toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("没有 atlas.yaml"));
    }

    /** The neighbours' shift is measured by the edges that they share. */
    @Test
    void anotherDistrictOfTheCity() throws IOException {
        Path given = Stream.of("../shared/reference/futian", System.getProperty("reference", "")).map(Path::of).filter(p -> Files.exists(p.resolve("streets_gcj02.geojson"))).findFirst().orElse(null);
        Assumptions.assumeTrue(given != null, "the second district for trying is not here");
        CommandRun run = streets(given.resolve("streets_gcj02.geojson"), "--gcj02", "--group", "group", "--neighbours", given.resolve("neighbour_streets_gcj02.geojson").toString());
        assertEquals(0, run.exit(), run::said);
        assertEquals(10, run.out().lines().filter(l -> l.matches(".*，新）：.*相差 [+-]?0\\.00\\d\\d%")).count(), run::said);
        assertTrue(run.out().contains("31 条弧段：coast 4、inland 9、inner 18"), run::said);
        assertTrue(run.out().contains("已改正 GCJ-02 偏移"), run::said);
        assertEquals(List.of(), compiled());
    }
}
