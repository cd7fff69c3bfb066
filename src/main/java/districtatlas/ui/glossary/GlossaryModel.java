package districtatlas.ui.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which terms match what is typed, by name or in their explanation, and which one is marked. Knows no nodes. FX thread only. */
public final class GlossaryModel {
    private final List<TermEntry> all;
    private final Function<String, List<String>> byName;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<TermEntry>> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(0);

    /** @param byName ids of the terms that go by such a name, best first; pinyin is understood there */
    public GlossaryModel(List<TermEntry> all, Function<String, List<String>> byName) {
        this.all = List.copyOf(all);
        this.byName = byName;
        shown.set(this.all);
        query.subscribe((before, now) -> {
            shown.set(now.isBlank() ? this.all : found(now.strip()));
            marked.set(shown.get().isEmpty() ? -1 : 0);
        });
    }

    /** Names first, then explanations that contain the text. */
    private List<TermEntry> found(String text) {
        Set<TermEntry> found = new LinkedHashSet<>();
        for (String id : byName.apply(text)) {
            all.stream().filter(e -> e.id().equals(id)).forEach(found::add);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        all.stream().filter(e -> e.meaning().toLowerCase(Locale.ROOT).contains(lower)).forEach(found::add);
        return new ArrayList<>(found);
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<List<TermEntry>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Index among those shown; -1 when there is none. */
    public ReadOnlyIntegerProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }

    public void move(int by) {
        if (!shown.get().isEmpty()) {
            marked.set(Math.floorMod(marked.get() + by, shown.get().size()));
        }
    }

    public Optional<TermEntry> markedEntry() {
        return marked.get() < 0 || shown.get().isEmpty() ? Optional.empty() : Optional.of(shown.get().get(marked.get()));
    }
}
