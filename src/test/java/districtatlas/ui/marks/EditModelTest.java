package districtatlas.ui.marks;

import static districtatlas.ui.marks.MadeUpMarks.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import districtatlas.paint.DrawnNear;
import districtatlas.ui.marks.Handle.Part;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each finished gesture is one edit; taken back, the notebook is what it was. */
class EditModelTest {
    private final MadeUpMarks made = new MadeUpMarks();
    private final EditModel edit = made.edit;

    private static void assertAt(EastNorth expected, EastNorth is) {
        assertEquals(0, expected.distanceTo(is), 1e-4, () -> expected + " but " + is);
    }

    /** One edit of that name, and back. */
    private void assertOneEdit(String textKey, Notebook before) {
        assertEquals(Optional.of(textKey), made.last());
        Notebook after = made.notebook.notebook();
        made.undo.undo();
        assertEquals(before, made.notebook.notebook());
        made.undo.redo();
        assertEquals(after, made.notebook.notebook());
    }

    @Test
    void aDraggedCornerIsOneEditHoweverOftenTheHandMoves() {
        EntryId id = made.open(Form.LINE, at(0, 0), at(100, 0), at(100, 100));
        Notebook before = made.notebook.notebook();
        List<LonLat> corners = made.mark(id).corners();
        made.hand(at(102, 3), at(110, 10), at(130, 20), at(150, 30));
        assertAt(at(150, 30), made.corners(id).get(1));
        assertEquals(List.of(corners.get(0), corners.get(2)), List.of(made.mark(id).corners().get(0), made.mark(id).corners().get(2)),
                "what was not touched stays to the last digit");
        assertOneEdit("marks.did.corner", before);
    }

    @Test
    void whileTheHandMovesOnlyWhatIsShownChanges() {
        made.open(Form.LINE, at(0, 0), at(100, 0));
        Notebook before = made.notebook.notebook();
        edit.take(at(100, 0));
        edit.drag(at(150, 50));
        assertTrue(edit.movingProperty().get());
        assertAt(at(150, 50), edit.shownProperty().get().orElseThrow().corners().get(1));
        assertEquals(before, made.notebook.notebook());
        edit.giveUp();
        assertAt(at(100, 0), edit.shownProperty().get().orElseThrow().corners().get(1));
        edit.drop();
        assertEquals(before, made.notebook.notebook(), "given up, it is nothing");
    }

    @Test
    void betweenTwoCornersAnotherIsPulledOut() {
        EntryId id = made.open(Form.AREA, at(0, 0), at(100, 0), at(100, 100));
        Notebook before = made.notebook.notebook();
        List<LonLat> corners = made.mark(id).corners();
        made.hand(at(50, 50), at(20, 80));          // the edge that closes the ring
        assertEquals(4, made.corners(id).size());
        assertAt(at(20, 80), made.corners(id).get(3));
        assertEquals(corners, made.mark(id).corners().subList(0, 3));
        assertOneEdit("marks.did.insert", before);
    }

    @Test
    void theWholeIsMovedByItsLineOrTheMiddleOfAnArea() {
        EntryId line = made.open(Form.LINE, at(0, 0), at(200, 0));
        Notebook before = made.notebook.notebook();
        made.hand(at(60, 2), at(70, 22));
        assertAt(at(10, 20), made.corners(line).get(0));
        assertAt(at(210, 20), made.corners(line).get(1));
        assertOneEdit("marks.did.move", before);

        EntryId area = made.open(Form.AREA, at(1_000, 0), at(1_200, 0), at(1_200, 200), at(1_000, 200));
        made.hand(at(1_100, 100), at(1_110, 100));
        assertAt(at(1_010, 0), made.corners(area).get(0));
        edit.take(at(1_050, 60));
        assertEquals(Optional.empty(), edit.handleAt(at(1_050, 60)), "elsewhere within it the hand has the map");
    }

    @Test
    void aCornerComesBeforeThePlaceBetweenAndTheLine() {
        made.open(Form.LINE, at(0, 0), at(40, 0));
        assertEquals(Part.CORNER, edit.handleAt(at(8, 1)).orElseThrow().part());
        assertEquals(Part.BETWEEN, edit.handleAt(at(22, 1)).orElseThrow().part());
        assertEquals(Part.WHOLE, edit.handleAt(at(10.5, 3)).orElseThrow().part());
        assertEquals(Optional.empty(), edit.handleAt(at(20, 30)));
    }

