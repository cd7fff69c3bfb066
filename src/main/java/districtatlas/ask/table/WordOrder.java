package districtatlas.ask.table;

import districtatlas.base.Lang;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.gazetteer.PlaceHit;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what words are sorted: names of the plan by the pinyin that the search knows them by, other Chinese words by the pinyin order of the
 * language, English ones by their letters; numbers within words by their value. One thread at a time.
 */
final class WordOrder {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Characters by which sentences are told apart. */
    private static final int ENOUGH = 24;

    private final Gazetteer gazetteer;
    private final boolean chinese;
    private final Collator collator;
    /** The same few words stand in many rows. */
    private final Map<String, String> known = new HashMap<>();

    WordOrder(Gazetteer gazetteer, Lang lang) {
        this.gazetteer = gazetteer;
        this.chinese = lang == Lang.ZH;
        this.collator = Collator.getInstance(chinese ? Locale.CHINA : Locale.ENGLISH);
    }

    /** Of a name in the reader's language. */
    String ofName(PlaceHit.Kind kind, String id, String name) {
        String pinyin = chinese ? gazetteer.pinyin(kind, id) : "";
        return pinyin.isEmpty() ? of(name) : padded(pinyin);
    }

    /** Of words in the reader's language. */
    String of(String words) {
        String first = first(words);
        // Keys compare as their bytes do; a character for each byte compares the same.
        return known.computeIfAbsent(first, w -> new String(collator.getCollationKey(padded(w)).toByteArray(), StandardCharsets.ISO_8859_1));
    }

    /** Of words in English, whatever the reader's language. */
    static String letters(String words) {
        return padded(words.toLowerCase(Locale.ROOT));
    }

    /** As much of them as they are sorted by. */
    static String first(String words) {
        return words.length() > ENOUGH ? words.substring(0, ENOUGH) : words;
    }

    static String padded(String words) {
        return NUMBER.matcher(words).replaceAll(m -> Matcher.quoteReplacement("0".repeat(9 - m.group().length()) + m.group()));
    }
}
