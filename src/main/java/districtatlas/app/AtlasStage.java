package districtatlas.app;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.Wanted;
import districtatlas.app.atlas.WantedLayers;
import districtatlas.app.cli.WindowOptions;
import districtatlas.ask.words.MapInWords;
import districtatlas.ask.words.Surroundings;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Mishaps;
import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.feature.DrawnGround;
import districtatlas.feature.JoinedGround;
import districtatlas.map.layer.LayerGroup;
import districtatlas.map.layer.LayerId;
import districtatlas.notebook.AtlasHas;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.Signature;
import districtatlas.own.OwnLayers;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.print.page.PictureSize;
import districtatlas.state.AtlasState;
import districtatlas.state.BuildParts;
import districtatlas.state.PossibleStates;
import districtatlas.state.Scenes;
import districtatlas.state.Selection;
import districtatlas.state.StateText;
import districtatlas.ui.Session;
import districtatlas.ui.bearings.BearingsCapability;
import districtatlas.ui.bookmarks.BookmarksCapability;
import districtatlas.ui.count.CountCapability;
import districtatlas.ui.count.ValuesAt;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.feature.FeatureCapability;
import districtatlas.ui.feature.FeatureFinder;
import districtatlas.ui.file.FileCapability;
import districtatlas.ui.hall.HallCapability;
import districtatlas.ui.hall.HallScreens;
import districtatlas.ui.hall.TalkClock;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.layers.LayersCapability;
import districtatlas.ui.legend.LegendCapability;
import districtatlas.ui.lesson.AskCapability;
import districtatlas.ui.lesson.BuildCapability;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.notebook.Keeping;
import districtatlas.ui.notebook.LayerBringing;
import districtatlas.ui.notebook.OpenNotebook;
import districtatlas.ui.notebook.Ties;
import districtatlas.ui.notes.NotesCapability;
import districtatlas.ui.notices.StylesCapability;
import districtatlas.ui.ink.InkCapability;
import districtatlas.ui.ink.KeptInk;
import districtatlas.ui.overview.OverviewCapability;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.tours.ToursCapability;
import districtatlas.ui.tour.WalkCapability;
import districtatlas.ui.window.AtlasWindow;
import districtatlas.ui.window.StageKeeper;
import districtatlas.ui.words.MapTeller;
import districtatlas.ui.words.WordsCapability;
import districtatlas.ui.zone.ZoneCapability;
import districtatlas.plan.Years;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program's window on the screen. Another language is another desk over the same state on the same stage, so that nothing of what is
 * shown, and no full screen, is lost. FX thread only.
 */
final class AtlasStage {
    private static final Logger LOG = LoggerFactory.getLogger(AtlasStage.class);
    /** Of the window's content, unless another is asked for. */
    static final PictureSize USUAL_SIZE = new PictureSize(1440, 900);
    private static final double DRAWN_WITHIN_PX = 2;

    private final OpenWindow.Read read;
    private final Settings settings;
    private final WindowOptions wish;
    private final Map<ItemId, EastNorth> places = new LinkedHashMap<>();
    private final Stage stage = new Stage();
    private final ExecutorService featureReader = reader("feature-reader");
    private final OwnLayers ownLayers;
    private final ZoneValuesOnMap valuesOnMap;
    private final OwnLayersOnMap ownOnMap;
    private final FeatureFinder finder;
    private final ExecutorService wordsReader = reader("words-reader");
    private final SavingCapabilities saving;
    private final MapTeller teller;
    private final Mishaps mishaps = new Mishaps(code -> new FxThread().execute(() -> tell(code)));
    private final PaintingProblems ownStyles;
    private final Thread ending;
    private final OpenNotebook notebook;
    private final NotebookFiles notebookFiles;
    private final HallScreens screens;
    private final KeptInk ink = new KeptInk();
    private Optional<LiveStyles> styles = Optional.empty();
    /** Null before it is shown. */
    private Desk desk;

