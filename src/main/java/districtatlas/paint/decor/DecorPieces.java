package districtatlas.paint.decor;

import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.lettering.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Sets a picture's words, legend, scale bar and arrow in type of one size, wherever they are to stand. One use. */
final class DecorPieces {
    static final double TITLE = 21;
    static final double SUBTITLE = 13;
    static final double HEAD = 13;
    static final double ROW = 12;
    static final double NOTE = 10.5;
    static final double LEADING = 1.5;
    static final double BAR_MOST = 170;
    static final double ARROW = 34;
    private static final double HEADING = 10.5;
    private static final double LETTER = 14;
    private static final double USUAL_SIDE = 900;
    private static final double ROOM_SIDE = 560;

    /** Logical pixels of what is one pixel on a picture of the usual size. */
    private final double u;
    private final List<Piece> pieces = new ArrayList<>();

    DecorPieces(double u) {
        this.u = u;
    }

    /** @param textScale how much larger than usual the type is */
    static double unit(double pictureWidth, double pictureHeight, double textScale) {
        double side = Math.min(pictureWidth, pictureHeight);
        double larger = 1 + (textScale - 1) * 0.6;
        return Math.max(0.82, Math.min(1.6, Math.sqrt(side / USUAL_SIDE))) * Math.max(0.5, Math.min(larger, side / ROOM_SIDE));
    }

    static double width(String words, double size, boolean bold) {
        return Typeface.bundled().width(words, bold, size);
    }

    List<Piece> pieces() {
        return pieces;
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    void words(String text, double x, double baseline, double size, boolean bold, boolean quiet) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Words(text, x, baseline, width(text, size, bold), size, bold, quiet));
        }
    }

    /** From the letter's top to the arrow's feet. */
    double arrowHeight() {
        return LETTER * u + 4 * u + ARROW * u;
    }

    double arrowWidth(String letter) {
        return Math.max(NorthArrow.of(ARROW * u).width(), width(letter, LETTER * u, true));
    }

    /** The arrow with its letter above it, both around {@code middle}. */
    void arrow(String letter, double middle, double letterBaseline, double top) {
        NorthArrow arrow = NorthArrow.of(ARROW * u);
        double size = LETTER * u;
        words(letter, middle - width(letter, size, true) / 2, letterBaseline, size, true, false);
        double x = middle - arrow.width() / 2;
        pieces.add(new Piece.Figure(moved(arrow.light(), x, top), true));
        pieces.add(new Piece.Figure(moved(arrow.dark(), x, top), false));
    }

    private static List<ScreenXY> moved(List<ScreenXY> points, double x, double y) {
        return points.stream().map(p -> new ScreenXY(p.x() + x, p.y() + y)).toList();
    }

    /** Of a legend's line. */
    double row() {
        return ROW * u * 1.62;
    }

    double headHeight() {
        return HEAD * u * 1.75;
    }

    double betweenColumns() {
        return 16 * u;
    }

    /** What a line takes before its words. */
    double beforeWords() {
        return sampleWide() + 8 * u;
    }

    private double sampleWide() {
        return Math.round(30 * u);
    }

    LegendColumns columns(List<LegendLine> lines, int rows, double mostWide) {
        return LegendColumns.of(lines, room(rows, mostWide));
    }

    LegendColumns narrowColumns(List<LegendLine> lines, int rows, double mostWide) {
        return LegendColumns.narrow(lines, room(rows, mostWide));
    }

    private LegendColumns.Room room(int rows, double mostWide) {
        return new LegendColumns.Room(rows, beforeWords(), mostWide, betweenColumns(), ROW * u);
    }

    /** Its title, and what was left out by an ellipsis. */
    void legend(LegendColumns columns, String title, double left, double y) {
        words(title, left, y + HEAD * u, HEAD * u, true, false);
        if (columns.isCut()) {
            words("…", left + width(title + " ", HEAD * u, true), y + HEAD * u, HEAD * u, false, true);
        }
        double row = row();
        double x = left;
        for (LegendColumns.Column column : columns.columns()) {
            double at = y + headHeight();
            for (LegendLine line : column.lines()) {
                if (line.isHeading()) {
                    words(line.words(), x, at + row * 0.56 + ROW * u * 0.36, HEADING * u, false, true);
                    at += row;
                    continue;
                }
                double sampleHigh = Math.floor(row * 0.84);
                pieces.add(new Piece.Sample(new ScreenBox(x, at + (row - sampleHigh) / 2, sampleWide(), sampleHigh), line));
                words(line.words(), x + beforeWords(), at + row / 2 + ROW * u * 0.36, ROW * u, false, false);
                at += row;
            }
            x += column.width() + betweenColumns();
        }
    }

    double barWidth(ScaleBar bar, String scale) {
        return Math.max(bar.lengthPx() + width(" km", NOTE * u, false) + 6 * u, width(scale, NOTE * u, false));
    }

    double barHeight() {
        return (ROW + 6) * u + NOTE * u * 1.6;
    }

    /** Numbers, bar and the scale in words, above {@code bottom}. */
    void bar(ScaleBar bar, String scale, double x, double bottom) {
        double thick = 5 * u;
        double y = bottom - NOTE * u * 1.6 - thick;
        for (ScaleBar.Segment segment : bar.segments()) {
            double from = x + segment.fromPx();
            double to = x + segment.toPx();
            pieces.add(new Piece.Figure(List.of(new ScreenXY(from, y), new ScreenXY(to, y), new ScreenXY(to, y + thick),
                    new ScreenXY(from, y + thick)), !segment.filled()));
        }
        for (int i = 0; i < bar.labels().size(); i++) {
            ScaleBar.Label label = bar.labels().get(i);
            String number = label.text().split(" ")[0];
            double shift = i == 0 ? 0 : width(number, NOTE * u, false) / 2;
            words(label.text(), x + label.atPx() - shift, y - 4 * u, NOTE * u, false, false);
        }
        words(scale, x, bottom - NOTE * u * 0.15, NOTE * u, false, true);
    }
}
