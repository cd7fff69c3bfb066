package districtatlas.paint.decor;

import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import java.util.List;

/** One thing to be drawn, in logical pixels of the picture, y down. Immutable. */
public sealed interface Piece {
    /** What it covers. */
    ScreenBox box();

    /** A card below others. */
    record Card(ScreenBox box, double radius) implements Piece {
    }

    /** @param baseline of its feet */
    record Words(String text, double x, double baseline, double width, double sizePx, boolean bold, boolean quiet) implements Piece {
        @Override
        public ScreenBox box() {
            return new ScreenBox(x, baseline - 0.88 * sizePx, width, 1.1 * sizePx);
        }
    }

    /** A closed outline in ink; hollow ones are filled with the card's colour. */
    record Figure(List<ScreenXY> outline, boolean hollow) implements Piece {
        public Figure {
            outline = List.copyOf(outline);
        }

        @Override
        public ScreenBox box() {
            double minX = outline.stream().mapToDouble(ScreenXY::x).min().orElse(0);
            double minY = outline.stream().mapToDouble(ScreenXY::y).min().orElse(0);
            double maxX = outline.stream().mapToDouble(ScreenXY::x).max().orElse(0);
            double maxY = outline.stream().mapToDouble(ScreenXY::y).max().orElse(0);
            return new ScreenBox(minX, minY, maxX - minX, maxY - minY);
        }
    }

    /** A legend's sample, drawn as the map draws. */
    record Sample(ScreenBox box, LegendLine line) implements Piece {
    }

    /** A straight line in ink. */
    record Line(ScreenXY from, ScreenXY to, double widthPx, boolean quiet) implements Piece {
        @Override
        public ScreenBox box() {
            return new ScreenBox(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y()));
        }
    }

    /** The outline of a box in ink; what lies below shows. */
    record Frame(ScreenBox box, double widthPx) implements Piece {
    }

    /** @param share of ink that covers the box, in (0, 1] */
    record Tint(ScreenBox box, double share) implements Piece {
    }
}
