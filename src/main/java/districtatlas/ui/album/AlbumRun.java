package districtatlas.ui.album;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.NotWritten;
import districtatlas.base.WriteReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An album being made: how far it has come, and a way to stop it. One at a time; it goes on when its card is closed and when the language changes. FX thread only. */
public final class AlbumRun {
    private static final Logger LOG = LoggerFactory.getLogger(AlbumRun.class);

    private final Executor aside;
    private final Executor fx;
    private final Consumer<String> says;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private Cancel cancel = new Cancel();

    /**
     * @param aside runs on a thread of its own
     * @param fx    the FX thread
     * @param says  tells the reader how it went
     */
    public AlbumRun(Executor aside, Executor fx, Consumer<String> says) {
        this.aside = aside;
        this.fx = fx;
        this.says = says;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How much is done, from 0 to 1. */
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** What is being made, in a sentence. */
    ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** Begins; nothing while another is being made. */
    void begin(AlbumMaking.Job job, Path place, Messages messages) {
        if (running.get()) {
            return;
        }
        Cancel own = new Cancel();
        cancel = own;
        share.set(0);
        doing.set(messages.get("album.making"));
        running.set(true);
        aside.execute(() -> {
            String outcome = outcome(job, place, messages, own);
            fx.execute(() -> {
                running.set(false);
                says.accept(outcome);
            });
        });
    }

    private String outcome(AlbumMaking.Job job, Path place, Messages messages, Cancel own) {
        try {
            int files = job.write((done, all, next) -> fx.execute(() -> told(done, all, messages.get("album.doing", next, done + 1, all))), own);
            return messages.get("album.saved", place.toString(), files);
        } catch (CancellationException e) {
            return messages.get("album.cancelled");
        } catch (IOException e) {
            LOG.info("The album was not written to {}", place, e);
            String which = e instanceof NotWritten n ? n.problem().where() : place.toString();
            return messages.get("cli.write", which, WriteReason.of(e, messages));
        }
    }

    /** Two threads tell: what is told late is no step back. */
    private void told(int done, int all, String sentence) {
        double now = (double) done / Math.max(1, all);
        if (running.get() && now >= share.get()) {
            share.set(now);
            doing.set(sentence);
        }
    }

    void stop(Messages messages) {
        cancel.request();
        doing.set(messages.get("album.stopping"));
    }
}
