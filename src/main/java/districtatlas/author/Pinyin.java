package districtatlas.author;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Spells Chinese names in Latin letters, by the Unicode project's rules. Making one costs a second, a name some 20 µs.
 * Where a character has several readings the usual one is taken; a source may give its own. One thread at a time.
 */
final class Pinyin {
    private final Transliterator latin = Transliterator.getInstance("Han-Latin; NFD; Latin-ASCII; Lower");

    /** Syllables without tones, separated by blanks; Latin words and numbers stay as they are, in lower case. */
    String syllables(String name) {
        StringBuilder spaced = new StringBuilder();
        int before = -1;
        for (int i = 0; i < name.length(); ) {
            int character = name.codePointAt(i);
            int now = !Character.isLetterOrDigit(character) ? 0 : Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN ? 1 : 2;
            if (now != before && before > 0) {
                spaced.append(' ');
            }
            if (now > 0) {
                spaced.appendCodePoint(character);
            }
            before = now;
            i += Character.charCount(character);
        }
        return latin.transliterate(spaced.toString()).strip().replaceAll("\\s+", " ");
    }

    /** Whether something could not be spelled. */
    static boolean isWanting(String syllables) {
        return syllables.isBlank() || !syllables.chars().allMatch(c -> c < 128);
    }

    /** First letters; whole numbers and whole Latin words of the name, which are syllables longer than any of pinyin or digits. */
    static String initials(String syllables, String name) {
        StringBuilder initials = new StringBuilder();
        String lower = name.toLowerCase(Locale.ROOT);
        for (String syllable : syllables.split(" ")) {
            boolean asWritten = lower.contains(syllable);
            initials.append(asWritten || syllable.isEmpty() ? syllable : syllable.substring(0, 1));
        }
        return initials.toString();
    }
}
