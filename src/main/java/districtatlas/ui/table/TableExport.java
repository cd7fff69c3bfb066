package districtatlas.ui.table;

import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.TableAbout;
import districtatlas.ask.table.TableFile;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.ask.table.TableGround;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Messages;
import districtatlas.base.WriteReason;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.FxThread;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the rows that are seen, under all columns, to a file that the reader chooses, and says how it went. FX thread, but for the writing. */
public final class TableExport {
    private static final Logger LOG = LoggerFactory.getLogger(TableExport.class);

    private final Desk desk;
    private final Messages messages;
    private final Supplier<PlanTable> table;
    private final Function<LocalDate, TableAbout> about;
    private final TableFile writer;
    private final Executor fx = new FxThread();
    private final Clock clock = Clock.systemDefaultZone();

    /**
     * @param table what is seen when it is asked for
     * @param about what a file says of itself that is written on that day
     */
    public TableExport(Desk desk, Supplier<PlanTable> table, Function<LocalDate, TableAbout> about) {
        this(desk, ground(desk.atlas()), table, about);
    }

    /** @param ground where the rows are */
    public TableExport(Desk desk, TableGround ground, Supplier<PlanTable> table, Function<LocalDate, TableAbout> about) {
        this.desk = desk;
        this.messages = desk.messages();
        this.table = table;
        this.about = about;
        this.writer = new TableFile(ground, messages);
    }

    /** Of the plan's things. */
    public static TableGround ground(AtlasContent atlas) {
        return new TableGround(atlas.plan(), atlas.itemShapes(), atlas.grid());
    }

    /** Asks where to. */
    public void ask(Format format, Window owner) {
        TableAbout said = about.apply(LocalDate.now(clock));
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("table.export." + format.key()));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("table.export." + format.key()), "*." + format.key()));
        chooser.setInitialFileName(said.title() + " " + said.date() + "." + format.key());
        Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath).map(f -> named(f, format)).ifPresent(f -> write(f, format));
    }

    /** With the ending that says what is in it: a reader may have written none. */
    static Path named(Path chosen, Format format) {
        return format.fits(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + "." + format.key());
    }

    /** On a thread of its own. */
    public void write(Path file, Format format) {
        PlanTable rows = table.get();
        TableAbout said = about.apply(LocalDate.now(clock));
        Thread thread = new Thread(() -> {
            String outcome = outcome(file, format, rows, said);
            fx.execute(() -> desk.say(outcome));
        }, "table-writer");
        thread.setDaemon(true);
        thread.start();
    }

    private String outcome(Path file, Format format, PlanTable rows, TableAbout said) {
        try {
            writer.write(file, format, rows, said);
            return messages.get("table.exported", rows.rows().size(), file.toString());
        } catch (IOException e) {
            LOG.info("{} was not written", file, e);
            return messages.get("cli.write", file.toString(), WriteReason.of(e, messages));
        } catch (AtlasFileException e) {
            LOG.info("{} was not written", file, e);
            return messages.get("cli.write", file.toString(), e.problem().detailIn(messages));
        }
    }
}
