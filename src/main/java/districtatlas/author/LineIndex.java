package districtatlas.author;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says whether words stand on a line of the plan, without holding the plan's text: of each line only the 16-bit hashes of its
 * adjacent characters are kept. Words stand there when all their pairs do; words that do not are let pass about once in a thousand
 * for three characters, less for more. Blanks and punctuation do not count; a point, a slash and a per cent sign between
 * numbers do. With the text itself the answer is exact. Immutable.
 */
final class LineIndex {
    private static final String COUNTING_SIGNS = "./%+";

    private final Map<Integer, char[]> pairs;
    private final Map<Integer, String> texts;

    private LineIndex(Map<Integer, char[]> pairs, Map<Integer, String> texts) {
        this.pairs = pairs;
        this.texts = texts;
    }

    /** Of the text itself, for exact answers and for {@link #format}. */
    static LineIndex ofText(String text) {
        Map<Integer, char[]> pairs = new HashMap<>();
        Map<Integer, String> texts = new HashMap<>();
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String key = key(lines[i]);
            if (!key.isEmpty()) {
                texts.put(i + 1, key);
                pairs.put(i + 1, pairs(key));
            }
        }
        return new LineIndex(pairs, texts);
    }

    /** Of the file; empty when it is not of that form. */
    static Optional<LineIndex> parse(String file) {
        Map<Integer, char[]> pairs = new HashMap<>();
        try {
            for (String line : file.split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    int blank = line.indexOf(' ');
                    byte[] bytes = Base64.getDecoder().decode(line.substring(blank + 1).strip());
                    char[] hashes = new char[bytes.length / 2];
                    for (int i = 0; i < hashes.length; i++) {
                        hashes[i] = (char) ((bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff);
                    }
                    pairs.put(Integer.parseInt(line.substring(0, Math.max(0, blank))), hashes);
                }
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(new LineIndex(pairs, Map.of()));
    }

    String format() {
        StringBuilder out = new StringBuilder("# Fingerprints of the plan's lines, made by the compiler from the plan's text: line number, then the sorted\n"
                + "# 16-bit hashes of its adjacent characters in base64. They prove that a name stands on a cited line; the text is not in them.\n");
        pairs.keySet().stream().sorted().forEach(line -> {
            char[] hashes = pairs.get(line);
            byte[] bytes = new byte[hashes.length * 2];
            for (int i = 0; i < hashes.length; i++) {
                bytes[2 * i] = (byte) (hashes[i] >> 8);
                bytes[2 * i + 1] = (byte) hashes[i];
            }
            out.append(line).append(' ').append(Base64.getEncoder().encodeToString(bytes)).append('\n');
        });
        return out.toString();
    }

    boolean stands(String words, int line) {
        String key = key(words);
        if (!texts.isEmpty()) {
            return texts.getOrDefault(line, "").contains(key);
        }
        char[] there = pairs.get(line);
        if (there == null) {
            return false;
        }
        for (char pair : pairs(key)) {
            if (Arrays.binarySearch(there, pair) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The lines on which the words stand, in order. */
    List<Integer> linesWith(String words) {
        List<Integer> lines = new ArrayList<>();
        pairs.keySet().stream().sorted().filter(l -> stands(words, l)).forEach(lines::add);
        return lines;
    }

    private static char[] pairs(String key) {
        char[] hashes = new char[Math.max(0, key.length() - 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(key.charAt(i), key.charAt(i + 1));
        }
        Arrays.sort(hashes);
        int distinct = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[distinct++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, distinct);
    }

    /** FNV-1a of the two characters, folded to 16 bits. */
    private static char hash(char a, char b) {
        int hash = 0x811c9dc5;
        for (byte octet : ("" + a + b).getBytes(StandardCharsets.UTF_16BE)) {
            hash = (hash ^ (octet & 0xff)) * 0x01000193;
        }
        return (char) (hash >>> 16 ^ hash);
    }

    /** What is compared: half width, lower case, without blanks and punctuation. */
    private static String key(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        plain.codePoints().filter(c -> Character.isLetterOrDigit(c) || COUNTING_SIGNS.indexOf(c) >= 0).forEach(key::appendCodePoint);
        return key.toString();
    }
}
