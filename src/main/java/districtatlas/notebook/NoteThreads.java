package districtatlas.notebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was said to each note, and what that makes of it: settled or open. Replies whose note is gone are among them as well. Immutable;
 * made in some 100 ns a reply.
 */
public final class NoteThreads {
    private static final Comparator<Entry<Reply>> EARLIEST_FIRST = Comparator.comparing((Entry<Reply> e) -> e.made()).thenComparing(Entry::id);

    private final Map<EntryId, List<Entry<Reply>>> byNote = new HashMap<>();

    public NoteThreads(Notebook notebook) {
        notebook.replies().there().forEach(r -> byNote.computeIfAbsent(r.value().get().note(), n -> new ArrayList<>()).add(r));
        byNote.values().forEach(said -> said.sort(EARLIEST_FIRST));
    }

    /** The first said first. */
    public List<Entry<Reply>> replies(EntryId note) {
        return List.copyOf(byNote.getOrDefault(note, List.of()));
    }

    /** As the last reply has it that says so; a note is open at first. */
    public boolean isSettled(EntryId note) {
        return settling(note).map(r -> r.value().get().settles().get()).orElse(false);
    }

    /** The reply that settled the note or opened it again, for who did and when. */
    public Optional<Entry<Reply>> settling(EntryId note) {
        return byNote.getOrDefault(note, List.of()).stream().filter(r -> r.value().get().settles().isPresent()).reduce((earlier, later) -> later);
    }
}
