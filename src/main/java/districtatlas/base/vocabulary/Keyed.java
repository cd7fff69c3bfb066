package districtatlas.base.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A word of a closed list that is written as a key in files, such as {@code key-area}. */
public interface Keyed {
    /** Of an enum's constant. */
    String name();

    /** As in files. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is written so. */
    default boolean is(String written) {
        return key().equals(written);
    }

    /** All keys of a list, in its order. */
    static <E extends Enum<E> & Keyed> List<String> keys(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Keyed::key).toList();
    }

    /** @throws IllegalArgumentException when the list has no such key */
    static <E extends Enum<E> & Keyed> E ofKey(Class<E> list, String key) {
        return Arrays.stream(list.getEnumConstants()).filter(e -> e.is(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " is none of " + keys(list)));
    }
}
