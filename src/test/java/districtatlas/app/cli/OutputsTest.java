package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.WrittenFiles;
import districtatlas.author.ThreeZones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No command overwrites what is not its own to write. */
class OutputsTest {
    @TempDir
    Path folder;
    private Path atlas;
    private Path sources;

    @BeforeEach
    void makeADistrict() throws IOException {
        sources = ThreeZones.copyTo(Files.createDirectory(folder.resolve("maps")));
        atlas = ThreeZones.compiledIn(folder);
    }

    /** What was said; empty when all went well. */
    private String said(int exit, String... args) {
        CommandRun run = CommandRun.over(atlas, args);
        assertEquals(exit, run.exit(), run::said);
        assertFalse(WrittenFiles.leftIn(folder) || WrittenFiles.leftIn(sources.resolve("plan")));
        return run.said();
    }

    @ParameterizedTest
    @CsvSource({"plan/tours/1-walk.yaml, .yaml", "atlas.gpkg, maps", "new/folder/atlas.gpkg, maps", "../maps/plan/x.gpkg, maps"})
    void anAtlasIsNeverCompiledIntoItsOwnSources(String out, String told) throws IOException {
        String before = Files.readString(sources.resolve("plan/tours/1-walk.yaml"));
        String said = said(2, "compile", sources.toString(), sources.resolve(out).toString());
        assertTrue(said.contains("文本源文件夹") && said.contains(told), said);
        assertEquals(before, Files.readString(sources.resolve("plan/tours/1-walk.yaml")));
        assertFalse(Files.exists(sources.resolve("new")));
    }

    @Test
    void anotherTextLeavesTheFingerprintsAlone() throws IOException {
        String before = Files.readString(sources.resolve("plan/lines.idx"));
        Path wrong = Files.writeString(folder.resolve("passwd"), "root:x:0:0:root:/root:/bin/bash\n".repeat(40));
        said(1, "compile", sources.toString(), folder.resolve("x.gpkg").toString(), "--plan-text", wrong.toString());
        assertEquals(before, Files.readString(sources.resolve("plan/lines.idx")));
        assertFalse(Files.exists(folder.resolve("x.gpkg")));
        Files.writeString(sources.resolve("plan/lines.idx"), "old");
        assertEquals("", said(0, "compile", sources.toString(), folder.resolve("x.gpkg").toString(), "--plan-text", ThreeZones.planText().toString()));
        assertEquals(before, Files.readString(sources.resolve("plan/lines.idx")), "made anew when all is well");
    }

    @Test
    void theOpenAtlasIsNeverReplacedByAnExport() throws IOException {
        byte[] before = Files.readAllBytes(atlas);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), atlas);
        for (Path out : List.of(atlas, link)) {
            String json = said(2, "export", "--json", out.toString());
            assertTrue(json.contains(".json"), json);
            String page = said(2, "report", "--out", out.toString());
            assertTrue(page.contains(".html"), page);
        }
        Path picture = Files.createSymbolicLink(folder.resolve("link.png"), atlas);
        said(2, "render", "--out", picture.toString(), "--size", "64x64");
        assertArrayEquals(before, Files.readAllBytes(atlas));
    }

    @Test
    void aReadersGeoPackageIsNeverReplacedByAnAtlas() throws SQLException, IOException {
        Path own = folder.resolve("survey.gpkg");
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + own); Statement s = c.createStatement()) {
            s.execute("pragma application_id = " + 0x47504B47);
            s.execute("create table gpkg_contents (table_name text)");
        }
        byte[] before = Files.readAllBytes(own);
        String said = said(2, "compile", sources.toString(), own.toString());
        assertTrue(said.contains("不会覆盖"), said);
        assertArrayEquals(before, Files.readAllBytes(own));
        assertEquals("", said(0, "compile", sources.toString(), atlas.toString()), "an atlas is made anew");
    }

    @Test
    void aReadersOwnGrowingFileStays() throws IOException {
        Path own = Files.writeString(folder.resolve("g.gpkg.growing"), "mine");
        assertEquals("", said(0, "compile", sources.toString(), folder.resolve("g.gpkg").toString()));
        assertEquals("mine", Files.readString(own));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "export --json /              | 是文件夹",
        "report --out /               | 是文件夹",
        "render --out DIR/none/x.png  | 没有文件夹",
        "export --json DIR/none/x.json| 没有文件夹",
        "report --out DIR/x.txt       | .html",
        "compile SRC DIR/x.db         | .gpkg",
        "compile SRC /                | 是文件夹",
        "compile SRC DIR              | 是文件夹",
        "export --json DIR/-          | .json"})
    void theTrueReasonIsSaid(String line, String reason) {
        String said = said(2, line.strip().replace("DIR", folder.toString()).replace("SRC", sources.toString()).split(" "));
        assertTrue(said.contains(reason), said);
        assertEquals(1, said.strip().lines().count(), said);
    }
}
