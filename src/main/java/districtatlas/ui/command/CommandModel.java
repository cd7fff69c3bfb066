package districtatlas.ui.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which commands match what is typed, and which one is marked. Knows no nodes. FX thread only. */
public final class CommandModel {
    /** @param index in the list of all actions */
    public record Line(int index, String text, String keys) {
    }

    private final List<Line> all;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(0);

    public CommandModel(List<Line> all) {
        this.all = List.copyOf(all);
        lines.set(this.all);
        query.subscribe((before, now) -> {
            String wanted = now.strip().toLowerCase(Locale.ROOT);
            lines.set(this.all.stream().filter(l -> l.text().toLowerCase(Locale.ROOT).contains(wanted)).toList());
            marked.set(lines.get().isEmpty() ? -1 : 0);
        });
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Index within the lines shown; -1 when none matches. */
    public ReadOnlyIntegerProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }

    public void move(int by) {
        if (!lines.get().isEmpty()) {
            marked.set(Math.floorMod(marked.get() + by, lines.get().size()));
        }
    }

    public Optional<Line> markedLine() {
        return marked.get() < 0 || lines.get().isEmpty() ? Optional.empty() : Optional.of(lines.get().get(marked.get()));
    }
}