    AtlasStage(OpenWindow.Read read, Settings settings, WindowOptions wish) {
        this.read = read;
        this.settings = settings;
        this.wish = wish;
        this.saving = new SavingCapabilities(read, stage, reader("sheet-maker"), this::desk);
        this.ownLayers = WantedLayers.none(read.atlas().grid());
        DrawnGround ground = new JoinedGround(List.of(read.features(), ownLayers));
        this.notebook = new OpenNotebook(() -> new Signature(settings.get(SettingKey.AUTHOR), Clock.systemUTC().instant()),
                new Ties(drawn -> AtlasHas.of(read.atlas().plan(), read.document(), drawn), ground::isThere, featureReader, new FxThread()));
        this.notebookFiles = new NotebookFiles(stage, notebook, settings, read.atlas().id(), read.edition(), () -> desk.messages());
        this.screens = new HallScreens(stage, new TalkClock(Clock.systemDefaultZone()));
        this.ownStyles = new PaintingProblems(read.problems(), new FxThread());
        // When the system ends the program, as at a logoff, no window is closed.
        this.ending = new Thread(() -> {
            notebookFiles.end();
            settings.flush();
        }, "last-word");
        this.finder = new FeatureFinder(ground, featureReader, new FxThread());
        this.valuesOnMap = ZoneValuesOnMap.of(read.atlas(), ownLayers, notebook, reader("zone-counter"), p -> desk.say(p.detailIn(desk.messages())));
        this.ownOnMap = new OwnLayersOnMap(read.document(), ownLayers, notebook, featureReader, new FxThread(), this::ownLayersChanged,
                p -> desk.say(p.detailIn(desk.messages())), valuesOnMap);
        this.teller = new MapTeller(() -> new MapInWords(read.items(), read.atlas().shapes(),
                read.features().ask(file -> Surroundings.read(file, read.atlas().grid())), places), wordsReader, new FxThread());
        for (Item item : read.atlas().plan().items()) {
            item.place().ifPresent(p -> places.put(item.id(), read.atlas().grid().toGrid(p.lonLat())));
        }
    }

    /** What the window is made of now. */
    Desk desk() {
        return desk;
    }

    private Session session() {
        return desk.session();
    }

    /** A failure nobody expected, in an action or in a worker of any kind: a sentence with a code to quote, and the program goes on. */
    private void tell(String code) {
        if (desk != null) {
            desk.say(desk.messages().get("mishap.told", code));
        }
    }

