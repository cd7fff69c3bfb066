package districtatlas.ui.settings;

import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The reader's choices; every change is kept at once. FX thread only, but for {@link #keep}. */
public final class Settings {
    private final Map<String, String> values;
    private final SettingsFile file;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    public Settings(SettingsFile file) {
        this.file = file;
        this.values = new TreeMap<>(file.read());
    }

    public synchronized <T> T get(SettingKey<T> key) {
        String text = values.get(key.name());
        return text == null ? key.otherwise() : key.parse().apply(text).orElse(key.otherwise());
    }

    /** Counts the changes: for whoever looks again after one. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public <T> void set(SettingKey<T> key, T value) {
        if (keep(key, value)) {
            changes.set(changes.get() + 1);
        }
    }

    /**
     * Keeps a choice without telling anybody. Any thread: for the last word of a program that is told to end.
     *
     * @return whether it is another than before
     */
    public synchronized <T> boolean keep(SettingKey<T> key, T value) {
        String text = key.print().apply(value);
        boolean other = !text.equals(values.put(key.name(), text));
        if (other) {
            file.write(values);
        }
        return other;
    }
}
