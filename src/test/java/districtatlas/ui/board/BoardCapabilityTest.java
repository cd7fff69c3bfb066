package districtatlas.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.board.SeriesPoint;
import districtatlas.base.Lang;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board of indicators in the real window. */
class BoardCapabilityTest extends SmallWindow {
    private BoardCapability board;

    @Override
    protected List<Function<Desk, Capability>> capabilities() {
        List<Function<Desk, Capability>> all = new ArrayList<>(super.capabilities());
        all.add(6, d -> {
            board = new BoardCapability(d);
            return board;
        });
        return all;
    }

    @BeforeEach
    void openBoard() {
        robot.interact(() -> open(Lang.EN, "light", 1280, 800));
        rest();
        push(KeyCode.I);
    }

    private void push(KeyCode key) {
        robot.push(key);
        rest();
    }

    private List<String> rows() {
        return robot.lookup((Node n) -> n instanceof BoardRow).queryAllAs(BoardRow.class).stream()
                .sorted(Comparator.comparingDouble(r -> inWindow(r).getMinY())).map(r -> r.series().id()).toList();
    }

    private BoardRow boardRow(String id) {
        return robot.lookup((Node n) -> n instanceof BoardRow row && row.series().id().equals(id)).query();
    }

    private void focus(String id) {
        robot.interact(() -> boardRow(id).requestFocus());
        rest();
    }

    private static List<String> words(Node in) {
        return labels(in).stream().map(Labeled::getText).filter(t -> !t.isEmpty()).toList();
    }

    private void fire(Node button) {
        robot.interact(((ButtonBase) button)::fire);
        rest();
    }

    private static Button iconOf(Node in, String text) {
        return labels(in).stream().filter(l -> l instanceof Button && l.getAccessibleText() != null && l.getAccessibleText().startsWith(text))
                .map(Button.class::cast).findFirst().orElseThrow();
    }

    @Test
    void theKeyOpensAndClosesItAndSoDoesTheKeyThatCloses() {
        assertTrue(isShown("#board-sheet"));
        push(KeyCode.I);
        assertFalse(isShown("#board-sheet"));
        push(KeyCode.I);
        push(KeyCode.ESCAPE);
        assertFalse(isShown("#board-sheet"));
    }

    @Test
    void rowsStandUnderTheirTopicsInOrder() {
        assertEquals(List.of("income@town", "benches@every-street", "boats@harbour", "smoke@town"), rows());
        assertEquals(List.of("Economy", "Housing", "Transport", "Environment"),
                robot.lookup(".board-topic-head").queryAllAs(Labeled.class).stream().sorted(Comparator.comparingDouble(l -> inWindow(l).getMinY())).map(Labeled::getText).toList());
    }

    @Test
    void aRowSaysItsValuesUnderTheirYearsAndWhatLiesBetween() {
        List<String> said = words(boardRow("income@town"));
        assertTrue(said.containsAll(List.of("Income", "Whole district", "60 \u4ebf\u5143", "100 \u4ebf\u5143", "about +66.7%")), said::toString);
        assertTrue(said.stream().anyMatch(t -> t.startsWith("+10.8% a year (base 2020)")), said::toString);
        assertTrue(words(boardRow("boats@harbour")).stream().anyMatch(t -> t.startsWith("Harbour")), "whose it is");
    }

    @Test
    void everyRowAndChartHasNameRoleAndWhatItSays() {
        for (String id : rows()) {
            BoardRow row = boardRow(id);
            assertEquals(AccessibleRole.BUTTON, row.getAccessibleRole());
            assertTrue(row.getAccessibleText().length() > 10 && row.isFocusTraversable(), id);
        }
        BarChart chart = robot.lookup((Node n) -> n instanceof BarChart).query();
        assertEquals(AccessibleRole.IMAGE_VIEW, chart.getAccessibleRole());
        assertTrue(chart.getAccessibleText().startsWith("Income \u00b7 2020 60 "), chart.getAccessibleText());
    }

    @Test
    void barsStandOnZeroAndAreAsHighAsTheirValues() {
        BarChart chart = robot.lookup((Node n) -> n instanceof BarChart).query();
        List<Region> bars = chart.lookupAll(".bar").stream().map(Region.class::cast).toList();
        Region zero = (Region) chart.lookup(".bar-zero");
        assertEquals(2, bars.size());
        bars.forEach(b -> assertEquals(zero.getLayoutY(), b.getLayoutY() + b.getHeight(), 0.5));
        assertEquals(0.6, bars.get(0).getHeight() / bars.get(1).getHeight(), 0.04);
        double step = bars.get(1).getLayoutX() - bars.get(0).getLayoutX();
        double axis = chart.getWidth() - bars.get(0).getLayoutX() - bars.get(0).getWidth();
        assertTrue(step < axis / 2, "five of fifteen years: " + step + " of " + axis);
    }

    @Test
    void oneIsShownLargeByOneKeyAndTheNextByAnArrow() {
        focus("income@town");
        push(KeyCode.ENTER);
        assertTrue(isShown("#board-large"));
        assertTrue(words(node("#board-large")).containsAll(List.of("Income", "1 / 4")));
        push(KeyCode.RIGHT);
        push(KeyCode.DOWN);
        assertTrue(words(node("#board-large")).contains("3 / 4"));
        push(KeyCode.LEFT);
        assertTrue(words(node("#board-large")).contains("Benches"));
        push(KeyCode.ESCAPE);
        assertFalse(isShown("#board-large"));
        assertTrue(isShown("#board-sheet"));
        assertTrue(boardRow("benches@every-street").isFocused(), "where one was");
        push(KeyCode.ESCAPE);
        assertFalse(isShown("#board-sheet"));
    }

