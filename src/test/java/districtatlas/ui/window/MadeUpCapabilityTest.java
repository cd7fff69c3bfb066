package districtatlas.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.MapTool;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Panel;
import districtatlas.ui.kit.KeyClashes;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** A thing that nobody can do in the program is added to the list of what a reader can do: nothing else knows of it. */
class MadeUpCapabilityTest extends SmallWindow {
    /** Counting sheep: a panel with the count, a word over the map, and a tool that sets a sheep where one clicks. */
    private static final class Sheep implements Capability {
        final List<EastNorth> herd = new ArrayList<>();
        final List<String> tool = new ArrayList<>();
        final BooleanProperty open = new SimpleBooleanProperty();
        private final Desk desk;
        private final MapTool crook = new MapTool() {
            @Override
            public void click(EastNorth place) {
                herd.add(place);
            }

            @Override
            public void begin() {
                tool.add("begin");
            }

            @Override
            public void end() {
                tool.add("end");
            }

            @Override
            public Cursor cursor() {
                return Cursor.HAND;
            }
        };
        private final Panel panel;
        private boolean stood;

        Sheep(Desk desk) {
            this.desk = desk;
            StackPane fold = new StackPane(new Label("Sheep: 0"));
            fold.getStyleClass().setAll("sheepfold");
            panel = new Panel("sheep", Panel.Side.LEFT, "The fold", fold, 18, open);
            desk.openings().follow(open, () -> open.set(false));
        }

        @Override
        public List<UiAction> actions() {
            return List.of(
                    UiAction.of("action.theme", "fth-cloud", () -> open.set(!open.get()), "sheepfold").on("J")
                            .onRail(new RailPlace(RailPlace.Part.MODE, "action-sheep", "Sheep", open)),
                    UiAction.of("action.theme", "fth-feather", () -> desk.arm(crook), "crook").on("Shift+J"));
        }

        @Override
        public List<Panel> panels() {
            return List.of(panel);
        }

        @Override
        public List<Overlay> overlays() {
            Label word = new Label("Sheep graze here");
            word.getStyleClass().setAll("sheep-word");
            return List.of(Overlay.at(Overlay.Spot.TOP_RIGHT, word));
        }

        @Override
        public void windowStands() {
            assertTrue(desk.map().getWidth() > 1 && desk.session().state().place().isPresent() && !stood, "once, when the map has its place");
            stood = true;
        }
    }

    private Sheep sheep;

    @Override
    protected List<Function<Desk, Capability>> capabilities() {
        Function<Desk, Capability> made = d -> sheep = new Sheep(d);
        return Stream.concat(super.capabilities().stream(), Stream.of(made)).toList();
    }

    private Button onRail() {
        return node("#action-sheep");
    }

    private boolean isLit(Node button) {
        return button.getPseudoClassStates().stream().anyMatch(p -> p.getPseudoClassName().equals("current"));
    }

    @Test
    void itTakesNobodysKey() {
        assertEquals(List.of(), KeyClashes.of(desk.actionsProperty().get()));
        assertTrue(sheep.stood);
    }

    @Test
    void itStandsOnTheRailWithItsWordAndIsLitWhileItIsOn() {
        assertEquals("Sheep", onRail().getText());
        assertFalse(isLit(onRail()));
        robot.clickOn(onRail());
        assertTrue(sheep.open.get() && isLit(onRail()));
        robot.clickOn(onRail());
        assertFalse(sheep.open.get() || isLit(onRail()));
    }

    @Test
    void itIsFoundInTheCommandListAndOnTheCardOfKeys() {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("sheepf");
        robot.push(KeyCode.ENTER);
        assertTrue(sheep.open.get());
        robot.push(KeyCode.F1);
        Node line = robot.lookup(".key-line").lookup((Node n) -> robot.from(n).lookup(".row-name").queryAllAs(Labeled.class).stream()
                .anyMatch(l -> l.getText().equals("Theme: sheepfold"))).query();
        assertEquals("J", robot.from(line).lookup(".keys").queryLabeled().getText());
    }

