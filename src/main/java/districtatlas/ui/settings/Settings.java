package districtatlas.ui.settings;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * The reader's choices, and where they are. A choice is kept at once; what changes with every step is kept a moment after it changed, so
 * that an end that nobody announced (a power cut, a kill) costs that moment and no more. FX thread only, but for {@link #keepSoon} and
 * {@link #flush}.
 */
public final class Settings {
    private static final long MOMENT_MS = 250;

    private final Map<String, String> values;
    private final SettingsFile file;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    /** Made when first needed; null before. */
    private ScheduledExecutorService keeper;
    private boolean pending;

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
        boolean other;
        synchronized (this) {
            other = put(key, value);
            pending |= other;
        }
        if (other) {
            flush();
            changes.set(changes.get() + 1);
        }
    }

    /** Keeps a value on a thread of its own within a moment, and tells nobody: for what changes often. Any thread. */
    public synchronized <T> void keepSoon(SettingKey<T> key, T value) {
        if (put(key, value) && !pending) {
            pending = true;
            if (keeper == null) {
                keeper = Executors.newSingleThreadScheduledExecutor(Settings::thread);
            }
            keeper.schedule(this::flush, MOMENT_MS, TimeUnit.MILLISECONDS);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "settings-keeper");
        thread.setDaemon(true);
        return thread;
    }

    private <T> boolean put(SettingKey<T> key, T value) {
        String text = key.print().apply(value);
        return !text.equals(values.put(key.name(), text));
    }

    /** Returns when everything is kept. Any thread: also for the last word of a program that is told to end. */
    public synchronized void flush() {
        if (pending) {
            pending = false;
            file.write(values);
        }
    }
}
