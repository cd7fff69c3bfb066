package districtatlas.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.vocabulary.Section;
import districtatlas.plan.ItemId;
import districtatlas.state.Filter;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Panel, chips, search and zone panel, through the window's nodes. */
class FilterWindowTest extends SmallWindow {
    @Override
    protected List<Function<Desk, Capability>> capabilities() {
        List<Function<Desk, Capability>> all = new ArrayList<>(super.capabilities());
        all.add(3, FilterCapability::new);          // its place in the program's own list: before the years
        return all;
    }

    private void filter(Filter filter) {
        robot.interact(() -> session.change(s -> s.withFilter(filter)));
        rest();
    }

    private void run(String action) {
        robot.interact(() -> desk.run(action));
        rest();
    }

    private void fire(String query) {
        Node node = node(query);
        robot.interact(() -> {
            if (node instanceof CheckBox box) {
                box.fire();
            } else {
                ((Button) node).fire();
            }
        });
        rest();
    }

    @Test
    void aChoiceInThePanelIsAChipAboveTheMapThatGoesWithOneClick() {
        assertFalse(isShown("#filter-bar"));
        run("action.filter");
        fire("#filter-section-site");
        assertEquals(Filter.NONE.withSections(Set.of(Section.SITE)), session.state().filter());
        assertTrue(isShown("#filter-bar"));
        assertEquals(List.of("Culture sites"), robot.lookup(".filter-chip").queryAll().stream().map(n -> ((Labeled) n).getText()).toList());
        fire(".filter-chip");
        assertEquals(Filter.NONE, session.state().filter());
        assertFalse(isShown("#filter-bar"));
        assertFalse(this.<CheckBox>node("#filter-section-site").isSelected());
    }

    /** Beside an open panel the map is narrow, and what stands above it stands on two lines. */
    @ParameterizedTest
    @CsvSource({"ZH, 1280", "EN, 1280", "ZH, 1100", "EN, 1100", "EN, 1024", "EN, 960"})
    void theBarLeavesTheYearsTheirRoom(Lang lang, double width) {
        robot.interact(() -> open(lang, "light", width, 700));
        filter(Filter.NONE.withZones(Set.of(SmallPlan.HILL, SmallPlan.MILL, SmallPlan.HARBOUR, SmallPlan.EAST, SmallPlan.WEST, SmallPlan.DOCKS)));
        run("action.filter");
        Bounds bar = inWindow(node("#filter-bar"));
        Bounds years = inWindow(node(".year-chips"));
        assertTrue(years.getMaxX() <= width, () -> "within the window: " + years);
        assertFalse(bar.intersects(years.getMinX() + 1, years.getMinY() + 1, years.getWidth() - 2, years.getHeight() - 2), () -> bar + " and " + years);
        Bounds clear = inWindow(node("#filter-clear"));
        assertTrue(clear.getMaxX() <= bar.getMaxX(), () -> "all go with one click: " + clear + " in " + bar);
    }

    @Test
    void chipsForWhichThereIsNoRoomAreCounted() {
        filter(Filter.NONE.withZones(Set.of(SmallPlan.HILL, SmallPlan.MILL, SmallPlan.HARBOUR, SmallPlan.EAST, SmallPlan.WEST, SmallPlan.DOCKS)));
        rest();
        Bounds bar = inWindow(node("#filter-bar"));
        List<Node> shown = robot.lookup("#filter-bar > *").queryAll().stream().filter(Node::isVisible).toList();
        shown.forEach(n -> assertTrue(inWindow(n).getMaxX() <= bar.getMaxX() + 1, () -> n + " at " + inWindow(n) + " in " + bar));
        assertTrue(bar.getMaxX() <= 1024, bar::toString);
        assertTrue(shown.stream().anyMatch(n -> n instanceof Labeled l && l.getText().matches("\\+[1-9]")), shown::toString);
        assertTrue(shown.stream().anyMatch(n -> "filter-clear".equals(n.getId())), "that is never squeezed out");
    }

