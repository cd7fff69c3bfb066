package districtatlas.ui.talk;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.WriteReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The one talk that is being saved: asked where to, written away from the FX thread, told how it ended. Stopped, it leaves no file and what
 * was there. Knows no nodes. FX thread only.
 */
public final class TalkSaving {
    /** Asks for a place and fills it. */
    public interface Writer {
        /** FX thread. Empty when the reader thought better of it. */
        Optional<Path> place(TalkKind kind);

        /**
         * Any thread.
         *
         * @param progress gets how many parts are done
         * @throws CancellationException when cancelled; then nothing is written
         */
        void write(TalkKind kind, Path file, IntConsumer progress, Cancel cancel) throws IOException;

        /** How many parts there will be. FX thread; cheap. */
        int parts(TalkKind kind);
    }

    /** What is on its way. */
    public record Running(String file, int done, int of) {
    }

    private final Writer writer;
    private final Messages messages;
    private final Consumer<String> says;
    private final Executor worker;
    private final Executor fx;
    private final ReadOnlyObjectWrapper<Optional<Running>> running = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Cancel cancel = Cancel.never();

    /**
     * @param says   tells the reader a sentence
     * @param worker may take half a minute
     */
    public TalkSaving(Writer writer, Messages messages, Consumer<String> says, Executor worker, Executor fx) {
        this.writer = writer;
        this.messages = messages;
        this.says = says;
        this.worker = worker;
        this.fx = fx;
    }

    public ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** One at a time. */
    public void begin(TalkKind kind) {
        if (running.get().isPresent()) {
            says.accept(messages.get("talk.busy", running.get().get().file()));
            return;
        }
        writer.place(kind).ifPresent(file -> write(kind, file));
    }

    private void write(TalkKind kind, Path file) {
        Cancel mine = new Cancel();
        cancel = mine;
        String name = file.getFileName().toString();
        int parts = writer.parts(kind);
        running.set(Optional.of(new Running(name, 0, parts)));
        worker.execute(() -> {
            String outcome = "";
            try {
                writer.write(kind, file, done -> fx.execute(() -> progress(name, done, parts)), mine);
                outcome = messages.get("save.saved", file.toString());
            } catch (CancellationException stopped) {
                outcome = messages.get("talk.stopped", name);
            } catch (IOException e) {
                outcome = messages.get("cli.write", file.toString(), WriteReason.of(e, messages));
            } finally {
                String said = outcome;
                fx.execute(() -> ended(said));
            }
        });
    }

    private void progress(String name, int done, int parts) {
        if (running.get().isPresent()) {
            running.set(Optional.of(new Running(name, done, parts)));
        }
    }

    /** @param outcome empty after a failure that is told elsewhere */
    private void ended(String outcome) {
        running.set(Optional.empty());
        if (!outcome.isEmpty()) {
            says.accept(outcome);
        }
    }

    /** Nothing when nothing is on its way. */
    public void stop() {
        cancel.request();
    }
}
