package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.coord.ScreenXY;
import districtatlas.map.layer.Layer;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.BuildParts;
import districtatlas.state.HiddenNames;
import districtatlas.state.Scenes;
import districtatlas.ui.Session;
import districtatlas.ui.desk.HallMap;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Point;

/** A lesson in the program's own window over the shipped atlas, through its nodes and keys. */
class LessonWindowTest {
    private static final ZoneId XILI = new ZoneId("xili");
    private static final ZoneId NANTOU = new ZoneId("nantou");

    @TempDir
    static Path folder;

    private ShippedStage shown;

    @BeforeEach
    void open() {
        Settings settings = ShippedStage.still(folder);
        settings.set(SettingKey.REOPEN, false);
        settings.set(SettingKey.LANGUAGE, Lang.ZH);
        shown = ShippedStage.open(ShippedStage.sized(1280, 720, "streets"), settings);
        shown.settle();
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void key(KeyCode code, boolean... shift) {
        ShippedStage.fx(() -> shown.map().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift.length > 0, false, false, false)));
        shown.settle();
    }

    private AtlasState state() {
        return ShippedStage.fx(() -> shown.session().state());
    }

    /** Tables of the layers that are drawn. */
    private Set<String> drawn() {
        return ShippedStage.fx(() -> shown.session().layers().getValue().layers().stream().filter(Layer::visible).map(l -> l.id().table()).collect(Collectors.toSet()));
    }

    private Set<String> named() {
        shown.settle();
        return ShippedStage.fx(() -> shown.map().written().labelsProperty().get().stream().map(l -> l.featureId()).collect(Collectors.toSet()));
    }

    private void clickIn(ZoneId zone) {
        Point inside = shown.read.atlas().shapes().shape(zone).orElseThrow().getInteriorPoint();
        clickAt(new EastNorth(inside.getX(), inside.getY()));
    }

    private void clickAt(EastNorth place) {
        ShippedStage.fx(() -> {
            ScreenXY inMap = shown.session().viewport().toScreen(place);
            Point2D at = shown.map().localToScene(inMap.x(), inMap.y());
            mouse(MouseEvent.MOUSE_PRESSED, at);
            mouse(MouseEvent.MOUSE_RELEASED, at);
        });
        shown.settle();
    }

    private void mouse(EventType<MouseEvent> type, Point2D at) {
        shown.map().fireEvent(new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                true, false, true, null));
    }

    private String text(String selector) {
        return ShippedStage.fx(() -> shown.lookup(selector) instanceof Labeled l ? l.getText() : "");
    }

    private boolean isVisible(String selector) {
        return ShippedStage.fx(() -> shown.lookup(selector).isVisible());
    }

    @Test
    void theDistrictIsBuiltUpForwardAndBackByTheKeysOfARemoteAndLeavingGivesBackAllThatWas() {
        AtlasState before = state();
        key(KeyCode.U);
        assertTrue(isVisible(".build-caption"));
        assertEquals("hall-build", state().theme());
        assertFalse(drawn().contains("axis"));
        assertEquals("山和海", text(".build-title"));
        List<KeyCode> remote = List.of(KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE);
        List<String> come = List.of("axis", "belt", "group", "street_line");
        for (int i = 0; i < remote.size(); i++) {
            assertFalse(drawn().contains(come.get(i)), come.get(i));
            key(remote.get(i));
            assertTrue(drawn().containsAll(come.subList(0, i + 1)), come.get(i) + " and what was before: " + drawn());
        }
        assertFalse(named().contains("xili"), "no zone has its name before names come");
        key(KeyCode.ENTER);
        assertTrue(named().containsAll(Set.of("xili", "nantou", "north", "south", "central")), named()::toString);
        key(KeyCode.PAGE_UP);
        assertFalse(named().contains("xili"));
        key(KeyCode.LEFT);
        assertFalse(drawn().contains("street_line"));
        key(KeyCode.HOME);
        assertFalse(drawn().contains("axis"));
        key(KeyCode.END);
        assertTrue(named().contains("xili"));
        assertEquals(before, ShippedStage.fx(() -> shown.session().state().buildUp().orElseThrow().before()));
        key(KeyCode.ESCAPE);
        assertEquals(before, state());
        assertFalse(isVisible(".build-caption"));
    }

    @Test
    void everyPartCanBeShownOrPutAwayAloneByItsSwitchAndItsDigit() {
        key(KeyCode.U);
        ShippedStage.fx(() -> ((ToggleButton) shown.lookup("#build-streets")).fire());
        shown.settle();
        assertTrue(drawn().contains("street_line"));
        assertFalse(drawn().contains("axis"), "none of those before it");
        assertEquals("八街道", text(".build-title"), "what has come is told of");
        key(KeyCode.DIGIT2);
        assertTrue(drawn().containsAll(Set.of("axis", "street_line")));
        key(KeyCode.DIGIT5);
        assertFalse(drawn().contains("street_line"));
        assertTrue(ShippedStage.fx(() -> ((ToggleButton) shown.lookup("#build-axis")).isSelected()));
        assertFalse(ShippedStage.fx(() -> ((ToggleButton) shown.lookup("#build-streets")).isSelected()));
        double least = ShippedStage.fx(() -> shown.map().getScene().getRoot().lookupAll(".build-part").stream().mapToDouble(n -> n.getLayoutBounds().getHeight()).min().orElse(0));
        assertTrue(least >= 48, "a hand meets it: " + least);
    }

    @Test
    void whatComesIsPointedOutAndLeftAloneAfterwards() {
        ShippedStage.fx(() -> shown.session().motionProperty().set(true));
        key(KeyCode.U);
        ShippedStage.fx(() -> shown.map().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false)));
        shown.until(() -> shown.map().lookupAll(".build-entrance").stream().anyMatch(n -> n.isVisible() && n.getOpacity() == 1
                && n.getBoundsInParent().getHeight() > 100 && n.localToScene(n.getBoundsInLocal()).intersects(shown.map().localToScene(shown.map().getBoundsInLocal()))));
        shown.until(() -> shown.map().lookupAll(".build-entrance").isEmpty());
    }

    @Test
    void theSentenceIsReadInTheBackRowAndWholeAtEverySize() {
        key(KeyCode.U);
        for (int i = 0; i < 6; i++) {
            ShippedStage.fx(() -> {
                Labeled title = (Labeled) shown.lookup(".build-title");
                Node caption = shown.lookup(".build-caption");
                double height = shown.map().getScene().getHeight();
                assertTrue(title.getFont().getSize() >= height / 28, "a share of the height: " + title.getFont().getSize());
                assertTrue(caption.getLayoutBounds().getHeight() + 0.5 >= ((javafx.scene.layout.Region) caption).prefHeight(caption.getLayoutBounds().getWidth()), "nothing cut");
                return null;
            });
            key(KeyCode.RIGHT);
        }
    }

    @Test
    void namesAreHiddenAndToldByAClickAndHiddenAgainAndAllAtOnce() {
        assertTrue(named().containsAll(Set.of("xili", "nantou")));
        key(KeyCode.H, true);
        assertFalse(named().contains("xili"));
        assertFalse(named().contains("nantou"));
        int all = ShippedStage.fx(() -> shown.map().getScene().getRoot().lookupAll(".name-slot").size());
        assertTrue(all >= 8, "where each is asked: " + all);
        String count = text(".names-count");
        clickIn(XILI);
        assertTrue(named().contains("xili"));
        assertFalse(named().contains("nantou"));
        assertTrue(state().selection().isEmpty(), "nothing opens");
        assertFalse(text(".names-count").equals(count), "one fewer is left");
        clickIn(XILI);
        assertFalse(named().contains("xili"));
        assertEquals(count, text(".names-count"));
        key(KeyCode.R, true);
        assertTrue(named().containsAll(Set.of("xili", "nantou")));
        key(KeyCode.H, true);
        assertEquals(HiddenNames.NONE, state().names());
    }

    @Test
    void noNameIsGivenAwayWhileTheyAreHidden() {
        key(KeyCode.H, true);
        List<String> says = ShippedStage.fx(() -> shown.map().written().labelsProperty().get().stream()
                .filter(l -> shown.session().keptNames().getValue().hides(l.featureId(), l.symbol().label(), l.anchor())).map(l -> l.symbol().label()).toList());
        assertEquals(List.of(), says);
        Point inside = shown.read.atlas().shapes().shape(NANTOU).orElseThrow().getInteriorPoint();
        ShippedStage.fx(() -> {
            ScreenXY inMap = shown.session().viewport().toScreen(new EastNorth(inside.getX(), inside.getY()));
            Point2D at = shown.map().localToScene(inMap.x(), inMap.y());
            shown.map().fireEvent(new MouseEvent(MouseEvent.MOUSE_MOVED, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.NONE, 0, false, false, false, false, false,
                    false, false, false, false, true, null));
        });
        shown.until(() -> shown.lookup(".pointer-layer .pointer-name") instanceof Labeled l && l.isVisible());
        assertEquals("？", text(".pointer-layer .pointer-name"));
        assertEquals("?", ShippedStage.fx(() -> shown.lookup("#zone-nantou").getAccessibleText()));
        ShippedStage.fx(() -> shown.session().select(districtatlas.state.Selection.of(NANTOU)));
        assertFalse(ShippedStage.fx(() -> shown.stage.getTitle()).contains("南头"));
    }

    @Test
    void whatSomethingIsIsSaidLargeAndNothingOpensAndAHiddenNameIsAskedFirst() {
        key(KeyCode.A, true);
        clickIn(XILI);
        says("西丽街道");
        assertTrue(isVisible(".answer-card"));
        assertEquals("街道", text(".answer-kind"));
        assertTrue(state().selection().isEmpty(), "nothing opens");
        key(KeyCode.H, true);
        says("？");
        key(KeyCode.R);
        says("西丽街道");
        clickIn(NANTOU);
        says("？");
        clickIn(NANTOU);
        says("南头街道");
        assertTrue(named().contains("nantou"), "and the map says it too");
        key(KeyCode.ESCAPE);
        key(KeyCode.ESCAPE);
        assertFalse(isVisible(".answer-card"));
        assertEquals(HiddenNames.NONE, state().names());
        clickIn(NANTOU);
        shown.until(() -> shown.session().selection().zone().equals(java.util.Optional.of(NANTOU)));
    }

    @Test
    void ofLandOutsideItIsSaidWhoseItIs() {
        key(KeyCode.A, true);
        clickAt(shown.read.atlas().grid().toGrid(new LonLat(113.88, 22.58)));
        says("宝安区");
        assertEquals("邻区", text(".answer-kind"));
        assertEquals("这里不属于南山区。", text(".answer-text"));
        clickAt(shown.read.atlas().grid().toGrid(new LonLat(113.86, 22.50)));
        says("海域");
    }

    /** In the north at the right, where the card usually is. */
    @Test
    void theCardLeavesInSightWhatIsAsked() {
        key(KeyCode.A, true);
        clickIn(new ZoneId("shekou"));
        says("蛇口街道");
        Bounds usual = onMap(".answer-card");
        EastNorth under = ShippedStage.fx(() -> shown.session().viewport().toGrid(new ScreenXY(usual.getCenterX(), usual.getCenterY())));
        assertTrue(usual.getMinX() > 640, "at the right: " + usual);
        key(KeyCode.ESCAPE);
        key(KeyCode.A, true);
        clickAt(under);
        shown.until(() -> shown.lookup(".answer-card").isVisible());
        shown.rest();
        Bounds now = onMap(".answer-card");
        assertTrue(now.getMaxX() < usual.getMinX(), "away from " + usual + ": " + now);
        clickIn(XILI);
        says("西丽街道");
        shown.rest();
        Bounds then = onMap(".answer-card");
        Point inside = shown.read.atlas().shapes().shape(XILI).orElseThrow().getInteriorPoint();
        ScreenXY asked = ShippedStage.fx(() -> shown.session().viewport().toScreen(new EastNorth(inside.getX(), inside.getY())));
        assertFalse(then.contains(asked.x(), asked.y()), then + " over " + asked);
    }

    private Bounds onMap(String selector) {
        return ShippedStage.fx(() -> shown.map().sceneToLocal(shown.lookup(selector).localToScene(shown.lookup(selector).getLayoutBounds())));
    }

    /** The hall's own map follows the state and nothing else of this window. */
    @Test
    void aSecondScreenThatFollowsTheStateShowsTheSame() {
        key(KeyCode.U);
        key(KeyCode.RIGHT);
        key(KeyCode.H, true);
        ShippedStage.fx(() -> {
            AtlasState now = shown.session().state();
            Session there = new Session(now, Scenes.of(shown.read.document(), f -> Set.of())
                    .teaching(BuildParts.of(shown.read.atlas().plan(), shown.read.document()), shown.read.atlas().plan(), shown.read.atlas().shapes()), Lang.ZH);
            assertEquals(shown.session().layers().getValue(), there.layers().getValue());
            assertEquals(shown.session().keptNames().getValue(), there.keptNames().getValue());
            MapPane map = new MapPane(there, shown.read.shop(), shown.read.atlas().plan(), shown.read.atlas().shapes(), Map.of(), ItemShapes.NONE);
            HallMap hall = new HallMap(map, there, shown.desk().messages());
            List<Region> over = shown.desk().hall().mirrored().stream().map(m -> m.make().apply(hall)).toList();
            Region caption = over.stream().filter(n -> n.getStyleClass().contains("build-caption")).findFirst().orElseThrow();
            assertTrue(caption.isVisible());
            assertTrue(caption.getAccessibleText().contains("科技创新轴"), caption.getAccessibleText());
            assertTrue(over.stream().anyMatch(n -> n.getStyleClass().contains("name-slots")));
            map.close();
            return null;
        });
    }

    private void says(String name) {
        shown.until(() -> shown.lookup(".answer-name") instanceof Labeled l && l.getText().equals(name));
    }
}
