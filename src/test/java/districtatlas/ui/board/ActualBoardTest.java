package districtatlas.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.notebook.Actual;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Signature;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.OnFx;
import districtatlas.ui.board.actual.ActualsFile;
import districtatlas.ui.board.actual.CheckExport;
import districtatlas.ui.board.actual.ActualDeeds;
import districtatlas.ui.board.actual.ActualsAt;
import java.nio.file.Path;
import java.nio.file.Files;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actual values on the board, in the real window: entered, seen, decided upon, taken back. */
class ActualBoardTest extends SmallWindow {
    private static final EntryId ID = new EntryId("a1");
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

    private BoardRow boardRow(String id) {
        return robot.lookup((Node n) -> n instanceof BoardRow row && row.series().id().equals(id)).query();
    }

    private List<String> rows() {
        return robot.lookup((Node n) -> n instanceof BoardRow).queryAllAs(BoardRow.class).stream().map(r -> r.series().id()).toList();
    }

    private List<String> words(String id) {
        return labels(boardRow(id)).stream().map(Labeled::getText).filter(t -> !t.isEmpty()).toList();
    }

    private String all(String id) {
        return String.join(" | ", words(id));
    }

    private Button link(Node in, String text) {
        return labels(in).stream().filter(l -> l instanceof Button && text.equals(l.getText())).map(Button.class::cast).findFirst().orElseThrow();
    }

    private void fire(Node button) {
        robot.interact(((ButtonBase) button)::fire);
        rest();
    }

    private void write(String id, String text) {
        robot.interact(() -> ((TextField) node("#" + id)).setText(text));
    }

    private Notebook notebook() {
        return desk.notebook().notebook();
    }

    private static Actual income(int year, double value) {
        return new Actual("income", "Income", "", year, value, "亿元", "Yearbook", "");
    }

    private void has(Notebook notebook) {
        robot.interact(() -> desk.notebook().set(notebook));
        rest();
    }

    private static Signature by(String author, int second) {
        return new Signature(author, Instant.parse("2026-03-01T08:00:00Z").plusSeconds(second));
    }

    private static Notebook one() {
        return Notebook.EMPTY.with(EntryKinds.ACTUAL, ID, income(2023, 80), by("Li", 0));
    }

    @Test
    void aValueIsEnteredByKeysAndStandsWithItsVerdict() {
        fire(node("#actual-enter-income@town"));
        assertTrue(node("#actual-year").isFocused());
        robot.write("2023");
        push(KeyCode.TAB);
        robot.write("80");
        push(KeyCode.ENTER);
        assertEquals("the source is missing; enter where the value is from", ((Labeled) node("#actual-wrong")).getText());
        assertTrue(node("#actual-source").isFocused(), "where it is to be mended");
        robot.write("Yearbook");
        push(KeyCode.ENTER);
        assertEquals(List.of(income(2023, 80)), notebook().actuals().there().stream().map(e -> e.value().orElseThrow()).toList());
        String said = all("income@town");
        for (String word : List.of("on the way", "50.0%", "60.0%", "2023: 80 亿元", "Source: Yearbook", "2023 Actual value")) {
            assertTrue(said.contains(word), word + " in " + said);
        }
        assertTrue(boardRow("income@town").isFocused(), "the keys go on from the row");
        assertTrue(boardRow("income@town").getAccessibleText().endsWith("on the way"));
        assertEquals("1 checked: on the way: 1", ((Labeled) node("#board-check-summary")).getText());
        robot.interact(() -> desk.undo().undo());
        rest();
        assertEquals(0, notebook().actuals().size());
        assertFalse(all("income@town").contains("Yearbook"));
    }

    @Test
    void whatIsBegunSurvivesAndIsThrownAwayOnlyWhenAsked() {
        fire(node("#actual-enter-income@town"));
        write("actual-value", "eighty");
        push(KeyCode.ESCAPE);
        assertTrue(isShown("#board-sheet"), "the key left the form, not the board");
        assertTrue(robot.lookup("#actual-value").queryAll().isEmpty());
        assertTrue(boardRow("income@town").isFocused());
        fire(node("#actual-enter-income@town"));
        assertEquals("eighty", ((TextField) node("#actual-value")).getText());
        write("actual-year", "2023");
        fire(node("#actual-save"));
        assertTrue(((Labeled) node("#actual-wrong")).getText().startsWith("\"eighty\" is no number"));
        fire(link(boardRow("income@town"), "Discard the draft"));
        fire(node("#actual-enter-income@town"));
        assertEquals("", ((TextField) node("#actual-value")).getText());
    }

    @Test
    void aValueIsEditedAndRemoved() {
        has(one());
        fire(link(boardRow("income@town"), "Edit"));
        assertEquals("80", ((TextField) node("#actual-value")).getText());
        write("actual-value", "9,000,000,000元");
        fire(node("#actual-save"));
        assertEquals(90, notebook().actuals().find(ID).orElseThrow().value().orElseThrow().value(), "turned into the indicator's unit");
        assertTrue(all("income@town").contains("ahead"));
        fire(link(boardRow("income@town"), "Remove"));
        assertEquals(0, notebook().actuals().size());
        robot.interact(() -> desk.undo().undo());
        rest();
        assertTrue(all("income@town").contains("90 亿元"));
    }

