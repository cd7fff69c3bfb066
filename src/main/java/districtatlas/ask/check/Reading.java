package districtatlas.ask.check;

import districtatlas.notebook.Actual;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An actual value, and where it lies. Immutable.
 *
 * @param entry of the reader's own file; empty for a line of a table
 */
public record Reading(Actual actual, Optional<EntryId> entry) {
    /** Of a reader's own file, the last edited last. */
    public static List<Reading> of(Notebook notebook) {
        return notebook.actuals().there().stream().sorted(Comparator.comparing((Entry<Actual> e) -> e.changed()).thenComparing(Entry::id))
                .map(e -> new Reading(e.value().orElseThrow(), Optional.of(e.id()))).toList();
    }

    public static List<Reading> of(List<Actual> actuals) {
        return actuals.stream().map(a -> new Reading(a, Optional.empty())).toList();
    }

    /** Those of one, and after them those of another: of two of the same year the other's counts. */
    public static List<Reading> joined(List<Reading> some, List<Reading> others) {
        List<Reading> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
