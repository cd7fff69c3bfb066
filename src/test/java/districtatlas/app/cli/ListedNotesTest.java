package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.LonLat;
import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Note;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes listed after a sheet, over the shipped atlas, as {@code atlas render --list} writes them. */
class ListedNotesTest {
    private static final Path ATLAS = Path.of(System.getProperty("atlas.file"));
    private static final String LONG = "此处现状道路红线宽二十四米，规划三十二米，两侧退线不足，建议结合更新单元一并落实。";

    @TempDir
    Path folder;

    private Path write(Notebook notebook) {
        return OwnFiles.write(folder.resolve("meeting.atlas"), notebook);
    }

    /** The text of every page. */
    private List<String> pages(Path notes, String lang, String... more) throws IOException {
        Path out = Optional.ofNullable(System.getProperty("look")).map(l -> Path.of(l, "list-" + lang + ".pdf")).orElse(folder.resolve("out.pdf"));
        List<String> args = new ArrayList<>(List.of("--lang", lang, "--atlas", ATLAS.toString(), "render", "--size", "1000x700", "--with", notes.toString(),
                "--list", "--out", out.toString()));
        args.addAll(List.of(more));
        assertEquals(CommandRun.QUIET, CommandRun.of(args.toArray(String[]::new)));
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            return IntStream.rangeClosed(1, document.getNumberOfPages()).mapToObj(i -> text(document, i)).toList();
        }
    }

    private static String text(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static LonLat middle() {
        try (AtlasFile atlas = AtlasFile.openReadOnly(ATLAS)) {
            return new DistrictGrid(atlas.centralMeridianDegrees()).toLonLat(districtatlas.app.atlas.OpenAtlas.of(atlas).home().center());
        }
    }

    private static Notebook several(int count) {
        LonLat middle = middle();
        Random random = new Random(7);
        Notebook notebook = Notebook.EMPTY;
        for (int i = 0; i < count; i++) {
            LonLat at = new LonLat(middle.lon() + (random.nextDouble() - 0.5) / 10, middle.lat() + (random.nextDouble() - 0.5) / 12);
            About about = i % 3 == 0 ? About.aPlace() : new About(i % 3 == 1 ? About.Type.ZONE : About.Type.FEATURE, i % 3 == 1 ? "nantou" : "roads/1", i % 3 == 1 ? "南头街道" : "深南大道");
            EntryId id = new EntryId("n" + i);
            notebook = notebook.with(EntryKinds.NOTE, id, new Note(about, Optional.of(at), "第" + i + "条。" + LONG.repeat(i % 7 == 0 ? 6 : 1) + "\n请核对。"), OwnFiles.by("林工", i));
            if (i % 5 == 0) {
                notebook = notebook.with(EntryKinds.REPLY, new EntryId("r" + i), new Reply(id, "已与交通局核实。" + LONG, Optional.of(i % 10 == 0)), OwnFiles.by("评审组", 1000 + i));
            }
        }
        return notebook;
    }

    /** Without breaks of lines, which fall where the page is full. */
    private static String flat(List<String> pages) {
        return String.join("", pages).replaceAll("\\s", "");
    }

    @Test
    void twoHundredNotesAreListedWholeOnNumberedPages() throws IOException {
        List<String> pages = pages(write(several(200)), "zh");
        assertTrue(pages.size() > 10, pages.size() + " pages");
        List<String> list = pages.subList(1, pages.size());
        String all = flat(list);
        for (int i = 0; i < 200; i++) {
            assertTrue(all.contains("第" + i + "条。"), "note " + i);
        }
        for (int i = 0; i < list.size(); i++) {
            String page = list.get(i).replaceAll("\\s", "");
            assertTrue(page.contains("第" + (i + 2) + "页，共" + pages.size() + "页"), page);
            assertTrue(page.contains("示意") && page.contains("OpenStreetMap"), "what the map is worth, and whose it is: " + page);
        }
        assertTrue(list.get(0).contains("全部 200 条") || list.get(0).contains("共 200 条"), list.get(0));
    }

    @Test
    void aNoteTooLongForAPageGoesOnUnderItsNumberAndLosesNothing() throws IOException {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 400).forEach(i -> text.append("<").append(i).append(">").append(LONG));
        text.append("\n").append("https://example.org/").append("a".repeat(400));
        Notebook notebook = Notebook.EMPTY.with(EntryKinds.NOTE, OwnFiles.NOTE, new Note(About.aPlace(), Optional.of(middle()), text.toString()), OwnFiles.by("林工", 0));
        List<String> pages = pages(write(notebook), "zh");
        assertTrue(pages.size() > 4, pages.size() + " pages");
        String all = flat(pages.subList(1, pages.size()));
        for (int i = 0; i < 400; i++) {
            assertTrue(all.contains("<" + i + ">"), "part " + i);
        }
        assertEquals(400, all.replaceAll(".*example.org/", "").chars().takeWhile(c -> c == 'a').count(), "a word longer than a row is broken");
        pages.subList(2, pages.size()).forEach(p -> assertTrue(p.contains("（续上页）") && p.contains("备注清单（续）"), p));
    }

    @Test
    void inEnglishEachHasItsSubjectAuthorDateStateAndReplies() throws IOException {
        Notebook notebook = Notebook.EMPTY.with(EntryKinds.NOTE, OwnFiles.NOTE, new Note(new About(About.Type.FEATURE, "roads/1", "Shennan Avenue"), Optional.of(middle()), "Too narrow"), OwnFiles.by("Lin", 0))
                .with(EntryKinds.NOTE, new EntryId("n2"), new Note(About.aPlace(), Optional.of(new LonLat(0, 0)), "far away"), OwnFiles.by("Lin", 1))
                .with(EntryKinds.REPLY, new EntryId("r1"), new Reply(OwnFiles.NOTE, "Widened in 2030", Optional.of(true)), OwnFiles.by("Wang", 60));
        List<String> pages = pages(write(notebook), "en");
        assertEquals(2, pages.size());
        String list = pages.get(1);
        for (String said : List.of("1 on the map, numbered as there, of 2 in all", "Shennan Avenue", "Feature · Settled", "Too narrow", "Lin · 2035-06-01", "Widened in 2030", "Wang · 2035-06-01", "Page 2 of 2")) {
            assertTrue(list.contains(said), said + " in " + list);
        }
        assertFalse(list.contains("far away"), "the list is of what the picture shows");
    }

    @Test
    void oddCharactersAreNoHindranceAndWithoutNotesThatIsSaid() throws IOException {
        String odd = "\tone\u0007\u200b \uD83D\uDE80 \uD842\uDFB7\r\n\r\nafter a blank line";
        Notebook notebook = Notebook.EMPTY.with(EntryKinds.NOTE, OwnFiles.NOTE, new Note(About.aPlace(), Optional.of(middle()), odd), OwnFiles.by("", 0));
        String list = pages(write(notebook), "en").get(1);
        assertTrue(list.contains("one") && list.contains("after a blank line") && list.contains("unsigned"), list);

        Notebook far = Notebook.EMPTY.with(EntryKinds.NOTE, OwnFiles.NOTE, new Note(About.aPlace(), Optional.of(new LonLat(0, 0)), "far away"), OwnFiles.by("", 0));
        String none = pages(OwnFiles.write(folder.resolve("far.atlas"), far), "en").get(1);
        assertTrue(none.contains("There are no notes on the map."), none);
    }

    @Test
    void whatCannotBeListedIsSaid() {
        Path notes = write(OwnFiles.first());
        CommandRun png = CommandRun.over(ATLAS, "render", "--with", notes.toString(), "--list", "--out", folder.resolve("x.png").toString());
        assertEquals(2, png.exit());
        assertTrue(png.err().contains(".pdf"), png.err());
        CommandRun without = CommandRun.over(ATLAS, "render", "--list", "--out", folder.resolve("x.pdf").toString());
        assertEquals(2, without.exit());
        assertTrue(without.err().contains("--with"), without.err());
    }
}