    @Test
    void twoValuesAfterAMergeStandBesideEachOtherUntilSomebodyDecides() {
        Notebook mine = one().changed(EntryKinds.ACTUAL, ID, a -> income(2023, 81), by("Li", 10));
        Notebook theirs = one().changed(EntryKinds.ACTUAL, ID, a -> income(2023, 89), by("Wang", 20));
        has(mine.joined(theirs));
        assertTrue(all("income@town").contains("89 亿元") && all("income@town").contains("81 亿元"), all("income@town"));
        fire(link(boardRow("income@town"), "Take this value"));
        assertEquals(81, notebook().actuals().find(ID).orElseThrow().value().orElseThrow().value());
        assertEquals(List.of(), notebook().actuals().find(ID).orElseThrow().disputed());
    }

    @Test
    void theSwitchShowsWhatIsChecked() {
        assertTrue(node("#board-check").isDisabled());
        has(one().with(EntryKinds.ACTUAL, new EntryId("a2"), income(2022, 70), by("Li", 5)));
        fire(node("#board-check"));
        assertEquals(List.of("income@town"), rows());
        assertTrue(all("income@town").contains("2022: 70 亿元") && all("income@town").contains("2023: 80 亿元"), "all are shown");
        fire(node("#board-check"));
        assertEquals(4, rows().size());
        fire(node("#board-check"));
        has(Notebook.EMPTY);
        assertEquals(4, rows().size(), "nothing to check is nothing to narrow by");
    }

    @Test
    void aTableIsReadInOneStepAndWhatIsWrongIsListed() throws Exception {
        Path file = Files.createTempFile("actuals", ".csv");
        Files.writeString(file, "indicator,year,value,unit,source\nincome,2023,80,亿元,Yearbook\ncats,2023,1,只,x\nincome,2024,7,公顷,x\n");
        ActualsAt at = new ActualsAt(desk);
        robot.interact(() -> new ActualsFile(at).read(file, node("#board-actuals")));
        // A list has its rows once it is laid out.
        OnFx.until(stage, () -> !robot.lookup("#actual-import-report").queryAll().isEmpty() && labels(node("#actual-import-report")).size() > 3);
        List<String> said = labels(node("#actual-import-report")).stream().map(Labeled::getText).toList();
        assertTrue(said.get(0).endsWith("1 new, 0 changed, 0 known already, 2 not read"), said.get(0));
        assertTrue(said.get(1).startsWith("line 3: ") && said.get(2).startsWith("line 4: "), said::toString);
        assertEquals(1, notebook().actuals().size());
        robot.interact(() -> desk.undo().undo());
        assertEquals(0, notebook().actuals().size());
        Files.delete(file);
    }

    /** A table that was read before, and a newer one: nothing is there twice, and what was there is remembered. */
    @Test
    void aTableReadAgainAddsNothing() {
        ActualDeeds deeds = new ActualDeeds(desk.notebook(), desk.undo(), Actual::indicator);
        List<Actual> table = List.of(income(2022, 70), income(2023, 80));
        assertEquals(Optional.of(new ActualDeeds.Imported(2, 0, 0)), OnFx.get(() -> deeds.addAll(table, "a.csv")));
        assertEquals(Optional.of(new ActualDeeds.Imported(0, 0, 2)), OnFx.get(() -> deeds.addAll(table, "a.csv")));
        assertEquals(Optional.of(new ActualDeeds.Imported(0, 1, 1)), OnFx.get(() -> deeds.addAll(List.of(income(2022, 71), income(2023, 80)), "b.csv")));
        assertEquals(2, notebook().actuals().size());
        assertEquals(List.of(70.0, 71.0), notebook().actuals().there().get(0).versions().stream().map(v -> v.value().orElseThrow().value()).toList());
    }

    @Test
    void theZonesPanelSaysThatThereIsOne() {
        has(one());
        push(KeyCode.I);
        robot.interact(() -> desk.guide().openFigure(small.plan().targets().stream().filter(t -> t.figure().id().equals("income-2025")).findFirst().orElseThrow()));
        rest();
        assertTrue(labels(row("figure:income-2025")).stream().map(Labeled::getText).anyMatch("Actual value 2023: 80 亿元 · on the way"::equals));
        has(Notebook.EMPTY);
        assertTrue(labels(row("figure:income-2025")).stream().filter(l -> l.isVisible()).map(Labeled::getText).noneMatch(t -> t.startsWith("Actual value")));
    }

    /** One press, two files of one name; a workbook that is there already is not the reader's to lose. */
    @Test
    void theCheckIsWrittenAsPaperAndAsAWorkbook(@TempDir Path into) throws Exception {
        has(one());
        CheckExport export = new CheckExport(desk, new ActualsAt(desk).model());
        Path paper = into.resolve("check.pdf");
        robot.interact(() -> export.write(paper));
        OnFx.until(stage, () -> Files.exists(into.resolve("check.xlsx")));
        Files.writeString(into.resolve("other.xlsx"), "somebody's");
        robot.interact(() -> export.write(into.resolve("other")));
        OnFx.until(stage, () -> Files.exists(into.resolve("other (2).xlsx")));
        assertEquals("somebody's", Files.readString(into.resolve("other.xlsx")));
        assertTrue(Files.size(into.resolve("other.pdf")) > 0 && Files.size(paper) > 0);
    }
}
