package districtatlas.atlasfile;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a line of the plan is known by without its text: the sorted 16-bit hashes of its adjacent characters. Blanks, widths and punctuation
 * do not count; a point, a slash, a plus and a per cent sign, which numbers are made of, do. Immutable.
 */
public final class LinePrint {
    private static final String COUNTING_SIGNS = "./%+";
    private static final long FNV_64 = 0xcbf29ce484222325L;
    private static final long FNV_64_PRIME = 0x100000001b3L;

    private final char[] pairs;

    private LinePrint(char[] pairs) {
        this.pairs = pairs;
    }

    public static LinePrint of(String line) {
        return new LinePrint(pairs(plain(line)));
    }

    /** @param pairs as {@link #pairs} gives them */
    public static LinePrint ofPairs(char[] pairs) {
        return new LinePrint(pairs.clone());
    }

    /** Sorted, each once. */
    public char[] pairs() {
        return pairs.clone();
    }

    /** Whether the words may stand on the line: all their pairs do. */
    public boolean holds(LinePrint words) {
        for (char pair : words.pairs) {
            if (Arrays.binarySearch(pairs, pair) < 0) {
                return false;
            }
        }
        return true;
    }

    /** All of it in sixteen characters: two lines of one digest are the same, but for their punctuation. */
    public String digest() {
        long hash = FNV_64;
        for (char pair : pairs) {
            hash = (hash ^ pair >>> 8) * FNV_64_PRIME;
            hash = (hash ^ pair & 0xff) * FNV_64_PRIME;
        }
        return String.format(Locale.ROOT, "%016x", hash);
    }

    /** What is compared: half width, lower case, without blanks and punctuation. */
    public static String plain(String words) {
        String half = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(half.length());
        half.codePoints().filter(c -> Character.isLetterOrDigit(c) || COUNTING_SIGNS.indexOf(c) >= 0).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static char[] pairs(String plain) {
        char[] hashes = new char[Math.max(0, plain.length() - 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(plain.charAt(i), plain.charAt(i + 1));
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
}
