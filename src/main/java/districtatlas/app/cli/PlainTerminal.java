package districtatlas.app.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Lets words through to a terminal, and nothing that would command it: names come from files of anybody, and a control character in one
 * could clear the screen, rename the window or turn what follows around. One thread at a time.
 */
final class PlainTerminal extends FilterWriter {
    private static final char SHOWN = '\uFFFD';

    PlainTerminal(Writer out) {
        super(out);
    }

    /** Lines and tabs command nothing. */
    static boolean isCommand(int character) {
        boolean control = character < 0x20 && "\n\r\t".indexOf(character) < 0 || character >= 0x7F && character < 0xA0;
        boolean turns = character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069
                || character == 0x200E || character == 0x200F || character == 0x061C;
        return control || turns;
    }

    @Override
    public void write(int character) throws IOException {
        out.write(isCommand(character) ? SHOWN : character);
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        char[] plain = new char[length];
        for (int i = 0; i < length; i++) {
            char c = characters[from + i];
            plain[i] = isCommand(c) ? SHOWN : c;
        }
        out.write(plain, 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.substring(from, from + length).toCharArray(), 0, length);
    }
}
