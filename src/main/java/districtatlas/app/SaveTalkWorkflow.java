package districtatlas.app;

import districtatlas.app.atlas.WantedTalk;
import districtatlas.base.Cancel;
import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.base.WholeFile;
import districtatlas.map.style.Palette;
import districtatlas.print.slides.DeckFile;
import districtatlas.print.slides.Handout;
import districtatlas.print.slides.Talk;
import districtatlas.tour.Tour;
import districtatlas.tour.TourStep;
import districtatlas.ui.Session;
import districtatlas.ui.talk.TalkKind;
import districtatlas.ui.talk.TalkSaving;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Writes a talk as {@code atlas slides} and {@code atlas handout} do, with the window's layers: what is on the screen is not read again. */
final class SaveTalkWorkflow implements TalkSaving.Writer {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss");

    private final OpenWindow.Read read;
    private final Session session;
    private final Messages messages;
    private final Path folder;
    private final Clock clock;
    private final Stage owner;
    private final Supplier<Optional<Tour>> told;
    /** Of the reader when it was begun, as the tour. */
    private Palette palette;
    private Optional<Tour> tour = Optional.empty();

    /**
     * @param told   the tour that is told, or would be
     * @param folder where files go unless the reader says otherwise
     */
    SaveTalkWorkflow(OpenWindow.Read read, Session session, Supplier<Optional<Tour>> told, Messages messages, Path folder, Clock clock, Stage owner) {
        this.read = read;
        this.session = session;
        this.told = told;
        this.messages = messages;
        this.folder = folder;
        this.clock = clock;
        this.owner = owner;
    }

    /** Asks, but for a window that fills the screen: an audience is to see no system window, and full screen is not to end. */
    @Override
    public Optional<Path> place(TalkKind kind) {
        palette = session.palette().getValue();
        tour = told.get();
        String name = fileName(kind);
        if (owner.isFullScreen()) {
            return Optional.of(folder.resolve(name + " " + MOMENT.format(LocalDateTime.now(clock)) + kind.ending()));
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("action.save-" + kind.key()));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get("talk.kind." + kind.key()), "*" + kind.ending()));
        chooser.setInitialFileName(name + kind.ending());
        chooser.setInitialDirectory(folder.toFile());
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(f -> named(f.toPath(), kind));
    }

    /** The atlas's first tour is its walk; any other is called by its title, without what no file's name may have. */
    private String fileName(TalkKind kind) {
        String whole = messages.get("talk.file." + kind.key(), messages.get("app.title", read.atlas().name().in(messages.lang())));
        Optional<String> other = tour.filter(t -> kind != TalkKind.ZONE_SLIDES && !isFirst(t)).map(t -> t.title().in(messages.lang()));
        return other.map(title -> whole + " " + title).orElse(whole).replaceAll("[\\\\/:*?\"<>|]", " ").strip();
    }

    private boolean isFirst(Tour other) {
        return read.atlas().plan().tours().stream().findFirst().filter(t -> t.id().equals(other.id())).isPresent();
    }

    /** With an ending that says what is in it. */
    static Path named(Path chosen, TalkKind kind) {
        return fileKind(kind).fits(chosen) ? chosen : chosen.resolveSibling(chosen.getFileName() + kind.ending());
    }

    private static FileKind fileKind(TalkKind kind) {
        return kind == TalkKind.HANDOUT ? FileKind.PAPER : FileKind.SLIDES;
    }

    @Override
    public int parts(TalkKind kind) {
        return kind == TalkKind.ZONE_SLIDES ? talks().zonesOfAlbum(false).size() : (int) tour.stream().flatMap(t -> t.steps().stream()).filter(TourStep::isPlayable).count();
    }

    private WantedTalk talks() {
        return new WantedTalk(read.atlas(), read.document(), read.credits(messages.lang()), messages);
    }

    @Override
    public void write(TalkKind kind, Path file, IntConsumer progress, Cancel cancel) throws IOException {
        WholeFile.check(file, fileKind(kind));
        WantedTalk talks = talks();
        Palette inks = kind == TalkKind.HANDOUT ? read.document().palettes().get(0) : palette;
        Talk talk = kind == TalkKind.ZONE_SLIDES ? talks.zones(List.of(), false, inks.id()) : talks.tour(tour.orElseThrow(), inks.id());
        if (kind == TalkKind.HANDOUT) {
            Handout.write(talk, talks.maps(read.shop().lists()), inks, file, progress, cancel);
        } else {
            DeckFile.write(talk, talks.maps(read.shop().lists()), inks, file, progress, cancel);
        }
    }
}
