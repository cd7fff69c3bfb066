package districtatlas.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.map.MapScene;
import districtatlas.map.legend.LegendEntry.Sample;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.TextSymbol.Placement;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.map.view.Viewport;
import districtatlas.paint.HandDrawn;
import districtatlas.paint.Still;
import districtatlas.paint.StillPainter;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.decor.LegendLine;
import districtatlas.paint.lettering.PlacedLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfSheetTest {
    private static final int GREEN = 0xFF1F6F5B;

    private static TextSymbol label(String words, double spacing, double wrap, Placement placement) {
        return new TextSymbol(words, "Noto Sans SC", true, false, 16, 0xFF1D1C1A, 0xFFF2EFE9, 2, 2000, spacing, wrap, placement,
                0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, false);
    }

    /** Level, spaced, wrapped, slanted and curved words, Chinese and English, with characters that share their glyph with one of a lower number. */
    private static HandDrawn words() {
        return new HandDrawn()
                .draw("area", "1", HandDrawn.box(20, 20, 380, 280), HandDrawn.pattern(0xFFCFE6DB, HandDrawn.mark(HandDrawn.SLASH, 9, 0, GREEN, 1), 9),
                        districtatlas.map.portray.ScaleRange.ALL, 0)
                .draw("area", "2", HandDrawn.box(200, 20, 380, 120), HandDrawn.pattern(0x80F8E6BC, HandDrawn.mark(HandDrawn.DOT, 3, GREEN, 0, 0), 8),
                        districtatlas.map.portray.ScaleRange.ALL, 1)
                .draw("a", "1", "POINT (100 260)", label("一网统管•2026–2035", 0, 0, Placement.POINT))
                .draw("a", "2", "POINT (290 220)", label("北部组团", 9, 0, Placement.POINT))
                .draw("a", "3", "POINT (100 200)", label("Bay Area Headquarters Belt", 1.5, 80, Placement.POINT))
                .draw("b", "4", "LINESTRING (20 40, 100 90, 200 110, 300 90, 380 40)", HandDrawn.line(GREEN, 3, 6.0, 3.0))
                .draw("b", "4", "LINESTRING (20 40, 100 90, 200 110, 300 90, 380 40)", label("一二三总部经济带", 4, 0, Placement.ALONG_LINE));
    }

    private static final Decorations ALL = new Decorations("三区图览·格局", "东街道", "北", "图例",
            List.of(LegendLine.of(Sample.AREA, List.of(AreaSymbol.plain(GREEN)), "一类用地")), "1 : 3,780",
            List.of("示意图，不作边界依据", "© OpenStreetMap contributors (ODbL)"));

    private static Still still(HandDrawn hand, Decorations decorations) {
        MapScene scene = new MapScene(new Viewport(new EastNorth(200, 150), 0.4, 1000, 750), hand.layers(), HandDrawn.PALETTE, Lang.ZH, 1);
        return new StillPainter(hand).lay(scene, decorations, Cancel.never());
    }

    private static byte[] pdf(Decorations decorations) throws IOException {
        return PdfSheet.bytes(still(words(), decorations), "三区图览", 384);
    }

    private static List<PDMarkedContent> spans(PDDocument document) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(document.getPage(0));
        return said(extractor.getMarkedContents());
    }

    /** What is said whole, in the figure that it belongs to. */
    private static List<PDMarkedContent> said(List<?> contents) {
        return contents.stream().filter(PDMarkedContent.class::isInstance).map(PDMarkedContent.class::cast)
                .flatMap(m -> m.getActualText() != null ? Stream.of(m) : said(m.getContents()).stream()).toList();
    }

    @Test
    void everyLabelIsSaidWholeAndItsLettersAreItsOwn() throws IOException {
        Still still = still(words(), Decorations.NONE);
        List<String> wanted = still.labels().stream().map(l -> l.symbol().label()).toList();
        assertEquals(4, wanted.size(), "all labels found room");
        try (PDDocument document = Loader.loadPDF(PdfSheet.bytes(still, "", 96))) {
            List<PDMarkedContent> spans = spans(document);
            assertEquals(wanted, spans.stream().map(PDMarkedContent::getActualText).toList());
            for (int i = 0; i < wanted.size(); i++) {
                String letters = spans.get(i).getContents().stream().map(t -> ((TextPosition) t).getUnicode()).collect(Collectors.joining());
                assertEquals(wanted.get(i).replace(" ", ""), letters.replace(" ", ""), "each character once, none of another number");
            }
        }
    }

    @Test
    void extractedTextIsTheLabelsCharacterForCharacter() throws IOException {
        Still still = still(words(), Decorations.NONE);
        try (PDDocument document = Loader.loadPDF(PdfSheet.bytes(still, "", 96))) {
            List<String> lines = new PDFTextStripper().getText(document).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
            String text = String.join("\n", lines);
            for (PlacedLabel label : still.labels()) {
                String words = label.symbol().label();
                assertEquals(2, (text + "\u0000").split(java.util.regex.Pattern.quote(words), -1).length, words + " stands once in: " + text);
            }
            assertTrue(text.contains("\u4E00") && !text.contains("\u2F00"));
        }
    }

    @Test
    void fontsAreEmbeddedAndNoLargerThanWhatIsWritten() throws IOException {
        byte[] bytes = pdf(ALL);
        assertTrue(bytes.length < 80_000, bytes.length + " bytes");
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name));
            }
            assertEquals(2, fonts.size());
            for (PDFont font : fonts) {
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)"), font.getName());
            }
        }
    }

    @Test
    void thePageIsThePictureAt96PixelsAnInchWhateverTheDetail() throws IOException {
        for (double dpi : new double[] {96, 600}) {
            try (PDDocument document = Loader.loadPDF(PdfSheet.bytes(still(words(), ALL), "三区图览", dpi))) {
                assertEquals(1, document.getNumberOfPages());
                assertEquals(750, document.getPage(0).getMediaBox().getWidth(), 1e-3);
                assertEquals(562.5, document.getPage(0).getMediaBox().getHeight(), 1e-3);
                assertEquals("三区图览", document.getDocumentInformation().getTitle());
            }
        }
    }

    @Test
    void theSheetSaysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(ALL))) {
            List<String> words = new PDFTextStripper().getText(document).lines().map(String::strip).toList();
            assertTrue(words.containsAll(List.of("三区图览·格局", "东街道", "图例", "一类用地", "1 : 3,780", "示意图，不作边界依据",
                    "© OpenStreetMap contributors (ODbL)", "北")), words.toString());
        }
    }

    @Test
    void theSameStillGivesTheSameBytes() throws IOException {
        assertArrayEquals(pdf(ALL), pdf(ALL));
        assertFalse(java.util.Arrays.equals(pdf(ALL), pdf(Decorations.NONE)));
    }

    @Test
    void hatchesAreLinesAndDotsAreATilingPattern() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Decorations.NONE))) {
            List<COSName> patterns = new ArrayList<>();
            PDResources page = document.getPage(0).getResources();
            PDResources map = ((PDFormXObject) page.getXObject(page.getXObjectNames().iterator().next())).getResources();
            map.getPatternNames().forEach(patterns::add);
            assertEquals(1, patterns.size());
            assertEquals(8, map.getPattern(patterns.get(0)).getCOSObject().getFloat(COSName.X_STEP), 1e-6);
        }
    }

    @Test
    void aPictureOfOtherPixelsIsNoSheet() {
        HandDrawn hand = words();
        MapScene scene = new MapScene(new Viewport(new EastNorth(200, 150), 0.4, 1000, 750), hand.layers(), HandDrawn.PALETTE, Lang.ZH, 2);
        Still still = new StillPainter(hand).lay(scene, Decorations.NONE, Cancel.never());
        assertThrows(IllegalArgumentException.class, () -> PdfSheet.bytes(still, "", 96));
    }
}
