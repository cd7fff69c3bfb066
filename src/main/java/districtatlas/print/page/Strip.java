package districtatlas.print.page;

import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.decor.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a column, which is never cut. Immutable.
 *
 * @param height it takes
 * @param pieces from the line's own top left
 */
public record Strip(double height, List<Piece> pieces) {
    public Strip {
        pieces = List.copyOf(pieces);
    }

    /** Nothing, so high. */
    public static Strip space(double height) {
        return new Strip(height, List.of());
    }

    /** With more beside what it has; as high as the higher. */
    public Strip and(Strip other) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(other.pieces);
        return new Strip(Math.max(height, other.height), all);
    }

    public Strip movedRight(double by) {
        return new Strip(height, at(by, 0));
    }

    /** Its pieces where the line's top left is at (x, y). */
    public List<Piece> at(double x, double y) {
        return pieces.stream().map(p -> moved(p, x, y)).toList();
    }

    static Piece moved(Piece piece, double dx, double dy) {
        if (piece instanceof Piece.Words w) {
            return new Piece.Words(w.text(), w.x() + dx, w.baseline() + dy, w.width(), w.sizePx(), w.bold(), w.quiet());
        } else if (piece instanceof Piece.Figure f) {
            return new Piece.Figure(f.outline().stream().map(p -> moved(p, dx, dy)).toList(), f.hollow());
        } else if (piece instanceof Piece.Sample s) {
            return new Piece.Sample(moved(s.box(), dx, dy), s.line());
        } else if (piece instanceof Piece.Line l) {
            return new Piece.Line(moved(l.from(), dx, dy), moved(l.to(), dx, dy), l.widthPx(), l.quiet());
        } else if (piece instanceof Piece.Frame f) {
            return new Piece.Frame(moved(f.box(), dx, dy), f.widthPx());
        } else if (piece instanceof Piece.Tint t) {
            return new Piece.Tint(moved(t.box(), dx, dy), t.share());
        } else if (piece instanceof Piece.Card c) {
            return new Piece.Card(moved(c.box(), dx, dy), c.radius());
        }
        throw new IllegalArgumentException("not moved: " + piece);
    }

    private static ScreenXY moved(ScreenXY p, double dx, double dy) {
        return new ScreenXY(p.x() + dx, p.y() + dy);
    }

    private static ScreenBox moved(ScreenBox b, double dx, double dy) {
        return new ScreenBox(b.x() + dx, b.y() + dy, b.width(), b.height());
    }
}
