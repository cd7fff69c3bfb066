package districtatlas.print.slides;

import districtatlas.print.slides.DeckLayout.Level;

/**
 * A paragraph of a slide. Immutable.
 *
 * @param after   behind the text, smaller and quieter; may be empty
 * @param bullet  before it; empty for none
 * @param colour  of the bullet, an accent of the theme; empty for that of the words
 * @param apart   begins something else: more room before it
 * @param tied    stands on the same slide as the next
 */
record SlideWords(Level level, String text, String after, String bullet, String colour, boolean apart, boolean tied) {
    static SlideWords of(Level level, String text) {
        return new SlideWords(level, text, "", "", "", false, false);
    }

    static SlideWords point(String text, String bullet, String colour) {
        return new SlideWords(Level.POINT, text, "", bullet, colour, false, false);
    }

    SlideWords with(String words) {
        return new SlideWords(level, text, words, bullet, colour, apart, tied);
    }

    SlideWords setApart() {
        return new SlideWords(level, text, after, bullet, colour, true, tied);
    }

    /** Room before it, in points. */
    double above() {
        return level.above() + (apart ? DeckLayout.APART : 0);
    }

    SlideWords tiedToNext() {
        return new SlideWords(level, text, after, bullet, colour, apart, true);
    }
}
