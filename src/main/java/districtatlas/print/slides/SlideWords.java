package districtatlas.print.slides;

import districtatlas.print.slides.DeckLayout.Level;

/**
 * A paragraph of a slide. Immutable.
 *
 * @param after   behind the text, smaller and quieter; may be empty
 * @param bullet  before it; empty for none
 * @param colour  of the bullet, an accent of the theme; empty for that of the words
 * @param tied    stands on the same slide as the next
 */
record SlideWords(Level level, String text, String after, String bullet, String colour, boolean tied) {
    static SlideWords of(Level level, String text) {
        return new SlideWords(level, text, "", "", "", false);
    }

    static SlideWords point(String text, String bullet, String colour) {
        return new SlideWords(Level.POINT, text, "", bullet, colour, false);
    }

    SlideWords with(String words) {
        return new SlideWords(level, text, words, bullet, colour, tied);
    }

    SlideWords tiedToNext() {
        return new SlideWords(level, text, after, bullet, colour, true);
    }
}