    @Test
    void itsPanelOpensAtTheLeftAndTheMapKnowsWhatItCovers() {
        double before = map.navigation().coveredProperty().get().left();
        robot.push(KeyCode.J);
        rest();
        Node fold = node(".sheepfold");
        assertTrue(isShown(".sheepfold"));
        assertEquals(map.getLayoutX(), inWindow(fold).getMinX(), 1);
        assertEquals(before + fold.getLayoutBounds().getWidth(), map.navigation().coveredProperty().get().left(), 1);
        assertEquals("The fold", fold.getAccessibleText());
        open(SmallPlan.MILL);
        assertTrue(session.viewport().toScreen(new EastNorth(0, 5_000)).x() >= fold.getLayoutBounds().getWidth(), "a zone is framed beside it");
        robot.push(KeyCode.J);
        rest();
        assertFalse(isShown(".sheepfold"));
    }

    @Test
    void itsWordStandsOverTheMapAndTheMapsNamesKeepClear() {
        Node word = node(".sheep-word");
        Bounds at = inWindow(word);
        assertTrue(isShown(".sheep-word"));
        assertTrue(at.getMinX() > map.getLayoutX() && at.getMaxX() <= map.getLayoutX() + map.getWidth(), "over the map: " + at);
        assertTrue(map.keepClearProperty().get().stream().anyMatch(b -> b.x() == word.getLayoutX() - map.getLayoutX() && b.y() == word.getLayoutY()));
        open(SmallPlan.MILL);
        assertTrue(inWindow(word).getMaxX() <= inWindow(node(".zone-panel")).getMinX(), "beside the panel");
    }

    @Test
    void withItsToolClicksGoToItUntilAnotherIsArmed() {
        EastNorth meadow = new EastNorth(8_000, 3_000);
        robot.push(KeyCode.SHIFT, KeyCode.J);
        assertEquals(Cursor.HAND, map.getCursor());
        click(meadow, List.of(SmallPlan.FERRY), SmallPlan.HARBOUR);
        assertEquals(List.of(meadow), sheep.herd);
        assertTrue(session.selection().isEmpty());
        robot.push(KeyCode.M);
        assertEquals(List.of("begin", "end"), sheep.tool);
        assertTrue(isShown(".measure-card"), "one tool at a time");
        robot.push(KeyCode.ESCAPE);
        click(meadow, List.of(), SmallPlan.HARBOUR);
        assertEquals(Optional.of(SmallPlan.HARBOUR), session.selection().zone());
        assertEquals(List.of(meadow), sheep.herd);
    }

    @Test
    void escapeClosesWhatWasOpenedOrArmedLast() {
        robot.push(KeyCode.J);
        open(SmallPlan.MILL);
        robot.push(KeyCode.SHIFT, KeyCode.J);
        robot.push(KeyCode.ESCAPE);
        assertTrue(desk.toolProperty().get().isEmpty() && sheep.open.get() && session.selection().zone().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertTrue(sheep.open.get() && session.selection().isEmpty());
        robot.push(KeyCode.ESCAPE);
        assertFalse(sheep.open.get());

        robot.push(KeyCode.SHIFT, KeyCode.J);
        robot.push(KeyCode.J);
        robot.push(KeyCode.ESCAPE);
        assertTrue(desk.toolProperty().get().isPresent() && !sheep.open.get());
        robot.push(KeyCode.ESCAPE);
        assertTrue(desk.toolProperty().get().isEmpty());
    }

    @Test
    void fullScreenThatCameLastGoesFirst() {
        open(SmallPlan.MILL);
        robot.push(KeyCode.F11);
        rest();
        assertTrue(stage.isFullScreen());
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(stage.isFullScreen());
        assertTrue(session.selection().zone().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertTrue(session.selection().isEmpty());
    }
}
