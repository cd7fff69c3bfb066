package districtatlas.data.dxf;

import java.io.Closeable;
import java.io.IOException;

/** The groups of a drawing one after the other: a code and a value. One thread at a time. */
interface Groups extends Closeable {
    /** The text cannot be read from here on. */
    final class Broken extends IOException {
        private static final long serialVersionUID = 1;

        Broken() {
            super("no group");
        }
    }

    /**
     * Whether there is one more.
     *
     * @throws Broken where what follows is none
     */
    boolean next() throws IOException;

    /** Of the group that has come. */
    int code();

    /** Its value as it is written, without blanks around it; of a number too. */
    byte[] bytes();

    /** Its value as a number; NaN when it is none. */
    double number();

    /** Where it stands: a line of text, a byte of a binary file; from 1 on. */
    long place();

    /** Whether values of that code are numbers. */
    static boolean isNumber(int code) {
        return code >= 10 && code < 100 || code >= 110 && code < 180 || code >= 210 && code < 240 || code >= 270 && code < 300
                || code >= 370 && code < 390 || code >= 400 && code < 430 || code >= 440 && code < 470 || code >= 1010 && code < 1072;
    }
}
