package districtatlas.app;

import districtatlas.ask.compare.CompareSummary;
import districtatlas.ask.compare.Comparison;
import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.WriteReason;
import districtatlas.print.album.CompareSheet;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.page.PaperSize;
import districtatlas.print.sheet.SheetChoice;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.paper.WrittenBlock;
import districtatlas.ui.settings.SettingKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes two compared zones as {@code atlas compare --out} does, with the paper, the theme and the title block of the window. FX thread, but for the writing. */
final class PairSheetWorkflow {
    private static final Logger LOG = LoggerFactory.getLogger(PairSheetWorkflow.class);

    private final OpenWindow.Read read;
    private final Desk desk;
    private final Messages messages;
    private final Clock clock;
    private final Function<String, Optional<Path>> where;
    private final Executor aside;
    private final Executor fx;

    /**
     * @param where asks for a file, by the name it is to have
     * @param aside runs on a thread of its own
     * @param fx    the FX thread
     */
    PairSheetWorkflow(OpenWindow.Read read, Desk desk, Clock clock, Function<String, Optional<Path>> where, Executor aside, Executor fx) {
        this.read = read;
        this.desk = desk;
        this.messages = desk.messages();
        this.clock = clock;
        this.where = where;
        this.aside = aside;
        this.fx = fx;
    }

    void save(Comparison comparison) {
        where.apply(new CompareSummary(read.atlas().plan(), messages).title(comparison)).map(AlbumWorkflow::named).ifPresent(file -> write(comparison, file));
    }

    private void write(Comparison comparison, Path file) {
        SheetChoice choice = choice();
        desk.say(messages.get("save.saving", file.getFileName().toString()));
        aside.execute(() -> {
            String outcome;
            try {
                PaperAtlas paper = read.atlas().onPaper(read.document(), read.edition(), read.credits(messages.lang()));
                new CompareSheet(paper, new MapPlates(read.shop().lists()), choice, messages).write(comparison, file, Cancel.never());
                outcome = messages.get("save.saved", file.toString());
            } catch (IOException e) {
                LOG.info("{} was not saved", file, e);
                outcome = messages.get("cli.write", file.toString(), WriteReason.of(e, messages));
            }
            String said = outcome;
            fx.execute(() -> desk.say(said));
        });
    }

    /** The theme of the screen; where that is one for a step of the walk alone, the first. */
    private SheetChoice choice() {
        PaperSize size = PaperSize.named(desk.settings().get(SettingKey.PAPER)).orElse(PaperSize.A4);
        String theme = read.document().theme(desk.session().state().theme()).orElse(read.document().themes().get(0)).id();
        return new SheetChoice(size, desk.settings().get(SettingKey.PAPER_WIDE), theme, read.document().paperPalette(), WrittenBlock.kept(desk.settings()), LocalDate.now(clock));
    }
}
