package districtatlas.print;

import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Flow;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageFurniture;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperSize;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table laid out on sheets of A4, lying: its titles on every page, nothing cut. What does not fit a cell goes on below in it, what does not fit a
 * page goes on overleaf. In logical pixels, 96 an inch. One thread at a time.
 */
final class TablePages {
    private static final PageSize SIZE = PaperSize.A4.wide();
    private static final TypeStyle TITLE = TypeStyle.points(14.25).leading(1.35).inBold();
    private static final TypeStyle SMALL_TITLE = TypeStyle.points(8.25).inQuiet();
    private static final TypeStyle TEXT = TypeStyle.points(7.9);
    private static final TypeStyle BELOW = TypeStyle.points(7.2).inQuiet();
    private static final double AIR = 10;
    /** Above and below a row. */
    private static final double GAP = 5;
    /** Between a cell's words and the next cell. */
    private static final double APART = 12;
    private static final double HAIR = 0.5;
    private static final PageFurniture.Margins MARGINS = PageFurniture.Margins.millimetres(11.6, 11.6, 11.6, 9.5);

    private final PaperTable table;
    private final Messages messages;
    private final PageFurniture furniture;
    private final ScreenBox body;
    /** From the body's left edge. */
    private final double[] left;
    private final double[] wide;

    private TablePages(PaperTable table, Messages messages) {
        this.table = table;
        this.messages = messages;
        this.furniture = new PageFurniture(SIZE, MARGINS, table.foot(), messages);
        this.body = furniture.body();
        int columns = table.columns().size();
        double parts = table.columns().stream().mapToDouble(PaperTable.Column::part).sum();
        left = new double[columns];
        wide = new double[columns];
        double at = 0;
        for (int i = 0; i < columns; i++) {
            left[i] = at;
            wide[i] = body.width() * table.columns().get(i).part() / parts;
            at += wide[i];
        }
    }

    static List<Page> of(PaperTable table, Messages messages) {
        return new TablePages(table, messages).pages();
    }

    private List<Page> pages() {
        List<Paragraph> rows = new ArrayList<>();
        table.rows().forEach(r -> rows.addAll(row(r)));
        Flow.Laid laid = Flow.lay(rows, new Flow.Columns() {
            @Override
            public ScreenBox box(int column) {
                return body;
            }

            @Override
            public List<Paragraph> head(int column) {
                return column == 0 ? head1() : List.of(plain(Role.FURNITURE, overleaf()), plain(Role.FURNITURE, List.of(titles())));
            }
        });
        return furniture.onAll(laid.columns().stream().map(this::page).toList());
    }

    private static Paragraph plain(Role role, List<Strip> strips) {
        return new Paragraph(role, 0, strips);
    }

    /** Of the first page. */
    private List<Paragraph> head1() {
        List<Paragraph> all = new ArrayList<>();
        all.add(plain(Role.TITLE, TypeSetter.lines(table.title(), body.width(), TITLE)));
        table.head().forEach(said -> all.add(plain(Role.PARAGRAPH, TypeSetter.lines(said, body.width(), TEXT))));
        all.add(plain(Role.FURNITURE, List.of(Strip.space(AIR))));
        all.add(plain(Role.HEADING, List.of(titles())));
        return all;
    }

    private List<Strip> overleaf() {
        String title = messages.get("table-pages.goes-on", table.title());
        return List.of(TypeSetter.line(TypeSetter.cut(title, body.width(), SMALL_TITLE), SMALL_TITLE), Strip.space(AIR / 2));
    }

    private Strip titles() {
        List<Strip> lines = cells(table.columns().stream().map(PaperTable.Column::title).toList(), true);
        Strip all = stacked(lines);
        return new Strip(all.height() + 2 * GAP, concat(List.of(line(0)), all.at(0, GAP), List.of(line(all.height() + 2 * GAP))));
    }

    private Piece line(double y) {
        return new Piece.Line(new ScreenXY(0, y), new ScreenXY(body.width(), y), HAIR, true);
    }

    @SafeVarargs
    private static List<Piece> concat(List<Piece>... parts) {
        List<Piece> all = new ArrayList<>();
        List.of(parts).forEach(all::addAll);
        return all;
    }

    private static Strip stacked(List<Strip> strips) {
        Strip all = Strip.space(0);
        for (Strip strip : strips) {
            all = new Strip(all.height() + strip.height(), concat(all.pieces(), strip.at(0, all.height())));
        }
        return all;
    }

    /** A line of each cell that has so many, line by line. */
    private List<Strip> cells(List<String> texts, boolean titles) {
        List<List<Strip>> broken = new ArrayList<>();
        for (int i = 0; i < wide.length; i++) {
            TypeStyle bold = titles || i == table.strong() ? TEXT.inBold() : TEXT;
            TypeStyle style = titles ? bold.inQuiet() : bold;
            double edge = left[i] + wide[i] - APART;
            double from = left[i];
            boolean number = table.columns().get(i).number();
            broken.add(TypeSetter.rows(texts.get(i), wide[i] - APART, style).stream()
                    .map(t -> number ? TypeSetter.lineTo(edge, t, style) : TypeSetter.line(t, style).movedRight(from)).toList());
        }
        int most = broken.stream().mapToInt(List::size).max().orElse(0);
        List<Strip> lines = new ArrayList<>();
        for (int k = 0; k < most; k++) {
            Strip line = Strip.space(TEXT.height());
            for (List<Strip> cell : broken) {
                line = k < cell.size() ? line.and(cell.get(k)) : line;
            }
            lines.add(line);
        }
        return lines;
    }

    /** A row with the words below it stays together where a page has room for it; where none has, its words go on overleaf. */
    private List<Paragraph> row(PaperTable.Row row) {
        List<Strip> lines = new ArrayList<>(cells(row.cells(), false));
        List<Strip> below = new ArrayList<>(TypeSetter.lines(row.below(), body.width(), BELOW));
        if (lines.isEmpty()) {
            lines.add(Strip.space(TEXT.height()));
        }
        Strip first = lines.get(0);
        lines.set(0, new Strip(first.height() + GAP, concat(List.of(line(0)), first.at(0, GAP))));
        List<Strip> end = below.isEmpty() ? lines : below;
        Strip last = end.get(end.size() - 1);
        end.set(end.size() - 1, new Strip(last.height() + GAP, last.pieces()));
        Paragraph cells = plain(Role.ITEM, lines);
        return below.isEmpty() ? List.of(cells) : List.of(cells.keptWithNext(), plain(Role.NOTE, below));
    }

    /** With the rows as a table's. */
    private Page page(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            Block.Words words = (Block.Words) block;
            switch (words.role()) {
                case HEADING -> all.add(row(true, words.pieces()));
                case ITEM -> all.add(row(false, words.pieces()));
                case NOTE -> all.add(new Block.Row(false, List.of(words.pieces()), List.of()));
                default -> all.add(words);
            }
        }
        return new Page(SIZE, all, Optional.empty(), true);
    }

    private Block.Row row(boolean titles, List<Piece> pieces) {
        List<List<Piece>> cells = new ArrayList<>();
        for (int i = 0; i < wide.length; i++) {
            double from = body.x() + left[i] - HAIR;
            double to = from + wide[i];
            cells.add(pieces.stream().filter(p -> p instanceof Piece.Words w && w.x() >= from && w.x() < to).toList());
        }
        return new Block.Row(titles, cells, pieces.stream().filter(p -> !(p instanceof Piece.Words)).toList());
    }
}
