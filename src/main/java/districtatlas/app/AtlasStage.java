package districtatlas.app;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.map.MapTheme;
import districtatlas.map.legend.Legend;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.plan.Figure;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.ui.MapSession;
import districtatlas.ui.Selection;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.window.AtlasWindow;
import districtatlas.ui.window.Standing;
import districtatlas.ui.window.StyleDesk;
import districtatlas.ui.window.WindowCalls;
import districtatlas.ui.window.WindowContent;
import districtatlas.ui.years.Years;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's window on the screen: wires what was read to the window's parts. FX thread only. */
final class AtlasStage {
    private static final Logger LOG = LoggerFactory.getLogger(AtlasStage.class);
    /** Of the window's content, unless another is asked for. */
    static final PictureSize USUAL_SIZE = new PictureSize(1440, 900);
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private static final double DRAWN_WITHIN_PX = 2;

    /** Opens the window anew in a language, where this one stands, and runs the last once it does. */
    interface Reopening {
        void reopen(Lang lang, PictureSize size, Standing standing, Runnable afterwards);
    }

    private final OpenWindow.Read read;
    private final Settings settings;
    private final OpenWindow.Wish wish;
    private final Messages messages;
    private final Reopening reopening;
    private final DoubleProperty scale = new SimpleDoubleProperty();
    private final Stage stage = new Stage();
    private final MapSession session;
    /** Null before it is shown. */
    private AtlasWindow window;

    AtlasStage(OpenWindow.Read read, Settings settings, OpenWindow.Wish wish, Messages messages, Reopening reopening) {
        this.read = read;
        this.settings = settings;
        this.wish = wish;
        this.messages = messages;
        this.reopening = reopening;
        this.session = new MapSession(read.palette(), messages.lang());
    }

    MapSession session() {
        return session;
    }

    void show() {
        Plan plan = read.atlas().plan();
        showTheme(session, read.theme());

        Map<ItemId, EastNorth> places = new LinkedHashMap<>();
        for (Item item : plan.items()) {
            item.place().ifPresent(p -> places.put(item.id(), read.atlas().grid().toGrid(p.lonLat())));
        }
        MapPane map = new MapPane(session, read.shop(), plan, read.atlas().shapes(), places);
        map.homeProperty().set(Optional.of(read.atlas().home()));
        map.clickableProperty().set(item -> map.litProperty().get().contains(item) || isDrawn(map, item, places.get(item)));
        Optional<LiveStyles> styles = wish.styles().map(this::liveStyles);
        WindowContent content = content(session, places, styles.map(s -> new StyleDesk(s.problemsProperty(), Optional.of(s::reload)))
                .orElseGet(StyleDesk::none));
        WindowCalls calls = new WindowCalls(t -> showTheme(session, t), this::showPalette, this::reopen, this::savePicture);
        window = new AtlasWindow(session, map, content, calls, messages, settings);

        PictureSize size = wish.size().orElse(USUAL_SIZE);
        stage.setScene(new Scene(window, size.width(), size.height()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.titleProperty().bind(session.selectionProperty().map(s -> title(plan, s)));
        styles.ifPresent(this::watch);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> read.shop().close());
        Trace.window(stage, map, session);
        stage.show();
        read.zone().ifPresent(z -> session.selectionProperty().set(Selection.of(z.id())));
        wish.walk().ifPresent(step -> window.walk(step, wish.onTheWay()));
    }

    /** Whether the theme shows the item at this scale; others must not catch a click. */
    private boolean isDrawn(MapPane map, ItemId item, EastNorth place) {
        return map.featuresAt(session.viewport().toScreen(place), DRAWN_WITHIN_PX).stream().anyMatch(h -> h.featureId().equals(item.value()));
    }

    private String title(Plan plan, Selection selection) {
        String program = messages.get("app.title", read.atlas().name().in(messages.lang()));
        return selection.zone().flatMap(plan::zone).map(Zone::name).map(n -> n.in(messages.lang()) + " — " + program).orElse(program);
    }

    private void showTheme(MapSession session, MapTheme theme) {
        session.layersProperty().set(read.document().stack(theme.id()));
        session.themeProperty().set(theme.id());
    }

    /** The palette as it is now: the window's list may be older than a change of its values. */
    private void showPalette(Palette palette) {
        session.paletteProperty().set(read.document().palette(palette.id()).orElse(palette));
    }

    private void savePicture(Viewport view) {
        new SavePictureWorkflow(read, session, messages, window::say).run(view, stage);
    }

    private LiveStyles liveStyles(Path folder) {
        ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "style-reader");
            thread.setDaemon(true);
            return thread;
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> worker.shutdown());
        return new LiveStyles(folder, read.document(), read.styles().orElseThrow(), read.painting(), session, worker, new FxThread());
    }

    private void watch(LiveStyles styles) {
        try {
            FolderWatch watch = FolderWatch.start(wish.styles().orElseThrow(), styles::reload);
            stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> watch.close());
        } catch (IOException e) {
            LOG.info("Changes of {} are seen only when asked for", wish.styles().orElseThrow(), e);
        }
    }

    private void reopen(Lang lang) {
        reopening.reopen(lang, new PictureSize((int) stage.getScene().getWidth(), (int) stage.getScene().getHeight()),
                window.standing(), stage::close);
    }

    private WindowContent content(MapSession session, Map<ItemId, EastNorth> places, StyleDesk styles) {
        OpenAtlas atlas = read.atlas();
        // By scale alone: a pan changes nothing in it.
        session.viewportProperty().subscribe(v -> scale.set(v.scaleDenominator()));
        ObjectBinding<List<LegendEntry>> legend = Bindings.createObjectBinding(
                () -> legend(session), session.layersProperty(), session.paletteProperty(), scale);
        return new WindowContent(atlas.plan(), atlas.shapes(), atlas.gazetteer(), atlas.grid(), places, atlas.namedPlaces(),
                read.document().themes(), read.document().palettes(), years(atlas.plan()), atlas.home(),
                gridName(atlas), atlas.gridName(), new Text(read.credits().reviewed(), read.credits().reviewed()),
                String.join(" · ", read.credits().mainOwners()), legend, styles);
    }

    private Text gridName(OpenAtlas atlas) {
        String name = messages.get("ground.grid-name", Math.round(atlas.grid().centralMeridianDegrees()), atlas.gridName());
        return new Text(name, name);
    }

    private static List<LegendEntry> legend(MapSession session) {
        return Legend.entries(session.layersProperty().get(), session.viewport().scaleDenominator(),
                new Portrayer(session.paletteProperty().get(), session.lang(), new ProblemLog()));
    }

    /** The years most of the plan's figures speak of: at most three. */
    private static Years years(Plan plan) {
        Map<Integer, Long> count = plan.indicators().stream().flatMap(i -> i.figures().stream())
                .map(Figure::year).filter(java.util.OptionalInt::isPresent).map(java.util.OptionalInt::getAsInt)
                .collect(java.util.stream.Collectors.groupingBy(y -> y, java.util.stream.Collectors.counting()));
        return new Years(count.entrySet().stream().sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .limit(3).map(Map.Entry::getKey).toList());
    }
}
