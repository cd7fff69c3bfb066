package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import districtatlas.WrittenFiles;
import districtatlas.app.atlas.AtlasOnPaper;
import districtatlas.author.ThreeZones;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.print.album.Album;
import districtatlas.print.album.AlbumChoice;
import districtatlas.print.album.AlbumFiles;
import districtatlas.print.page.PaperSize;
import districtatlas.print.pdf.PdfRules;
import districtatlas.print.sheet.TitleBlock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The album of the made-up district: nothing in it is of a district that the program knows; and how it ends where it cannot be written. */
class AlbumCommandTest {
    @TempDir
    Path folder;
    private Path atlas;
    private Path out;

    @BeforeEach
    void makeADistrict() throws IOException {
        atlas = ThreeZones.compiledIn(Files.createDirectory(folder.resolve("atlas")));
        out = folder.resolve("album.pdf");
    }

    private CommandRun album(String... args) {
        CommandRun run = CommandRun.over(atlas, Stream.concat(Stream.of("album"), Stream.of(args)).toArray(String[]::new));
        assertFalse(WrittenFiles.leftIn(folder));
        return run;
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private List<String> filesIn(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, zh, 甲乙丙区图集, 老广场片区", "A3, zh, 甲乙丙区图集, 老广场片区", "A4, en, Atlas of District of Three Zones, Old Square Area"})
    void aMadeUpDistrictHasItsAlbum(String paper, String lang, String title, String keyArea) throws IOException {
        assertEquals(CommandRun.QUIET, album("--out", out.toString(), "--paper", paper, "--lang", lang, "--key-areas"));
        String text = text(out).replaceAll("\\s+", " ");
        assertTrue(text.contains(title), text);
        assertFalse(text.contains("南山") || text.contains("Nanshan"), "nothing of another district");
        assertTrue(outline().contains(keyArea), "with key areas");
        PdfRules.assertKept(Files.readAllBytes(out));
    }

    @Test
    void keyAreasHaveSheetsOnlyWhereTheyAreWanted() throws IOException {
        assertEquals(CommandRun.QUIET, album("--out", out.toString()));
        assertTrue(outline().contains("丙街") && !outline().contains("老广场片区"));
    }

    /** The titles of the outline. */
    private List<String> outline() throws IOException {
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            return titles(document.getDocumentCatalog().getDocumentOutline());
        }
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> all = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            all.add(item.getTitle());
            all.addAll(titles(item));
        }
        return all;
    }

    @Test
    void theSameAlbumIsTheSameBytesHoweverItsThreadsRun() throws IOException {
        Messages messages = new Messages(Lang.ZH);
        try (AtlasOnPaper open = AtlasOnPaper.open(atlas, Optional.empty(), messages)) {
            byte[] first = null;
            for (int sleeper = 0; sleeper < 3; sleeper++) {
                int slow = sleeper;
                Album made = new Album(open.atlas(), open.lists(), choice(open), messages);
                new AlbumFiles(made, Optional.of(out), Optional.empty()).write((done, all, next) -> sleep(next.hashCode() % 3 == slow - 1 ? 40 : 0), Cancel.never());
                byte[] bytes = Files.readAllBytes(out);
                if (first != null) {
                    assertArrayEquals(first, bytes);
                }
                first = bytes;
            }
        }
    }