    void show(Messages messages) {
        Thread.setDefaultUncaughtExceptionHandler((thread, cause) -> mishaps.report("thread " + thread.getName(), cause));
        Thread.currentThread().setUncaughtExceptionHandler((thread, cause) -> mishaps.report("the window", cause));
        styles = wish.styles().map(this::liveStyles);
        stage.setScene(new Scene(window(read.first(), messages)));
        new FirstState(read.atlas(), read.document()).opened(wish, new Wanted(messages)).ifPresent(desk.walk().tours()::open);
        styles.ifPresent(this::watch);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> closed());
        StartTrace.window(stage, desk.map(), session());
        Runtime.getRuntime().addShutdownHook(ending);
        new StageKeeper(stage, settings, dimension(USUAL_SIZE)).show(wish.size().map(AtlasStage::dimension));
        if (wish.screen().isPresent() && !screens.begin(wish.screen().get())) {
            desk.say(messages.get("hall.no-second-screen"));
        }
        notebookFiles.begin(wish.notebook(), desk);
        settings.setAside().ifPresent(kept -> desk.say(messages.get("settings.set-aside", kept)));
    }

    private static Dimension2D dimension(PictureSize size) {
        return new Dimension2D(size.width(), size.height());
    }

    private AtlasWindow window(AtlasState state, Messages messages) {
        Locale.setDefault(messages.lang().locale());            // the toolkit's own menus, such as that of a text field
        OpenAtlas atlas = read.atlas();
        Session session = new Session(state, scenes(), messages.lang());
        MapPane map = new MapPane(session, read.shop(), atlas.plan(), atlas.shapes(), places, atlas.itemShapes());
        session.stateProperty().subscribe(this::keep);
        map.onFailureProperty().set(mishaps::report);
        map.pointer().clickableProperty().set(item -> map.litProperty().get().contains(item) || isDrawn(map, item, session));
        desk = new Desk(session, content(messages), map, messages, settings, notebook, this::showLanguage);
        stage.titleProperty().bind(Bindings.createStringBinding(() -> title(session.selection(), messages), session.selectionValue(), notebook.keepingProperty()));
        return new AtlasWindow(desk, Capabilities.all(this));
    }

    /** The same again in another language. */
    void showLanguage(Lang lang) {
        Desk before = desk;
        stage.getScene().setRoot(window(session().state(), new Messages(lang)));
        desk.continueFrom(before);
        before.close();
    }

    private void keep(AtlasState state) {
        settings.keepSoon(SettingKey.last(read.atlas().id()), () -> StateText.of(state));
    }

    /** A card of what is gone closes. */
    private void ownLayersChanged() {
        if (desk != null) {
            session().restyled();
            session().selection().feature().filter(f -> BroughtLayer.isId(f.layer()) && read.document().guests().facts(new LayerId(f.layer())).isEmpty())
                    .ifPresent(gone -> session().restore(s -> s.withSelection(s.selection().zone().isEmpty() ? Selection.NONE : s.selection().withoutThing())));
        }
    }

    private void closed() {
        screens.close();
        desk.map().navigation().settle();
        desk.close();
        keep(session().state());
        notebookFiles.end();
        settings.flush();
        Runtime.getRuntime().removeShutdownHook(ending);
        featureReader.shutdown();
        valuesOnMap.close();
        wordsReader.shutdown();
        read.features().close();
        ownLayers.close();
        read.shop().close();
    }

    /** Whether the theme shows the item at this scale; others must not catch a click. */
    private boolean isDrawn(MapPane map, ItemId item, Session session) {
        return map.featuresAt(session.viewport().toScreen(places.get(item)), DRAWN_WITHIN_PX).stream()
                .anyMatch(h -> h.featureId().equals(item.value()));
    }

    private String title(Selection selection, Messages messages) {
        String whole = messages.get("app.title", read.atlas().name().in(messages.lang()));
        Keeping keeping = notebook.keeping();
        String program = keeping.file().filter(f -> !keeping.usual()).map(f -> f.getFileName() + " — " + whole).orElse(whole);
        return selection.zone().filter(z -> !session().keptNames().getValue().has(z)).flatMap(read.atlas().plan()::zone).map(Zone::name).map(n -> n.in(messages.lang()) + " — " + program).orElse(program);
    }

    // ---- what capabilities need of the program --------------------------------------------------------------------

    /** All that write files. */
    SavingCapabilities saving() {
        return saving;
    }

    Capability features(Desk at) {
        return new FeatureCapability(at, finder, feature -> read.document().facts(new LayerId(feature.layer())));
    }

    Capability bearings(Desk at) {
        return new BearingsCapability(at, layers -> read.document().guests().owners(layers));
    }

    /** Writes the features of layers into the open notebook's file. */
    LayerBringing bringing() {
        return new LayerBringing(notebookFiles.keeper());
    }

    /** The features of the layers that the open notebook has. */
    OwnLayers ownLayers() {
        return ownLayers;
    }

    Capability count(Desk at) {
        return new CountCapability(at, valuesOnMap.source());
    }

    Capability zone(Desk at) {
        return new ZoneCapability(at, new ValuesAt(valuesOnMap.source(), at.messages()));
    }

    Capability buildUp(Desk at) {
        return new BuildCapability(at, parts());
    }

    Capability ask(Desk at) {
        return new AskCapability(at, finder, feature -> read.document().facts(new LayerId(feature.layer())));
    }

    Capability words(Desk at) {
        return new WordsCapability(at, teller);
    }

    Capability ink(Desk at) {
        return new InkCapability(at, read.shop(), ink);
    }

    Capability overview(Desk at) {
        return new OverviewCapability(at, read.shop(), scenes());
    }

    Capability hall(Desk at) {
        return new HallCapability(at, screens, read.shop(), scenes());
    }

    private Scenes scenes() {
        return Scenes.of(read.document(), f -> read.items().matches(f).names())
                .teaching(parts(), read.atlas().plan(), read.atlas().shapes());
    }

    private BuildParts parts() {
        return BuildParts.of(read.atlas().plan(), read.document());
    }

    Capability file(Desk at) {
        return new FileCapability(at, notebookFiles.keeper(), read.atlas().id(), notebookFiles);
    }

    Capability notes(Desk at) {
        return new NotesCapability(at, AtlasStage::aside, new FxThread());
    }

    private PossibleStates possible(Desk at) {
        return PossibleStates.of(read.atlas().plan(), read.document(), at.atlas().years().all());
    }

    Capability bookmarks(Desk at) {
        return new BookmarksCapability(at, possible(at), scenes(), read.shop().lists());
    }

    Capability walk(Desk at) {
        return new WalkCapability(at, scenes(), read.shop().lists());
    }

    Capability tours(Desk at) {
        return new ToursCapability(at, possible(at), scenes(), read.shop().lists(), new TourChooser(stage, at.messages()));
    }

    Capability layers(Desk at) {
        List<LayerGroup> groups = Stream.concat(Stream.of(OwnLayers.GROUP), read.document().layerGroups().stream()).toList();
        return new LayersCapability(at, groups, read.document()::facts, AtlasStage::aside);
    }

    Capability legend(Desk at) {
        return new LegendCapability(at, read.document()::sections, AtlasStage::aside);
    }

    static void aside(Runnable work) {
        Thread thread = new Thread(work, "layer-reader");
        thread.setDaemon(true);
        thread.start();
    }

    Capability styles(Desk at) {
        return styles.map(s -> new StylesCapability(at, s.problemsProperty(), Optional.of(s::reload)))
                .orElseGet(() -> new StylesCapability(at, ownStyles.problemsProperty(), Optional.empty()));
    }

    private LiveStyles liveStyles(Path folder) {
        ExecutorService worker = reader("style-reader");
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> worker.shutdown());
        return new LiveStyles(folder, read.document(), read.styles().orElseThrow(), read.problems(), () -> session().restyled(), worker, new FxThread());
    }

    private static ExecutorService reader(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    private void watch(LiveStyles live) {
        try {
            FolderWatch watch = FolderWatch.start(wish.styles().orElseThrow(), live::reload);
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> watch.close());
        } catch (IOException e) {
            LOG.info("Changes of {} are seen only when asked for", wish.styles().orElseThrow(), e);
        }
    }

    private AtlasContent content(Messages messages) {
        OpenAtlas atlas = read.atlas();
        Plan plan = atlas.plan();
        String worth = read.credits(messages.lang()).shortWorth(messages);
        String grid = messages.get("ground.grid-name", Math.round(atlas.grid().centralMeridianDegrees()), atlas.gridName());
        return new AtlasContent(plan, atlas.shapes(), atlas.drawn(), atlas.itemShapes(), atlas.gazetteer(), atlas.grid(), places, atlas.namedPlaces(),
                read.document().themes(), read.document().palettes(), Years.of(plan), atlas.home(), new Text(grid, grid), atlas.gridName(),
                new Text(worth, worth), String.join(" · ", read.credits(messages.lang()).mainOwners()));
    }
}
