package districtatlas.ask.words;

import districtatlas.base.vocabulary.Keyed;
import districtatlas.coord.EastNorth;

/** The eight directions in which people tell the way, clockwise from north; on the grid, whose north is that of the map. */
public enum Compass implements Keyed {
    NORTH, NORTH_EAST, EAST, SOUTH_EAST, SOUTH, SOUTH_WEST, WEST, NORTH_WEST;

    private static final double DEGREES_EACH = 45;
    private static final double HALF_TURN = 180;

    /** Degrees clockwise from north, in [0, 360). */
    public static double degrees(EastNorth from, EastNorth to) {
        double degrees = Math.toDegrees(Math.atan2(to.east() - from.east(), to.north() - from.north()));
        return degrees < 0 ? degrees + 2 * HALF_TURN : degrees;
    }

    /** In which direction the second lies, seen from the first; north when they are one place. */
    public static Compass of(EastNorth from, EastNorth to) {
        return values()[(int) Math.round(degrees(from, to) / DEGREES_EACH) % values().length];
    }

    public Compass opposite() {
        return values()[(ordinal() + values().length / 2) % values().length];
    }

    /** How many of the eight lie between the two, the shorter way round: 0 for the same, 4 for the opposite. */
    public int stepsTo(Compass other) {
        int steps = Math.abs(ordinal() - other.ordinal());
        return Math.min(steps, values().length - steps);
    }
}
