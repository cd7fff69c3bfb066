package districtatlas.data;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * In which texts are read. Immutable.
 *
 * @param why how that is known; the first that tells holds
 */
public record TextEncoding(Charset charset, Why why) {
    /** The surest first. */
    public enum Why {
        /** The reader chose it. */
        CHOSEN,
        /** The format has but one. */
        FORMAT,
        /** A mark before the text (BOM). */
        MARKED,
        /** The file says so: {@code .cpg}, an XML declaration, {@code $DWGCODEPAGE}. */
        DECLARED,
        /** The language byte of a DBF. */
        LANGUAGE_BYTE,
        /** It is without fault in UTF-8, which happens by chance to hardly any other text. */
        STRICT_UTF8,
        /** Nothing beyond ASCII was met, which reads the same in all of them: nothing is decided. */
        ASCII,
        /** It is no UTF-8, and without fault in this. */
        GUESSED,
        /** What the file says is not so: the texts are no such. */
        AGAINST_DECLARATION
    }

    public TextEncoding {
        Objects.requireNonNull(charset);
        Objects.requireNonNull(why);
    }

    /** Whether the reader should be shown a sample before it is taken for granted. */
    public boolean isGuessed() {
        return why == Why.GUESSED || why == Why.AGAINST_DECLARATION;
    }
}
