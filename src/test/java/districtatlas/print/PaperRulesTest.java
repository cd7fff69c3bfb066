package districtatlas.print;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenBox;
import districtatlas.map.MapScene;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.legend.LegendEntry.Sample;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.map.symbol.TextSymbol.Placement;
import districtatlas.map.view.Viewport;
import districtatlas.paint.HandDrawn;
import districtatlas.paint.StillPainter;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.decor.LegendLine;
import districtatlas.paint.decor.SheetInks;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapCredits;
import districtatlas.print.page.Page;
import districtatlas.print.page.PaperSize;
import districtatlas.print.page.Role;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import districtatlas.print.pdf.PdfFile;
import districtatlas.print.pdf.PdfRules;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Our paper keeps the rules of PDF/A-2u and PDF/UA-1, whatever is on it. */
class PaperRulesTest {
    private static final SheetInks INKS = new SheetInks(0xFF000000, 0xFF404040, 0xFFFFFFFF, 0xFF808080, 0, 1);
    private static final Messages ZH = new Messages(Lang.ZH);

    private static Block words(Role role, double y, String text) {
        return new Block.Words(role, List.of(TypeSetter.piece(text, 80, y, TypeStyle.points(10))));
    }

    /** A heading before any title, contents, notes, a table over two pages, characters that the type has not and that are none, signs of XML. */
    @Test
    void ofBlocksOfEveryRoleAndPlacesThatLeadOn() throws IOException {
        Page first = new Page(PaperSize.A4.upright(), List.of(words(Role.HEADING, 60, "目录"), words(Role.TITLE, 80, "全区"), words(Role.ITEM, 100, "东街道 ……… 2"),
                new Block.Link(new ScreenBox(80, 88, 300, 14), 2), words(Role.ITEM, 120, "西街道"), words(Role.CAPTION, 140, "图一"), words(Role.NOTE, 160, "注一"),
                words(Role.NOTE, 180, "注二"), new Block.Link(new ScreenBox(80, 588, 300, 14), 2), words(Role.FURNITURE, 900, "第 1 页"))).marked("全区", 0);
        Page second = new Page(PaperSize.A3.wide(), List.of(words(Role.TITLE, 80, "东街道 <&>"), words(Role.PARAGRAPH, 100, "A B\uD83D\uDE00C\u2A6D6"),
                words(Role.PARAGRAPH, 120, "\uFFFE\u0001"))).marked("东街道 \uD83D\uDE00", 1);
        PdfRules.assertKept(PdfFile.bytes(List.of(first, second), INKS, new PdfFile.About("南 <&> \"册\" \uD83D\uDE00", Lang.ZH), 1));
    }

    private static TextSymbol label(String words) {
        return new TextSymbol(words, "Noto Sans SC", true, true, 16, 0xFF1D1C1A, 0xFFF2EFE9, 2, 2000, 9, 80, Placement.POINT, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, false);
    }

    /** Hatches, dots, what can be seen through, words with a character that the type has not, a legend; and notes after it. */
    @Test
    void ofAPictureAndItsNotes() throws IOException {
        HandDrawn hand = new HandDrawn()
                .draw("area", "1", HandDrawn.box(20, 20, 380, 280), HandDrawn.pattern(0x80CFE6DB, HandDrawn.mark(HandDrawn.SLASH, 9, 0, 0xFF1F6F5B, 1), 9), ScaleRange.ALL, 0)
                .draw("area", "2", HandDrawn.box(200, 20, 380, 120), HandDrawn.pattern(0x80F8E6BC, HandDrawn.mark(HandDrawn.DOT, 3, 0x801F6F5B, 0, 0), 8), ScaleRange.ALL, 1)
                .draw("a", "1", "POINT (100 260)", label("一网统管 Headquarters \uD83D\uDE00"));
        MapScene scene = new MapScene(new Viewport(new EastNorth(200, 150), 0.4, 1000, 750), hand.layers(), HandDrawn.PALETTE, Lang.ZH, 1);
        Decorations all = new Decorations("三区图览·格局", "东街道", "北", "图例", List.of(LegendLine.of(Sample.AREA, List.of(AreaSymbol.plain(0xFF1F6F5B)), "一类用地")),
                "1 : 3,780", List.of("示意图，不作边界依据"));
        List<ListedNote> notes = IntStream.range(0, 40).mapToObj(i -> new ListedNote("" + i, "东街道", "未处理", List.of(new ListedNote.Said("条".repeat(3 * i), "甲")))).toList();
        StillWords said = new StillWords(ZH, new Text("三区", "Three"), new Text("格局", "Structure"), Optional.empty(),
                new MapCredits("示意图", "", List.of("© OpenStreetMap contributors (ODbL)"), List.of()), LayerStack.EMPTY, HandDrawn.PALETTE, e -> List.of());
        PdfRules.assertKept(PdfSheet.bytes(new StillPainter(hand).lay(scene, all, Cancel.never()), "三区图览", 384, NotePages.of(new NoteList(notes, 50), said, ZH, 1)));
    }

    @Test
    void ofATable() throws IOException {
        List<PaperTable.Column> columns = List.of(new PaperTable.Column("指标", 3, false), new PaperTable.Column("值", 1, true), new PaperTable.Column("出处", 2, false));
        List<PaperTable.Row> rows = IntStream.range(0, 80).mapToObj(i -> new PaperTable.Row(List.of("指标 " + i, i + "%", i % 5 == 0 ? "" : "书 " + i), i % 3 == 0 ? "" : "说明 " + i)).toList();
        PaperTable table = new PaperTable("中期检查", List.of("依据"), columns, 1, rows, List.of("示意"));
        PdfRules.assertKept(PdfSheet.bytes(TablePages.of(table, ZH), INKS, Lang.ZH, "中期检查"));
    }
}
