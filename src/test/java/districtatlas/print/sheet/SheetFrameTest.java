package districtatlas.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.decor.SheetInks;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperSize;
import districtatlas.print.pdf.PdfFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SheetFrameTest {
    private static final SheetInks INKS = new SheetInks(0xff000000, 0xff606060, 0xffffffff, 0xff808080, 0xffffffff, 1);
    private static final double PIXELS_OF_A_MILLIMETRE = 96 / 25.4;

    private static SheetFacts facts() {
        return new SheetFacts("Alpha Street", "", "1 : 25,000", "Grid / zone CM 1E (EPSG:1)", "", "2035-12-31", "The plan; \u00a9 Somebody (Free)", "1.2",
                List.of("Schematic map, no evidence of boundaries", "\u00a9 Somebody (Free); \u00a9 Somebody else (Free)"));
    }

    private static PDDocument file(SheetFrame frame, SheetFacts facts) throws IOException {
        Page page = new Page(frame.size(), frame.of(facts, 1, 3));
        return Loader.loadPDF(PdfFile.bytes(List.of(page), INKS, new PdfFile.About("t", Lang.EN), PdfFile.FINENESS));
    }

    /** Where the first dark pixel is that a ruler laid across the page meets, in millimetres from each edge. */
    private static double[] linesFromTheEdges(PDDocument file, double at) throws IOException {
        int dpi = 254;
        BufferedImage picture = new PDFRenderer(file).renderImageWithDPI(0, dpi);
        double[] found = new double[4];
        int w = picture.getWidth();
        int h = picture.getHeight();
        for (int i = 0; i < 4; i++) {
            int steps = i % 2 == 0 ? w : h;
            for (int n = 0; n < steps; n++) {
                int x = i == 0 ? n : i == 2 ? w - 1 - n : (int) (w * at);
                int y = i == 1 ? n : i == 3 ? h - 1 - n : (int) (h * at);
                if ((picture.getRGB(x, y) & 0xff) < 128) {
                    found[i] = n * 25.4 / dpi;
                    break;
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"A3,true", "A3,false"})
    void aLargeSheetHasABindingEdgeAndNarrowOthers(PaperSize paper, boolean wide) throws IOException {
        PageSize size = wide ? paper.wide() : paper.upright();
        try (PDDocument file = file(SheetFrame.of(size, TitleBlock.EMPTY, facts(), new Messages(Lang.EN)), facts())) {
            double[] lines = linesFromTheEdges(file, 0.37);
            assertEquals(25, lines[0], 0.4, "binding edge");
            for (int i = 1; i < 4; i++) {
                assertTrue(lines[i] >= 5 && lines[i] <= 10, "edge " + i + ": " + lines[i]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void whatTheReaderWroteStandsInItsFieldAndWhatNobodyKnowsStaysEmpty(Lang lang) throws IOException {
        Messages messages = new Messages(lang);
        TitleBlock block = new TitleBlock("", "NS-##", "", "", "Planning office", "", "*; own survey", "");
        String text = text(SheetFrame.of(PaperSize.A3.wide(), block, facts(), messages), facts());
        for (String said : List.of("Alpha Street", "NS-01", "1 : 25,000", "Grid / zone CM 1E (EPSG:1)", "Planning office", "2035-12-31",
                "The plan; \u00a9 Somebody (Free); own survey", "1.2", "Schematic map, no evidence of boundaries", messages.get("page.number", 1, 3),
                messages.get("frame.title"), messages.get("frame.number"), messages.get("frame.unit"))) {
            assertEquals(2, (" " + text + " ").split(java.util.regex.Pattern.quote(said), -1).length, said + " in\n" + text);
        }
        String empty = text(SheetFrame.of(PaperSize.A3.wide(), TitleBlock.EMPTY, facts(), messages), facts());
        assertFalse(empty.contains("NS-"), empty);
        assertTrue(empty.contains(messages.get("frame.unit")), empty);
    }

    private static String text(SheetFrame frame, SheetFacts facts) throws IOException {
        try (PDDocument file = file(frame, facts)) {
            return new PDFTextStripper().getText(file);
        }
    }

    @Test
    void aSmallSheetSaysTheSameInLinesBelowItsFrame() throws IOException {
        TitleBlock block = new TitleBlock("", "NS-#", "", "", "Planning office", "", "", "");
        SheetFrame frame = SheetFrame.of(PaperSize.A4.upright(), block, facts(), new Messages(Lang.EN));
        String text = text(frame, facts());
        for (String said : List.of("Alpha Street", "NS-1", "1 : 25,000", "(EPSG:1)", "Planning office", "2035-12-31", "Page 1 of 3", "The plan")) {
            assertTrue(text.contains(said), said + " in\n" + text);
        }
        assertTrue(frame.body().height() > 0.86 * PaperSize.A4.upright().height(), "a foot, not half the page");
    }

    /** A reader looks for a source by its name: none is broken while a row has room for it. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void theFootNamesItsFieldsAndBreaksThemBetweenNames(Lang lang) {
        Messages messages = new Messages(lang);
        List<String> names = List.of("The first part of the plan", "The second part of the plan, as it was read", "A list of things that somebody drew up", "Own survey of a summer");
        SheetFacts facts = facts().titled("A sheet of some length");
        SheetFacts sourced = new SheetFacts(facts.title(), "", facts.scale(), facts.coordinates(), "", facts.date(), String.join(messages.get("credits.separator"), names),
                facts.edition(), facts.notes());
        SheetFrame frame = SheetFrame.of(PaperSize.A4.upright(), TitleBlock.EMPTY, sourced, messages);
        List<String> rows = new ArrayList<>();
        for (Block b : frame.of(sourced, 1, 3)) {
            ((Block.Words) b).pieces().stream().filter(Piece.Words.class::isInstance).forEach(p -> rows.add(((Piece.Words) p).text()));
        }
        for (String name : names) {
            assertTrue(rows.stream().anyMatch(r -> r.contains(name)), name + " in " + rows);
        }
        assertTrue(rows.stream().anyMatch(r -> r.startsWith(messages.get("frame.sources"))), "on a line of its own: " + rows);
        assertTrue(rows.stream().anyMatch(r -> r.contains(messages.get("frame.field", messages.get("frame.date"), "2035-12-31"))), rows::toString);
    }

    /** Long words take more rows; they neither leave the page nor lie over the body or one another. */
    @ParameterizedTest
    @CsvSource({"A3,true", "A3,false", "A4,true", "A4,false"})
    void nothingOfTheFrameLiesOverTheBodyOrOverOtherWords(PaperSize paper, boolean wide) {
        PageSize size = wide ? paper.wide() : paper.upright();
        String lengthy = "A long name of an office that compiles maps of districts, and more ".repeat(3);
        TitleBlock block = new TitleBlock(lengthy, "NS-###", "", "", lengthy, "", lengthy + lengthy, lengthy);
        SheetFacts facts = facts().saying(List.of(lengthy, lengthy));
        SheetFrame frame = SheetFrame.of(size, block, facts, new Messages(Lang.EN));
        ScreenBox body = frame.body();
        List<Piece> words = new ArrayList<>();
        for (Block b : frame.of(facts.at(25_000, new Messages(Lang.EN)), 12, 200)) {
            ((Block.Words) b).pieces().stream().filter(p -> p instanceof Piece.Words).forEach(words::add);
        }
        for (Piece word : words) {
            ScreenBox box = word.box();
            assertTrue(box.x() >= 0 && box.maxX() <= size.width() - 8 * PIXELS_OF_A_MILLIMETRE && box.maxY() <= size.height() - 7 * PIXELS_OF_A_MILLIMETRE, word::toString);
            assertFalse(meet(box, body), word::toString);
            assertTrue(words.stream().noneMatch(o -> o != word && meet(box, o.box())), word::toString);
        }
    }

    private static boolean meet(ScreenBox a, ScreenBox b) {
        return a.x() < b.maxX() - 0.5 && b.x() < a.maxX() - 0.5 && a.y() < b.maxY() - 0.5 && b.y() < a.maxY() - 0.5;
    }
}
