package districtatlas.app;

import districtatlas.ask.FilterWords;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.base.WriteReason;
import districtatlas.map.Emphasis;
import districtatlas.map.Highlights.Lit;
import districtatlas.map.Highlights;
import districtatlas.map.MapTheme;
import districtatlas.map.Veil;
import districtatlas.map.view.Viewport;
import districtatlas.plan.StoryStep;
import districtatlas.plan.Zone;
import districtatlas.print.StillFile;
import districtatlas.print.StillWords;
import districtatlas.state.Filter;
import districtatlas.ui.Session;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Meant;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.map.ShownNames;
import districtatlas.ui.map.ShownZones;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves what is on the screen as {@code atlas render} writes it: asks for a file, paints on a thread of its own, says how it went. */
final class SavePictureWorkflow {
    private static final Logger LOG = LoggerFactory.getLogger(SavePictureWorkflow.class);
    /** Twice as fine as a screen: it will be enlarged on a slide. */
    private static final double PICTURE_DPI = 2 * StillFile.SCREEN_DPI;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss");

    private final OpenWindow.Read read;
    private final Desk desk;
    private final Session session;
    private final Messages messages;
    private final Path folder;
    private final Clock clock;

    /** @param folder where pictures go unless the reader says otherwise */
    SavePictureWorkflow(OpenWindow.Read read, Desk desk, Path folder, Clock clock) {
        this.read = read;
        this.desk = desk;
        this.session = desk.session();
        this.messages = desk.messages();
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Asks where to, but for a window that fills the screen: an audience is to see no system window, and full screen is not to end.
     * FX thread.
     *
     * @param said with the words of the walk's step
     */
    void run(Viewport view, boolean said, Stage owner) {
        LocalDateTime now = LocalDateTime.now(clock);
        StillWords words = words(said, now);
        Optional<Path> file = owner.isFullScreen() ? Optional.of(folder.resolve(words.title() + " " + MOMENT.format(now) + ".png"))
                : chosen(words.title(), owner);
        file.ifPresent(f -> save(view, words, f));
    }

    StillWords words(boolean said, LocalDateTime now) {
        Optional<Zone> zone = session.selection().zone().flatMap(read.atlas().plan()::zone);
        List<String> lines = new ArrayList<>();
        Optional<StoryStep> step = session.state().walk().map(w -> read.atlas().plan().story().get(w.step()));
        if (said) {
            step.ifPresent(s -> lines.add(messages.get("save.step", s.title().in(messages.lang()), s.text().text().in(messages.lang()))));
        }
        Filter filter = session.state().applied();
        if (!filter.isNone()) {
            lines.add(messages.get("save.filter", new FilterWords(read.atlas().plan(), messages).sentence(filter), read.items().matches(filter).total()));
        }
        lines.add(messages.get("save.date", now.toLocalDate().toString()));
        return new StillWords(messages, read.atlas().name(), shownTheme(step), zone.map(Zone::name),
                read.credits(messages.lang()), session.layers().getValue().below(desk.map().overProperty().get()), session.palette().getValue(), read.document()::sections).saying(lines).alsoOf(meant());
    }

    /** A ground that is for a step alone has no name that means anything to a reader: the picture is called after the step. */
    private Text shownTheme(Optional<StoryStep> step) {
        return read.document().theme(session.state().theme()).map(MapTheme::name).or(() -> step.map(StoryStep::title)).orElse(Text.NONE);
    }

    private Optional<Path> chosen(String title, Stage owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("action.save-picture"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("save.png"), "*.png"),
                new FileChooser.ExtensionFilter(messages.get("save.pdf"), "*.pdf"));
        chooser.setInitialFileName(title + ".png");
        chooser.setInitialDirectory(folder.toFile());
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(f -> named(f.toPath(),
                chooser.getSelectedExtensionFilter() != null && chooser.getSelectedExtensionFilter().getExtensions().contains("*.pdf")));
    }

    private void save(Viewport view, StillWords words, Path file) {
        ShownZones shown = desk.map().shownZonesProperty().get();
        StillFile still = new StillFile(Highlights.over(Veil.over(session.layers().getValue(), about(shown)).below(desk.map().overProperty().get()), meant()), session.palette().getValue(), messages,
                words, false, read.shop().lists(), new ShownNames(shown.alone(), read.atlas().shapes(), desk.atlas().places()));
        desk.say(messages.get("save.saving", file.getFileName().toString()));
        Thread painter = new Thread(() -> write(still, view, file), "picture-saver");
        painter.setDaemon(true);
        painter.start();
    }

    private Emphasis about(ShownZones shown) {
        return Emphasis.of(read.atlas().plan(), read.atlas().shapes(), shown.zones(), !shown.surroundings());
    }

    List<Lit> meant() {
        return Meant.of(desk);
    }

    /** With an ending that says what is in it: the one chosen in the list when the reader wrote none. */
    static Path named(Path chosen, boolean paper) {
        return StillFile.isStill(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + (paper ? ".pdf" : ".png"));
    }

    private void write(StillFile still, Viewport view, Path file) {
        String outcome;
        try {
            still.write(view, StillFile.isPaper(file) ? StillFile.PAPER_DPI : PICTURE_DPI, file);
            outcome = messages.get("save.saved", file.toString());
        } catch (IOException e) {
            LOG.info("{} was not saved", file, e);
            outcome = messages.get("cli.write", file.toString(), WriteReason.of(e, messages));
        }
        String said = outcome;
        new FxThread().execute(() -> desk.say(said));
    }
}
