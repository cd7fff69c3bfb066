package districtatlas.folder.text;

import districtatlas.atlasfile.LinePrint;
import districtatlas.author.LineIndex;
import districtatlas.data.DataRefused;
import districtatlas.data.TextEncoding;
import districtatlas.data.text.Encodings;
import districtatlas.data.text.TextSamples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan's text with its lines, numbered from 1 on. Immutable. */
public final class PlanText {
    private static final long MOST_BYTES = 32L << 20;

    private final List<String> lines;
    private final List<String> plain;
    private final LineIndex index;
    private final TextEncoding encoding;

    private PlanText(String text, TextEncoding encoding) {
        this.lines = List.of(text.split("\r?\n", -1));
        this.plain = lines.stream().map(LinePrint::plain).toList();
        this.index = LineIndex.ofText(text);
        this.encoding = encoding;
    }

    public static PlanText of(String text) {
        return new PlanText(text, new TextEncoding(StandardCharsets.UTF_8, TextEncoding.Why.CHOSEN));
    }

    /** @throws DataRefused when it is not there, no text, or larger than any plan */
    public static PlanText read(Path file) {
        String name = file.toString();
        try {
            if (!Files.isRegularFile(file)) {
                throw DataRefused.of("data.text.none", name, name);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw DataRefused.of("data.text.large", name, name, MOST_BYTES >> 20);
            }
            byte[] bytes = Files.readAllBytes(file);
            int mark = Encodings.markLength(bytes);
            TextEncoding encoding = Encodings.marked(bytes).orElseGet(() -> Encodings.decide(Optional.empty(), Optional.empty(), TextSamples.ofLines(bytes, 0, bytes.length, false)));
            String text = new String(bytes, mark, bytes.length - mark, Encodings.widest(encoding.charset()));
            if (text.indexOf('\0') >= 0 || text.isBlank()) {
                throw DataRefused.of("data.text.no-text", name, name);
            }
            return new PlanText(text, encoding);
        } catch (IOException e) {
            throw new DataRefused(districtatlas.base.Problem.worded("data.text.none", name, name), e);
        }
    }

    /** How many lines there are; an empty one behind the last line break does not count. */
    public int count() {
        return lines.get(lines.size() - 1).isEmpty() && lines.size() > 1 ? lines.size() - 1 : lines.size();
    }

    /** @param number from 1 on */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** The lines on which the words stand, whatever blanks, widths and punctuation are between. */
    public List<Integer> linesWith(String words) {
        String key = LinePrint.plain(words);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; !key.isEmpty() && i < plain.size(); i++) {
            if (plain.get(i).contains(key)) {
                found.add(i + 1);
            }
        }
        return found;
    }

    public LineIndex index() {
        return index;
    }

    public TextEncoding encoding() {
        return encoding;
    }
}
