package districtatlas.print.slides;

import districtatlas.print.slides.DeckLayout.Level;

/**
 * A paragraph of a slide. Immutable.
 *
 * @param bullet  before it; empty for none
 * @param colour  of the bullet, an accent of the theme; empty for that of the words
 * @param tied    stands on the same slide as the next
 */
record SlideWords(Level level, String text, String bullet, String colour, boolean tied) {
    static SlideWords of(Level level, String text) {
        return new SlideWords(level, text, "", "", false);
    }

    SlideWords tiedToNext() {
        return new SlideWords(level, text, bullet, colour, true);
    }
}
