package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.cli.WindowOptions;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.feature.FeatureFacts;
import districtatlas.feature.FeatureRef;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.print.PictureSize;
import districtatlas.state.Selection;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.settings.SettingsFile;
import districtatlas.ui.window.AtlasWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Asking what is drawn, in the program's own window over the shipped atlas. */
@ExtendWith(ApplicationExtension.class)
class FeatureWindowTest {
    private static final WindowOptions OPTIONS = new WindowOptions(Optional.empty(), Optional.of("streets"), Optional.empty(), Optional.empty(),
            Optional.of(new PictureSize(1280, 800)), Optional.empty(), Optional.empty());
    private static final double CLOSE_METRES_PER_PIXEL = 4;
    private static final ZoneId YUEHAI = new ZoneId("yuehai");
    private static final ItemId LINE_12 = new ItemId("metro-line-12");

    @TempDir
    static Path folder;

    private OpenWindow.Read read;
    private AtlasStage atlas;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Settings settings = new Settings(new SettingsFile(folder.resolve("settings.txt")));
        settings.set(SettingKey.MOTION, false);
        settings.set(SettingKey.REOPEN, false);
        settings.set(SettingKey.LANGUAGE, Lang.ZH);
        read = ShippedWindow.read(OPTIONS, settings);
        fx(() -> {
            atlas = new AtlasStage(read, settings, OPTIONS);
            atlas.show(new Messages(Lang.ZH));
            stage = (Stage) Window.getWindows().stream()
                    .filter(w -> w.getScene() != null && w.getScene().getRoot() instanceof AtlasWindow).findFirst().orElseThrow();
            return null;
        });
        rests();
    }

    @AfterEach
    void close() throws Exception {
        fx(() -> {
            stage.close();
            return null;
        });
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get();
    }

    private MapPane map() {
        return (MapPane) stage.getScene().getRoot().lookup(".map-pane");
    }

    private void waits(Callable<Boolean> until) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(until));
    }

    private void rests() throws Exception {
        waits(() -> map().settledProperty().get());
    }

    private FeatureFacts named(String layer, String name) {
        return IntStream.rangeClosed(1, 200).mapToObj(i -> read.features().facts(new FeatureRef(layer, layer + '.' + i))).flatMap(Optional::stream)
                .filter(f -> f.name().zh().equals(name)).findFirst().orElseThrow();
    }

    private void look(EastNorth at, double metresPerPixel) throws Exception {
        fx(() -> {
            Viewport view = atlas.desk().session().viewport();
            map().navigation().goTo(new Viewport(at, metresPerPixel, view.width(), view.height()));
            return null;
        });
        rests();
    }

    private void clickAt(EastNorth place) throws Exception {
        fx(() -> {
            ScreenXY inMap = atlas.desk().session().viewport().toScreen(place);
            Point2D at = map().localToScene(inMap.x(), inMap.y());
            mouse(MouseEvent.MOUSE_PRESSED, at);
            mouse(MouseEvent.MOUSE_RELEASED, at);
            return null;
        });
    }

    private void mouse(EventType<MouseEvent> type, Point2D at) {
        map().fireEvent(new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                true, false, true, null));
    }

    private void cardShows(String name) throws Exception {
        waits(() -> stage.getScene().getRoot().lookup(".feature-name") instanceof Labeled label && label.getText().equals(name) && card().isVisible());
    }

    private Node card() {
        return stage.getScene().getRoot().lookup(".feature-card");
    }

    private List<String> links() throws Exception {
        return fx(() -> card().lookupAll(".link").stream().map(n -> ((Labeled) n).getText()).toList());
    }

    private void press(String link) throws Exception {
        fx(() -> {
            ((Button) card().lookupAll(".link").stream().filter(n -> ((Labeled) n).getText().equals(link)).findFirst().orElseThrow()).fire();
            return null;
        });
    }

    /** The best hit is chosen. */
    private void search(String text) throws Exception {
        fx(() -> {
            TextField field = (TextField) stage.getScene().getRoot().lookup(".search-field");
            field.setText(text);
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return null;
        });
    }

    private long visible(String styleClass) throws Exception {
        return fx(() -> map().lookupAll("." + styleClass).stream().filter(Node::isVisible).count());
    }

    @Test
    void aClickOnAStationOpensItsCardWithWhatElseIsThereAndEscapeClosesIt() throws Exception {
        FeatureFacts keyuan = named("metro_station", "科苑");
        look(keyuan.place(), CLOSE_METRES_PER_PIXEL);
        clickAt(keyuan.place());
        cardShows("科苑");
        assertEquals(1, visible("map-ring"));
        assertTrue(links().containsAll(List.of("13号线", "2号线（8号线）", "科苑南路", "粤海街道")), links()::toString);
        press("科苑南路");
        cardShows("科苑南路");
        assertEquals(1, visible("map-feature"), "a line is lit along itself");
        assertEquals(0, visible("map-ring"));

        fx(() -> {
            Node root = stage.getScene().getRoot();
            root.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            return null;
        });
        assertFalse(fx(() -> card().isVisible()));
        assertEquals(0, visible("map-feature"));
        assertEquals(Selection.NONE, fx(() -> atlas.desk().session().selection()));
    }

    @Test
    void anotherLanguageSaysTheSameOfTheSameFeature() throws Exception {
        FeatureFacts keyuan = named("metro_station", "科苑");
        look(keyuan.place(), CLOSE_METRES_PER_PIXEL);
        clickAt(keyuan.place());
        cardShows("科苑");
        fx(() -> {
            atlas.showLanguage(Lang.EN);
            return null;
        });
        cardShows("Keyuan");
        assertTrue(links().contains("Yuehai Sub-district"), links()::toString);
    }

    @Test
    void whatThePlanHasOfAFeatureIsOneClickAway() throws Exception {
        FeatureFacts line = named("metro_line", "12号线");
        look(line.place(), CLOSE_METRES_PER_PIXEL);
        clickAt(line.place());
        waits(() -> card().isVisible());
        if (!links().contains("地铁12号线")) {
            press("12号线");            // a station stands in the middle of the line
        }
        cardShows("12号线");
        press("地铁12号线");
        assertEquals(Optional.of(LINE_12), fx(() -> atlas.desk().session().selection().item()));
        assertFalse(fx(() -> card().isVisible()), "the panel has the word now");
        assertEquals(1, visible("lit-item-line-selected"));
        assertEquals(0, fx(() -> map().lookupAll("#item-metro-line-12").size()), "a line has no mark");
    }

    @Test
    void aLineOfThePlanIsLitAndFoundAlongItselfAndFramedAsALine() throws Exception {
        fx(() -> {
            atlas.desk().session().select(Selection.of(YUEHAI));
            return null;
        });
        rests();
        assertTrue(visible("lit-item-line") > 0);
        assertEquals(0, fx(() -> map().lookupAll("#item-metro-line-12").size()));
        assertTrue(fx(() -> map().lookupAll(".lit-item").size()) > 5, "others have their marks");

        search("地铁12号线");
        rests();
        Extent frame = read.atlas().itemShapes().frame(LINE_12).orElseThrow();
        Extent seen = fx(() -> atlas.desk().session().viewport().extent());
        assertEquals(seen, seen.union(frame), "all of the line is in view");
        EastNorth place = read.atlas().grid().toGrid(read.atlas().plan().item(LINE_12).orElseThrow().place().orElseThrow().lonLat());
        assertTrue(seen.width() < 6 * Math.max(frame.width(), frame.height()), place + " framed with " + seen);
    }

    @Test
    void aNameFoundOpensTheCardOfWhatBearsIt() throws Exception {
        search("梅林水库");
        cardShows("梅林水库");
        Extent seen = fx(() -> map().navigation().aim().extent());
        assertEquals(seen, seen.union(named("water_area", "梅林水库").extent()), "all of it is in view");
    }

    @Test
    void everyNameOfAPlaceLeadsToTheFeatureThatBearsIt() {
        List<PlaceHit> places = List.of("站", "路", "大道", "公园", "山", "水库", "河", "湾", "区").stream()
                .flatMap(t -> read.atlas().gazetteer().search(t, 500).stream()).filter(h -> h.kind() == PlaceHit.Kind.PLACE).distinct().toList();
        assertTrue(places.size() > 60, () -> places.size() + " places");
        List<String> wrong = places.stream().filter(h -> h.feature().flatMap(read.features()::facts).filter(f -> f.name().zh().equals(h.name().zh())).isEmpty())
                .map(h -> h.id() + " " + h.name().zh()).toList();
        assertEquals(List.of(), wrong);
    }
}
