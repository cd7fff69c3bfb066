package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.ThreeZones;
import districtatlas.print.pdf.PdfRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the commands print keeps PDF/A-2u and PDF/UA-1, and is no larger than one may send. */
class PrintedRulesTest {
    private static final Path SHIPPED = Path.of(System.getProperty("atlas.file"));
    private static final int SHEET = 1_500_000;

    @TempDir
    private Path folder;

    private byte[] made(Path atlas, String command) throws IOException {
        Path out = folder.resolve("out.pdf");
        CommandRun run = CommandRun.over(atlas, (command + " --out " + out).split(" "));
        assertEquals(0, run.exit(), run::said);
        return Files.readAllBytes(out);
    }

    private void assertKept(Path atlas, int most, String command) throws IOException {
        byte[] pdf = made(atlas, command);
        assertTrue(pdf.length <= most, command + ": " + pdf.length + " bytes");
        PdfRules.assertKept(pdf);
    }

    @Test
    void aZoneSheet() throws IOException {
        assertKept(SHIPPED, SHEET, "sheet 蛇口街道 --paper A3");
    }

    @Test
    void theMapOfAView() throws IOException {
        assertKept(SHIPPED, SHEET, "render --theme projects --zone 粤海街道 --paper A4");
    }

    @Test
    void worksheets() throws IOException {
        assertKept(SHIPPED, SHEET, "worksheet --of streets");
    }

    @Test
    void quiz() throws IOException {
        assertKept(SHIPPED, SHEET, "quiz --questions 20");
    }

    /** Cover, contents that lead on, sheets, tables of indicators, words, sources: of a small district, for a large one takes long to check. */
    @Test
    void anAlbum() throws IOException {
        assertKept(ThreeZones.compiledIn(Files.createDirectory(folder.resolve("three"))), SHEET, "album --key-areas");
    }

    @Test
    void aHandout() throws IOException {
        assertKept(ThreeZones.compiledIn(Files.createDirectory(folder.resolve("three"))), SHEET, "handout");
    }
}
