package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WorksheetCommandTest {
    private static final String SHIPPED = System.getProperty("atlas.file");

    @TempDir
    private Path folder;

    private static CommandRun worksheet(String... options) {
        List<String> args = new ArrayList<>(List.of("worksheet", "--atlas", SHIPPED, "--lang", "en"));
        args.addAll(List.of(options));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private static int pages(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return pdf.getNumberOfPages();
        }
    }

    private static String text(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void allSheetsAreOneFileAndTheSameSeedGivesTheSame() throws IOException {
        Path one = folder.resolve("one.pdf");
        assertEquals(CommandRun.QUIET, worksheet("--out", one.toString(), "--of", "streets", "--seed", "7"));
        assertEquals(5, pages(one), "blank, half, pairing, and the answers to map and pairs");
        Path two = folder.resolve("two.pdf");
        assertEquals(CommandRun.QUIET, worksheet("--out", two.toString(), "--of", "streets", "--seed", "7"));
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    }

    @Test
    void aKindIsOneSheetAndEachIsAFileOfItsOwn() throws IOException {
        Path blank = folder.resolve("blank.pdf");
        assertEquals(CommandRun.QUIET, worksheet("--out", blank.toString(), "--of", "Northern Group", "--kind", "blank", "--level", "2"));
        assertEquals(1, pages(blank));
        assertFalse(text(blank).contains("Xili Sub-district"), text(blank));
        Path each = Files.createDirectory(folder.resolve("each"));
        assertEquals(CommandRun.QUIET, worksheet("--each", each.toString(), "--kind", "half,pairing,answers"));
        try (var files = Files.list(each)) {
            assertEquals(3, files.filter(f -> f.toString().endsWith(".pdf")).count());
        }
    }

    @Test
    void whatIsWrongIsSaidInASentenceAndNothingIsWritten() throws IOException {
        Path out = folder.resolve("out.pdf");
        for (List<String> wrong : List.of(List.of("--of", "Atlantis"), List.of("--of", "Nantou Sub-district"), List.of("--kind", "crossword"), List.of("--level", "3"),
                List.of("--level", "hard"), List.of("--seed", "x"), List.of("--of", "axis", "--kind", "pairing"))) {
            List<String> args = new ArrayList<>(List.of("--out", out.toString()));
            args.addAll(wrong);
            CommandRun run = worksheet(args.toArray(String[]::new));
            assertEquals(2, run.exit(), wrong.toString());
            assertEquals(1, run.err().strip().lines().count(), run.err());
            assertFalse(Files.exists(out), wrong.toString());
        }
        assertEquals(2, worksheet().exit(), "to nowhere");
        assertEquals(2, worksheet("--out", folder.resolve("out.png").toString()).exit());
        assertEquals(2, worksheet("--out", folder.resolve("none").resolve("out.pdf").toString()).exit());
        assertEquals(2, worksheet("--each", folder.resolve("none").toString()).exit());
    }

    @Test
    void ofSeveralFilesNoneIsWrittenWhereOthersHaveOneOfTheirNames() throws IOException {
        Path each = Files.createDirectory(folder.resolve("each"));
        assertEquals(CommandRun.QUIET, worksheet("--each", each.toString()));
        Path answers;
        try (var files = Files.list(each)) {
            answers = files.filter(f -> f.toString().contains("Answers")).findFirst().orElseThrow();
        }
        assertEquals(CommandRun.QUIET, worksheet("--each", each.toString()), "its own are replaced");
        try (var files = Files.list(each)) {
            for (Path file : files.filter(f -> !f.equals(answers)).toList()) {
                Files.delete(file);
            }
        }
        Files.writeString(answers, "%PDF-1.4 of a teacher's own");
        CommandRun run = worksheet("--each", each.toString());
        assertEquals(2, run.exit(), run::said);
        assertTrue(run.err().contains(answers.getFileName().toString()), run.err());
        assertEquals("%PDF-1.4 of a teacher's own", Files.readString(answers));
        assertArrayEquals(new String[] {answers.getFileName().toString()}, each.toFile().list());
    }

    @Test
    void whatCannotBeReplacedIsLeftAsItIs() throws IOException {
        Path other = folder.resolve("letter.pdf");
        Files.writeString(other, "no paper of ours");
        assertEquals(2, worksheet("--out", other.toString()).exit());
        assertEquals("no paper of ours", Files.readString(other));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskHasAnExitCodeOfItsOwn() throws IOException {
        Path full = Files.createSymbolicLink(folder.resolve("full.pdf"), Path.of("/dev/full"));
        CommandRun run = worksheet("--out", full.toString(), "--kind", "blank");
        assertEquals(AtlasCommand.DISK_IS_FULL, run.exit(), run.said());
        assertEquals(1, run.err().strip().lines().count(), run.err());
    }

    @Test
    void whatHasTooFewSitesHasNoPairingAndSaysSo() throws IOException {
        Path out = folder.resolve("axis.pdf");
        CommandRun run = worksheet("--out", out.toString(), "--of", "axis");
        assertEquals(0, run.exit());
        assertTrue(run.err().contains("too few sites"), run.err());
        assertEquals(3, pages(out));
    }
}
