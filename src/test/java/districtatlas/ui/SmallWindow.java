package districtatlas.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.data.ReadyLayer;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.EntryId;
import districtatlas.own.count.ZoneCounter;
import districtatlas.own.count.ZoneValueLayers;
import districtatlas.paint.MapShop;
import districtatlas.paint.StyledPortrayal;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.state.AtlasState;
import districtatlas.state.PossibleStates;
import districtatlas.state.Selection;
import districtatlas.ui.back.BackCapability;
import districtatlas.ui.bearings.BearingsCapability;
import districtatlas.ui.bookmarks.BookmarksCapability;
import districtatlas.ui.command.CommandsCapability;
import districtatlas.ui.count.CountSource;
import districtatlas.ui.count.ValuesAt;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.glossary.GlossaryCapability;
import districtatlas.ui.ink.InkCapability;
import districtatlas.ui.ink.KeptInk;
import districtatlas.ui.look.LookCapability;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.map.MapPointer;
import districtatlas.ui.marks.MarksCapability;
import districtatlas.ui.measure.MeasureCapability;
import districtatlas.ui.notes.NotesCapability;
import districtatlas.ui.notices.HintsCapability;
import districtatlas.ui.notices.StylesCapability;
import districtatlas.ui.overview.OverviewCapability;
import districtatlas.ui.picture.PictureCapability;
import districtatlas.ui.picture.PictureChoice;
import districtatlas.ui.search.SearchCapability;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import districtatlas.ui.spot.SpotCapability;
import districtatlas.ui.targets.YearsCapability;
import districtatlas.ui.themes.ThemesCapability;
import districtatlas.ui.tour.WalkCapability;
import districtatlas.ui.tours.TourFiles;
import districtatlas.ui.tours.ToursCapability;
import districtatlas.ui.window.AtlasWindow;
import districtatlas.ui.zone.ZoneCapability;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The real window with all its capabilities on a stage without a display, driven by keys, clicks and its nodes, over a made-up district. */
public abstract class SmallWindow {
    @TempDir
    Path folder;

    protected final SmallPlan small = SmallPlan.make();
    protected final FxRobot robot = new FxRobot();
    protected final SimpleObjectProperty<List<Problem>> styleProblems = new SimpleObjectProperty<>(List.of());
    /** What the reader asked to be saved. */
    protected final List<Viewport> saved = new ArrayList<>();
    /** With what of the reader's own. */
    protected final List<PictureChoice> savedOwn = new ArrayList<>();
    /** Answers for the reader who is asked for a tour's file. */
    protected TourFiles tourFiles = new TourFiles() {
        @Override
        public Optional<Path> toSave(String name) {
            return Optional.of(folder.resolve(name + ".tour"));
        }

        @Override
        public Optional<Path> toOpen() {
            return Optional.of(folder.resolve("opened.tour"));
        }
    };
    protected ZoneShapes shapes = small.shapes();
    /** What the reader's layers say of zones: nothing, until a test says otherwise. */
    protected final SimpleObjectProperty<ZoneValueLayers.Made> values = new SimpleObjectProperty<>(ZoneValueLayers.Made.NONE);
    /** Features of the reader's layers. */
    protected final Map<EntryId, ReadyLayer> ownFeatures = new HashMap<>();
    protected final CountSource counts = new CountSource(new ZoneCounter(small.plan().zones(), shapes, new DistrictGrid(114)),
            id -> Optional.ofNullable(ownFeatures.get(id)), values, Runnable::run, Runnable::run);
    protected int reloads;
    /** What the system shows before the window is painted. */
    protected Paint unpainted;
    protected Stage stage;
    protected Desk desk;
    protected Session session;
    protected MapPane map;
    protected MapShop shop;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void show() {
        robot.interact(() -> open(Lang.EN, "light", 1024, 640));
        rest();
    }

    @AfterEach
    void close() {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        robot.interact(() -> {
            stage.close();
            stage.setScene(null);
            desk.settings().flush();        // else it would be written into a folder that is being cleared away
        });
        shop.close();
    }

    /** In the order of the program's own list, which a test over the shipped atlas takes from the program. */
    protected List<Function<Desk, Capability>> capabilities() {
        return List.of(SearchCapability::new, d -> new WalkCapability(d, SmallPlan.scenes(), shop.lists()), d -> new ToursCapability(d, possible(), SmallPlan.scenes(), shop.lists(), tourFiles), d -> new InkCapability(d, shop, new KeptInk()),
                MeasureCapability::new, MarksCapability::new, GlossaryCapability::new, ThemesCapability::new,
                BearingsCapability::new, d -> new ZoneCapability(d, new ValuesAt(counts, d.messages())), SpotCapability::new, d -> new NotesCapability(d, Runnable::run, Runnable::run),
                d -> new BookmarksCapability(d, possible(), SmallPlan.scenes(), shop.lists()), BackCapability::new, YearsCapability::new, SmallDesk::legend,
                d -> new OverviewCapability(d, shop, SmallPlan.scenes()), d -> new PictureCapability(d, (view, said, choice) -> {
                    saved.add(view);
                    savedOwn.add(choice);
                }), d -> new StylesCapability(d, styleProblems, Optional.of(() -> reloads++)),
                LookCapability::new, CommandsCapability::new, HintsCapability::new);
    }

