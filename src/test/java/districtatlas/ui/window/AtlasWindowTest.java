package districtatlas.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Problem;
import districtatlas.coord.EastNorth;
import districtatlas.map.layer.LayerId;
import districtatlas.state.Selection;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.settings.SettingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window as a whole: its commands, its words, and what stands over the map. */
class AtlasWindowTest extends SmallWindow {
    @Test
    void everyCommandIsFoundByNameAndRun() {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("district panel");
        robot.push(KeyCode.ENTER);
        assertEquals("Bay Town", zoneName());
        assertTrue(robot.lookup(".command-list").tryQuery().isEmpty());
        robot.push(KeyCode.F1);
        assertTrue(robot.lookup(".key-sheet").tryQuery().isPresent());
    }

    @Test
    void aDigitShowsAThemeButNotWhileWriting() {
        robot.push(KeyCode.DIGIT2);
        assertEquals("facilities", session.state().theme());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.DIGIT1);
        assertEquals("facilities", session.state().theme());
    }

    @Test
    void theGlossaryIsReadAndSearched() {
        robot.push(KeyCode.G);
        assertEquals(3, robot.lookup(".term-row").queryAll().size());
        robot.write("dust");
        assertEquals(List.of("Smoke"), robot.lookup(".term-row .term-name").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
        robot.push(KeyCode.ENTER);
        assertTrue(isShown(".term-note"));
        robot.push(KeyCode.ESCAPE);
        assertTrue(isShown(".glossary-card"), "the note lay above the list");
        robot.push(KeyCode.ESCAPE);
        assertFalse(isShown(".glossary-card"));
    }

    @Test
    void anExampleOfAWordIsFlownTo() {
        robot.push(KeyCode.G);
        robot.write("axis");
        robot.push(KeyCode.ENTER);
        Labeled fly = robot.lookup(".term-note .link").queryAllAs(Labeled.class).stream().filter(l -> l.getText().equals("Show it on the map")).findFirst().orElseThrow();
        robot.interact(() -> ((javafx.scene.control.ButtonBase) fly).fire());
        assertEquals(java.util.Optional.of(SmallPlan.AXIS), session.selection().zone());
        assertFalse(isShown(".term-note") || isShown(".glossary-card"), "nothing lies over the place");
    }

    @Test
    void pointsAreSetByClicksAndKeysAndMeasuredUntilEscape() {
        robot.push(KeyCode.M);
        assertTrue(isShown(".measure-card"));
        click(new EastNorth(1_000, 2_000), List.of(), SmallPlan.HARBOUR);
        assertTrue(session.selection().isEmpty(), "a click sets a point and opens nothing");
        click(new EastNorth(4_000, 6_000), List.of());
        assertEquals("Distance 5.000 km", this.<Labeled>node(".measure-said").getText());
        assertEquals("CGCS2000 ellipsoid: Distance 4.985 km", this.<Labeled>node(".measure-ellipsoid").getText(), "far from the meridian the grid stretches");
        robot.interact(map.pointer()::forget);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        assertTrue(this.<Labeled>node(".measure-said").getText().contains("Area"), this.<Labeled>node(".measure-said").getText());
        assertTrue(isShown(".measure-cross"));
        robot.push(KeyCode.BACK_SPACE);
        assertEquals("Distance 5.000 km", this.<Labeled>node(".measure-said").getText());
        robot.push(KeyCode.ESCAPE);
        assertFalse(isShown(".measure-card") || isShown(".measure-layer"));
    }

    @Test
    void whatIsOnTheScreenIsSavedWithoutWhatThePanelCovers() {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(session.viewport(), saved.remove(0), "all of it when nothing is open");
        open(SmallPlan.MILL);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        Node panel = node(".zone-panel");
        assertEquals(leftOnMap(panel), saved.get(0).width(), 1);
        EastNorth corner = new EastNorth(3_000, 3_000);
        assertEquals(session.viewport().toScreen(corner).x(), saved.get(0).toScreen(corner).x(), 1e-6);
        robot.interact(() -> desk.say("Saved x.png"));
        assertEquals("Saved x.png", this.<Labeled>node(".hint").getText());
        assertTrue(isShown(".hint"));
    }

    @Test
    void aKeyReadsTheStylesAgain() {
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertEquals(1, reloads);
    }

    @Test
    void problemsOfTheStylesAreCountedAndListedAndGoWhenMended() {
        assertFalse(node(".notice").isVisible());
        robot.interact(() -> styleProblems.set(List.of(new Problem("style.xml", "road.sld:7", "not readable"), new Problem("style.unknown", "sea.sld:3", "left out"))));
        rest();
        robot.clickOn("2 problems in the styles");
        assertEquals(List.of("road.sld:7", "sea.sld:3"), robot.from(this.<Node>node(".problem-sheet")).lookup(".problem-where")
                .queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> styleProblems.set(List.of()));
        assertFalse(node(".notice").isVisible());
    }

    @ParameterizedTest
    @CsvSource({"ZH, light, 960, 600, 1", "EN, light, 960, 600, 1", "EN, projector, 1024, 640, 1", "ZH, projector, 1280, 800, 1",
        "EN, light, 1024, 640, 1.6", "ZH, light, 1024, 640, 1.6", "EN, light, 1920, 1080, 1"})
    void theStatusLineStandsBelowTheMapWithItsCoordinatesInEveryWindow(Lang lang, String palette, double width, double height, double size) {
        robot.interact(() -> {
            open(lang, palette, width, height);
            desk.settings().set(SettingKey.SIZE, size);
        });
        open(SmallPlan.HARBOUR);
        Parent ground = node(".ground");
        Bounds at = inWindow(ground);
        Bounds mapAt = inWindow(map);
        assertTrue(at.getMinY() >= mapAt.getMaxY() - 1 && at.getMaxY() <= height + 1, "below the map: " + at);
        List<Labeled> words = labels(ground).stream().filter(l -> !l.getText().isEmpty()).toList();
        for (Labeled word : words) {
            Bounds box = inWindow(word);
            assertTrue(at.contains(box.getMinX(), box.getMinY() + 1) && at.contains(box.getMaxX() - 1, box.getMaxY() - 1), word.getText() + " at " + box);
            assertTrue(words.stream().noneMatch(o -> o != word && inWindow(o).intersects(box.getMinX() + 1, box.getMinY() + 1, box.getWidth() - 2, box.getHeight() - 2)),
                    word.getText() + " is written over");
        }
        assertTrue(words.stream().anyMatch(l -> l.getText().startsWith("©")), "whose data it is never goes");
        assertTrue(words.stream().anyMatch(l -> l.getText().contains("°")), "nor do the degrees");
        assertTrue(words.stream().anyMatch(l -> l.getText().matches("(?s).*\\d[\\d\\h]{3,}.*") && !l.getText().contains("°") && !l.getText().contains("1 :")),
                () -> "nor the metres: " + words.stream().map(Labeled::getText).toList());
    }

    @Test
    void whatIsNotYetPaintedHasTheMapsGround() {
        assertEquals(javafx.scene.paint.Color.web("#F0EFE8"), unpainted);
        assertEquals(unpainted, stage.getScene().getFill());
    }

    @Test
    void whereNothingWasWrittenCtrlZIsTheWindowsOwn() {
        Set<LayerId> some = Set.of(new LayerId("some"));
        robot.interact(() -> desk.undo().run("action.layers", "x", c -> c.with("structure", a -> a.withHidden(some, true))));
        assertEquals(some, session.state().arrangement().hidden());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Set.of(), session.state().arrangement().hidden());
    }

    @ParameterizedTest
    @CsvSource({"ZH, light, 1024, 640", "EN, light, 1024, 640", "ZH, projector, 1024, 640", "EN, projector, 1024, 640", "EN, dark, 1280, 800"})
    void nothingIsCutOffAndEverythingIsInOurFont(Lang lang, String palette, double width, double height) {
        robot.interact(() -> open(lang, palette, width, height));
        select(Selection.ofZones(List.of(SmallPlan.HARBOUR, SmallPlan.EAST, SmallPlan.TOWN)).withItem(SmallPlan.FERRY));
        Parent root = stage.getScene().getRoot();
        List<String> cut = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        for (Labeled label : labels(root)) {
            boolean icon = label.getStyleClass().contains("icon");
            label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(t -> ((Text) t).getText())
                    .filter(t -> !t.equals(label.getText())).forEach(t -> cut.add(label.getText() + " is shown as " + t));
            Font font = label.getFont();
            if (!icon && !font.getFamily().equals("Noto Sans SC")) {
                foreign.add(label.getText() + " in " + font.getFamily());
            }
            Bounds at = inWindow(label);
            if (at.getMinX() < -1 || at.getMaxX() > width + 1) {
                cut.add(label.getText() + " leaves the window: " + at);
            }
        }
        assertEquals(List.of(), cut);
        assertEquals(List.of(), foreign);
        TextField search = node("#search");
        assertEquals("Noto Sans SC", search.getFont().getFamily());
    }
}