    /** A page pasted where a name belongs, and a condition that is too deep. */
    @Test
    void whatIsPastedByMistakePushesNothingOutOfTheWindow() {
        run("action.filter");
        robot.interact(() -> this.<javafx.scene.control.TextField>node("#filter-text").setText("a page of words ".repeat(700)));
        rest();
        Bounds bar = inWindow(node("#filter-bar"));
        assertTrue(bar.getMaxX() <= 1024, bar::toString);
        Bounds panel = inWindow(node(".filter-panel"));
        for (Node said : robot.lookup("#filter-state *").queryAll()) {
            assertTrue(inWindow(said).getMaxX() <= panel.getMaxX() + 1, () -> said + " ends at " + inWindow(said).getMaxX());
        }
        fire("#filter-clear");
        fire("#filter-more");
        robot.interact(() -> this.<javafx.scene.control.TextField>node("#filter-where").setText("(".repeat(5_000)));
        rest();
        assertTrue(this.<Labeled>node("#filter-where-wrong").getText().contains("too long"));
        assertTrue(session.state().filter().isNone(), "what cannot be read is not taken");
    }

    @Test
    void whatLeavesNothingIsLoosenedByAButton() {
        filter(Filter.NONE.withZones(Set.of(SmallPlan.HILL)).withSections(Set.of(Section.SITE)));
        fire("#filter-loosen");
        assertEquals(1, desk.matches().getValue().total());
        fire("#filter-clear");
        assertEquals(Filter.NONE, session.state().filter());
    }

    @Test
    void theZonePanelListsAndLightsWhatIsLeftAndAllWhenAsked() {
        open(SmallPlan.HARBOUR);
        int before = map.litProperty().get().size();
        filter(Filter.NONE.withSections(Set.of(Section.SITE)));
        assertEquals(List.of(SmallPlan.LIGHTHOUSE), map.litProperty().get());
        assertTrue(labels(stage.getScene().getRoot()).stream().anyMatch(l -> l.getText().equals("Filtered: 1 of 12")),
                () -> labels(stage.getScene().getRoot()).stream().map(Labeled::getText).toList().toString());
        assertTrue(labels(stage.getScene().getRoot()).stream().anyMatch(l -> l.getText().equals("The filter leaves nothing here.")),
                "the plan does speak of projects there");
        fire(".panel-filtered .link");
        assertEquals(before, map.litProperty().get().size());
        filter(Filter.NONE);
        assertFalse(isShown(".panel-filtered"));
    }

    @Test
    void typedWordsProposeTheFilterTheyMeanAndWhatIsOutsideIsMarked() {
        TextField field = node("#search");
        robot.interact(() -> {
            field.requestFocus();
            field.setText("Hill under way projects");
        });
        rest();
        Node first = robot.lookup(".hit").queryAll().stream().findFirst().orElseThrow();
        assertTrue(labels(first).get(1).getText().startsWith("Filter: "), () -> labels(first).toString());
        robot.interact(() -> field.setText("Lighthouse"));
        rest();
        assertFalse(isShown(".hit-outside"));
        filter(Filter.NONE.withSections(Set.of(Section.PROJECT)));
        robot.interact(() -> field.setText("Lighthous"));
        rest();
        assertTrue(isShown(".hit-outside"), "found, and marked");
    }

    @Test
    void inAWalkTheBarIsAwayAndComesBack() {
        filter(Filter.NONE.withSections(Set.of(Section.SITE)));
        run("action.walk");
        assertFalse(isShown("#filter-bar"));
        assertEquals(13, desk.matches().getValue().total());
        run("action.walk");
        robot.interact(() -> session.restore(s -> s.walk().map(w -> s.lookingAs(w.before())).orElse(s)));
        rest();
        assertTrue(isShown("#filter-bar"));
        assertEquals(Set.of(new ItemId("lighthouse")), desk.matches().getValue().ids());
    }
}
