package districtatlas.ui.notes;

import districtatlas.base.Messages;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Note;
import districtatlas.notebook.Reply;
import districtatlas.notebook.Version;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One note: who and when, what it says, its photos, what was said to it, and what can be done to it. FX thread only. */
final class NoteNode extends VBox {
    private static final PseudoClass SETTLED = PseudoClass.getPseudoClass("settled");
    static final String REPLY = "reply:";
    static final String EDIT = "edit:";

    private final NotesAt at;
    private final Messages messages;
    private final EntryId id;
    private final PhotoShelf photos;
    private NoteComposer composer;
    private List<Object> shown = List.of();

    NoteNode(NotesAt at, EntryId id) {
        this.at = at;
        this.messages = at.messages();
        this.id = id;
        this.photos = new PhotoShelf(at, id);
        getStyleClass().setAll("note-node");
        setUserData(id);
        setAccessibleRole(AccessibleRole.PARENT);
        at.photos().acceptDrops(this, photo -> at.deeds().addPhotos(id, List.of(photo)));
        Following.of(this, List.of(at.open().notebookProperty(), at.open().ties().answersProperty(), at.drafts().writingProperty(), at.open().keepingProperty(),
                at.desk().ledProperty()), () -> at.open().notebook().notes().find(id).ifPresent(this::show));
    }

    private void show(Entry<Note> entry) {
        String writing = at.drafts().isWriting(REPLY + id) ? REPLY : at.drafts().isWriting(EDIT + id) ? EDIT : "";
        boolean can = at.whyNot().isEmpty();
        List<Object> now = List.of(entry, at.index().replies(id), at.index().photos(id), writing, can, at.isLoose(entry.value().get().about()));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        Note note = entry.value().get();
        boolean settled = at.index().isSettled(id);
        pseudoClassStateChanged(SETTLED, settled);
        List<Node> lines = new ArrayList<>(List.of(head(entry, settled)));
        if (writing.equals(EDIT) && can) {
            lines.add(composer(writing, t -> at.deeds().write(id, t)));
        } else if (!note.text().isEmpty()) {
            lines.add(Words.wrapped(note.text(), "note-text"));
        }
        lines.add(photos);
        entry.disputed().forEach(v -> lines.add(wording(v, can)));
        if (!entry.disputed().isEmpty() && can) {
            lines.add(Links.link(messages.get("notes.keep-shown"), () -> at.deeds().keep(id, note)));
        }
        at.index().replies(id).forEach(r -> lines.add(reply(r)));
        if (writing.equals(REPLY) && can) {
            lines.add(composer(writing, t -> at.deeds().reply(id, t)));
        }
        lines.add(links(note, settled, can));
        composer = writing.isEmpty() ? null : composer;
        getChildren().setAll(lines);
        Optional.ofNullable(composer).ifPresent(NoteComposer::takeFocus);
    }

    private HBox head(Entry<Note> entry, boolean settled) {
        Label by = Words.wrapped(at.words().by(entry), "note-by");
        HBox head = new HBox(by, Words.whole(messages.get(settled ? "notes.settled" : "notes.open"), settled ? "note-settled" : "note-open"));
        head.getStyleClass().setAll("note-head");
        return head;
    }

    /** What somebody else wrote meanwhile in the place of what is shown. */
    private Node wording(Version<Note> other, boolean can) {
        Note value = other.value().get();
        VBox box = new VBox(Words.wrapped(messages.get("notes.other-wording", at.words().by(other.by())), "note-by"), Words.wrapped(value.text(), "note-text"));
        if (can) {
            box.getChildren().add(Links.link(messages.get("notes.keep-other"), () -> at.deeds().keep(id, value)));
        }
        box.getStyleClass().setAll("note-wording");
        return box;
    }

    private Node reply(Entry<Reply> entry) {
        Reply reply = entry.value().get();
        VBox box = new VBox(Words.wrapped(reply.settles().map(s -> messages.get(s ? "notes.did-settle" : "notes.did-reopen", at.words().by(entry.made())))
                .orElseGet(() -> at.words().by(entry.made())), "note-by"));
        if (!reply.text().isEmpty()) {
            box.getChildren().add(Words.wrapped(reply.text(), "note-text"));
        }
        box.getStyleClass().setAll("note-reply");
        return box;
    }

    private NoteComposer composer(String kind, java.util.function.Predicate<String> keep) {
        composer = composer != null && composer.getUserData().equals(kind) ? composer
                : new NoteComposer(at, kind + id, kind.equals(REPLY) ? "notes.save-reply" : "notes.save", false, keep);
        composer.setUserData(kind);
        return composer;
    }

    private Node links(Note note, boolean settled, boolean can) {
        WordFlow links = new WordFlow();
        links.getStyleClass().setAll("link-line", "note-links");
        if (can) {
            links.getChildren().addAll(
                    Links.link(messages.get("notes.reply"), () -> at.drafts().begin(REPLY + id, "")),
                    Links.link(messages.get(settled ? "notes.reopen" : "notes.settle"), () -> at.deeds().settle(id, !settled)),
                    Links.link(messages.get("notes.edit"), () -> at.drafts().begin(EDIT + id, note.text())),
                    Links.link(messages.get("photo.add"), () -> at.photos().choose(this, photo -> at.deeds().addPhotos(id, List.of(photo)))));
        }
        if (at.place(note).isPresent()) {
            links.getChildren().add(Links.link(messages.get("notes.show"), () -> at.show(id)));
        }
        if (can) {
            links.getChildren().addAll(Links.link(messages.get("notes.move"), () -> at.desk().arm(new PinMove(at, id))),
                    Links.link(messages.get("notes.remove"), () -> at.deeds().remove(id)));
        }
        return links;
    }
}
