package districtatlas.ui.bookmarks;

import districtatlas.notebook.Bookmark;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.state.AtlasState;
import districtatlas.state.LayerChanges;
import districtatlas.state.PossibleStates;
import districtatlas.state.StateText;
import districtatlas.ui.Session;
import districtatlas.ui.history.Looks;
import districtatlas.ui.history.Undo;
import districtatlas.ui.notebook.OpenNotebook;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What can be done to bookmarks, each one step to take back, and how one is gone to. Knows no nodes. FX thread only. */
final class BookmarkDeeds {
    private static final Comparator<Entry<Bookmark>> BY_RANK = Comparator.comparing((Entry<Bookmark> e) -> e.value().get().rank())
            .thenComparing(Entry::made).thenComparing(Entry::id);

    private final Session session;
    private final OpenNotebook open;
    private final Undo undo;
    private final Looks looks;
    private final PossibleStates possible;

    BookmarkDeeds(Session session, OpenNotebook open, Undo undo, Looks looks, PossibleStates possible) {
        this.session = session;
        this.open = open;
        this.undo = undo;
        this.looks = looks;
        this.possible = possible;
    }

    /** In the reader's order. */
    List<Entry<Bookmark>> all() {
        return open.notebook().bookmarks().there().stream().sorted(BY_RANK).toList();
    }

    private String name(EntryId id) {
        return open.notebook().bookmarks().find(id).flatMap(Entry::value).map(Bookmark::name).orElse("");
    }

    /** The view as it is now, at the end. @return empty when the notebook cannot be written in */
    Optional<EntryId> add(String name) {
        EntryId id = EntryId.fresh();
        List<Entry<Bookmark>> now = all();
        double rank = now.isEmpty() ? 0 : now.get(now.size() - 1).value().get().rank() + 1;
        boolean done = undo.edit("undo.bookmark-add", name,
                n -> n.with(EntryKinds.BOOKMARK, id, new Bookmark(name, StateText.of(session.state()), rank), open.signature()));
        return done ? Optional.of(id) : Optional.empty();
    }

    /** Nothing is renamed to nothing. */
    void rename(EntryId id, String name) {
        if (!name.isBlank()) {
            change("undo.bookmark-rename", id, b -> b.withName(name.strip()));
        }
    }

    /** From now on it leads to the view as it is now. */
    void update(EntryId id) {
        change("undo.bookmark-update", id, b -> b.withState(StateText.of(session.state())));
    }

    void remove(EntryId id) {
        undo.edit("undo.bookmark-remove", name(id), n -> n.without(EntryKinds.BOOKMARK, id, open.signature()));
    }

    /** @param to its index among the others, from 0 */
    void move(EntryId id, int to) {
        List<Entry<Bookmark>> others = all().stream().filter(e -> !e.id().equals(id)).toList();
        int at = Math.max(0, Math.min(others.size(), to));
        if (others.isEmpty() || all().get(at).id().equals(id)) {
            return;
        }
        double before = at == 0 ? rank(others, 0) - 2 : rank(others, at - 1);
        double after = at == others.size() ? rank(others, at - 1) + 2 : rank(others, at);
        change("undo.bookmark-move", id, b -> b.withRank((before + after) / 2));
    }

    private static double rank(List<Entry<Bookmark>> bookmarks, int at) {
        return bookmarks.get(at).value().get().rank();
    }

    private void change(String textKey, EntryId id, UnaryOperator<Bookmark> edit) {
        undo.edit(textKey, name(id), n -> n.changed(EntryKinds.BOOKMARK, id, edit, open.signature()));
    }

    /** The state of one as far as the atlas has it; in the colours there are now, which are for the room and not for the view. */
    PossibleStates.Found state(Bookmark bookmark) {
        AtlasState now = session.state();
        AtlasState wanted = bookmark.stateOr(now.withLayers(LayerChanges.NONE)).withPalette(now.palette());       // a line that names no layers means them untouched
        return possible.of(wanted, now);
    }

    /**
     * Puts a bookmark's state back. Its layers are an arrangement, which can be taken back; where it looks is a look, from which one can go
     * back.
     *
     * @return what of it this atlas does not have
     */
    Set<PossibleStates.Lost> go(Bookmark bookmark) {
        PossibleStates.Found found = state(bookmark);
        undo.run("undo.bookmark-layers", bookmark.name(), l -> found.state().layers());
        looks.leap(found.state());
        return found.lost();
    }
}
