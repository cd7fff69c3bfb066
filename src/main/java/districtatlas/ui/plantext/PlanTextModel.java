package districtatlas.ui.plantext;

import districtatlas.base.Messages;
import districtatlas.plan.OwnText;
import districtatlas.plan.Plan;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The reader's copy of the plan: which file it is, and what it says once it is read. Knows no nodes. FX thread only; files are read elsewhere. */
final class PlanTextModel {
    private static final Logger LOG = LoggerFactory.getLogger(PlanTextModel.class);
    /** No plan is as long; a film that somebody chose is not read into memory. */
    private static final long MOST_BYTES = 20_000_000;

    private final ReadOnlyObjectWrapper<Optional<OwnText>> text = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Plan plan;
    private final Settings settings;
    private final Messages messages;
    private final Consumer<String> say;
    private final Executor worker;
    private final Executor fxThread;
    /** Counts the files asked for: an earlier one comes too late. */
    private int asked;

    /** @param say tells the reader a sentence */
    PlanTextModel(Plan plan, Settings settings, Messages messages, Consumer<String> say, Executor worker, Executor fxThread) {
        this.plan = plan;
        this.settings = settings;
        this.messages = messages;
        this.say = say;
        this.worker = worker;
        this.fxThread = fxThread;
    }

    ReadOnlyObjectProperty<Optional<OwnText>> textProperty() {
        return text.getReadOnlyProperty();
    }

    /** The file of last time, if there is one. It is silent unless the file is gone. */
    void begin() {
        String file = settings.get(SettingKey.PLAN_TEXT);
        if (!file.isEmpty()) {
            read(file, false);
        }
    }

    /** From now on that file; kept for the next start when it can be read. */
    void choose(Path file) {
        read(file.toAbsolutePath().toString(), true);
    }

    void forget() {
        asked++;
        settings.set(SettingKey.PLAN_TEXT, "");
        text.set(Optional.empty());
        say.accept(messages.get("plan-text.forgotten"));
    }

    private void read(String file, boolean chosen) {
        int mine = ++asked;
        worker.execute(() -> {
            Optional<OwnText> own = content(file).flatMap(bytes -> OwnText.ofFile(bytes, plan.linePrints()));
            fxThread.execute(() -> {
                if (mine == asked) {
                    show(file, own, chosen);
                }
            });
        });
    }

    private static Optional<byte[]> content(String file) {
        try {
            Path path = Path.of(file);
            return Files.isRegularFile(path) && Files.size(path) <= MOST_BYTES ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            LOG.info("The reader's text of the plan cannot be read: {}", file, e);
            return Optional.empty();
        }
    }

    private void show(String file, Optional<OwnText> own, boolean chosen) {
        if (own.isEmpty()) {
            say.accept(messages.get("plan-text.unreadable", file));
            return;
        }
        text.set(own);
        if (chosen) {
            settings.set(SettingKey.PLAN_TEXT, file);
            OwnText read = own.get();
            say.accept(read.matches() ? messages.get("plan-text.matches", read.wanted())
                    : messages.get("plan-text.differs", read.agreeing(), read.wanted(), read.length()));
        }
    }
}
