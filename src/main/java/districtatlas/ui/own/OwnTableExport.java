package districtatlas.ui.own;

import districtatlas.ask.table.OwnTableFile;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.WriteReason;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadyLayer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the rows that are seen to a file that the reader chooses, and says how it went; can be stopped. FX thread, but for the writing. */
final class OwnTableExport {
    private static final Logger LOG = LoggerFactory.getLogger(OwnTableExport.class);

    private final OwnTableModel model;
    private final OwnWork work;
    private final Messages messages;
    private final Consumer<String> says;
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final Clock clock = Clock.systemDefaultZone();
    private Cancel cancel = Cancel.never();

    OwnTableExport(OwnTableModel model, OwnWork work, Messages messages, Consumer<String> says) {
        this.model = model;
        this.work = work;
        this.messages = messages;
        this.says = says;
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    void stop() {
        cancel.request();
    }

    /** Asks where to. */
    void ask(Format format, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("table.export." + format.key()));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("table.export." + format.key()), "*." + format.key()));
        chooser.setInitialFileName(model.layer().map(l -> l.title().replaceAll("[\\\\/:*?\"<>|]", " ").strip()).orElse("") + "." + format.key());
        Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath)
                .map(f -> format.fits(f) ? f : f.resolveSibling(f.getFileName() + "." + format.key())).ifPresent(f -> write(f, format));
    }

    void write(Path file, Format format) {
        Optional<ReadyLayer> features = model.entryProperty().get().flatMap(work::features);
        model.rowsProperty().get().filter(r -> features.isPresent() && !writing.get()).ifPresent(rows -> {
            cancel = new Cancel();
            writing.set(true);
            OwnTableFile written = new OwnTableFile(rows.table(), rows.order(), model.about(rows, LocalDate.now(clock)), messages, cancel);
            work.reader().execute(() -> {
                String outcome = outcome(file, () -> written.write(file, format, features.get()), rows.order().length);
                work.fxThread().execute(() -> {
                    writing.set(false);
                    says.accept(outcome);
                });
            });
        });
    }

    private interface Writing {
        void run() throws IOException;
    }

    private String outcome(Path file, Writing written, int rows) {
        try {
            written.run();
            return messages.get("table.exported", rows, file.toString());
        } catch (CancellationException stopped) {
            return messages.get("own.table.stopped", file.toString());
        } catch (IOException e) {
            LOG.info("{} was not written", file, e);
            return messages.get("cli.write", file.toString(), WriteReason.of(e, messages));
        } catch (AtlasFileException | DataRefused e) {
            LOG.info("{} was not written", file, e);
            return messages.get("cli.write", file.toString(), (e instanceof DataRefused data ? data.problem() : ((AtlasFileException) e).problem()).detailIn(messages));
        }
    }
}
