package districtatlas.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import districtatlas.base.Lang;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.decor.SheetInks;
import districtatlas.print.page.Block;
import districtatlas.print.page.Flow;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What is copied, and what is read aloud, is what was set: every character once, in order, with the spaces that lines took away. */
class CopiedTextTest {
    private static final SheetInks INKS = new SheetInks(0xFF000000, 0xFF404040, 0xFFFFFFFF, 0xFF808080, 0, 1);
    private static final TypeStyle TEXT = TypeStyle.points(9);
    private static final PageSize SMALL = new PageSize(360, 200);
    private static final String ZH = "到2035年，全区“一轴一带三组团”的空间结构基本建成；其中：北部组团（含西丽、桃源）——约38.5%的新增岗位，一网统管•“双碳”试点，详见《规划》第二章。";
    private static final String EN = "By 2035 the district's structure of one axis, one belt and three clusters is in place; about 38.5% of the new jobs, well-known and/or new, are in the north.";

    private static PDDocument file(List<Page> pages) throws IOException {
        return Loader.loadPDF(PdfFile.bytes(pages, INKS, new PdfFile.About("一", Lang.ZH), 1));
    }

    private static List<Page> flowed(List<Paragraph> paragraphs) {
        return Flow.lay(paragraphs, c -> new ScreenBox(20 + c % 2 * 170, 20, 150, 160)).columns().stream().map(b -> new Page(SMALL, b)).toList();
    }

