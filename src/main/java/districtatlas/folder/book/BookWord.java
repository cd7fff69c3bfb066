package districtatlas.folder.book;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One word of a list to choose from. Immutable.
 *
 * @param zh     as it is offered
 * @param others by which it is known, too
 */
record BookWord(String key, String zh, String en, List<String> others) {
    BookWord {
        Objects.requireNonNull(key);
        others = List.copyOf(others);
    }

    boolean isMeantBy(String written) {
        String word = plain(written);
        return Stream.concat(Stream.of(key, zh, en), others.stream()).anyMatch(w -> !w.isEmpty() && plain(w).equals(word));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }
}
