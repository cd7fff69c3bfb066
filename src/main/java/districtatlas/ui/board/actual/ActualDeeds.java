package districtatlas.ui.board.actual;

import districtatlas.notebook.Actual;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.ui.history.Undo;
import districtatlas.ui.notebook.OpenNotebook;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What can be done to actual values, each one step to take back. Knows no nodes. FX thread only. */
public final class ActualDeeds {
    /** What came of a table: so many are new, so many have another value than before, so many were there just so. */
    public record Imported(int added, int changed, int known) {
    }

    private final OpenNotebook open;
    private final Undo undo;
    private final Function<Actual, String> name;

    /** @param name of the indicator, for what can be taken back */
    public ActualDeeds(OpenNotebook open, Undo undo, Function<Actual, String> name) {
        this.open = open;
        this.undo = undo;
        this.name = name;
    }

    /** @return whether it was done: not where the notebook is for reading only */
    public boolean add(Actual actual) {
        return undo.edit("undo.actual-add", name.apply(actual), n -> n.with(EntryKinds.ACTUAL, EntryId.fresh(), actual, open.signature()));
    }

    /** @return whether it stands so now */
    public boolean change(EntryId id, Actual to) {
        return value(id).filter(to::equals).isPresent() || undo.edit("undo.actual-edit", name.apply(to), n -> n.changed(EntryKinds.ACTUAL, id, a -> to, open.signature()));
    }

    /** Somebody decided between two values: that one alone stands. */
    public void keep(EntryId id, Actual value) {
        undo.edit("undo.actual-keep", name.apply(value), n -> n.changed(EntryKinds.ACTUAL, id, a -> value, open.signature()));
    }

    public void remove(EntryId id) {
        undo.edit("undo.actual-remove", value(id).map(name).orElse(""), n -> n.without(EntryKinds.ACTUAL, id, open.signature()));
    }

    private Optional<Actual> value(EntryId id) {
        return open.notebook().actuals().find(id).flatMap(Entry::value);
    }

    /**
     * A whole table in one step. A value of the same indicator, scope and year takes the place of the one that was there, which its entry remembers.
     *
     * @return empty when nothing can be written
     */
    public Optional<Imported> addAll(List<Actual> table, String file) {
        if (!open.canWrite()) {
            open.refuse();
            return Optional.empty();
        }
        int[] counts = new int[3];
        undo.edit("undo.actual-import", file, n -> withAll(n, table, counts));
        return Optional.of(new Imported(counts[0], counts[1], counts[2]));
    }

    private Notebook withAll(Notebook before, List<Actual> table, int[] counts) {
        Notebook now = before;
        for (Actual actual : table) {
            Optional<Entry<Actual>> same = now.actuals().there().stream().filter(e -> e.value().orElseThrow().isOfSame(actual)).reduce((earlier, later) -> later);
            if (same.isEmpty()) {
                now = now.with(EntryKinds.ACTUAL, EntryId.fresh(), actual, open.signature());
                counts[0]++;
            } else if (same.get().value().orElseThrow().unnamed().equals(actual.unnamed())) {
                counts[2]++;
            } else {
                now = now.with(same.get().with(actual, open.signature()));
                counts[1]++;
            }
        }
        return now;
    }
}
