package districtatlas.print.sheet;

import districtatlas.base.vocabulary.Section;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.decor.Piece;
import java.util.ArrayList;
import java.util.List;

/** A thing's mark in a list, in the shape that it has on the map: filled where the plan itself says that it belongs there. Pure functions. */
final class ThingMark {
    private static final int ROUND = 20;
    private static final double RADIUS = 3.1;
    private static final double HALF = 2.8;
    private static final double POINTED = 3.9;

    private ThingMark() {
    }

    /** With its middle at (x, y). */
    static List<Piece> of(Section section, boolean filled, double x, double y) {
        List<ScreenXY> outline = switch (section) {
            case PROJECT -> circle(x, y);
            case SITE -> List.of(new ScreenXY(x, y - POINTED), new ScreenXY(x + POINTED, y), new ScreenXY(x, y + POINTED), new ScreenXY(x - POINTED, y));
            case FACILITY -> List.of(new ScreenXY(x - HALF, y - HALF), new ScreenXY(x + HALF, y - HALF), new ScreenXY(x + HALF, y + HALF), new ScreenXY(x - HALF, y + HALF));
            case OTHER -> List.of(new ScreenXY(x, y - POINTED), new ScreenXY(x + POINTED, y + HALF), new ScreenXY(x - POINTED, y + HALF));
        };
        return List.of(new Piece.Figure(outline, !filled));
    }

    private static List<ScreenXY> circle(double x, double y) {
        List<ScreenXY> outline = new ArrayList<>();
        for (int i = 0; i < ROUND; i++) {
            double angle = 2 * Math.PI * i / ROUND;
            outline.add(new ScreenXY(x + RADIUS * Math.cos(angle), y + RADIUS * Math.sin(angle)));
        }
        return outline;
    }
}
