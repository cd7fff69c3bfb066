package districtatlas.base;

import java.text.Normalizer;

/** What a person typed, as it would be without an input method in between: Chinese keyboards write letters, digits and signs in full width. */
public final class HalfWidth {
    private static final char MINUS = '\u2212';

    private HalfWidth() {
    }

    /** Letters, digits and signs in half width, and without white space around it. */
    public static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replace(MINUS, '-').strip();
    }
}
