package districtatlas.ui.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * The reader's choices, and where they are. A choice is kept at once; what changes with every step is kept a moment after it changed, so
 * that an end that nobody announced (a power cut, a kill) costs that moment and no more. FX thread only, but for {@link #keepSoon} and
 * {@link #flush}; whoever asks for a value never waits for the disk.
 */
public final class Settings {
    private static final long MOMENT_MS = 250;

    private final SettingsFile file;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    /** Held while the file is written, so that writings come one after another. Taken before this object's own lock, never after. */
    private final Object writing = new Object();
    // All below guarded by this.
    private final Map<String, String> values;
    /** Kept soon, by name: made into text when it is written or asked for. */
    private final Map<String, Supplier<String>> awaited = new HashMap<>();
    /** Made when first needed; null before. */
    private ScheduledExecutorService keeper;
    private boolean scheduled;
    /** Whether the file is behind. */
    private boolean pending;

    public Settings(SettingsFile file) {
        this.file = file;
        this.values = new TreeMap<>(file.read());
    }

    public synchronized <T> T get(SettingKey<T> key) {
        settle(key.name());
        String text = values.get(key.name());
        return text == null ? key.otherwise() : key.parse().apply(text).orElse(key.otherwise());
    }

    /** Where the file of last time went, when it was no text: the defaults hold, and nothing of it is lost. */
    public Optional<Path> setAside() {
        return file.setAside();
    }

    /** Where the program may keep what nobody has given a place. */
    public Path folder() {
        return file.path().toAbsolutePath().getParent();
    }

    /** Counts the changes: for whoever looks again after one. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public <T> void set(SettingKey<T> key, T value) {
        boolean other;
        synchronized (this) {
            settle(key.name());
            other = put(key.name(), key.print().apply(value));
        }
        if (other) {
            flush();
            changes.set(changes.get() + 1);
        }
    }

    /**
     * Keeps a value on a thread of its own within a moment, and tells nobody: for what changes often. Any thread.
     *
     * @param value asked once, on any thread, unless another comes before
     */
    public synchronized <T> void keepSoon(SettingKey<T> key, Supplier<T> value) {
        awaited.put(key.name(), () -> key.print().apply(value.get()));
        if (!scheduled) {
            scheduled = true;
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

    private void settle(String name) {
        Supplier<String> text = awaited.remove(name);
        if (text != null) {
            put(name, text.get());
        }
    }

    private boolean put(String name, String text) {
        boolean other = !text.equals(values.put(name, text));
        pending |= other;
        return other;
    }

    /** Returns when everything is kept. Any thread: also for the last word of a program that is told to end. */
    public void flush() {
        synchronized (writing) {
            Map<String, String> now;
            synchronized (this) {
                scheduled = false;
                List.copyOf(awaited.keySet()).forEach(this::settle);
                if (!pending) {
                    return;
                }
                pending = false;
                now = Map.copyOf(values);
            }
            file.write(now);
        }
    }
}
