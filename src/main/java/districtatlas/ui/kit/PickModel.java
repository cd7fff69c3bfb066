package districtatlas.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed, what matches it, and which of these is marked: the first, until one moves. Knows no nodes. FX thread only. */
public final class PickModel<T> {
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<T>> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper();

    /** @param matching best first, for a text without spaces around it, which may be empty; quick enough for every keystroke */
    public PickModel(Function<String, List<T>> matching) {
        query.subscribe(text -> {
            shown.set(List.copyOf(matching.apply(text.strip())));
            marked.set(shown.get().isEmpty() ? -1 : 0);
        });
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<List<T>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Index among those shown; -1 when there is none. */
    public ReadOnlyIntegerProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }

    public Optional<T> marked() {
        return marked.get() < 0 ? Optional.empty() : Optional.of(shown.get().get(marked.get()));
    }

    /** Down (+1) and up (-1), around the ends. */
    public void move(int by) {
        if (!shown.get().isEmpty()) {
            marked.set(Math.floorMod(marked.get() + by, shown.get().size()));
        }
    }
}
