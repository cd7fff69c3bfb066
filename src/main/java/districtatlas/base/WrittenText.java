package districtatlas.base;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text of a file that somebody else wrote: in UTF-8, in UTF-16 with a mark, or in the national encoding. Pure functions. */
public final class WrittenText {
    private static final char MARK = '\ufeff';

    private WrittenText() {
    }

    /** Without the mark at its beginning; empty when it is in none of them. */
    public static Optional<String> of(byte[] content) {
        List<Charset> ways = isWide(content) ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
        return ways.stream().flatMap(way -> decoded(content, way).stream()).findFirst().map(WrittenText::unmarked);
    }

    private static boolean isWide(byte[] content) {
        return content.length > 1 && ((content[0] & 0xff) == 0xfe && (content[1] & 0xff) == 0xff || (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xfe);
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();            // another way of writing
        }
    }

    public static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
