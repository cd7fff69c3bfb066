package districtatlas.paint.tile;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the marks of a pattern stand so that a square of whole pixels repeats without a seam: a square lattice, upright or turned, that
 * comes back to itself after one side of the square in either direction. Immutable, in device pixels, y down.
 *
 * @param side  of the square that repeats
 * @param along how many steps along the turned rows, and {@code across} how many across them, lead to the same place one side further
 */
record Lattice(int side, int along, int across) {
    /** The step is as free as an upright one's, which is rounded to whole pixels: lines of a small square are all alike. */
    private static final double STEP_OFF_PX = 0.4;
    /** A third of a degree: nobody sees less. */
    private static final double TURN_OFF = 0.006;
    private static final int LEAST_SIDE = 2;
    /** A megabyte of texture. */
    private static final int MOST_SIDE = 512;
    private static final double MIDDLE = 0.5;

    /** The step is rounded to whole pixels; half a pixel of spacing buys a small square. */
    static Lattice upright(double step) {
        return new Lattice((int) Math.max(LEAST_SIDE, Math.round(step)), 1, 0);
    }

    /** The smallest square that is good enough, else the best of all. */
    static Lattice turned(double step, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        Lattice best = upright(step);
        double least = Double.MAX_VALUE;
        for (int side = (int) Math.max(LEAST_SIDE, step); side <= MOST_SIDE && least > 1; side++) {
            Lattice at = new Lattice(side, (int) Math.round(side * cos / step), (int) Math.round(side * sin / step));
            double turnOff = Math.abs(at.along * sin - at.across * cos) / Math.hypot(at.along, at.across);
            double off = Math.max(turnOff / TURN_OFF, Math.abs(at.step() - step) / STEP_OFF_PX);
            if (off < least) {      // none for NaN, where both steps are 0
                best = at;
                least = off;
            }
        }
        return best;
    }

    /** From mark to mark. */
    double step() {
        return side / Math.hypot(along, across);
    }

    /** Clockwise, as marks are turned. */
    double degrees() {
        return Math.toDegrees(Math.atan2(across, along));
    }

    /** Every place from which a mark of that size can reach into the square. */
    List<Point2D> placesWithin(double reach) {
        double cos = along * step() / Math.hypot(along, across);
        double sin = across * step() / Math.hypot(along, across);
        int most = (int) Math.ceil(2 * (side + reach) / step()) + 1;
        // Through a pixel's middle run the crisper lines; an upright mark stands in the middle of its square.
        double first = across == 0 ? MIDDLE * side : MIDDLE;
        List<Point2D> places = new ArrayList<>();
        for (int i = -most; i <= most; i++) {
            for (int j = -most; j <= most; j++) {
                double x = first + i * cos - j * sin;
                double y = first + i * sin + j * cos;
                if (x > -reach && x < side + reach && y > -reach && y < side + reach) {
                    places.add(new Point2D.Double(x, y));
                }
            }
        }
        return places;
    }
}
