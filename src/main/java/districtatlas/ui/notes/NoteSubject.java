package districtatlas.ui.notes;

import districtatlas.coord.LonLat;
import districtatlas.notebook.About;
import districtatlas.ui.notebook.NoteIndex;
import java.util.Objects;
import java.util.Optional;

/**
 * What a note would be about that is written now. Immutable.
 *
 * @param place where it would be pinned; empty where the place of what it is about will do
 */
public record NoteSubject(About about, Optional<LonLat> place) {
    public NoteSubject {
        Objects.requireNonNull(about);
        Objects.requireNonNull(place);
    }

    public static NoteSubject zone(String id, String name) {
        return new NoteSubject(new About(About.Type.ZONE, id, name), Optional.empty());
    }

    public static NoteSubject item(String id, String name) {
        return new NoteSubject(new About(About.Type.ITEM, id, name), Optional.empty());
    }

    public static NoteSubject figure(String id, String name) {
        return new NoteSubject(new About(About.Type.FIGURE, id, name), Optional.empty());
    }

    /** @param place of it: its file is not asked again for where it is */
    public static NoteSubject feature(String layer, String id, String name, LonLat place) {
        return new NoteSubject(new About(About.Type.FEATURE, layer + "/" + id, name), Optional.of(place));
    }

    public static NoteSubject mark(String id, String name) {
        return new NoteSubject(new About(About.Type.MARK, id, name), Optional.empty());
    }

    public static NoteSubject place(LonLat place) {
        return new NoteSubject(About.aPlace(), Optional.of(place));
    }

    /** Of its draft. That of a place goes along to another place: what was written is not left behind out of sight. */
    String draft() {
        return NoteIndex.key(about);
    }
}
