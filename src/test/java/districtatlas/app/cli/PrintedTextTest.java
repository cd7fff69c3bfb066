package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.AtlasOnPaper;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.paint.Ground;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import districtatlas.print.page.PaperSize;
import districtatlas.print.pdf.PdfFile;
import districtatlas.print.sheet.SheetChoice;
import districtatlas.print.sheet.TitleBlock;
import districtatlas.print.sheet.ZoneSheets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All text of whole pages, maps and lists: every character that was set is copied, once, as itself. */
class PrintedTextTest {
    private static Stream<String> set(Block block) {
        if (block instanceof Block.Words words) {
            return set(words.pieces());
        } else if (block instanceof Block.Row row) {
            return row.cells().stream().flatMap(PrintedTextTest::set);
        } else if (block instanceof Block.Map map) {
            return Stream.concat(map.still().labels().stream().map(l -> l.symbol().label()), set(map.still().sheet().pieces()));
        }
        return Stream.empty();
    }

    private static Stream<String> set(List<Piece> pieces) {
        return pieces.stream().filter(Piece.Words.class::isInstance).map(p -> ((Piece.Words) p).text());
    }

    /** How often each character stands, but for what nobody sees. */
    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
        return counts;
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyCharacterOfASheetIsCopiedOnce(Lang lang) throws Exception {
        Messages messages = new Messages(lang);
        try (AtlasOnPaper open = AtlasOnPaper.open(Path.of(System.getProperty("atlas.file")), Optional.empty(), messages)) {
            SheetChoice choice = new SheetChoice(PaperSize.A3, true, open.atlas().document().themes().get(0).id(), open.atlas().document().paperPalette(), TitleBlock.EMPTY, LocalDate.of(2026, 11, 30));
            ZoneSheets sheets = new ZoneSheets(open.atlas(), open.plates(), choice, messages);
            List<Page> pages = sheets.framed(sheets.of(open.atlas().plan().zoneNamed("粤海街道").orElseThrow().id(), Cancel.never()));
            try (PDDocument document = Loader.loadPDF(PdfFile.bytes(pages, Ground.inks(choice.palette()), new PdfFile.About("", lang), 1))) {
                assertEquals(pages.size(), document.getNumberOfPages());
                for (int i = 0; i < pages.size(); i++) {
                    PDFTextStripper page = new PDFTextStripper();
                    page.setStartPage(i + 1);
                    page.setEndPage(i + 1);
                    Map<String, Integer> wanted = counts(String.join(" ", pages.get(i).blocks().stream().flatMap(PrintedTextTest::set).toList()));
                    assertTrue(wanted.size() > 40, wanted::toString);
                    assertEquals(wanted, counts(page.getText(document)), "page " + (i + 1));
                }
            }
        }
    }
}
