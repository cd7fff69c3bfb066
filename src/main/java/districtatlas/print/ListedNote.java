package districtatlas.print;

import java.util.List;
import java.util.Objects;

/**
 * A note as it stands in a list on paper, in the reader's language. Immutable.
 *
 * @param number  as on its pin; of several in one pin with which of them it is
 * @param subject what it is about
 * @param state   open or settled, and of what kind the subject is
 * @param said    the note itself; after it wordings beside it and replies, the first first
 */
public record ListedNote(String number, String subject, String state, List<Said> said) {
    /**
     * Something somebody wrote.
     *
     * @param text whole, with its line breaks; may be empty
     * @param by   who and when
     */
    public record Said(String text, String by) {
        public Said {
            Objects.requireNonNull(text);
            Objects.requireNonNull(by);
        }
    }

    public ListedNote {
        Objects.requireNonNull(number);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(state);
        said = List.copyOf(said);
    }
}
