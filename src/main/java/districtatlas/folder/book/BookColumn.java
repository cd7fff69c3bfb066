package districtatlas.folder.book;

import districtatlas.base.Messages;
import java.util.Objects;

/**
 * A column of a sheet. Immutable.
 *
 * @param key    by which it is known whatever its heading says
 * @param width  in characters
 * @param choice what may be chosen in it; {@link BookChoice#NONE} for what is written freely
 * @param needed whether a new entry cannot be without it
 */
record BookColumn(String key, int width, BookChoice choice, boolean needed) {
    BookColumn {
        Objects.requireNonNull(key);
        Objects.requireNonNull(choice);
    }

    static BookColumn of(String key, int width) {
        return new BookColumn(key, width, BookChoice.NONE, false);
    }

    static BookColumn needed(String key, int width) {
        return new BookColumn(key, width, BookChoice.NONE, true);
    }

    static BookColumn of(String key, int width, BookChoice choice) {
        return new BookColumn(key, width, choice, false);
    }

    static BookColumn needed(String key, int width, BookChoice choice) {
        return new BookColumn(key, width, choice, true);
    }

    String heading(Messages messages) {
        return messages.get("book.column." + key);
    }
}
