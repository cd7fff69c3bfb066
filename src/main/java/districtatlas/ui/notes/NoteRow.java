package districtatlas.ui.notes;

import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import java.time.Instant;
import java.util.Optional;

/**
 * A line of the list of all notes and marks, in the reader's language. Immutable; knows no nodes.
 *
 * @param heading  of what follows; empty for a note or a mark
 * @param mark     whether it is a mark
 * @param about    what a note is about; empty for a mark
 * @param subject  what that is called
 * @param where    the street in which it lies, to put it under; may be empty
 * @param by       who and when
 * @param disputed people wrote two wordings of it apart from each other
 * @param loose    what it is about is not here any more
 */
record NoteRow(String heading, boolean mark, EntryId id, String text, Optional<About> about, String subject, String where, String by, Instant made,
               boolean settled, boolean disputed, boolean loose, int replies, int photos) {
    private static final EntryId NONE = new EntryId("-");

    static NoteRow heading(String words) {
        return new NoteRow(words, false, NONE, "", Optional.empty(), "", "", "", Instant.EPOCH, false, false, false, 0, 0);
    }

    boolean isHeading() {
        return !heading.isEmpty();
    }

    /** Whether a word stands in it, whatever the case. */
    boolean has(String lowerCase) {
        return (text + "\n" + subject + "\n" + by + "\n" + where).toLowerCase(java.util.Locale.ROOT).contains(lowerCase);
    }
}