    private PossibleStates possible() {
        return new PossibleStates(small.plan(), Set.of("structure", "facilities")::contains, Set.of("light", "dark", "projector")::contains,
                SmallPlan.STAGE::equals, List.of(2020, 2025, 2035));
    }

    /** FX thread. */
    protected final void open(Lang lang, String palette, double width, double height) {
        open(AtlasState.of("structure", palette, 2025), lang, width, height);
    }

    /** FX thread. */
    protected final void open(AtlasState first, Lang lang, double width, double height) {
        if (stage != null) {
            stage.close();
            shop.close();
        }
        stage = new Stage();            // a stage of its own: what listens to it goes with it
        shop = MapShop.start(new StyledPortrayal(new ProblemLog()));
        session = SmallPlan.session(first, lang);
        Settings settings = new Settings(new SettingsFile(folder.resolve("settings.txt")));
        settings.set(SettingKey.MOTION, false);
        desk = SmallDesk.of(session, small, shapes, shop, settings, l -> { });
        map = desk.map();
        stage.setScene(new Scene(new AtlasWindow(desk, capabilities()), width, height));
        unpainted = stage.getScene().getFill();
        stage.show();
    }

    /** In another window, which opens as the reader left this one. */
    protected final void reopen(AtlasState first, Lang lang) {
        robot.interact(() -> open(first, lang, 1024, 640));
        rest();
    }

    /** Two pulses. */
    protected final void rest() {
        OnFx.rest(stage);
    }

    // ---- the hand -------------------------------------------------------------------------------------------------

    protected final void select(Selection selection) {
        robot.interact(() -> session.select(selection));
        rest();
    }

    protected final void open(ZoneId zone) {
        select(Selection.of(zone));
    }

    /** On the map, where these things are. */
    protected final void click(EastNorth place, List<ItemId> items, ZoneId... zones) {
        robot.interact(() -> map.pointer().onClickProperty().get().accept(new MapPointer.Click(place, items, List.of(), List.of(zones))));
    }

    // ---- the eye --------------------------------------------------------------------------------------------------

    /** In this window before any other: an audience's has captions and columns too. */
    protected final <T extends Node> T node(String query) {
        return OnFx.get(() -> robot.from(stage.getScene().getRoot()).lookup(query).<T>tryQuery().orElseGet(() -> robot.lookup(query).query()));
    }

    protected final Node row(String key) {
        return OnFx.get(() -> robot.lookup((Node n) -> key.equals(n.getUserData())).query());
    }

    protected final String zoneName() {
        return this.<Labeled>node(".zone-name").getText();
    }

    protected final boolean isShown(String query) {
        return OnFx.get(() -> robot.lookup(query).queryAll().stream().anyMatch(SmallWindow::isShown));
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    /** In the speaker's window: the audience's own screen has a title too, and keeps it while it is frozen. */
    protected final String walkTitle() {
        return OnFx.get(() -> robot.from(map.getScene().getRoot()).lookup(".walk-title").<Labeled>query().getText());
    }

    protected static Bounds inWindow(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Of a node's left edge, in the map's pixels. */
    protected final double leftOnMap(Node node) {
        return inWindow(node).getMinX() - map.getLayoutX();
    }

    /** A zone, all of which the map shows, clear of the caption. */
    protected final void assertFramed(double minEast, double minNorth, double maxEast, double maxNorth) {
        rest();
        Bounds caption = map.sceneToLocal(inWindow(node(".walk-caption")));
        ScreenXY from = session.viewport().toScreen(new EastNorth(minEast, maxNorth));
        ScreenXY to = session.viewport().toScreen(new EastNorth(maxEast, minNorth));
        Bounds seen = new BoundingBox(from.x(), from.y(), to.x() - from.x(), to.y() - from.y());
        assertTrue(new BoundingBox(0, 0, map.getWidth(), map.getHeight()).contains(seen), () -> seen + " leaves the map");
        assertFalse(caption.intersects(seen), () -> seen + " under " + caption);
    }

    /** Every word that is shown, but for those on the map. */
    protected static List<Labeled> labels(Node node) {
        List<Labeled> found = new ArrayList<>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, List<Labeled> found) {
        if (!node.isVisible() || node instanceof MapPane) {
            return;
        }
        if (node instanceof Labeled label) {
            found.add(label);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(n -> collect(n, found));
        }
    }
}
