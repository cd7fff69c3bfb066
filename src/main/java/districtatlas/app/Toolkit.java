package districtatlas.app;

import districtatlas.app.atlas.UserError;
import districtatlas.base.Messages;
import districtatlas.ui.window.AtlasWindow;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** JavaFX, started once. Any thread. */
final class Toolkit {
    /** JavaFX warns at every start that it lies on the class path, where it is meant to lie. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Void> started = new CompletableFuture<>();

    /** Begins to start it, unless it would fail. Returns at once. */
    void wake() {
        if (Desktop.missing().isEmpty() && begun.compareAndSet(false, true)) {
            new Thread(this::startup, "javafx-waker").start();      // no daemon: JavaFX's own thread would be one too
        }
    }

    /**
     * Returns when it has started.
     *
     * @throws UserError when it cannot
     */
    void start(Messages messages) {
        if (begun.compareAndSet(false, true)) {
            startup();
        }
        try {
            started.join();
        } catch (CompletionException e) {
            throw new UserError(messages.get("cli.no-display"), e);
        }
    }

    private void startup() {
        JAVAFX.setLevel(Level.SEVERE);
        try {
            Platform.startup(AtlasWindow::prepare);
            started.complete(null);
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            started.completeExceptionally(e);
        }
    }
}
