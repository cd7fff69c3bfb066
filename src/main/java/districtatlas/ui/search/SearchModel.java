package districtatlas.ui.search;

import districtatlas.gazetteer.PlaceHit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed, what was found, and which hit is marked. Knows no nodes. FX thread only. */
public final class SearchModel {
    private static final int MOST_HITS = 40;

    private final BiFunction<String, Integer, List<PlaceHit>> names;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PlaceHit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /** @param names best hits for a text, at most so many; quick enough for every keystroke */
    public SearchModel(BiFunction<String, Integer, List<PlaceHit>> names) {
        this.names = names;
        query.subscribe((before, now) -> search());
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<List<PlaceHit>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** Index of the marked hit; -1 when there is none. */
    public ReadOnlyIntegerProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** Whether the list of hits is shown. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    private void search() {
        List<PlaceHit> found = query.get().isBlank() ? List.of() : names.apply(query.get().strip(), MOST_HITS);
        hits.set(found);
        marked.set(found.isEmpty() ? -1 : 0);
        open.set(!query.get().isEmpty());
    }

    /** Down (+1) and up (-1) through the hits, around the ends. */
    public void move(int by) {
        if (!hits.get().isEmpty()) {
            marked.set(Math.floorMod(marked.get() + by, hits.get().size()));
        }
    }

    public Optional<PlaceHit> markedHit() {
        return marked.get() < 0 ? Optional.empty() : Optional.of(hits.get().get(marked.get()));
    }

    /** Shows the hits again, or what can be searched when nothing is typed. */
    public void show() {
        open.set(true);
    }

    public void close() {
        open.set(false);
    }
}