    private static AlbumChoice choice(AtlasOnPaper open) {
        return new AlbumChoice(PaperSize.A4, false, open.atlas().document().palettes().get(0), TitleBlock.EMPTY, LocalDate.of(2026, 1, 2));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Cancelled at each of its steps: all files are as they were, also those of its parts. */
    @Test
    void whoCancelsFindsEveryFileAsItWas() throws IOException {
        Path each = Files.createDirectory(folder.resolve("each"));
        Files.writeString(out, "%PDF-1.7 mine");
        Messages messages = new Messages(Lang.ZH);
        try (AtlasOnPaper open = AtlasOnPaper.open(atlas, Optional.empty(), messages)) {
            Album made = new Album(open.atlas(), open.lists(), choice(open), messages);
            int parts = made.fileNames().size() + 1;
            for (int at : List.of(0, 1, parts / 2, parts - 1)) {
                Cancel cancel = new Cancel();
                AlbumFiles files = new AlbumFiles(made, Optional.of(out), Optional.of(each));
                assertThrows(CancellationException.class, () -> files.write((done, all, next) -> {
                    if (done >= Math.min(at, all - 2)) {
                        cancel.request();
                    }
                }, cancel), "at step " + at);
                assertEquals("%PDF-1.7 mine", Files.readString(out));
                assertEquals(List.of(), filesIn(each));
                assertFalse(WrittenFiles.leftIn(folder));
            }
        }
    }

    @Test
    void partsAreFilesByTheirNamesAndOthersFilesStay() throws IOException {
        Path each = Files.createDirectory(folder.resolve("each"));
        Path mine = Files.writeString(each.resolve("我的.pdf"), "%PDF-1.4 mine");
        assertEquals(CommandRun.QUIET, album("--each", each.toString()));
        assertEquals(List.of("00 全区格局.pdf", "01 甲乙丙区.pdf", "02 中轴.pdf", "03 滨水带.pdf", "04 西组团.pdf", "05 东组团.pdf", "06 甲街.pdf", "07 乙街.pdf", "08 丙街.pdf",
                "09 分主题指标.pdf", "10 名词解释.pdf", "11 编制说明.pdf", "我的.pdf"), filesIn(each));
        assertEquals("%PDF-1.4 mine", Files.readString(mine));
        assertEquals(CommandRun.QUIET, album("--each", each.toString()), "over files of ours");
        byte[] first = Files.readAllBytes(each.resolve("01 甲乙丙区.pdf"));
        Path foreign = Files.writeString(each.resolve("05 东组团.pdf"), "%PDF-1.4 another's");
        CommandRun refused = album("--each", each.toString());
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("05 东组团.pdf") && refused.err().contains("不会覆盖") && refused.err().strip().lines().count() == 1, refused::err);
        assertEquals("%PDF-1.4 another's", Files.readString(foreign));
        assertArrayEquals(first, Files.readAllBytes(each.resolve("01 甲乙丙区.pdf")), "nothing was begun");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "album --out DIR/none/x.pdf        | 没有文件夹",
        "album --out DIR/x.txt             | .pdf",
        "album --out DIR                   | 是文件夹",
        "album --each DIR/none             | 没有文件夹",
        "album --out DIR/x.pdf --paper A9  | A3",
        "album                             | --each",
        "compare 甲街 乙街 --out DIR/none/x.pdf            | 没有文件夹",
        "compare 甲街 不存在 --out DIR/x.pdf               | 不存在",
        "compare 甲街 乙街 --out DIR/x.pdf --wide --upright | --wide"})
    void whatCannotBeIsSaidInASentence(String line, String reason) throws IOException {
        CommandRun run = CommandRun.over(atlas, line.strip().replace("DIR", folder.toString()).split("\\s+"));
        assertEquals(2, run.exit(), run::said);
        assertTrue(run.err().contains(reason) && run.err().strip().lines().count() == 1, run::err);
        assertEquals(List.of("atlas"), filesIn(folder));
    }

    /** A device that is always full stands for a disk that is. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskHasItsOwnExitCode() {
        for (CommandRun run : List.of(album("--out", "/dev/full"), CommandRun.over(atlas, "compare", "甲街", "乙街", "--out", "/dev/full"))) {
            assertEquals(1, run.exit(), run::said);
            assertTrue(run.err().contains("没有空间") && run.err().strip().lines().count() == 1, run::err);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onAFullDiskTheOldFileStays() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(Files.isExecutable(Path.of("/bin/mount")) && run("mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", small.toString()) == 0);
        try {
            Path old = Files.writeString(small.resolve("album.pdf"), "%PDF-1.7 old", StandardCharsets.UTF_8);
            CommandRun run = album("--out", old.toString());
            assertEquals(1, run.exit(), run::said);
            assertEquals("%PDF-1.7 old", Files.readString(old));
            assertFalse(WrittenFiles.leftIn(small));
        } finally {
            run("umount", small.toString());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /** Both maps at one scale; every thing of either and every line that is cited stands there. */
    @ParameterizedTest
    @CsvSource({"A4, zh, 甲街与乙街比较, 老广场", "A3, zh, 甲街与乙街比较, 老广场", "A4, en, Jia Street, Old Square"})
    void twoZonesAreComparedOnASheet(String paper, String lang, String title, String thing) throws IOException {
        assertEquals(CommandRun.QUIET, CommandRun.over(atlas, "compare", "甲街", "乙街", "--out", out.toString(), "--paper", paper, "--lang", lang));
        String text = text(out);
        assertTrue(text.contains(title) && text.contains(thing) && text.contains("1 : "), text);
        assertFalse(text.contains("{") || text.contains("null"), text);
        PdfRules.assertKept(Files.readAllBytes(out));
    }

    /** What little two small zones have stands in the empty column beside their rows, not overleaf. */
    @ParameterizedTest
    @CsvSource({"A4", "A3"})
    void smallZonesAreComparedOnOnePage(String paper) throws IOException {
        assertEquals(CommandRun.QUIET, CommandRun.over(atlas, "compare", "甲街", "乙街", "--out", out.toString(), "--paper", paper));
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    /** Of the whole its own things and figures are told by number; those of the part by name. */
    @Test
    void aPartBesideItsWholeDoesNotListTheWhole() throws IOException {
        assertEquals(CommandRun.QUIET, CommandRun.over(atlas, "compare", "甲街", "甲乙丙区", "--out", out.toString()));
        String text = text(out).replaceAll("\\s+", "");
        assertTrue(text.contains("星星博物馆（") && !text.contains("老广场（"), text);
        assertTrue(text.contains("不在甲街：各类的数目见对照表，逐项清单见甲乙丙区的图纸"), text);
        assertFalse(text.contains("只有B有"), text);
        assertTrue(text.contains("见甲乙丙区的图纸。") && text.contains("甲乙丙区自己的指标另有"), text);
    }
}
