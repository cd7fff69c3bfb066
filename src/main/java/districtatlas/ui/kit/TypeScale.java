package districtatlas.ui.kit;

/** How large one em is: everything in the window is measured in em, so this is the size of the window's whole furniture. */
public final class TypeScale {
    private static final double DESIGN_PX = 17;
    private static final double DESIGN_WIDTH = 1920;
    private static final double DESIGN_HEIGHT = 1080;
    private static final double PRESENTING = 1.3;

    private TypeScale() {
    }

    /**
     * Logical pixels per em, in half pixels so that dragging the window's edge does not lay everything out anew at every step.
     * Grows with the window, slower than it, and by a third for an audience.
     *
     * @param chosen the reader's own factor; 1 is normal
     */
    public static double rootPx(double width, double height, boolean presenting, double chosen) {
        double window = Math.min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT);
        double grown = window <= 1 ? 0.62 + 0.38 * window : 0.4 + 0.6 * window;
        double px = DESIGN_PX * Math.max(0.8, grown) * (presenting ? PRESENTING : 1) * chosen;
        return Math.round(px * 2) / 2.0;
    }

    /** The least number of half pixels that is not less, but for what a computation is off. */
    public static double halfPx(double px) {
        return Math.ceil(px * 2 - 1e-6) / 2;
    }
}
