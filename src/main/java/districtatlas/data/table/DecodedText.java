package districtatlas.data.table;

import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding;
import districtatlas.data.text.Encodings;
import districtatlas.data.text.TextSamples;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is text, with the charset that it is written in. Immutable.
 *
 * @param skip  bytes of the mark before it
 * @param bytes of all of it
 */
record DecodedText(Path file, TextEncoding encoding, int skip, long bytes) {
    private static final int BLOCK = 1 << 18;

    /** Whether it can be text: no byte that none holds, but for those of UTF-16. */
    static boolean isText(byte[] head) {
        if (head.length == 0 || Encodings.markLength(head) > 0 || wide(head).isPresent()) {
            return true;
        }
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A && b != 0x0B) {
                return false;
            }
        }
        return true;
    }

    static DecodedText of(Path file, ReadOptions options) {
        return of(file, Optional.empty(), options);
    }

    /** @throws DataRefused when it is empty or cannot be read */
    static DecodedText of(Path file, Optional<Charset> declared, ReadOptions options) {
        String name = OpenedTables.fileName(file);
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            byte[] head = in.readNBytes(BLOCK);
            if (head.length == 0) {
                throw DataRefused.of("data.table.empty", name, name);
            }
            int mark = Encodings.markLength(head);
            Optional<TextEncoding> marked = Encodings.marked(head);
            if (options.charset().isPresent()) {
                boolean ofMark = marked.isPresent() && marked.get().charset().equals(options.charset().get());
                return new DecodedText(file, new TextEncoding(options.charset().get(), TextEncoding.Why.CHOSEN), ofMark ? mark : 0, size);
            }
            if (marked.isPresent()) {
                return new DecodedText(file, marked.get(), mark, size);
            }
            Optional<Charset> wide = wide(head);
            if (wide.isPresent()) {
                return new DecodedText(file, new TextEncoding(wide.get(), TextEncoding.Why.GUESSED), 0, size);
            }
            return new DecodedText(file, Encodings.decide(Optional.empty(), declared, samples(in, head, options)), 0, size);
        } catch (IOException e) {
            throw DataRefused.of("data.table.unreadable", name, name);
        }
    }

    /** Two bytes for each letter without a mark before them: every other byte of what is ASCII is none. */
    private static Optional<Charset> wide(byte[] head) {
        int even = 0;
        int odd = 0;
        int pairs = Math.min(head.length, 4096) / 2;
        for (int i = 0; i < pairs; i++) {
            even += head[2 * i] == 0 ? 1 : 0;
            odd += head[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 8) {
            return Optional.empty();
        }
        return odd > 0.2 * pairs && even == 0 ? Optional.of(StandardCharsets.UTF_16LE)
            : even > 0.2 * pairs && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static TextSamples samples(InputStream in, byte[] head, ReadOptions options) throws IOException {
        TextSamples samples = new TextSamples();
        byte[] block = head;
        int length = head.length;
        int carried = 0;
        while (length > 0 && !samples.isFull()) {
            options.cancel().check();
            int begin = 0;
            int all = carried + length;
            for (int i = carried; i < all; i++) {
                if (block[i] == '\n' || block[i] == '\r') {
                    samples.add(block, begin, i, false);
                    begin = i + 1;
                }
            }
            carried = all - begin;
            if (carried > BLOCK) {
                samples.add(block, begin, all, true);
                carried = 0;
            }
            byte[] next = new byte[BLOCK + carried];
            System.arraycopy(block, all - carried, next, 0, carried);
            length = in.readNBytes(next, carried, BLOCK);
            block = next;
        }
        samples.add(block, 0, length > 0 ? 0 : carried, false);
        return samples;
    }

    /** From behind the mark on; bytes that are no text of the charset become U+FFFD. */
    Reader open() throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(skip);
        return new InputStreamReader(new BufferedInputStream(in, BLOCK), Encodings.widest(encoding.charset()));
    }

    /** Its beginning. */
    String head(int most) {
        char[] head = new char[most];
        try (Reader reader = open()) {
            int n = 0;
            for (int r = reader.read(head, 0, most); r > 0; r = reader.read(head, n, most - n)) {
                n += r;
            }
            return new String(head, 0, n);
        } catch (IOException e) {
            throw DataRefused.of("data.table.unreadable", OpenedTables.fileName(file), OpenedTables.fileName(file));
        }
    }
}
