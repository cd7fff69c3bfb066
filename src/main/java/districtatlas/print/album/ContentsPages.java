package districtatlas.print.album;

import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;

/** The contents: a line for each part with the number of its first page, to which the line leads. Pure functions. */
final class ContentsPages {
    private static final TypeStyle LOOSE = TypeStyle.points(10.5).leading(1.75);
    private static final TypeStyle DENSE = TypeStyle.points(10).leading(1.48);
    /** More lines than these are set closer, so that a page has them all. */
    private static final int MANY = 28;
    private static final TypeStyle GROUP = TypeStyle.points(8.5).inQuiet().leading(1.6);
    private static final double NUMBER_WIDE = 34;
    private static final double ABOVE_GROUP = 14;

    /**
     * A line.
     *
     * @param group over it where it differs from the one before; may be empty
     */
    record Entry(String group, String title, int page) {
    }

    private ContentsPages() {
    }

    /** How many lines there are decides how many pages: not what their numbers are. */
    static List<Page> of(List<Entry> entries, PartPages pages) {
        List<Sourced> lines = new ArrayList<>();
        String group = "";
        for (Entry entry : entries) {
            if (!entry.group().isEmpty() && !entry.group().equals(group)) {
                lines.add(Sourced.of(new Paragraph(Role.CAPTION, ABOVE_GROUP, TypeSetter.lines(entry.group(), pages.wide(), GROUP)).keptWithNext()));
            }
            group = entry.group();
            lines.add(Sourced.of(line(entry, pages.wide(), entries.size() > MANY ? DENSE : LOOSE)));
        }
        List<Page> linked = new ArrayList<>();
        int next = 0;
        for (Page page : pages.of(lines).pages()) {
            List<Block> blocks = new ArrayList<>();
            for (Block block : page.blocks()) {
                blocks.add(block);
                if (block instanceof Block.Words words && words.role() == Role.ITEM) {
                    blocks.add(new Block.Link(around(words), entries.get(next++).page()));
                }
            }
            linked.add(new Page(page.size(), blocks));
        }
        return linked;
    }

    private static Paragraph line(Entry entry, double wide, TypeStyle style) {
        List<Strip> rows = new ArrayList<>(TypeSetter.lines(entry.title(), wide - NUMBER_WIDE, style));
        Strip last = rows.remove(rows.size() - 1);
        Strip rule = new Strip(0, List.of(AlbumType.rule(wide, style.height())));
        rows.add(last.and(TypeSetter.lineTo(wide, String.valueOf(entry.page()), style)).and(rule));
        return new Paragraph(Role.ITEM, 0, rows);
    }

    private static ScreenBox around(Block.Words words) {
        List<ScreenBox> boxes = words.pieces().stream().map(Piece::box).toList();
        double x = boxes.stream().mapToDouble(ScreenBox::x).min().orElseThrow();
        double y = boxes.stream().mapToDouble(ScreenBox::y).min().orElseThrow();
        double right = boxes.stream().mapToDouble(ScreenBox::maxX).max().orElseThrow();
        double bottom = boxes.stream().mapToDouble(ScreenBox::maxY).max().orElseThrow();
        return new ScreenBox(x, y, right - x, bottom - y);
    }
}
