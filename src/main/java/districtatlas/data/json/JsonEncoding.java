package districtatlas.data.json;

import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding;
import districtatlas.data.TextEncoding.Why;
import districtatlas.data.text.Encodings;
import districtatlas.data.text.TextSamples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** In which encoding a file of JSON is written, which should be UTF-8 and on many desks is not. Pure functions. */
final class JsonEncoding {
    private static final int CHUNK = 1 << 16;

    private JsonEncoding() {
    }

    /** By the reader's wish, or the mark, or UTF-8 until it proves to be none. @param head the first bytes of the file */
    static JsonText first(Path file, byte[] head, ReadOptions options) {
        if (options.charset().isPresent()) {
            return new JsonText(file, new TextEncoding(options.charset().get(), Why.CHOSEN), !JsonText.isUtf8(options.charset().get()));
        }
        TextEncoding encoding = Encodings.marked(head).orElse(new TextEncoding(StandardCharsets.UTF_8, Why.FORMAT));
        return new JsonText(file, encoding, !JsonText.isUtf8(encoding.charset()));
    }

    /** Looks closer at a file that could not be read as UTF-8. @return empty when it is UTF-8, so that it is something else that is wrong */
    static Optional<JsonText> other(JsonText text) throws IOException {
        if (text.recode() || text.encoding().why() == Why.CHOSEN) {
            return Optional.empty();
        }
        TextSamples samples = new TextSamples();
        boolean faulty = false;
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(CHUNK + 1);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
        try (InputStream in = Files.newInputStream(text.file())) {
            for (int read = 0; read >= 0 && !(faulty && samples.isFull());) {
                bytes.compact();
                int begin = bytes.position();
                read = in.readNBytes(bytes.array(), begin, CHUNK - begin);
                read = read == 0 ? -1 : read;
                bytes.limit(begin + Math.max(0, read)).position(0);
                addLines(samples, bytes.array(), begin, bytes.limit());
                faulty = faulty || strict.decode(bytes, chars.clear(), false).isError();
                bytes.position(faulty ? bytes.limit() : bytes.position());
            }
        }
        if (!faulty) {
            return Optional.empty();
        }
        TextEncoding told = Encodings.decide(Optional.empty(), Optional.empty(), samples);
        return Optional.of(new JsonText(text.file(), new TextEncoding(told.charset(), Why.GUESSED), true));
    }

    private static void addLines(TextSamples samples, byte[] all, int from, int to) {
        int begin = from;
        for (int i = from; i < to; i++) {
            if (all[i] == '"' || all[i] == '\n') {
                samples.add(all, begin, i, false);
                begin = i + 1;
            }
        }
        samples.add(Arrays.copyOfRange(all, begin, to), 0, to - begin, true);
    }
}
