package districtatlas.print.work;

import districtatlas.coord.ScreenBox;

/**
 * The box of a map and the name boxes that are to stand in it. In pixels, y down. Immutable.
 *
 * @param left  whether name boxes may stand in a column at the left edge, {@code right} at the right
 */
record MapRoom(double width, double height, double slotWide, double slotHigh, boolean left, boolean right) {
    private static final double GAP = 7;
    /** Between a column and what it is about: leader lines fan out there. */
    private static final double ALLEY = 16;

    /** Between two boxes of a column. */
    double gap() {
        return GAP;
    }

    /** How many name boxes a side has room for. */
    int rows(boolean onLeft) {
        return onLeft ? left ? most() : 0 : right ? most() : 0;
    }

    private int most() {
        return (int) Math.floor((height + GAP) / (slotHigh + GAP) + 1e-9);
    }

    /** What the columns leave of it: for the map's matter. */
    ScreenBox core() {
        double from = left ? slotWide + ALLEY : 0;
        double to = width - (right ? slotWide + ALLEY : 0);
        return new ScreenBox(from, 0, to - from, height);
    }
}