    @Test
    void whatIsLargeIsReadFromTheLastRow() {
        focus("income@town");
        push(KeyCode.SPACE);
        double size = labels(node("#board-large")).stream().filter(l -> l.getStyleClass().contains("board-large-value")).mapToDouble(l -> l.getFont().getSize()).min().orElseThrow();
        assertTrue(size >= 800 / 20.0, "a twentieth of the height: " + size);
        for (Labeled label : labels(node("#board-large"))) {
            assertTrue(inWindow(label).getMaxY() <= 800, label.getText());
            assertTrue(inWindow(label).getMaxX() <= 1280, label.getText());
        }
    }

    @Test
    void aSourceOpensAboveWhatIsLargeAndClosesFirst() {
        focus("income@town");
        push(KeyCode.ENTER);
        fire(labels(node("#board-large")).stream().filter(l -> l.getStyleClass().contains("source")).findFirst().orElseThrow());
        assertTrue(isShown(".source-card"));
        push(KeyCode.ESCAPE);
        assertFalse(isShown(".source-card"));
        assertTrue(isShown("#board-large"));
    }

    @Test
    void aTopicNarrowsAndTheSameAgainShowsAll() {
        fire(node("#board-topic-transport"));
        assertEquals(List.of("boats@harbour"), rows());
        assertEquals("1 of 4 indicators", this.<Labeled>node("#board-total").getText());
        fire(node("#board-topic-transport"));
        assertEquals(4, rows().size());
    }

    @Test
    void aNameNarrowsAndWhatLeavesNothingSaysSo() {
        robot.interact(() -> this.<TextField>node("#board-search").setText("smo"));
        rest();
        assertEquals(List.of("smoke@town"), rows());
        robot.interact(() -> this.<TextField>node("#board-search").setText("banana"));
        rest();
        assertEquals(List.of(), rows());
        assertTrue(words(node("#board-sheet")).contains("No indicator meets the conditions."));
        fire(labels(node("#board-sheet")).stream().filter(l -> l.getText().equals("Show all indicators")).findFirst().orElseThrow());
        assertEquals(4, rows().size());
    }

    @Test
    void aZoneLeavesWhatIsSaidOfItAndNoTotalOfTheDistrict() {
        robot.interact(() -> board.model().zoneProperty().set(Optional.of(SmallPlan.HARBOUR)));
        rest();
        assertEquals(List.of("benches@every-street", "boats@harbour"), rows());
        assertEquals(2, board.model().table().rows().size(), "and so does a file");
        assertTrue(board.model().about(LocalDate.of(2026, 3, 1)).filter().contains("Harbour"));
    }

    @Test
    void anIndicatorLeadsToItsZoneAndTheKeyBackToIt() {
        fire(iconOf(boardRow("boats@harbour"), "See"));
        assertFalse(isShown("#board-sheet"));
        assertEquals(Optional.of(SmallPlan.HARBOUR), session.selection().zone());
        assertEquals("figure:boats-2035", session.state().panel().openRow());
        push(KeyCode.I);
        assertTrue(boardRow("boats@harbour").isFocused());
    }

    @Test
    void theRowOfAZonesPanelLeadsToTheBoard() {
        fire(iconOf(boardRow("boats@harbour"), "See"));
        Node row = row("figure:boats-2035");
        fire(labels(row).stream().filter(l -> l.getText().startsWith("See its years")).findFirst().orElseThrow());
        assertTrue(isShown("#board-sheet"));
        assertTrue(boardRow("boats@harbour").isFocused());
    }

    @Test
    void whatIsNarrowedAwayComesBackWhenItIsAskedFor() {
        fire(node("#board-topic-economy"));
        push(KeyCode.I);
        robot.interact(() -> desk.guide().board().orElseThrow().accept("smoke-2025"));
        rest();
        assertTrue(boardRow("smoke@town").isFocused());
    }

    @Test
    void anActualValueStandsInItsRowAndIsSaidToBeOne() {
        robot.interact(() -> board.model().wholeProperty().set(board.model().wholeProperty().get().with(
                s -> s.id().equals("income@town") ? s.with(List.of(SeriesPoint.actual(2023, 80, "Yearbook"))) : s)));
        rest();
        List<String> said = words(boardRow("income@town"));
        assertTrue(said.contains("2023 Actual value") && said.contains("Yearbook"), said::toString);
        assertEquals(3, ((BarChart) boardRow("income@town").lookup(".bar-chart")).bars().points().size());
    }

    @Test
    void arrowKeysGoFromRowToRow() {
        focus("income@town");
        push(KeyCode.DOWN);
        assertTrue(boardRow("benches@every-street").isFocused());
        push(KeyCode.END);
        assertTrue(boardRow("smoke@town").isFocused());
        push(KeyCode.UP);
        assertTrue(boardRow("boats@harbour").isFocused());
    }

    @Test
    void inAWalkItWaits() {
        push(KeyCode.I);
        robot.interact(() -> desk.ledProperty().set(true));
        push(KeyCode.I);
        assertFalse(isShown("#board-sheet"));
    }
}
