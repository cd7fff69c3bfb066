package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.ThreeZones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report on the command line: a page, or one sentence and exit code 2. */
class ReportCommandTest {
    @TempDir
    Path folder;

    @Test
    void thePageIsWrittenInTheLanguageAskedFor() throws IOException {
        Path atlas = ThreeZones.compiledIn(folder);
        assertEquals(0, run(atlas, "en", folder.resolve("en.html")));
        assertEquals(0, run(atlas, "zh", folder.resolve("zh.html")));
        assertTrue(Files.readString(folder.resolve("en.html")).contains("Content report"));
        assertTrue(Files.readString(folder.resolve("zh.html")).contains("内容报告"));
    }

    @Test
    void aFileThatIsNoAtlasOrAFolderThatIsNotThereIsRefused() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.gpkg"), "not an atlas");
        assertEquals(2, run(wrong, "en", folder.resolve("page.html")));
        assertFalse(Files.exists(folder.resolve("page.html")));
        assertEquals(2, run(ThreeZones.compiledIn(folder), "en", folder.resolve("nowhere/page.html")));
        assertEquals(2, CommandRun.of("--atlas", wrong.toString(), "report").exit(), "without --out");
    }

    private static int run(Path atlas, String lang, Path out) {
        return CommandRun.of("--atlas", atlas.toString(), "--lang", lang, "report", "--out", out.toString()).exit();
    }
}
