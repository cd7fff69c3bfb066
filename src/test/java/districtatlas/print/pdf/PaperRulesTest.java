package districtatlas.print.pdf;

import districtatlas.base.Lang;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.SheetInks;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import districtatlas.print.page.PaperSize;
import districtatlas.print.page.Role;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our paper keeps the rules of PDF/A-2u, whatever is on it. */
class PaperRulesTest {
    private static final SheetInks INKS = new SheetInks(0xFF000000, 0xFF404040, 0xFFFFFFFF, 0xFF808080, 0, 1);

    private static Block words(Role role, double y, String text) {
        return new Block.Words(role, List.of(TypeSetter.piece(text, 80, y, TypeStyle.points(10))));
    }

    @Test
    void ofBlocksOfEveryRoleAndPlacesThatLeadOn() throws IOException {
        Page first = new Page(PaperSize.A4.upright(), List.of(words(Role.HEADING, 60, "目录"), words(Role.TITLE, 80, "全区"), words(Role.ITEM, 100, "东街道 ……… 2"),
                new Block.Link(new ScreenBox(80, 88, 300, 14), 2), words(Role.ITEM, 120, "西街道"), words(Role.CAPTION, 140, "图一"), words(Role.NOTE, 160, "注一"),
                words(Role.NOTE, 180, "注二"), new Block.Link(new ScreenBox(80, 588, 300, 14), 2), words(Role.FURNITURE, 900, "第 1 页"))).marked("全区", 0);
        Page second = new Page(PaperSize.A3.wide(), List.of(words(Role.TITLE, 80, "东街道 <&>"), words(Role.PARAGRAPH, 100, "A B\uD83D\uDE00C"), words(Role.PARAGRAPH, 120, "\uFFFE"))).marked("东街道", 1);
        byte[] file = PdfFile.bytes(List.of(first, second), INKS, new PdfFile.About("南 <&> \"册\"", Lang.ZH), 1);
        java.nio.file.Files.write(java.nio.file.Path.of("target/rules.pdf"), file);
        PdfRules.assertKept(file);
    }
}
