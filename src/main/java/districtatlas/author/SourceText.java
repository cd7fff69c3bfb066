package districtatlas.author;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a source, whatever program wrote it: UTF-8, or the encoding that a byte order mark or an XML declaration names.
 * The mark is left out, and the declaration then says UTF-8, so that the text can be kept and read again as that.
 */
public final class SourceText {
    private static final Pattern DECLARATION = Pattern.compile("^(<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"'])([^\"']*)([\"'])");
    /** A declaration is plain ASCII and stands at the very beginning. */
    private static final int DECLARATION_BYTES = 200;

    /** Bytes that are no text in the encoding. */
    public static final class Undecodable extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;

        Undecodable(int line, String encoding) {
            super(encoding);
            this.line = line;
        }

        /** Counted from 1. */
        public int line() {
            return line;
        }

        public String encoding() {
            return getMessage();
        }
    }

    private SourceText() {
    }

    /** @throws Undecodable when a byte is not of the encoding, or there is none of the declared name */
    public static String of(byte[] bytes) throws Undecodable {
        String text = decoded(bytes);
        Matcher declared = DECLARATION.matcher(text);
        return declared.find() ? declared.group(1) + "UTF-8" + text.substring(declared.start(3)) : text;
    }

    private static String decoded(byte[] bytes) throws Undecodable {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0, '<', 0, '?')) {
            return decoded(bytes, 0, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, '<', 0, '?', 0)) {
            return decoded(bytes, 0, StandardCharsets.UTF_16LE);
        }
        String beginning = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARATION.matcher(beginning);
        return decoded(bytes, 0, declared.find() ? charset(declared.group(2)) : StandardCharsets.UTF_8);
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset charset(String name) throws Undecodable {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new Undecodable(1, name);
        }
    }

    private static String decoded(byte[] bytes, int from, Charset charset) throws Undecodable {
        CharsetDecoder decoder = charset.newDecoder();        // reports what it does not know
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        String text = out.flip().toString();
        if (result.isError()) {
            throw new Undecodable(1 + (int) text.chars().filter(c -> c == '\n').count(), charset.name());
        }
        return text;
    }
}
