package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.feature.FeatureFacts;
import districtatlas.feature.FeatureRef;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.state.Selection;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking what is drawn, in the program's own window over the shipped atlas. */
class FeatureWindowTest {
    private static final double CLOSE_METRES_PER_PIXEL = 4;
    private static final ZoneId YUEHAI = new ZoneId("yuehai");
    private static final ItemId LINE_12 = new ItemId("metro-line-12");

    @TempDir
    static Path folder;

    private ShippedStage shown;

    @BeforeEach
    void open() {
        Settings settings = ShippedStage.still(folder);
        settings.set(SettingKey.REOPEN, false);
        settings.set(SettingKey.LANGUAGE, Lang.ZH);
        shown = ShippedStage.open(ShippedStage.sized(1280, 800, "streets"), settings);
        shown.settle();
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private FeatureFacts named(String layer, String name) {
        return IntStream.rangeClosed(1, 200).mapToObj(i -> shown.read.features().facts(new FeatureRef(layer, layer + '.' + i))).flatMap(Optional::stream)
                .filter(f -> f.name().zh().equals(name)).findFirst().orElseThrow();
    }

    private void look(EastNorth at, double metresPerPixel) {
        ShippedStage.fx(() -> {
            Viewport view = shown.session().viewport();
            shown.map().navigation().goTo(new Viewport(at, metresPerPixel, view.width(), view.height()));
        });
        shown.settle();
    }

    private void clickAt(EastNorth place) {
        ShippedStage.fx(() -> {
            ScreenXY inMap = shown.session().viewport().toScreen(place);
            Point2D at = shown.map().localToScene(inMap.x(), inMap.y());
            mouse(MouseEvent.MOUSE_PRESSED, at);
            mouse(MouseEvent.MOUSE_RELEASED, at);
        });
    }

    private void mouse(EventType<MouseEvent> type, Point2D at) {
        shown.map().fireEvent(new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                true, false, true, null));
    }

    private void cardShows(String name) {
        shown.until(() -> shown.lookup(".feature-name") instanceof Labeled label && label.getText().equals(name) && card().isVisible());
    }

    private Node card() {
        return shown.lookup(".ground-card");
    }

    private List<String> links() {
        return ShippedStage.fx(() -> card().lookupAll(".link").stream().map(n -> ((Labeled) n).getText()).toList());
    }

    private void press(String link) {
        ShippedStage.fx(() -> ((Button) card().lookupAll(".link").stream().filter(n -> ((Labeled) n).getText().equals(link)).findFirst().orElseThrow()).fire());
    }

    /** The best hit is chosen. */
    private void search(String text) {
        ShippedStage.fx(() -> {
            TextField field = (TextField) shown.lookup(".search-field");
            field.setText(text);
            ShippedStage.key(field, KeyCode.ENTER, false);
        });
    }

    private long visible(String styleClass) {
        return ShippedStage.fx(() -> shown.map().lookupAll("." + styleClass).stream().filter(Node::isVisible).count());
    }

    @Test
    void aClickOnAStationOpensItsCardWithWhatElseIsThereAndEscapeClosesIt() {
        FeatureFacts keyuan = named("metro_station", "科苑");
        look(keyuan.place(), CLOSE_METRES_PER_PIXEL);
        clickAt(keyuan.place());
        cardShows("科苑");
        assertEquals(1, visible("map-ring"));
        assertTrue(links().containsAll(List.of("13号线", "2号线（8号线）", "粤海街道")), links()::toString);
        press("13号线");
        cardShows("13号线");
        assertEquals(1, visible("map-feature"), "a line is lit along itself");
        assertEquals(0, visible("map-ring"));

        ShippedStage.fx(() -> ShippedStage.key(shown.stage.getScene().getRoot(), KeyCode.ESCAPE, false));
        assertFalse(ShippedStage.fx(() -> card().isVisible()));
        assertEquals(0, visible("map-feature"));
        assertEquals(Selection.NONE, ShippedStage.fx(() -> shown.session().selection()));
    }

    @Test
    void anotherLanguageSaysTheSameOfTheSameFeature() {
        FeatureFacts keyuan = named("metro_station", "科苑");
        look(keyuan.place(), CLOSE_METRES_PER_PIXEL);
        clickAt(keyuan.place());
        cardShows("科苑");
        ShippedStage.fx(() -> shown.program.showLanguage(Lang.EN));
        cardShows("Keyuan");
        assertTrue(links().contains("Yuehai Sub-district"), links()::toString);
    }

    @Test
    void whatThePlanHasOfAFeatureIsOneClickAway() {
        FeatureFacts line = named("metro_line", "12号线");
        look(line.place(), CLOSE_METRES_PER_PIXEL);
        clickAt(line.place());
        shown.until(() -> card().isVisible());
        if (!links().contains("地铁12号线")) {
            press("12号线");            // a station stands in the middle of the line
        }
        cardShows("12号线");
        press("地铁12号线");
        assertEquals(Optional.of(LINE_12), ShippedStage.fx(() -> shown.session().selection().item()));
        assertFalse(ShippedStage.fx(() -> card().isVisible()), "the panel has the word now");
        assertEquals(1, visible("lit-item-line-selected"));
        assertEquals(0, ShippedStage.fx(() -> shown.map().lookupAll("#item-metro-line-12").size()), "a line has no mark");
    }

    @Test
    void aLineOfThePlanIsLitAndFoundAlongItselfAndFramedAsALine() {
        ShippedStage.fx(() -> shown.session().select(Selection.of(YUEHAI)));
        shown.settle();
        assertTrue(visible("lit-item-line") > 0);
        assertEquals(0, ShippedStage.fx(() -> shown.map().lookupAll("#item-metro-line-12").size()));
        assertTrue(ShippedStage.fx(() -> shown.map().lookupAll(".lit-item").size()) > 5, "others have their marks");

        search("地铁12号线");
        shown.settle();
        Extent frame = shown.read.atlas().itemShapes().frame(LINE_12).orElseThrow();
        Extent seen = ShippedStage.fx(() -> shown.session().viewport().extent());
        assertEquals(seen, seen.union(frame), "all of the line is in view");
        EastNorth place = shown.read.atlas().grid().toGrid(shown.read.atlas().plan().item(LINE_12).orElseThrow().place().orElseThrow().lonLat());
        assertTrue(seen.width() < 6 * Math.max(frame.width(), frame.height()), place + " framed with " + seen);
    }

    @Test
    void aNameFoundOpensTheCardOfWhatBearsIt() {
        search("梅林水库");
        cardShows("梅林水库");
        Extent seen = ShippedStage.fx(() -> shown.map().navigation().aim().extent());
        assertEquals(seen, seen.union(named("water_area", "梅林水库").extent()), "all of it is in view");
    }

    @Test
    void everyNameOfAPlaceLeadsToTheFeatureThatBearsIt() {
        List<PlaceHit> places = List.of("站", "路", "大道", "公园", "山", "水库", "河", "湾", "区").stream()
                .flatMap(t -> shown.read.atlas().gazetteer().search(t, 500).stream()).filter(h -> h.kind() == PlaceHit.Kind.PLACE).distinct().toList();
        assertTrue(places.size() > 60, () -> places.size() + " places");
        List<String> wrong = places.stream().filter(h -> h.feature().flatMap(shown.read.features()::facts).filter(f -> f.name().zh().equals(h.name().zh())).isEmpty())
                .map(h -> h.id() + " " + h.name().zh()).toList();
        assertEquals(List.of(), wrong);
    }
}
