package districtatlas.data.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import districtatlas.data.TextEncoding;
import districtatlas.data.text.Encodings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a file, read from its beginning as often as is asked, always as UTF-8, without the mark before it. Immutable.
 *
 * @param recode whether its bytes have to be turned into UTF-8
 */
record JsonText(Path file, TextEncoding encoding, boolean recode) {
    /** Deeper than any map is nested, and far from what a stack holds. */
    static final int MOST_NESTED = 200;
    private static final int MOST_CHARACTERS = 1 << 28;
    private static final int MOST_DIGITS = 1_000;
    private static final int BUFFER_BYTES = 1 << 16;
    /** For both passes and all files: it has no state but what makes names of members quick to read. */
    static final JsonFactory FACTORY = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MOST_NESTED).maxStringLength(MOST_CHARACTERS).maxNumberLength(MOST_DIGITS).build())
        .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)      // other programs write NaN, which JSON has no word for
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)  // and line breaks within texts
        .build();

    InputStream open() throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
        raw.mark(4);
        int mark = Encodings.markLength(raw.readNBytes(3));
        raw.reset();
        raw.skipNBytes(mark);
        if (!recode) {
            return raw;
        }
        Charset charset = Encodings.widest(encoding.charset());
        return new RecodedStream(new InputStreamReader(raw, charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    JsonParser parser() throws IOException {
        return FACTORY.createParser(new RecordMarksAsBlanks(open()));
    }

    static JsonParser parser(byte[] text, int length) throws IOException {
        return FACTORY.createParser(text, 0, length);
    }

    static boolean isUtf8(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8);
    }
}