    @Test
    void aCornerIsTakenOutByItsDoubleClickButNeverTheLastThatAreNeeded() {
        EntryId id = made.open(Form.AREA, at(0, 0), at(100, 0), at(100, 100), at(0, 100));
        Notebook before = made.notebook.notebook();
        edit.take(at(100, 100));
        edit.clickAgain(at(100, 100));
        assertEquals(3, made.corners(id).size());
        assertOneEdit("marks.did.remove-corner", before);
        edit.take(at(0, 100));
        edit.clickAgain(at(0, 100));
        assertEquals(3, made.corners(id).size());
        assertEquals(1, made.tooFew.size(), "it is said");
    }

    @Test
    void byKeysCornersAreChosenAndMovedAndThoseStepsAreOneEdit() {
        EntryId id = made.open(Form.LINE, at(0, 0), at(100, 0));
        Notebook before = made.notebook.notebook();
        edit.chooseCorner(-1);
        assertEquals(1, edit.cornerProperty().get(), "from none, back to the last");
        edit.nudge(1, 0);
        edit.nudge(1, 0);
        edit.nudge(0, -1);
        assertAt(at(102, -1), made.corners(id).get(1));
        assertAt(at(0, 0), made.corners(id).get(0));
        assertOneEdit("marks.did.corner", before);
        made.undo.undo();
        edit.chooseCorner(1);
        edit.insertCorner();
        assertAt(at(50, 0), made.corners(id).get(1));
        assertEquals(1, edit.cornerProperty().get());
        edit.removeCorner();
        assertEquals(2, made.corners(id).size());
    }

    @Test
    void withoutAChosenCornerTheWholeIsNudged() {
        EntryId id = made.open(Form.POINT, at(0, 0));
        edit.nudge(2, 0);
        edit.nudge(0, 3);
        assertAt(at(2, 3), made.corners(id).get(0));
        made.undo.undo();
        assertAt(at(0, 0), made.corners(id).get(0));
    }

    @Test
    void aCornerDroppedOntoItsNeighbourIsNoCorner() {
        EntryId id = made.open(Form.LINE, at(0, 0), at(100, 0), at(200, 0));
        made.drawn = new DrawnNear(Optional.of(at(200, 0)), Optional.empty());
        made.hand(at(100, 0), at(199, 1));
        assertEquals(2, made.corners(id).size());
        made.undo.undo();
        made.undo.undo();
        EntryId two = made.open(Form.LINE, at(0, 0), at(200, 0));
        Notebook before = made.notebook.notebook();
        made.hand(at(0, 0), at(199, 1));
        assertEquals(before, made.notebook.notebook(), "none can be missed: it stays");
        assertEquals(1, made.tooFew.size());
        assertAt(at(0, 0), edit.shownProperty().get().orElseThrow().corners().get(0));
        assertEquals(2, made.corners(two).size());
    }

    @Test
    void aDraggedCornerJumpsOntoWhatIsDrawnAndTheWholeDoesNot() {
        EntryId id = made.open(Form.LINE, at(0, 0), at(200, 0));
        made.drawn = new DrawnNear(Optional.empty(), Optional.of(at(203, 52)));
        made.hand(at(200, 0), at(200, 50));
        assertAt(at(203, 52), made.corners(id).get(1));
        assertEquals(Optional.empty(), made.snapping.foundProperty().get(), "let go, the sign is gone");
        made.hand(at(0, 0), at(203, 52));
        assertEquals(2, made.corners(id).size());
    }

    @Test
    void inAWalkAndInAFileForReadingItHasNothingToTakeHoldOf() {
        EntryId id = made.open(Form.LINE, at(0, 0), at(100, 0));
        edit.open(made.own.find(id.value()), false);
        assertFalse(edit.take(at(0, 0)));
        assertEquals(List.of(), edit.handles());
        edit.nudge(1, 1);
        assertAt(at(0, 0), made.corners(id).get(0));
    }
}
