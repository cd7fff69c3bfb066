package districtatlas.data.markup;

import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.TextEncoding;
import districtatlas.data.text.CharsetNames;
import districtatlas.data.text.Encodings;
import districtatlas.data.text.TextSamples;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** XML that can be read again and again, and in which encoding it is. One thread at a time. */
public final class MarkupSource {
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");
    private static final int HEAD = 1024;
    private static final long MOST_SAMPLED = 64L << 20;

    /** Opens the same bytes each time. */
    public interface Opening {
        InputStream open() throws IOException;
    }

    private final String file;
    private final Opening opening;
    private final ReadOptions options;
    private final TextEncoding encoding;

    /** @param file what sentences call it */
    public MarkupSource(String file, Opening opening, ReadOptions options) {
        this.file = file;
        this.opening = opening;
        this.options = options;
        this.encoding = reading(this::judge);
    }

    public static MarkupSource of(Path path, ReadOptions options) {
        return new MarkupSource(String.valueOf(path.getFileName()), () -> Files.newInputStream(path), options);
    }

    public String file() {
        return file;
    }

    public TextEncoding encoding() {
        return encoding;
    }

    public ReadOptions options() {
        return options;
    }

    /** From the first element on. */
    public MarkupReader read() {
        return reading(() -> new MarkupReader(file, new CleanText(new InputStreamReader(opening.open(), Encodings.widest(encoding.charset()).newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE))), options.cancel()));
    }

    private interface Reading<T> {
        T get() throws IOException;
    }

    private <T> T reading(Reading<T> what) {
        try {
            return what.get();
        } catch (IOException why) {
            throw new DataRefused(Problem.worded("data.file-unreadable", file, file), why);
        }
    }

    private TextEncoding judge() throws IOException {
        try (InputStream in = opening.open()) {
            byte[] head = in.readNBytes(HEAD);
            Optional<TextEncoding> marked = Encodings.marked(head).or(() -> wide(head));
            if (marked.isPresent()) {
                return marked.get();
            }
            Matcher said = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
            Optional<Charset> declared = said.find() ? CharsetNames.find(said.group(1)) : Optional.empty();
            return Encodings.decide(options.charset(), declared, samples(head, in));
        }
    }

    /** UTF-16 without a mark: every second byte of the first bracket and the word behind it is zero. */
    private static Optional<TextEncoding> wide(byte[] head) {
        if (head.length >= 4 && head[0] == '<' && head[1] == 0 && head[3] == 0) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, TextEncoding.Why.FORMAT));
        }
        return head.length >= 4 && head[0] == 0 && head[1] == '<' && head[2] == 0
                ? Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, TextEncoding.Why.FORMAT)) : Optional.empty();
    }

    /** Lines that hold more than ASCII, from as much of the file as can be looked through in a moment. */
    private TextSamples samples(byte[] head, InputStream in) throws IOException {
        TextSamples samples = new TextSamples();
        byte[] block = new byte[1 << 16];
        System.arraycopy(head, 0, block, 0, head.length);
        int kept = head.length;
        long all = kept;
        int got = 0;
        while (got >= 0 && all < MOST_SAMPLED && !samples.isFull()) {
            options.cancel().check();
            got = in.read(block, kept, block.length - kept);
            int end = kept + Math.max(0, got);
            all += Math.max(0, got);
            int begin = 0;
            for (int i = 0; i < end; i++) {
                if (block[i] == '\n' || block[i] == '>') {
                    samples.add(block, begin, i, false);
                    begin = i + 1;
                }
            }
            if (got < 0 || end - begin == block.length) {   // the rest, or one that is longer than a block
                samples.add(block, begin, end, true);
                begin = end;
            }
            kept = end - begin;
            System.arraycopy(block, begin, block, 0, kept);
        }
        return samples;
    }
}
