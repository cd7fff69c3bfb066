package districtatlas.app;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.WantedLayers;
import districtatlas.app.cli.WindowOptions;
import districtatlas.ask.words.MapInWords;
import districtatlas.ask.words.Surroundings;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Mishaps;
import districtatlas.coord.EastNorth;
import districtatlas.feature.DrawnGround;
import districtatlas.feature.JoinedGround;
import districtatlas.map.layer.LayerGroup;
import districtatlas.map.layer.LayerId;
import districtatlas.notebook.AtlasHas;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.Signature;
import districtatlas.own.OwnLayers;
import districtatlas.plan.ItemId;
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
import districtatlas.ui.boundary.BoundaryCapability;
import districtatlas.ui.bring.BringCapability;
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
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
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

    /** Another with other boundaries. */
    private volatile OpenWindow.Read read;
    private final Settings settings;
    private final WindowOptions wish;
    private final Map<ItemId, EastNorth> places = new LinkedHashMap<>();
    private final Stage stage = new Stage();
    private final ExecutorService featureReader = WindowThreads.named("feature-reader");
    private final OwnLayers ownLayers;
    private final ZoneValuesOnMap valuesOnMap;
    private final OwnLayersOnMap ownOnMap;
    private FeatureFinder finder;
    private final ExecutorService wordsReader = WindowThreads.named("words-reader");
    private final SavingCapabilities saving;
    private MapTeller teller;
    private final Mishaps mishaps = new Mishaps(code -> new FxThread().execute(() -> tell(code)));
    private final WindowStyles styles;
    private final BoundaryFollower boundaries;
    private final BoundaryDoings boundaryDoings;
    private final Thread ending;
    private final OpenNotebook notebook;
    private final NotebookFiles notebookFiles;
    private final BringDoings bringDoings = new BringDoings(stage, () -> desk().messages());
    private final HallScreens screens;
    private final KeptInk ink = new KeptInk();
    /** Null before it is shown. */
    private Desk desk;
    /** For threads that open the same with other boundaries. */
    private volatile AtlasState shown;
    private BringCapability bring;

    /** @param opener opens the same atlas with other boundaries */
    AtlasStage(OpenWindow opener, OpenWindow.Read read, Settings settings, WindowOptions wish) {
        this.read = read;
        this.settings = settings;
        this.wish = wish;
        this.saving = new SavingCapabilities(() -> this.read, stage, WindowThreads.named("sheet-maker"), this::desk);
        this.ownLayers = WantedLayers.none(read.atlas().grid());
        this.notebook = new OpenNotebook(() -> new Signature(settings.get(SettingKey.AUTHOR), Clock.systemUTC().instant()),
                new Ties(drawn -> AtlasHas.of(read.atlas().plan(), read.document(), drawn), f -> ground(this.read).isThere(f), featureReader, new FxThread()));
        this.notebookFiles = new NotebookFiles(stage, notebook, settings, read.atlas().id(), read.edition(), () -> desk.messages());
        this.screens = new HallScreens(stage, new TalkClock(Clock.systemDefaultZone()));
        this.boundaryDoings = new BoundaryDoings(opener.compiled(), stage, () -> desk.messages());
        this.boundaries = new BoundaryFollower(read, set -> opener.again(set.orElse(null), shown, desk.messages().lang()), WindowThreads::aside, new FxThread(),
                this::showAtlas, why -> desk.say(why.detailIn(desk.messages())));
        notebook.notebookProperty().subscribe((before, now) -> boundaries.follow(now.boundaries()));
        // When the system ends the program, as at a logoff, no window is closed.
        this.ending = new Thread(() -> {
            notebookFiles.end();
            settings.flush();
        }, "last-word");
        this.styles = new WindowStyles(stage, wish.styles(), () -> session().restyled(), WindowThreads.named("style-reader"));
        this.valuesOnMap = new ZoneValuesOnMap(ownLayers, notebook, WindowThreads.named("zone-counter"), p -> desk.say(p.detailIn(desk.messages())));
        standOn(read);
        this.ownOnMap = new OwnLayersOnMap(() -> this.read.document(), ownLayers, notebook, featureReader, new FxThread(), this::ownLayersChanged,
                p -> desk.say(p.detailIn(desk.messages())), valuesOnMap);
        read.atlas().plan().items().forEach(i -> i.place().ifPresent(p -> places.put(i.id(), read.atlas().grid().toGrid(p.lonLat()))));
    }

    /** What is drawn: by the atlas, and what the reader brought. */
    private DrawnGround ground(OpenWindow.Read of) {
        return new JoinedGround(List.of(of.features(), ownLayers));
    }

    /** Whatever is asked of an atlas is asked of this one. */
    private void standOn(OpenWindow.Read other) {
        read = other;
        valuesOnMap.standOn(other.atlas());
        styles.standOn(other);
        finder = new FeatureFinder(ground(other), featureReader, new FxThread());
        teller = new MapTeller(() -> new MapInWords(other.items(), other.atlas().shapes(),
                other.features().ask(file -> Surroundings.read(file, other.atlas().grid())), places), wordsReader, new FxThread());
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
        stage.setScene(new Scene(window(read.first(), messages)));
        new FirstState(read.atlas(), read.document(), () -> NotebookFiles.last(wish.notebook(), settings, read.atlas().id()), messages).opened(wish).ifPresent(desk.walk().tours()::open);
        styles.watch();
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
        map.onFailureProperty().set(ownOnMap.sayingOr(mishaps::report));
        map.pointer().clickableProperty().set(item -> map.litProperty().get().contains(item) || isDrawn(map, item, session));
        desk = new Desk(session, WindowContent.of(read, places, messages), map, messages, settings, notebook, this::showLanguage);
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

    /** The same of another atlas: one with other boundaries. */
    private void showAtlas(OpenWindow.Read other) {
        Desk before = desk;
        before.leave();
        other.document().receive(read.document().guests());
        standOn(other);
        valuesOnMap.make();
        stage.getScene().setRoot(window(before.session().state(), before.messages()));
        desk.continueFrom(before);
        before.close();
    }

    private void keep(AtlasState state) {
        shown = state;
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
        boundaries.close();
        ownLayers.close();
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

    ZoneValuesOnMap values() {
        return valuesOnMap;
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

    Capability boundary(Desk at) {
        return new BoundaryCapability(at, boundaryDoings, boundaryDoings.kept(), WindowThreads::aside, new FxThread());
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

    Capability bring(Desk at) {
        bring = new BringCapability(at, bringDoings.needs(read, notebookFiles.keeper(), scenes(), ownOnMap));
        return bring;
    }

    /** As if they were dropped on the window. */
    void take(List<Path> files) {
        bring.take(files);
    }

    Capability file(Desk at) {
        return new FileCapability(at, notebookFiles.keeper(), read.atlas().id(), notebookFiles);
    }

    Capability notes(Desk at) {
        return new NotesCapability(at, WindowThreads::aside, new FxThread());
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
        return new LayersCapability(at, groups, read.document()::facts, WindowThreads::aside, ownLayers);
    }

    Capability legend(Desk at) {
        return new LegendCapability(at, read.document()::sections, WindowThreads::aside);
    }

    Capability styles(Desk at) {
        return styles.capability(at);
    }
}
