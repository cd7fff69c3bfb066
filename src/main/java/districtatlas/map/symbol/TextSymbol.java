package districtatlas.map.symbol;

/**
 * A label.
 *
 * @param label           the words, with {@code \n} where the style breaks the line
 * @param fontFamily      as the style has it
 * @param priority        higher is placed first (SLD Priority / vendor option); zone names are at or above {@link #ALWAYS}
 * @param letterSpacingPx added between characters
 * @param wrapPx          widest line before it is broken; 0 for never
 * @param placement       where it may stand
 * @param anchorX         point placement: 0 left … 1 right of the label's box on the place; {@code anchorY} 0 bottom … 1 top
 * @param dx              displacement in pixels, right; {@code dy} up
 * @param maxMovePx       how far a label may be moved from its place to find room
 * @param repeatPx        along a line: distance of repetitions; 0 for once
 * @param spaceAroundPx   kept free around it
 * @param minFit          share of a polygon label's box that must lie inside its polygon (0 … 1); below it the label is dropped
 * @param group           features of one name are labelled once
 * @param leastPx         smaller type than that is never tried; 0 for no such bound
 */
public record TextSymbol(String label, String fontFamily, boolean bold, boolean italic, double sizePx, int argb,
                         int haloArgb, double haloPx, double priority, double letterSpacingPx, double wrapPx,
                         Placement placement, double anchorX, double anchorY, double dx, double dy, double rotationDeg,
                         double maxMovePx, double repeatPx, double spaceAroundPx, double minFit, boolean group, double leastPx) implements Symbol {
    /**
     * Labels of this priority and above are placed together before all others. Names of areas and lines are drawn at every zoom: moved,
     * broken or made smaller, never dropped while there is room for them; a point's name stands beside its point or not at all.
     */
    public static final double ALWAYS = 1000;

    /** All labels are set in this family, whatever {@code fontFamily} says: a picture is the same on every machine. */
    public static final String BUNDLED_FAMILY = "Noto Sans SC";

    /** Whether that is the family meant by a style's word for it: the first of a list, with or without quotes. */
    public static boolean isBundled(String family) {
        return family.split(",")[0].replaceAll("[\"']", "").strip().equalsIgnoreCase(BUNDLED_FAMILY);
    }

    /** Of type that may be made smaller where room is short. */
    public TextSymbol(String label, String fontFamily, boolean bold, boolean italic, double sizePx, int argb,
                      int haloArgb, double haloPx, double priority, double letterSpacingPx, double wrapPx,
                      Placement placement, double anchorX, double anchorY, double dx, double dy, double rotationDeg,
                      double maxMovePx, double repeatPx, double spaceAroundPx, double minFit, boolean group) {
        this(label, fontFamily, bold, italic, sizePx, argb, haloArgb, haloPx, priority, letterSpacingPx, wrapPx, placement, anchorX, anchorY,
                dx, dy, rotationDeg, maxMovePx, repeatPx, spaceAroundPx, minFit, group, 0);
    }

    public enum Placement { POINT, INSIDE, ALONG_LINE }

    /** Whether it stands on its place and nowhere else: then it is set as its style says, neither broken nor made smaller. */
    public boolean keepsItsPlace() {
        return placement == Placement.POINT && maxMovePx <= 0 && dx == 0 && dy == 0 && anchorX == 0.5 && anchorY == 0.5;
    }

    /** Smaller or larger type; letter space gives way first. */
    public TextSymbol scaledBy(double factor) {
        return new TextSymbol(label, fontFamily, bold, italic, sizePx * factor, argb, haloArgb, haloPx, priority,
                letterSpacingPx * factor * factor, wrapPx, placement, anchorX, anchorY, dx, dy, rotationDeg, maxMovePx, repeatPx,
                spaceAroundPx, minFit, group, leastPx);
    }

    public TextSymbol spacedBy(double px) {
        return new TextSymbol(label, fontFamily, bold, italic, sizePx, argb, haloArgb, haloPx, priority, px, wrapPx, placement,
                anchorX, anchorY, dx, dy, rotationDeg, maxMovePx, repeatPx, spaceAroundPx, minFit, group, leastPx);
    }

    public TextSymbol wrappedAt(double px) {
        return new TextSymbol(label, fontFamily, bold, italic, sizePx, argb, haloArgb, haloPx, priority, letterSpacingPx, px, placement,
                anchorX, anchorY, dx, dy, rotationDeg, maxMovePx, repeatPx, spaceAroundPx, minFit, group, leastPx);
    }

    /** @param strength by which the opacity of ink and halo is multiplied */
    public TextSymbol faintedTo(double strength) {
        return new TextSymbol(label, fontFamily, bold, italic, sizePx, fainted(argb, strength), fainted(haloArgb, strength), haloPx, priority,
                letterSpacingPx, wrapPx, placement, anchorX, anchorY, dx, dy, rotationDeg, maxMovePx, repeatPx, spaceAroundPx, minFit, group, leastPx);
    }

    private static int fainted(int argb, double strength) {
        return (int) Math.round((argb >>> 24) * strength) << 24 | argb & 0xFFFFFF;
    }
}
