package districtatlas.author;

import com.ibm.icu.text.Transliterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Spells Chinese names in Latin letters, by the Unicode project's rules and a list of words that those read otherwise; ü is typed
 * and therefore written v. Making one costs a second, a name some 20 µs. A source may give its own. One thread at a time.
 */
public final class Pinyin {
    private static final String WORDS = "pinyin-words.txt";

    private final Transliterator latin = Transliterator.getInstance("Han-Latin; NFD");
    private final Transliterator ascii = Transliterator.getInstance("Latin-ASCII; Lower");
    private final Map<String, String> words = new HashMap<>();
    private final int longestWord;

    public Pinyin() {
        try (InputStream in = Pinyin.class.getResourceAsStream(WORDS);
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank())
                    .forEach(l -> words.put(l.substring(0, l.indexOf(' ')), l.substring(l.indexOf(' ') + 1).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        longestWord = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Syllables without tones, separated by blanks; Latin words and numbers stay as they are, in lower case. */
    public String syllables(String name) {
        StringBuilder spaced = new StringBuilder();
        StringBuilder run = new StringBuilder();
        boolean hanRun = false;
        for (int i = 0; i < name.length(); ) {
            String word = wordAt(name, i);
            int character = name.codePointAt(i);
            boolean han = Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
            boolean counts = Character.isLetterOrDigit(character);
            if (!word.isEmpty() || !counts || han != hanRun) {
                flush(run, spaced);
            }
            if (!word.isEmpty()) {
                spaced.append(' ').append(words.get(word)).append(' ');
            } else if (counts) {
                run.appendCodePoint(character);
            }
            hanRun = han;
            i += word.isEmpty() ? Character.charCount(character) : word.length();
        }
        flush(run, spaced);
        return spaced.toString().strip().replaceAll("\\s+", " ");
    }

    private String wordAt(String name, int from) {
        for (int length = Math.min(longestWord, name.length() - from); length > 0; length--) {
            String word = name.substring(from, from + length);
            if (words.containsKey(word)) {
                return word;
            }
        }
        return "";
    }

    private void flush(StringBuilder run, StringBuilder out) {
        if (run.length() > 0) {
            String tones = Normalizer.normalize(latin.transliterate(run.toString()), Normalizer.Form.NFD);
            out.append(' ').append(ascii.transliterate(tones.replace("u\u0308", "v"))).append(' ');
            run.setLength(0);
        }
    }

    /** Whether something could not be spelled. */
    public static boolean isWanting(String syllables) {
        return syllables.isBlank() || !syllables.chars().allMatch(c -> c < 128);
    }

    /** First letters of the syllables; of Latin words and numbers, which stand in the name as they are, the whole. */
    static String initials(String syllables, String name) {
        StringBuilder initials = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        for (String syllable : syllables.split(" ")) {
            initials.append(syllable.isEmpty() || lower.contains(syllable) ? syllable : syllable.substring(0, 1));
        }
        return initials.toString();
    }
}
