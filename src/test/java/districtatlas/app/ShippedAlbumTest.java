package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.board.Board;
import districtatlas.ask.board.BoardWords;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.map.layer.Layer;
import districtatlas.map.portray.FeatureSink;
import districtatlas.map.portray.LayerFeatures;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.DisplayLists;
import districtatlas.plan.Citation;
import districtatlas.plan.GlossaryTerm;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.print.album.Album;
import districtatlas.print.album.AlbumChoice;
import districtatlas.print.album.AlbumFiles;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.page.PaperSize;
import districtatlas.print.sheet.SheetChoice;
import districtatlas.print.sheet.TitleBlock;
import districtatlas.print.sheet.ZoneSheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The album of the shipped atlas, read back: all that it should have stands there once, and its ways lead where they say. */
class ShippedAlbumTest {
    private static final Messages ZH = new Messages(Lang.ZH);
    private static final long MOST_BYTES = 15 << 20;
    private static final long MOST_BYTES_OF_A_SHEET = 3 << 19;

    @TempDir
    static Path folder;

    private static ShippedAtlas atlas;
    private static PaperAtlas paper;
    private static Plan plan;
    /** How often each of the atlas's layers was read, by its table. */
    private static final Map<String, Integer> READ = new TreeMap<>();
    private static final List<String> TOLD = new ArrayList<>();
    private static PDDocument album;
    private static final List<String> PAGES = new ArrayList<>();
    private static final Map<String, Integer> OUTLINE = new LinkedHashMap<>();
    private static List<Path> files;

    @BeforeAll
    static void makeIt() throws IOException {
        atlas = new ShippedAtlas();
        paper = atlas.open.onPaper(atlas.document, "1", atlas.credits());
        plan = paper.plan();
        StyledPortrayal portrayal = new StyledPortrayal(new ProblemLog());
        DisplayLists lists = new DisplayLists((Layer layer, Optional<LayerFeatures> before, FeatureSink sink, Cancel cancel) -> {
            if (known(layer)) {
                synchronized (READ) {
                    READ.merge(layer.id().table(), 1, Integer::sum);
                }
            }
            return portrayal.read(layer, before, sink, cancel);
        });
        AlbumChoice choice = new AlbumChoice(PaperSize.A4, false, atlas.document.palettes().get(0), TitleBlock.EMPTY, LocalDate.of(2026, 1, 2));
        files = new AlbumFiles(new Album(paper, lists, choice, ZH), Optional.of(folder.resolve("album.pdf")), Optional.of(folder)).write((done, all, next) -> {
            synchronized (TOLD) {
                TOLD.add(next);
            }
        }, Cancel.never());
        album = Loader.loadPDF(files.get(0).toFile());
        PDFTextStripper words = new PDFTextStripper();
        for (int page = 1; page <= album.getNumberOfPages(); page++) {
            words.setStartPage(page);
            words.setEndPage(page);
            PAGES.add(words.getText(album));
        }
        outline(album.getDocumentCatalog().getDocumentOutline());
    }

    @AfterAll
    static void close() throws IOException {
        album.close();
        atlas.close();
    }

    private static boolean known(Layer layer) {
        try {
            return atlas.document.facts(layer.id()) != null;
        } catch (IllegalArgumentException laidOverIt) {
            return false;
        }
    }

    private static void outline(PDOutlineNode node) throws IOException {
        for (PDOutlineItem item : node.children()) {
            OUTLINE.put(item.getTitle(), album.getPages().indexOf(item.findDestinationPage(album)) + 1);
            outline(item);
        }
    }

    /** All pages of a part. */
    private static String words(String part) {
        List<Integer> begins = OUTLINE.values().stream().sorted().toList();
        int from = OUTLINE.get(part);
        int at = begins.indexOf(from);
        return String.join("\n", PAGES.subList(from - 1, at + 1 < begins.size() ? begins.get(at + 1) - 1 : PAGES.size()));
    }

    private static List<Zone> zones() {
        return plan.zones().stream().filter(z -> z.kind() != ZoneKind.KEY_AREA).toList();
    }

    private static String name(Zone zone) {
        return zone.name().zh();
    }

    @Test
    void everyZoneHasItsSheetInThePlansOrder() {
        assertEquals(14, zones().size());
        int before = 0;
        for (Zone zone : zones()) {
            int page = OUTLINE.get(name(zone));
            assertTrue(page > before, zone.toString());
            assertTrue(PAGES.get(page - 1).lines().anyMatch(l -> l.strip().equals(name(zone))), () -> PAGES.get(page - 1));
            before = page;
        }
        assertEquals(List.of("南山区图集", "全区格局", "目录"), List.copyOf(OUTLINE.keySet()).subList(0, 3));
        assertEquals(List.of("分主题指标", "名词解释", "资料来源", "编制说明"), List.copyOf(OUTLINE.keySet()).subList(17, 21));
        assertEquals(zones().size() + 5, TOLD.size(), "a step for each part");
    }

