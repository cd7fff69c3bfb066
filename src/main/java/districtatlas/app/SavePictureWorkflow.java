package districtatlas.app;

import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.map.Highlights;
import districtatlas.map.Highlights.Lit;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.NumberedPins;
import districtatlas.map.ReaderLayers;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.onmap.NotebookLayers;
import districtatlas.notebook.onmap.SubjectPlaces;
import districtatlas.plan.Zone;
import districtatlas.print.LegendPlace;
import districtatlas.print.NoteList;
import districtatlas.print.StillFile;
import districtatlas.print.StillWords;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.picture.PictureChoice;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Saves what is on the screen as {@code atlas render} writes it: asks for a file, paints on a thread of its own, says how it went. */
final class SavePictureWorkflow {
    /** Twice as fine as a screen: it will be enlarged on a slide. */
    private static final double PICTURE_DPI = 2 * StillFile.SCREEN_DPI;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss");

    private final OpenWindow.Read read;
    private final ScreenMap shown;
    private final Desk desk;
    private final Session session;
    private final Messages messages;
    private final Path folder;
    private final Clock clock;

    /** @param folder where pictures go unless the reader says otherwise */
    SavePictureWorkflow(OpenWindow.Read read, Desk desk, Path folder, Clock clock) {
        this.read = read;
        this.shown = new ScreenMap(read, desk);
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
     * @param said   with the words of the walk's step
     * @param choice what of the reader's own goes into it; a list of notes comes after paper only
     */
    void run(Viewport view, boolean said, PictureChoice choice, Stage owner) {
        LocalDateTime now = LocalDateTime.now(clock);
        String title = words(said, now).apply(LayerStack.EMPTY).title();
        Optional<Path> file = owner.isFullScreen() ? Optional.of(folder.resolve(title + " " + MOMENT.format(now) + ".png"))
                : chosen(title, choice.listed(), owner);
        file.ifPresent(f -> save(view, said, now, choice, f));
    }

    /** By the layers that the legend explains. */
    Function<LayerStack, StillWords> words(boolean said, LocalDateTime now) {
        Optional<Zone> zone = shown.zone();
        List<String> lines = new ArrayList<>();
        if (said) {
            shown.step().ifPresent(s -> lines.add(messages.get("save.step", s.title().in(messages.lang()), s.text().text().in(messages.lang()))));
        }
        lines.addAll(shown.said());
        lines.add(messages.get("save.date", now.toLocalDate().toString()));
        Text theme = shown.theme();
        Palette palette = session.palette().getValue();
        List<Lit> lit = shown.lit();
        return layers -> new StillWords(messages, read.atlas().name(), theme, zone.map(Zone::name), read.credits(messages.lang(), layers), layers, palette,
                read.document()::sections).saying(lines).alsoOf(lit);
    }

    /** @param paper nothing else will do */
    private Optional<Path> chosen(String title, boolean paper, Stage owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("action.save-picture"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("save.pdf"), "*.pdf"));
        if (!paper) {
            chooser.getExtensionFilters().add(0, new FileChooser.ExtensionFilter(messages.get("save.png"), "*.png"));
        }
        chooser.setInitialFileName(title + (paper ? ".pdf" : ".png"));
        chooser.setInitialDirectory(folder.toFile());
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(f -> paper ? onPaper(f.toPath()) : named(f.toPath(),
                chooser.getSelectedExtensionFilter() != null && chooser.getSelectedExtensionFilter().getExtensions().contains("*.pdf")));
    }

    /** FX thread; paints on another. */
    void save(Viewport view, boolean said, LocalDateTime now, PictureChoice choice, Path file) {
        // A hall sees the map as its screen has it; a reader wants nothing over it.
        LegendPlace legend = isForAnAudience() ? LegendPlace.OVER : LegendPlace.named(desk.settings().get(SettingKey.PICTURE_LEGEND)).orElse(LegendPlace.BESIDE);
        LayerStack plain = shown.layers();
        LayerStack veiled = shown.drawn(session.palette().getValue());
        List<Lit> lit = shown.lit();
        Function<LayerStack, StillWords> words = words(said, now);
        LayerStack own = choice.own() ? shown.own() : LayerStack.EMPTY;
        StillFile still = new StillFile(Highlights.over(veiled.below(own), lit), session.palette().getValue(), messages, words.apply(plain.below(own)), false,
                read.shop().lists(), shown.names()).with(legend).keeping(session.keptNames().getValue());
        Notebook notebook = desk.notebook().notebook();
        desk.say(messages.get("save.saving", file.getFileName().toString()));
        new WritingAside(desk).run(file, () -> {
            double dpi = StillFile.isPaper(file) ? StillFile.PAPER_DPI : PICTURE_DPI;
            if (choice.listed() && StillFile.isPaper(file)) {
                NumberedPins pins = layers(notebook).numbered(view);
                still.of(Highlights.over(veiled.below(pins.stack()), lit), words.apply(plain.below(pins.stack())))
                        .write(view, dpi, file, NoteList.of(notebook, pins, read.atlas().plan(), messages));
            } else {
                still.write(view, dpi, file);
            }
            return messages.get("save.saved", file.toString());
        });
    }

    private boolean isForAnAudience() {
        return desk.ledProperty().get() || desk.map().getScene() != null && desk.map().getScene().getWindow() instanceof Stage s && s.isFullScreen();
    }

    private ReaderLayers layers(Notebook notebook) {
        SubjectPlaces places = new SubjectPlaces(read.atlas().plan(), read.atlas().shapes(), read.atlas().itemShapes(), read.atlas().grid());
        return new NotebookLayers(read.atlas().grid(), places::of).of(notebook);
    }

    /** With an ending that says what is in it: the one chosen in the list when the reader wrote none. */
    static Path named(Path chosen, boolean paper) {
        return StillFile.isStill(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + (paper ? ".pdf" : ".png"));
    }

    /** A chooser that knows only paper was left by a name that says otherwise. */
    static Path onPaper(Path chosen) {
        return StillFile.isPaper(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + ".pdf");
    }
}
