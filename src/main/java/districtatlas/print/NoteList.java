package districtatlas.print;

import districtatlas.base.Messages;
import districtatlas.map.NumberedPins;
import districtatlas.notebook.About;
import districtatlas.notebook.AboutWords;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Note;
import districtatlas.notebook.NoteThreads;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Reply;
import districtatlas.plan.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The notes that a picture shows, whole, with the numbers that their pins have there. Immutable.
 *
 * @param all how many the notebook has, in the picture or not
 */
public record NoteList(List<ListedNote> notes, int all) {
    private static final Comparator<Entry<Note>> EARLIEST_FIRST = Comparator.comparing((Entry<Note> e) -> e.made()).thenComparing(Entry::id);

    public NoteList {
        notes = List.copyOf(notes);
    }

    public static NoteList of(Notebook notebook, NumberedPins pins, Plan plan, Messages messages) {
        return new NoteList(new Wording(notebook, new NoteThreads(notebook), new AboutWords(plan, messages), messages).all(pins), notebook.notes().size());
    }

    private record Wording(Notebook notebook, NoteThreads threads, AboutWords words, Messages messages) {
        List<ListedNote> all(NumberedPins pins) {
            List<ListedNote> listed = new ArrayList<>();
            for (int i = 0; i < pins.notes().size(); i++) {
                List<Entry<Note>> together = pins.notes().get(i).stream().flatMap(id -> notebook.notes().find(new EntryId(id)).stream())
                        .sorted(EARLIEST_FIRST).toList();
                for (int k = 0; k < together.size(); k++) {
                    listed.add(note(together.size() == 1 ? Integer.toString(i + 1) : (i + 1) + "-" + (k + 1), together.get(k)));
                }
            }
            return listed;
        }

        private ListedNote note(String number, Entry<Note> entry) {
            Note note = entry.value().orElseThrow();
            List<ListedNote.Said> said = new ArrayList<>();
            said.add(new ListedNote.Said(note.text().isBlank() ? messages.get("notes.no-text") : note.text(), words.by(entry)));
            entry.disputed().forEach(v -> said.add(new ListedNote.Said(v.value().orElseThrow().text(), messages.get("notes.other-wording", words.by(v.by())))));
            threads.replies(entry.id()).forEach(r -> said.add(new ListedNote.Said(r.value().orElseThrow().text(), by(r))));
            String state = messages.get(threads.isSettled(entry.id()) ? "notes.settled" : "notes.open");
            return new ListedNote(number, words.name(note.about()), isKindSaid(note.about())
                    ? messages.get("note-list.state", words.kind(note.about()), state) : state, said);
        }

        /** Of a thing without a name the kind stands in the name's place. */
        private boolean isKindSaid(About about) {
            return !words.name(about).equals(words.kind(about));
        }

        private String by(Entry<Reply> reply) {
            return reply.value().orElseThrow().settles().map(s -> messages.get(s ? "notes.did-settle" : "notes.did-reopen", words.by(reply.made())))
                    .orElseGet(() -> messages.get("note-list.reply", words.by(reply.made())));
        }
    }
}
