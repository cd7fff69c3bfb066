package districtatlas.paint.decor;

/**
 * The colours of decorations, non-premultiplied ARGB, and how much larger their type is than usual. Immutable.
 *
 * @param ink       of words and bars
 * @param quiet     of words that wait to be read
 * @param card      of the sheets below them
 * @param edge      of those sheets
 * @param ground    of the map, below a legend's samples
 * @param textScale 1 for reading, more for a room
 */
public record SheetInks(int ink, int quiet, int card, int edge, int ground, double textScale) {
}