    @Test
    void theContentsNamesThePagesAndLeadsThere() throws IOException {
        int contents = OUTLINE.get("目录");
        Map<String, Integer> said = new LinkedHashMap<>();
        Matcher line = Pattern.compile("(?m)^(\\S+) (\\d+)$").matcher(PAGES.get(contents - 1));
        while (line.find()) {
            said.put(line.group(1), Integer.valueOf(line.group(2)));
        }
        Map<String, Integer> wanted = new LinkedHashMap<>(OUTLINE);
        wanted.remove("南山区图集");
        wanted.remove("目录");
        assertEquals(wanted, said);
        List<Integer> leads = new ArrayList<>();
        for (var place : album.getPage(contents - 1).getAnnotations()) {
            leads.add(((PDPageDestination) ((PDAnnotationLink) place).getDestination()).retrievePageNumber() + 1);
        }
        assertEquals(List.copyOf(wanted.values()), leads);
    }

    @Test
    void everyPageButTheCoverHasItsNumber() {
        assertFalse(PAGES.get(0).contains("共"));
        for (int page = 2; page <= PAGES.size(); page++) {
            assertTrue(PAGES.get(page - 1).contains("第 " + page + " 页，共 " + PAGES.size() + " 页"), PAGES.get(page - 1));
            assertTrue(PAGES.get(page - 1).contains("示意图") && PAGES.get(page - 1).contains("OpenStreetMap contributors"), "page " + page);
        }
    }

    @Test
    void everyTermAndEveryTopicStandsThereOnce() {
        List<String> lines = words("名词解释").lines().map(String::strip).toList();
        for (GlossaryTerm term : plan.glossary()) {
            assertEquals(1, lines.stream().filter(l -> l.equals(term.term().zh())).count(), term.term().zh());
        }
        Board board = Board.of(plan);
        String indicators = words("分主题指标");
        for (String topic : board.topics()) {
            String heading = new BoardWords(plan, ZH).topic(topic) + "（" + board.of(topic).size() + " 项）";
            assertEquals(2, (indicators + " ").split(Pattern.quote(heading)).length, heading);
        }
    }

    /** What is cited is worked out here from the plan, not from the pages. */
    @Test
    void everyLineThatIsCitedIsListedOnceUnderItsSection() {
        Map<Integer, Citation> cited = new TreeMap<>();
        ZoneSheets sheets = new ZoneSheets(paper, new MapPlates(atlas.lists),
                new SheetChoice(PaperSize.A4, false, atlas.document.themes().get(0).id(), atlas.document.palettes().get(0), TitleBlock.EMPTY, LocalDate.of(2026, 1, 2)), ZH);
        Stream.of(zones().stream().flatMap(z -> sheets.cited(z.id()).stream()), plan.glossary().stream().flatMap(t -> t.meaning().sources().stream()),
                plan.glossary().stream().flatMap(t -> t.example().stream()).flatMap(e -> e.says().sources().stream()),
                Board.of(plan).series().stream().flatMap(s -> BoardWords.sources(s).stream()),
                zones().stream().flatMap(z -> Stream.of(z.role(), z.composition(), z.focus())).flatMap(c -> c.sources().stream()))
                .flatMap(s -> s).forEach(c -> cited.put(c.line(), c));
        List<Integer> listed = new ArrayList<>();
        Matcher line = Pattern.compile("(?m)^第 (\\d+) 行").matcher(words("资料来源"));
        while (line.find()) {
            listed.add(Integer.valueOf(line.group(1)));
        }
        assertEquals(listed.size(), new HashSet<>(listed).size(), "each once");
        assertEquals(new TreeSet<>(cited.keySet()), new TreeSet<>(listed));
        String all = words("资料来源").replaceAll("\\s+", "");
        for (Citation citation : cited.values()) {
            assertTrue(all.contains(citation.section().zh().replaceAll("\\s+", "")), citation.toString());
        }
    }

    @Test
    void eachLayerIsReadOnce() {
        assertTrue(READ.size() > 15, READ::toString);
        READ.forEach((layer, times) -> assertEquals(1, times, layer));
    }

    @Test
    void itIsSmallAndHasEachFontOnce() throws IOException {
        assertTrue(Files.size(files.get(0)) <= MOST_BYTES, () -> files.get(0) + " is too large");
        for (Path sheet : files.subList(1, files.size())) {
            assertTrue(Files.size(sheet) <= MOST_BYTES_OF_A_SHEET, sheet::toString);
        }
        Set<Object> programs = new HashSet<>();
        for (PDPage page : album.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded());
                programs.add(font.getFontDescriptor().getFontFile2().getCOSObject());
            }
        }
        assertEquals(2, programs.size(), "regular and bold");
    }

    @Test
    void eachPartIsAFileOfItsOwnByItsName() throws IOException {
        List<String> names = files.subList(1, files.size()).stream().map(f -> f.getFileName().toString()).toList();
        assertEquals("00 全区格局.pdf", names.get(0));
        assertEquals("01 南山区.pdf", names.get(1));
        assertEquals("14 西丽街道.pdf", names.get(14));
        assertEquals("17 编制说明.pdf", names.get(17));
        for (int i = 1; i <= zones().size(); i++) {
            try (PDDocument sheet = Loader.loadPDF(files.get(i + 1).toFile())) {
                String text = new PDFTextStripper().getText(sheet);
                assertTrue(text.contains(name(zones().get(i - 1))) && text.contains("第 1 页，共 " + sheet.getNumberOfPages() + " 页"), names.get(i));
            }
        }
    }
}