    /** Each element's text as a screen reader has it: the type and all its contents. */
    private static List<String> read(PDDocument document) throws IOException {
        List<String> all = new ArrayList<>();
        List<List<PDMarkedContent>> contents = new ArrayList<>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(i));
            contents.add(extractor.getMarkedContents());
        }
        read(document.getDocumentCatalog().getStructureTreeRoot(), document, contents, all);
        return all;
    }

    private static void read(PDStructureNode node, PDDocument document, List<List<PDMarkedContent>> contents, List<String> to) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, document, contents, to);
            } else if (kid instanceof Integer number) {
                PDStructureElement element = (PDStructureElement) node;
                for (PDMarkedContent content : contents.get(document.getPages().indexOf(element.getPage()))) {
                    if (content.getMCID() == number) {
                        assertEquals(element.getStructureType(), content.getTag());
                        content.getContents().stream().filter(TextPosition.class::isInstance).forEach(t -> text.append(((TextPosition) t).getUnicode()));
                    }
                }
            }
        }
        if (!text.isEmpty()) {
            to.add(((PDStructureElement) node).getStructureType() + " " + text);
        }
    }

    @Test
    void aParagraphInManyLinesIsItsTextAgain() throws IOException {
        for (String said : List.of(ZH, EN)) {
            try (PDDocument document = file(List.of(new Page(SMALL, List.of(new Block.Words(Role.PARAGRAPH, new ArrayList<>(lines(said)))))))) {
                assertEquals(List.of("P " + said), read(document));
            }
        }
    }

    private static List<Piece> lines(String said) {
        return Flow.lay(List.of(new Paragraph(Role.PARAGRAPH, 0, TypeSetter.lines(said, 150, TEXT))), c -> new ScreenBox(20, 20, 150, 400)).columns().get(0).stream()
                .flatMap(b -> ((Block.Words) b).pieces().stream()).toList();
    }

    @Test
    void aParagraphOverColumnsAndPagesComesOutInOrder() throws IOException {
        String told = (ZH + "又").repeat(6);
        List<Page> pages = flowed(List.of(new Paragraph(Role.HEADING, 0, TypeSetter.lines("结构", 150, TEXT)), new Paragraph(Role.PARAGRAPH, 6, TypeSetter.lines(told, 150, TEXT)).loose(),
                new Paragraph(Role.PARAGRAPH, 6, TypeSetter.lines(EN, 150, TEXT)).loose()));
        try (PDDocument document = file(pages)) {
            String copied = new PDFTextStripper().getText(document);
            assertEquals(("结构" + told + EN).replace(" ", ""), copied.replaceAll("\\s", ""));
            String again = copied.strip().replaceAll("\\s*\\R\\s*", " ");
            assertEquals(EN, again.substring(again.length() - EN.length()), "the spaces of English");
        }
    }

    /** Cells side by side, each of several lines: one after the other, not line by line across. */
    @Test
    void whatStandsSideBySideIsReadOneAfterTheOther() throws IOException {
        List<Strip> left = TypeSetter.lines("到二〇三五年建成轨道交通站点综合开发地区", 60, TEXT);
        List<Strip> right = TypeSetter.lines("规划第三章第二节第四条第一款第五行", 60, TEXT);
        List<Strip> both = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Strip l = i < left.size() ? left.get(i) : Strip.space(TEXT.height());
            both.add(i < right.size() ? l.and(right.get(i).movedRight(80)) : l);
        }
        try (PDDocument document = file(flowed(List.of(new Paragraph(Role.ITEM, 0, both))))) {
            assertEquals(List.of("LBody 到二〇三五年建成轨道交通站点综合开发地区规划第三章第二节第四条第一款第五行"), read(document));
        }
    }

    /** PDF/A refuses the glyph that stands for a missing one; the validator does not look into a font of two-byte codes for it. */
    @Test
    void aCharacterThatTheTypeHasNotIsABoxAndIsCopied() throws IOException {
        String rare = "街\uD83D\uDE00\uD869\uDED6道";
        try (PDDocument document = file(List.of(new Page(SMALL, List.of(new Block.Words(Role.PARAGRAPH, List.of(TypeSetter.piece(rare, 20, 40, TEXT)))))))) {
            assertEquals(rare, new PDFTextStripper().getText(document).strip());
            PDFont font = document.getPage(0).getResources().getFont(document.getPage(0).getResources().getFontNames().iterator().next());
            byte[] glyphs = ((PDCIDFontType2) ((PDType0Font) font).getDescendantFont()).getCOSObject().getCOSStream(COSName.CID_TO_GID_MAP).createInputStream().readAllBytes();
            assertEquals(2 * (1 + 4), glyphs.length);
            for (int code = 1; code < glyphs.length / 2; code++) {
                assertNotEquals(0, glyphs[2 * code] << 8 | glyphs[2 * code + 1], "glyph of code " + code);
            }
        }
    }

    @Test
    void everyRoleIsTaggedAndFurnitureIsReadOnce() throws IOException {
        List<Block> blocks = new ArrayList<>();
        double y = 20;
        for (Role role : List.of(Role.FURNITURE, Role.TITLE, Role.HEADING, Role.ITEM, Role.ITEM, Role.CAPTION, Role.NOTE, Role.PARAGRAPH)) {
            blocks.add(new Block.Words(role, List.of(TypeSetter.piece(role.name(), 20, y += 16, TEXT))));
        }
        blocks.add(new Block.Row(true, List.of(List.of(TypeSetter.piece("a", 20, y + 16, TEXT)), List.of(TypeSetter.piece("b", 60, y + 16, TEXT))), List.of()));
        blocks.add(new Block.Row(false, List.of(List.of(TypeSetter.piece("c", 20, y + 32, TEXT))), List.of()));
        Page second = new Page(SMALL, List.of(new Block.Words(Role.FURNITURE, List.of(TypeSetter.piece("again", 20, 20, TEXT)))));
        try (PDDocument document = file(List.of(new Page(SMALL, blocks), second))) {
            assertEquals(List.of("P FURNITURE", "H1 TITLE", "H2 HEADING", "LBody ITEM", "LBody ITEM", "Caption CAPTION", "Note NOTE", "P PARAGRAPH", "TH a", "TH b", "TD c"), read(document));
            COSBase lists = document.getDocumentCatalog().getStructureTreeRoot().getK();
            assertEquals("Document", ((COSDictionary) (lists instanceof org.apache.pdfbox.cos.COSArray a ? a.getObject(0) : lists)).getNameAsString(COSName.S));
        }
    }
}
