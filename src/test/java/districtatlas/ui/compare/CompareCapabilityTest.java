package districtatlas.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.compare.Comparison;
import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.Filter;
import districtatlas.state.PossibleStates;
import districtatlas.state.Selection;
import districtatlas.state.WalkPlace;
import districtatlas.state.ZonePair;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.filter.FilterCapability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two zones side by side in the real window. */
class CompareCapabilityTest extends SmallWindow {
    private static final ZonePair STREETS = new ZonePair(SmallPlan.HARBOUR, SmallPlan.HILL);
    /** Asked for as a sheet of paper. */
    private final List<Comparison> sheets = new ArrayList<>();

    @Override
    protected List<Function<Desk, Capability>> capabilities() {
        List<Function<Desk, Capability>> all = new ArrayList<>(super.capabilities());
        all.add(FilterCapability::new);
        all.add(d -> new CompareCapability(d, sheets::add));
        return all;
    }

    @BeforeEach
    void large() {
        robot.interact(() -> open(Lang.EN, "light", 1440, 900));
        rest();
    }

    private Optional<ZonePair> compared() {
        return session.state().compared();
    }

    private void compare(ZonePair pair) {
        robot.interact(() -> session.change(s -> s.withCompared(Optional.of(pair))));
        rest();
    }

    private void press(String id) {
        robot.interact(() -> this.<ButtonBase>node("#" + id).fire());
        rest();
    }

    @Test
    void whatIsComparedGoesOnASheet() {
        compare(STREETS);
        MenuButton export = node("#compare-export");
        robot.interact(() -> export.getItems().stream().filter(m -> "compare-export-sheet".equals(m.getId())).findFirst().orElseThrow().fire());
        rest();
        assertEquals(1, sheets.size());
        assertEquals(STREETS, new ZonePair(sheets.get(0).a().id(), sheets.get(0).b().id()));
    }

