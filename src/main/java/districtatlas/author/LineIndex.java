package districtatlas.author;

import districtatlas.atlasfile.LinePrint;
import districtatlas.base.ProblemLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Says whether words stand on a line of the plan, without holding the plan's text: of each line only its print is kept. Words that do not
 * stand there are let pass about once in a thousand for three characters, less for more. With the text itself the answer is exact.
 * Immutable.
 */
public final class LineIndex {
    private final Map<Integer, LinePrint> prints;
    private final Map<Integer, String> texts;

    private LineIndex(Map<Integer, LinePrint> prints, Map<Integer, String> texts) {
        this.prints = prints;
        this.texts = texts;
    }

    /**
     * Of a file that is the text itself. What is wrong with reading it is told with the file as it was named.
     *
     * @return empty when it cannot be read
     */
    public static Optional<LineIndex> ofTextFile(Path file, ProblemLog log) {
        try {
            return Optional.of(ofText(SourceText.of(Files.readAllBytes(file))));
        } catch (SourceText.Undecodable e) {
            log.worded("file.encoding", new Spot(file.toString(), e.line()).toString(), e.encoding());
        } catch (NoSuchFileException e) {
            log.worded("file.missing", file.toString(), file);
        } catch (IOException e) {
            SourceReader.unreadable(file.toString(), e, log);
        }
        return Optional.empty();
    }

    /** The same of a file that is the text, or the fingerprints of one ({@code .idx}). */
    public static Optional<LineIndex> ofFile(Path file, ProblemLog log) {
        if (!file.toString().endsWith(".idx")) {
            return ofTextFile(file, log);
        }
        try {
            Optional<LineIndex> index = parse(Files.readString(file));
            if (index.isEmpty()) {
                log.worded("lines.form", file.toString(), file);
            }
            return index;
        } catch (NoSuchFileException e) {
            log.worded("file.missing", file.toString(), file);
        } catch (IOException e) {
            SourceReader.unreadable(file.toString(), e, log);
        }
        return Optional.empty();
    }

    /** Whether it is of a text with the same words on the same lines. */
    public boolean isOf(LineIndex other) {
        return prints.keySet().equals(other.prints.keySet())
                && prints.entrySet().stream().allMatch(e -> e.getValue().digest().equals(other.prints.get(e.getKey()).digest()));
    }

    /** Of the text itself, for exact answers and for {@link #format}. */
    public static LineIndex ofText(String text) {
        Map<Integer, LinePrint> prints = new HashMap<>();
        Map<Integer, String> texts = new HashMap<>();
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String key = LinePrint.plain(lines[i]);
            if (!key.isEmpty()) {
                texts.put(i + 1, key);
                prints.put(i + 1, LinePrint.of(lines[i]));
            }
        }
        return new LineIndex(prints, texts);
    }

    /** Of the file; empty when it is not of that form. */
    public static Optional<LineIndex> parse(String file) {
        Map<Integer, LinePrint> prints = new HashMap<>();
        try {
            for (String line : file.split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    int blank = line.indexOf(' ');
                    byte[] bytes = Base64.getDecoder().decode(line.substring(blank + 1).strip());
                    char[] hashes = new char[bytes.length / 2];
                    for (int i = 0; i < hashes.length; i++) {
                        hashes[i] = (char) ((bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff);
                    }
                    prints.put(Integer.parseInt(line.substring(0, Math.max(0, blank))), LinePrint.ofPairs(hashes));
                }
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(new LineIndex(prints, Map.of()));
    }

    /** As it is kept in a file. */
    public String format() {
        StringBuilder out = new StringBuilder("# Fingerprints of the plan's lines, made by the compiler from the plan's text: line number, then the sorted\n"
                + "# 16-bit hashes of its adjacent characters in base64. They prove that a name stands on a cited line; the text is not in them.\n");
        prints.keySet().stream().sorted().forEach(line -> {
            char[] hashes = prints.get(line).pairs();
            byte[] bytes = new byte[hashes.length * 2];
            for (int i = 0; i < hashes.length; i++) {
                bytes[2 * i] = (byte) (hashes[i] >> 8);
                bytes[2 * i + 1] = (byte) hashes[i];
            }
            out.append(line).append(' ').append(Base64.getEncoder().encodeToString(bytes)).append('\n');
        });
        return out.toString();
    }

    /** The last line that has words; 0 when none has. */
    public int last() {
        return prints.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The first characters of a line, as they are compared; empty where the text is not at hand. */
    public String beginning(int line, int characters) {
        String text = texts.getOrDefault(line, "");
        return text.substring(0, Math.min(text.length(), characters));
    }

    /** Whether the words stand on the line. */
    public boolean stands(String words, int line) {
        String key = LinePrint.plain(words);
        if (!texts.isEmpty()) {
            return texts.getOrDefault(line, "").contains(key);
        }
        LinePrint there = prints.get(line);
        return there != null && there.holds(LinePrint.of(words));
    }

    /** Whether the text itself is at hand, so that also words of few characters are not let pass by chance. */
    public boolean isExact() {
        return !texts.isEmpty();
    }

    /** What each line is known by, in order. */
    public Map<Integer, LinePrint> prints() {
        return new TreeMap<>(prints);
    }

    /** The lines on which the words stand, in order. */
    public List<Integer> linesWith(String words) {
        List<Integer> lines = new ArrayList<>();
        prints.keySet().stream().sorted().filter(l -> stands(words, l)).forEach(lines::add);
        return lines;
    }
}
