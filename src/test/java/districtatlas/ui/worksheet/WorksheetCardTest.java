package districtatlas.ui.worksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.print.work.WorkOrder;
import districtatlas.quiz.Difficulty;
import districtatlas.quiz.WorksheetKind;
import districtatlas.state.Selection;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A teacher chooses worksheets by hand or by keys. */
class WorksheetCardTest extends SmallWindow {
    private record Asked(WorkOrder order, boolean each) {
    }

    private final List<Asked> asked = new ArrayList<>();

    @Override
    protected List<Function<Desk, Capability>> capabilities() {
        List<Function<Desk, Capability>> all = new ArrayList<>(super.capabilities());
        all.add(d -> new WorksheetCapability(d, (order, each) -> asked.add(new Asked(order, each))));
        return all;
    }

    private void open() {
        robot.interact(() -> desk.run("action.worksheet"));
        rest();
    }

    private void fire(String id) {
        robot.interact(() -> this.<Button>node(id).fire());
        rest();
    }

    @Test
    void allInOneFileByEnter() {
        open();
        assertTrue(isShown(".worksheet-card"));
        robot.push(KeyCode.ENTER);
        rest();
        assertFalse(isShown(".worksheet-card"));
        assertEquals(1, asked.size());
        assertFalse(asked.get(0).each());
        assertEquals(Set.of(WorksheetKind.BLANK, WorksheetKind.HALF, WorksheetKind.ANSWERS), asked.get(0).order().kinds());
    }

    @Test
    void whatIsChosenIsOrderedAndOfferedAgain() {
        open();
        robot.push(KeyCode.SPACE);              // the blank map has the focus
        fire("#worksheet-level-2");
        fire("#worksheet-another");
        fire("#worksheet-save-each");
        assertTrue(asked.get(0).each());
        WorkOrder order = asked.get(0).order();
        assertEquals(Set.of(WorksheetKind.HALF, WorksheetKind.ANSWERS), order.kinds());
        assertEquals(Difficulty.SECOND, order.difficulty());
        assertEquals(2, order.seed());
        open();
        assertFalse(this.<CheckBox>node("#worksheet-blank").isSelected());
        fire("#worksheet-save");
        assertEquals(order, asked.get(1).order());
    }

    @Test
    void withNothingTickedNothingCanBeSavedAndEscapeSavesNothing() {
        open();
        for (WorksheetKind kind : List.of(WorksheetKind.BLANK, WorksheetKind.HALF, WorksheetKind.ANSWERS)) {
            robot.interact(() -> this.<CheckBox>node("#worksheet-" + kind.key()).setSelected(false));
        }
        assertTrue(this.<Button>node("#worksheet-save").isDisabled());
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(isShown(".worksheet-card"));
        assertEquals(List.of(), asked);
    }

    @Test
    void thePanelOfAGroupLeadsToItsOwnSheets() {
        robot.interact(() -> session.select(Selection.of(SmallPlan.EAST)));
        rest();
        fire("#zone-worksheet");
        assertEquals("Eastern Group: its places", this.<MenuButton>node("#worksheet-of").getText());
        assertTrue(this.<CheckBox>node("#worksheet-pairing").isDisabled(), "too few sites");
        robot.interact(() -> this.<MenuButton>node("#worksheet-of").getItems().get(1).fire());
        rest();
        assertEquals("The sub-districts of Bay Town", this.<MenuButton>node("#worksheet-of").getText());
    }
}
