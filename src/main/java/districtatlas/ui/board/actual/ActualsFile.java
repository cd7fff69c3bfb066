package districtatlas.ui.board.actual;

import districtatlas.ask.check.ActualsCsv;
import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.base.WholeFile;
import districtatlas.base.WriteReason;
import districtatlas.ui.kit.FxThread;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Actual values out of a table and into one, which the reader chooses. FX thread, but for the reading and writing. */
public final class ActualsFile {
    private static final Logger LOG = LoggerFactory.getLogger(ActualsFile.class);
    private static final long MOST_BYTES = 16L << 20;
    private static final String CSV = "csv";

    private final ActualsAt at;
    private final Messages messages;
    private final Executor fx = new FxThread();

    public ActualsFile(ActualsAt at) {
        this.at = at;
        this.messages = at.messages();
    }

    /** @param beside the button that was pressed: what could not be read is listed beside it */
    public void askIn(Node beside) {
        Optional<String> whyNot = at.whyNot();
        if (whyNot.isPresent()) {
            at.desk().say(whyNot.get());
            return;
        }
        Optional.ofNullable(chooser("actual.import").showOpenDialog(beside.getScene().getWindow())).map(File::toPath).ifPresent(f -> read(f, beside));
    }

    public void askOut(Node beside) {
        FileChooser chooser = chooser("actual.export");
        chooser.setInitialFileName(messages.get("actual.file-name") + "." + CSV);
        Optional.ofNullable(chooser.showSaveDialog(beside.getScene().getWindow())).map(File::toPath)
                .map(f -> FileKind.ACTUALS.fits(f) ? f : f.resolveSibling(f.getFileName() + "." + CSV)).ifPresent(this::write);
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(titleKey));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("table.export.csv"), "*." + CSV));
        return chooser;
    }

    private void aside(Runnable work) {
        Thread thread = new Thread(work, "actuals-file");
        thread.setDaemon(true);
        thread.start();
    }

    public void read(Path file, Node beside) {
        aside(() -> {
            try {
                byte[] content = Files.size(file) > MOST_BYTES ? new byte[0] : Files.readAllBytes(file);
                ActualsCsv.Read read = ActualsCsv.read(content, file.getFileName().toString(), at.plan(), messages.lang());
                fx.execute(() -> take(read, file, beside));
            } catch (IOException e) {
                LOG.info("{} was not read", file, e);
                fx.execute(() -> at.desk().say(messages.get("cli.actuals-unreadable", file.toString())));
            }
        });
    }

    private void take(ActualsCsv.Read read, Path file, Node beside) {
        String name = file.getFileName().toString();
        Optional<ActualDeeds.Imported> done = read.actuals().isEmpty() ? Optional.of(new ActualDeeds.Imported(0, 0, 0)) : at.deeds().addAll(read.actuals(), name);
        done.ifPresent(d -> {
            String said = messages.get("actual.imported", name, d.added(), d.changed(), d.known(), read.problems().size());
            at.desk().say(said);
            if (!read.problems().isEmpty()) {
                at.desk().cards().showBeside(new ImportReport(said, read.problems().stream().map(p -> p.detailIn(messages)).toList(), messages), beside);
            }
        });
    }

    void write(Path file) {
        byte[] content = ActualsCsv.write(at.model().all());
        int values = at.model().all().size();
        aside(() -> {
            String outcome = outcome(file, content, values);
            fx.execute(() -> at.desk().say(outcome));
        });
    }

    private String outcome(Path file, byte[] content, int values) {
        try {
            WholeFile.write(file, FileKind.ACTUALS, content);
            return messages.get("actual.exported", values, file.toString());
        } catch (IOException e) {
            LOG.info("{} was not written", file, e);
            return messages.get("cli.write", file.toString(), WriteReason.of(e, messages));
        }
    }
}
