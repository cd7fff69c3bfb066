package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.WrittenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SheetCommandTest {
    private static final double A_POINT = 1;
    private static final float A4_SHORT = 595.28f;
    private static final float A3_LONG = 1190.55f;

    @TempDir
    private Path folder;

    private static CommandRun sheet(String... options) {
        List<String> args = new ArrayList<>(List.of("sheet", "--atlas", System.getProperty("atlas.file"), "--lang", "en"));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }

    @Test
    void severalZonesAreOneFileThatCountsItsPages() throws IOException {
        Path out = folder.resolve("two.pdf");
        assertEquals(CommandRun.QUIET, sheet("Nantou Old Town", "beibu", "Nantou Old Town", "--out", out.toString()));
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            int pages = pdf.getNumberOfPages();
            String text = new PDFTextStripper().getText(pdf);
            for (int i = 1; i <= pages; i++) {
                assertTrue(text.contains("Page " + i + " of " + pages), "page " + i);
            }
            assertEquals(A4_SHORT, pdf.getPage(0).getMediaBox().getWidth(), A_POINT);
            assertEquals("Nantou Old Town, Northern Area", pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void paperThemeAndPaletteAreAsAsked() throws IOException {
        Path out = folder.resolve("large.pdf");
        assertEquals(CommandRun.QUIET, sheet("axis", "--out", out.toString(), "--paper", "a3", "--wide", "--theme", "streets", "--palette", "projector"));
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            PDRectangle page = pdf.getPage(0).getMediaBox();
            assertEquals(A3_LONG, page.getWidth(), A_POINT);
            assertTrue(page.getWidth() > page.getHeight());
        }
    }

    @Test
    void whatIsWrongIsSaidInASentenceAndNothingIsWritten() {
        Path out = folder.resolve("out.pdf");
        for (List<String> wrong : List.of(List.of("Atlantis"), List.of("axis", "Atlantis"), List.of("axis", "--paper", "A5"), List.of("axis", "--theme", "x"),
                List.of("axis", "--palette", "x"), List.of("axis", "--wide", "--upright"), List.<String>of())) {
            List<String> args = new ArrayList<>(wrong);
            args.addAll(List.of("--out", out.toString()));
            CommandRun run = sheet(args.toArray(String[]::new));
            assertEquals(2, run.exit(), wrong.toString());
            assertEquals(1, run.err().strip().lines().count(), run.err());
            assertFalse(Files.exists(out) || WrittenFiles.leftIn(folder), wrong.toString());
        }
        assertEquals(2, sheet("axis").exit(), "to nowhere");
        assertEquals(2, sheet("axis", "--out", folder.resolve("out.png").toString()).exit());
        assertEquals(2, sheet("axis", "--out", folder.resolve("none").resolve("out.pdf").toString()).exit());
    }

    @Test
    void whatCannotBeReplacedIsLeftAsItIs() throws IOException {
        Path other = Files.writeString(folder.resolve("letter.pdf"), "no paper of ours");
        assertEquals(2, sheet("axis", "--out", other.toString()).exit());
        assertEquals("no paper of ours", Files.readString(other));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskHasAnExitCodeOfItsOwn() throws IOException {
        Path full = Files.createSymbolicLink(folder.resolve("full.pdf"), Path.of("/dev/full"));
        CommandRun run = sheet("beibu", "--out", full.toString());
        assertEquals(AtlasCommand.DISK_IS_FULL, run.exit(), run.said());
        assertEquals(1, run.err().strip().lines().count(), run.err());
    }
}
