package districtatlas.paint.spot;

import districtatlas.paint.lettering.Letterings;

/**
 * What a place costs the map, against no place at all. One unit is about the displeasure of a name that stands a little off its best
 * place; the figures are weighed against each other by looking at maps. Names that must show are placed for the least sum.
 */
public final class Cost {
    /** A mark whose own name must show, as the axis's points: hidden only when a zone would stay without a name. */
    static final double MARK_OF_STRUCTURE = 110;
    static final double MARK = 40;
    /** All of a name on an area that it should not hide. */
    static final double HIDDEN_AREA = 60;
    /** A heavy line under words at all, and for each height of the words that it runs below them. */
    static final double LINE = 6;
    static final double LINE_PER_HEIGHT = 12;
    /** A line whose name need not show, as a boundary or a motorway, by one that must. */
    static final double OTHER_LINE = 0.12;
    static final double OTHER_THREAD = 0.3;
    static final double THREAD_PER_HEIGHT = 5;
    static final double PANEL = 160;
    /** Wholly beside the own ground; in proportion. */
    static final double OFF_GROUND = 80;
    static final double FAR_FROM_BEST = 6;
    static final double TIGHT = 2;
    static final double BROKEN = 5;
    /** Broken into rows of one letter, which read as two words. */
    static final double SPLIT = 20;
    static final double COLUMN = 2;
    /** Level beside an upright line, for words that could run down along it; the steeper the more. */
    static final double ACROSS = 14;
    public static final double SMALLER = 48;
    static final double SMALLEST = 95;
    static final double NOT_ALONG = 40;
    /** Level upon its line rather than bent along it. */
    static final double UPON = 25;
    /** For each radian that a name along a line turns. */
    static final double TURN = 4;
    static final double SLANT = 14;
    /** For each height of words that their line bends away from them, on an average. */
    static final double AWAY = 16;
    /** A line's name on ground that is not the map's own. */
    static final double FOREIGN = 25;
    static final double FARTHER = 6;

    public static final double NO_NAME_OF_AREA = 1000;
    public static final double NO_NAME_OF_LINE = 400;
    public static final double NO_NAME_OF_POINT = 75;
    /** Words that stand on their place and name nothing beside them: without them there is nothing at all. */
    public static final double NO_WORDS_OF_THEIR_OWN = 900;

    /** A name stays where it was, at another scale too, unless moving gains more. */
    public static final double MOVED = 4;

    private Cost() {
    }

    static double of(Letterings.Variant variant) {
        double size = variant.smaller() >= 1 ? 0 : variant.smaller() > 0.8 ? SMALLER : variant.smaller() > 0.65 ? SMALLEST : 2 * SMALLEST;
        double broken = variant.broken() ? BROKEN + (variant.symbol().label().length() == variant.text().rows() ? SPLIT : 0) : 0;
        return size + broken + (variant.tight() ? TIGHT : 0);
    }
}
