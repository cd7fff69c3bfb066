package districtatlas.print.album;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.Millimetres;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;

/** The album's cover: its name, the plan, and the district's own shape as the atlas draws its structure, without a word on it. One thread at a time. */
final class CoverPage {
    private static final TypeStyle NAME = TypeStyle.points(40).inBold().leading(1.2);
    private static final TypeStyle PLAN = TypeStyle.points(11).leading(1.6);
    private static final TypeStyle SMALL = TypeStyle.points(8).inQuiet().leading(1.6);
    private static final double EDGE = Millimetres.px(22);
    private static final double RULE = 2.2;
    private static final double RULE_WIDE = 56;

    private final AlbumPaper paper;
    private final MapPlates plates;
    private final Messages messages;
    private final PageSize size;

    CoverPage(AlbumPaper paper, MapPlates plates) {
        this.paper = paper;
        this.plates = plates;
        this.messages = paper.messages();
        this.size = paper.size();
    }

    /** @throws java.util.concurrent.CancellationException when cancelled */
    AlbumPart of(Cancel cancel) {
        String title = AlbumPaper.title(paper.atlas(), messages);
        boolean wide = paper.choice().isWide();
        double left = wide ? Math.max(EDGE, Millimetres.px(34)) : EDGE;
        double wordsWide = wide ? size.width() * 0.4 : size.width() - left - EDGE;
        List<Block> blocks = new ArrayList<>();
        double y = Millimetres.px(wide ? 62 : 40);
        y = set(title, NAME, Role.TITLE, left, y, wordsWide, blocks) + 14;
        blocks.add(new Block.Words(Role.FURNITURE, List.of(new Piece.Line(new ScreenXY(left, y), new ScreenXY(left + RULE_WIDE, y), RULE, false))));
        y = set(paper.atlas().plan().documentTitle().in(messages.lang()), PLAN, Role.PARAGRAPH, left, y + 16, wordsWide, blocks) + 20;
        double footTop = foot(left, size.width() - left - EDGE, blocks);
        ScreenBox box = wide ? new ScreenBox(size.width() * 0.46, EDGE * 0.6, size.width() * 0.54 - EDGE * 0.6, footTop - EDGE * 1.2)
                : new ScreenBox(left, y, size.width() - left - EDGE, footTop - y - 24);
        blocks.add(0, new Emblem(paper, plates).of(box, false, messages.get("album.cover.said", title), cancel));
        return AlbumPart.bound(title, List.of(new Page(size, blocks)), paper.facts(title));
    }

    /** @return where it ends */
    private double set(String text, TypeStyle style, Role role, double left, double top, double wide, List<Block> into) {
        double y = top;
        List<Piece> pieces = new ArrayList<>();
        for (Strip strip : TypeSetter.lines(text, wide, style)) {
            pieces.addAll(strip.at(left, y));
            y += strip.height();
        }
        into.add(new Block.Words(role, pieces));
        return y;
    }

    /** On the page's lower edge; @return where it begins */
    private double foot(double left, double wide, List<Block> into) {
        List<String> lines = new ArrayList<>();
        lines.add(paper.choice().block().unit());
        lines.add(messages.get("album.dated", paper.choice().date().toString()));
        lines.add(paper.atlas().credits().worth());
        lines.add(String.join(messages.get("credits.separator"), paper.atlas().credits().mainOwners()));
        lines.removeIf(String::isBlank);
        double high = lines.stream().mapToDouble(l -> TypeSetter.rows(l, wide, SMALL).size() * SMALL.height()).sum();
        double top = size.height() - EDGE - high;
        double y = top;
        for (String line : lines) {
            y = set(line, SMALL, Role.NOTE, left, y, wide, into);
        }
        return top;
    }
}
