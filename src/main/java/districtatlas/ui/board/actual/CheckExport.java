package districtatlas.ui.board.actual;

import districtatlas.ask.check.CheckTable;
import districtatlas.ask.check.MidTermCheck;
import districtatlas.ask.table.TableAbout;
import districtatlas.ask.table.TableFile;
import districtatlas.ask.table.TableGround;
import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.base.WriteReason;
import districtatlas.map.style.Palette;
import districtatlas.print.CheckPaper;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.FxThread;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.stage.FileChooser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The check's table as two files of one name, a workbook and sheets of paper, where the reader chooses. FX thread, but for the writing. */
public final class CheckExport {
    private static final Logger LOG = LoggerFactory.getLogger(CheckExport.class);
    private static final String PAPER = ".pdf";
    private static final String SHEETS = ".xlsx";

    private final Desk desk;
    private final ActualsModel model;
    private final Messages messages;
    private final TableFile writer;
    private final Executor fx = new FxThread();
    private final Clock clock = Clock.systemDefaultZone();

    public CheckExport(Desk desk, ActualsModel model) {
        AtlasContent atlas = desk.atlas();
        this.desk = desk;
        this.model = model;
        this.messages = desk.messages();
        this.writer = new TableFile(new TableGround(atlas.plan(), atlas.itemShapes(), atlas.grid()), messages);
    }

    /** Asks where to; says so where there is nothing to write. */
    public void ask() {
        if (model.check().checked().isEmpty()) {
            desk.say(messages.get("check.nothing"));
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("action.midterm"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("check.files"), "*" + PAPER));
        chooser.setInitialFileName(messages.get("check.title") + " " + LocalDate.now(clock) + PAPER);
        Optional.ofNullable(chooser.showSaveDialog(desk.map().getScene().getWindow())).map(File::toPath).ifPresent(this::write);
    }

    /** The paper there, the workbook beside it: under a name that is free, since the reader was asked about the paper alone. */
    public void write(Path chosen) {
        Path paper = FileKind.PAPER.fits(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + PAPER);
        Path sheets = free(paper);
        MidTermCheck check = model.check();
        LocalDate date = LocalDate.now(clock);
        Thread thread = new Thread(() -> {
            String outcome = outcome(paper, sheets, check, date);
            fx.execute(() -> desk.say(outcome));
        }, "check-writer");
        thread.setDaemon(true);
        thread.start();
    }

    static Path free(Path paper) {
        String name = paper.getFileName().toString();
        String base = name.substring(0, name.length() - PAPER.length());
        Path sheets = paper.resolveSibling(base + SHEETS);
        for (int i = 2; Files.exists(sheets); i++) {
            sheets = paper.resolveSibling(base + " (" + i + ")" + SHEETS);
        }
        return sheets;
    }

    private String outcome(Path paper, Path sheets, MidTermCheck check, LocalDate date) {
        Path now = paper;
        try {
            Palette light = desk.atlas().palettes().get(0);
            CheckPaper.of(desk.atlas().plan(), check, messages, date).write(paper, light, messages);
            now = sheets;
            CheckTable table = new CheckTable(desk.atlas().plan(), messages);
            TableAbout about = table.about(check, date);
            writer.writeSheets(sheets, Map.of(about.title(), table.of(check)), about);
            return messages.get("check.written", check.checked().size(), paper.toString(), sheets.getFileName().toString());
        } catch (IOException e) {
            LOG.info("{} was not written", now, e);
            return messages.get("cli.write", now.toString(), WriteReason.of(e, messages));
        }
    }
}