    private void push(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.push(key);
            rest();
        }
    }

    private String text(String id) {
        return this.<Labeled>node("#" + id).getText();
    }

    private List<String> words(String query) {
        return labels(node(query)).stream().map(Labeled::getText).filter(t -> t != null && !t.isEmpty()).toList();
    }

    /** The open zone's only neighbour comes first. */
    @Test
    void theKeyAsksWithWhatTheOpenZoneIsCompared() {
        open(SmallPlan.HARBOUR);
        push(KeyCode.C);
        List<String> proposed = robot.lookup(".hit").queryAll().stream().map(Node::getId).toList();
        assertEquals(List.of("compare-pick-hill", "compare-pick-mill", "compare-pick-axis"), proposed.subList(0, 3), "neighbours, then what it lies in");
        push(KeyCode.ENTER);
        assertEquals(Optional.of(STREETS), compared());
        assertEquals("Harbour Sub-district", text("compare-zone-a"));
        assertEquals("Hill Sub-district", text("compare-zone-b"));
        assertTrue(isShown("#compare-row-projects-works"));
        push(KeyCode.C);
        assertEquals(Optional.empty(), compared());
        assertFalse(isShown("#compare-zone-a"));
    }

    /** No outline strikes a name through; the letters stand above all. */
    @Test
    void bothAreEdgedUnderTheMapsNames() {
        compare(STREETS);
        List<Node> order = paintOrder(stage.getScene().getRoot());
        List<Node> lines = order.stream().filter(n -> n.getStyleClass().contains("pair-line") && n.isVisible()).toList();
        assertEquals(2, lines.size());
        int names = order.indexOf(node(".map-words"));
        assertTrue(order.indexOf(lines.get(1)) < names);
        assertTrue(order.indexOf(node("#pair-letter-a")) > names);
    }

    /** First below. */
    private static List<Node> paintOrder(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(c -> Stream.concat(Stream.of(c), c instanceof Parent p ? paintOrder(p).stream() : Stream.empty())).toList();
    }

    @Test
    void withNothingOpenBothAreAskedFor() {
        push(KeyCode.C);
        robot.interact(() -> this.<TextField>node(".pick-field").setText("Docks"));
        push(KeyCode.ENTER);
        robot.interact(() -> this.<TextField>node(".pick-field").setText("Bay Town"));
        push(KeyCode.ENTER);
        assertEquals(Optional.of(new ZonePair(SmallPlan.DOCKS, SmallPlan.TOWN)), compared());
        assertTrue(words("#compare-told").get(0).startsWith("Docks lies in Bay Town"), () -> words("#compare-told").toString());
    }

    @Test
    void aSideIsReplacedAndBothAreSwapped() {
        compare(STREETS);
        press("compare-other-b");
        robot.interact(() -> this.<TextField>node(".pick-field").setText("Mill"));
        push(KeyCode.ENTER);
        assertEquals(Optional.of(new ZonePair(SmallPlan.HARBOUR, SmallPlan.MILL)), compared());
        press("compare-swap");
        assertEquals(Optional.of(new ZonePair(SmallPlan.MILL, SmallPlan.HARBOUR)), compared());
        press("compare-other-a");
        robot.interact(() -> this.<TextField>node(".pick-field").setText("Harbour Sub"));
        assertEquals(List.of(), robot.lookup(".hit").queryAll().stream().toList(), "a zone stands beside another");
        push(KeyCode.ESCAPE);
        assertTrue(compared().isPresent());
        push(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), compared());
    }

    @Test
    void bothAreFramedAndLettered() {
        compare(new ZonePair(SmallPlan.MILL, SmallPlan.HARBOUR));
        Node a = node("#pair-letter-a");
        Node b = node("#pair-letter-b");
        assertTrue(a.isVisible() && b.isVisible());
        assertTrue(a.getBoundsInParent().getMaxX() < b.getBoundsInParent().getMinX(), "A lies in the west");
        double left = leftOnMap(node("#compare-row-projects-works").getParent()) + this.node("#compare-row-projects-works").getBoundsInLocal().getWidth();
        for (EastNorth corner : List.of(new EastNorth(0, 0), new EastNorth(10_000, 10_000))) {
            double x = session.viewport().toScreen(corner).x();
            assertTrue(x > left && x < map.getWidth(), corner + " at " + x);
        }
        push(KeyCode.ESCAPE);
        assertFalse(node("#pair-letter-a").isVisible());
    }

    @Test
    void backAndForwardAnotherStartAndAnotherLanguageKeepIt() {
        compare(STREETS);
        compare(STREETS.swapped());
        push(KeyCode.ESCAPE);
        robot.interact(() -> desk.looks().back());
        rest();
        assertEquals(Optional.of(STREETS.swapped()), compared());
        assertEquals("Hill Sub-district", text("compare-zone-a"));
        robot.interact(() -> desk.looks().back());
        rest();
        assertEquals("Harbour Sub-district", text("compare-zone-a"));
        AtlasState kept = session.state();
        robot.interact(() -> open(kept, Lang.ZH, 1440, 900));
        rest();
        assertEquals("海港街道", text("compare-zone-a"));
    }

    @Test
    void inAWalkItStepsBackAndReturns() {
        compare(STREETS);
        robot.interact(() -> session.change(s -> s.withWalk(Optional.of(new WalkPlace(0, false, s)))));
        rest();
        assertFalse(isShown("#compare-zone-a"));
        assertFalse(node("#pair-letter-a").isVisible());
        push(KeyCode.C);
        assertFalse(isShown(".pick-field"), "it waits");
        robot.interact(() -> session.change(s -> s.withWalk(Optional.empty())));
        rest();
        assertTrue(isShown("#compare-zone-a"));
    }

    @Test
    void aRowShowsItsThingsAndLeadsToThem() {
        compare(STREETS);
        press("compare-row-projects-works");
        robot.interact(() -> ((ButtonBase) row("compare:ferry")).fire());
        rest();
        assertEquals(Optional.of(SmallPlan.HARBOUR), session.selection().zone());
        assertEquals(Optional.of(SmallPlan.FERRY), session.selection().item());
        assertTrue(compared().isPresent());
        robot.interact(() -> ((ButtonBase) row("compare:bus-rule")).fire());
        rest();
        assertEquals(Optional.of(new ItemId("bus-rule")), session.selection().item());
        press("compare-zone-b");
        assertEquals(Optional.of(SmallPlan.HILL), session.selection().zone());
    }

    @Test
    void itObeysTheFilterAndSaysSo() {
        compare(STREETS);
        assertEquals("9", labels(node("#compare-row-projects-works")).size() > 0 ? number("#compare-row-projects-works", ".compare-a") : "");
        robot.interact(() -> session.change(s -> s.withFilter(Filter.NONE.withText("ferry"))));
        rest();
        assertEquals("1", number("#compare-row-projects-works", ".compare-a"));
        assertTrue(words("#compare-told").stream().anyMatch(w -> w.startsWith("Only what fits the filter is compared")), () -> words("#compare-told").toString());
        robot.interact(() -> session.change(s -> s.withFilter(Filter.NONE.withText("no such thing"))));
        rest();
        assertEquals("With the present filter neither has anything.", words("#compare-told").get(0));
    }

    private String number(String row, String side) {
        return robot.from(this.<Node>node(row)).lookup(side).<Labeled>query().getText();
    }

    /** The town's income is of no street; each street's benches are of neither. */
    @Test
    void noFigureStandsUnderAZoneThatItIsNotOf() {
        compare(STREETS);
        List<String> sides = robot.lookup(".compare-sides").queryAll().stream().flatMap(n -> labels(n).stream()).map(Labeled::getText).toList();
        assertTrue(sides.stream().anyMatch(t -> t.contains("40")), "the harbour's boats");
        assertTrue(sides.stream().noneMatch(t -> t.contains("100") || t.contains("10 ")), sides::toString);
        press("compare-fold-every-street");
        assertTrue(words(".compare-page").stream().anyMatch(t -> t.startsWith("At least 10") || t.startsWith("at least 10")), () -> words(".compare-page").toString());
    }

    /** In a narrow window a zone's facts take its room; closed, they give it back. */
    @Test
    void itGivesWayAndComesBack() {
        robot.interact(() -> open(Lang.EN, "light", 800, 600));
        rest();
        compare(STREETS);
        assertTrue(isShown("#compare-zone-a"));
        select(Selection.of(SmallPlan.MILL));
        assertFalse(isShown("#compare-zone-a"));
        assertEquals(Optional.of(STREETS), compared(), "nothing is lost");
        select(Selection.NONE);
        assertTrue(isShown("#compare-zone-a"));
        push(KeyCode.F);
        assertFalse(isShown("#compare-zone-a"));
        assertEquals(Optional.of(STREETS), compared(), "another panel took its place");
        push(KeyCode.C);
        assertTrue(isShown("#compare-zone-a"));
    }

    @Test
    void theZonesPanelLeadsToIt() {
        open(SmallPlan.MILL);
        press("zone-compare");
        assertTrue(isShown(".pick-field"));
        robot.interact(() -> this.<TextField>node(".pick-field").setText("hill"));
        push(KeyCode.ENTER);
        assertEquals(Optional.of(new ZonePair(SmallPlan.MILL, SmallPlan.HILL)), compared());
    }

    @Test
    void arrowsGoFromRowToRowAndAFocusStaysWhenAllIsMadeAnew() {
        open(SmallPlan.HARBOUR);
        push(KeyCode.C, KeyCode.ENTER);
        assertEquals("compare-row-items-all", stage.getScene().getFocusOwner().getId());
        push(KeyCode.DOWN, KeyCode.DOWN);
        assertEquals("compare-row-projects-works", stage.getScene().getFocusOwner().getId());
        push(KeyCode.UP);
        assertEquals("compare-row-projects-all", stage.getScene().getFocusOwner().getId());
        robot.interact(() -> session.change(s -> s.withCompared(s.compared().map(ZonePair::swapped))));
        rest();
        assertEquals("compare-row-projects-all", stage.getScene().getFocusOwner().getId());
    }

    /** Whoever hears the window hears the whole row. */
    @Test
    void aRowIsSaidAsASentence() {
        compare(STREETS);
        assertEquals("Works: Harbour Sub-district 9, Hill Sub-district 1; Harbour Sub-district has 8 more. Press to list them",
                node("#compare-row-projects-works").getAccessibleText());
    }

    @Test
    void anAtlasWithoutTheZonesShowsNothing() {
        PossibleStates possible = new PossibleStates(small.plan(), t -> true, p -> true, s -> false, List.of(2025));
        AtlasState wanted = AtlasState.of("structure", "light", 2025).withCompared(Optional.of(new ZonePair(SmallPlan.HILL, new ZoneId("gone"))));
        assertEquals(Set.of(PossibleStates.Lost.COMPARED), possible.of(wanted, wanted).lost());
        assertEquals(Optional.empty(), possible.of(wanted, wanted).state().compared());
    }
}
