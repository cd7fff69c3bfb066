package districtatlas.print.sheet;

import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Millimetres;
import districtatlas.print.page.Role;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;

/** The foot of a large sheet, inside its frame: what the map is worth and the page's number on the left, the title block on the right. Immutable. */
record TitleStrip(SheetFacts facts, double wide, String number, Messages messages) {
    private static final TypeStyle SMALL = TypeStyle.points(7.2).inQuiet().leading(1.4);
    private static final TypeStyle LABEL = TypeStyle.points(7.2).inQuiet().leading(1.3);
    private static final TypeStyle VALUE = TypeStyle.points(8.5).leading(1.3);
    private static final double[] TITLE_POINTS = {13, 12, 11, 10, 9, 8};
    /** As wide as title blocks are drawn. */
    private static final double BLOCK = Millimetres.px(180);
    private static final double LEFT_CELLS = Millimetres.px(114);
    private static final double TITLE_HIGH = Millimetres.px(11);
    private static final double ROW_HIGH = Millimetres.px(6.5);
    private static final double THIN = Millimetres.px(0.18);
    private static final double THICK = Millimetres.px(0.35);
    private static final double PADDING = 6;
    private static final double AIR = Millimetres.px(3);

    /** A cell of the block: a label, and what belongs to it in rows. */
    private record Cell(String label, List<String> rows, TypeStyle style) {
        double height(double least) {
            return Math.max(least, rows.size() * style.height() + PADDING);
        }
    }

    double height() {
        double notes = 2 * AIR + (noteRows().size() + 1.5) * SMALL.height();
        return Math.max(blockHeight(), notes);
    }

    private List<String> noteRows() {
        double most = wide - BLOCK - 2 * AIR;
        return facts.notes().stream().flatMap(l -> TypeSetter.rows(l, most, SMALL).stream()).toList();
    }

    List<Block> at(ScreenBox frame, double top) {
        List<Block> blocks = new ArrayList<>();
        double y = top + AIR;
        for (String row : noteRows()) {
            blocks.add(new Block.Words(Role.NOTE, TypeSetter.line(row, SMALL).at(frame.x() + AIR, y)));
            y += SMALL.height();
        }
        blocks.addAll(block(frame.maxX() - BLOCK, frame.maxY() - blockHeight(), frame.maxY()));
        blocks.add(new Block.Words(Role.FURNITURE, TypeSetter.line(number, SMALL).at(frame.x() + AIR, frame.maxY() - AIR / 2 - SMALL.height())));
        return blocks;
    }

    private double labels(String... keys) {
        double widest = 0;
        for (String key : keys) {
            widest = Math.max(widest, TypeSetter.width(messages.get(key), LABEL));
        }
        return widest + 2 * PADDING;
    }

    private double leftLabels() {
        return labels("frame.title", "frame.unit", "frame.coordinates", "frame.sources");
    }

    private double rightLabels() {
        return labels("frame.number", "frame.scale", "frame.date", "frame.edition");
    }

    private Cell cell(String label, String value, double most) {
        return new Cell(label, TypeSetter.rows(value, most - 2 * PADDING, VALUE), VALUE);
    }

    private Cell title() {
        double most = BLOCK - leftLabels() - 2 * PADDING;
        Cell tried = null;
        for (double points : TITLE_POINTS) {
            TypeStyle style = TypeStyle.points(points).inBold().leading(1.25);
            tried = new Cell("frame.title", TypeSetter.rows(facts.title(), most, style), style);
            if (tried.height(TITLE_HIGH) <= TITLE_HIGH) {
                return tried;
            }
        }
        return tried;
    }

    private List<Cell> lefts() {
        double most = LEFT_CELLS - leftLabels();
        return List.of(cell("frame.unit", facts.unit(), most), cell("frame.coordinates", facts.coordinates(), most), cell("frame.sources", facts.sources(), most));
    }

    private List<Cell> rights() {
        double most = BLOCK - LEFT_CELLS - rightLabels();
        return List.of(cell("frame.number", facts.number(), most), cell("frame.scale", facts.scale(), most),
                cell("frame.date", facts.date(), most), cell("frame.edition", facts.edition(), most));
    }

    /** Of the rows below the title: the sources stand beside date and edition. */
    private double[] rowHeights() {
        List<Cell> lefts = lefts();
        List<Cell> rights = rights();
        double unit = Math.max(lefts.get(0).height(ROW_HIGH), rights.get(0).height(ROW_HIGH));
        double grid = Math.max(lefts.get(1).height(ROW_HIGH), rights.get(1).height(ROW_HIGH));
        double date = rights.get(2).height(ROW_HIGH);
        double edition = Math.max(rights.get(3).height(ROW_HIGH), lefts.get(2).height(ROW_HIGH) - date);
        return new double[] {unit, grid, date, edition};
    }

    private double blockHeight() {
        double high = title().height(TITLE_HIGH);
        for (double row : rowHeights()) {
            high += row;
        }
        return high;
    }

    private List<Block> block(double x, double top, double bottom) {
        double right = x + BLOCK;
        double middle = x + LEFT_CELLS;
        double[] rows = rowHeights();
        double[] y = new double[rows.length + 1];
        y[0] = top + title().height(TITLE_HIGH);
        for (int i = 0; i < rows.length; i++) {
            y[i + 1] = y[i] + rows[i];
        }
        List<Piece> lines = new ArrayList<>();
        lines.add(line(x, top, right, top, THICK));
        lines.add(line(x, top, x, bottom, THICK));
        for (int i = 0; i < rows.length; i++) {
            lines.add(line(i == 3 ? middle : x, y[i], right, y[i], THIN));
        }
        lines.add(line(middle, y[0], middle, bottom, THIN));
        lines.add(line(x + leftLabels(), top, x + leftLabels(), bottom, THIN));
        lines.add(line(middle + rightLabels(), y[0], middle + rightLabels(), bottom, THIN));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(Role.FURNITURE, lines));
        List<Cell> lefts = lefts();
        List<Cell> rights = rights();
        blocks.add(said(title(), x, top, leftLabels(), y[0] - top));
        for (int i = 0; i < rights.size(); i++) {
            if (i < lefts.size()) {
                blocks.add(said(lefts.get(i), x, y[i], leftLabels(), i == 2 ? rows[2] + rows[3] : rows[i]));
            }
            blocks.add(said(rights.get(i), middle, y[i], rightLabels(), rows[i]));
        }
        return blocks;
    }

    private static Piece line(double x1, double y1, double x2, double y2, double wide) {
        return new Piece.Line(new ScreenXY(x1, y1), new ScreenXY(x2, y2), wide, false);
    }

    private Block said(Cell cell, double x, double y, double labelWide, double high) {
        List<Piece> pieces = new ArrayList<>(TypeSetter.line(messages.get(cell.label()), LABEL).at(x + PADDING, y + (high - LABEL.height()) / 2));
        double at = y + (high - cell.rows().size() * cell.style().height()) / 2;
        for (String row : cell.rows()) {
            pieces.addAll(TypeSetter.line(row, cell.style()).at(x + labelWide + PADDING, at));
            at += cell.style().height();
        }
        return new Block.Words(Role.NOTE, pieces);
    }
}
