package districtatlas.app;

import districtatlas.ask.FilterWords;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.map.Emphasis;
import districtatlas.map.Highlights;
import districtatlas.map.Highlights.Lit;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.MapTheme;
import districtatlas.map.NumberedPins;
import districtatlas.map.NumberedZones;
import districtatlas.map.ReaderLayers;
import districtatlas.map.style.Palette;
import districtatlas.map.Veil;
import districtatlas.map.view.Viewport;
import districtatlas.map.ZoneFigures;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.onmap.NotebookLayers;
import districtatlas.notebook.onmap.SubjectPlaces;
import districtatlas.plan.StoryStep;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.print.NoteList;
import districtatlas.print.StillFile;
import districtatlas.print.StillWords;
import districtatlas.state.Filter;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Meant;
import districtatlas.paint.ShownNames;
import districtatlas.ui.map.ShownZones;
import districtatlas.ui.picture.PictureChoice;
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
        Optional<Zone> zone = session.selection().zone().flatMap(read.atlas().plan()::zone);
        List<String> lines = new ArrayList<>();
        Optional<StoryStep> step = session.state().walk().map(w -> read.atlas().plan().story().get(w.step()));
        if (said) {
            step.ifPresent(s -> lines.add(messages.get("save.step", s.title().in(messages.lang()), s.text().text().in(messages.lang()))));
        }
        Filter filter = session.state().applied();
        if (!filter.isNone()) {
            lines.add(messages.get("save.filter", new FilterWords(read.atlas().plan(), messages).brief(filter), read.items().matches(filter).total()));
        }
        session.state().comparison().ifPresent(c -> lines.add(messages.get("save.compared", name(c.a()), name(c.b()))));
        if (!figures().isNone()) {
            lines.add(messages.get("save.counts." + figures().kind().key()));
        }
        lines.add(messages.get("save.date", now.toLocalDate().toString()));
        Text theme = shownTheme(step);
        Palette palette = session.palette().getValue();
        List<Lit> lit = meant();
        return layers -> new StillWords(messages, read.atlas().name(), theme, zone.map(Zone::name), read.credits(messages.lang()), layers, palette,
                read.document()::sections).saying(lines).alsoOf(lit);
    }

    private String name(ZoneId zone) {
        return read.atlas().plan().zone(zone).map(z -> z.name().in(messages.lang())).orElse(zone.value());
    }

    /** A ground that is for a step alone has no name that means anything to a reader: the picture is called after the step. */
    private Text shownTheme(Optional<StoryStep> step) {
        return read.document().theme(session.state().theme()).map(MapTheme::name).or(() -> step.map(StoryStep::title)).orElse(Text.NONE);
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
        ShownZones zones = desk.map().shownZonesProperty().get();
        LayerStack plain = session.layers().getValue();
        LayerStack veiled = Veil.over(new NumberedZones().of(plain, figures(), session.palette().getValue()), about(zones));
        List<Lit> lit = meant();
        Function<LayerStack, StillWords> words = words(said, now);
        LayerStack own = choice.own() ? desk.map().overProperty().get() : LayerStack.EMPTY;
        StillFile still = new StillFile(Highlights.over(veiled.below(own), lit), session.palette().getValue(), messages, words.apply(plain.below(own)), false,
                read.shop().lists(), new ShownNames(zones.alone(), read.atlas().shapes(), desk.atlas().places()));
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

    private ZoneFigures figures() {
        return desk.map().figuresProperty().get();
    }

    private ReaderLayers layers(Notebook notebook) {
        SubjectPlaces places = new SubjectPlaces(read.atlas().plan(), read.atlas().shapes(), read.atlas().itemShapes(), read.atlas().grid());
        return new NotebookLayers(read.atlas().grid(), places::of).of(notebook);
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

    /** A chooser that knows only paper was left by a name that says otherwise. */
    static Path onPaper(Path chosen) {
        return StillFile.isPaper(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + ".pdf");
    }
}
