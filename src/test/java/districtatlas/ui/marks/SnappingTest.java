package districtatlas.ui.marks;

import static districtatlas.ui.marks.MadeUpMarks.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.coord.EastNorth;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.MarkLook;
import districtatlas.paint.DrawnNear;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnappingTest {
    private final MadeUpMarks made = new MadeUpMarks();
    private final Snapping snapping = made.snapping;

    private Optional<Boolean> jumpsTo(EastNorth expected, EastNorth place) {
        assertEquals(0, expected.distanceTo(snapping.snapped(place, null, List.of())), 1e-4);
        return snapping.foundProperty().get().map(Snap::toCorner);
    }

    private EntryId own(Form form, EastNorth... corners) {
        return made.edits.add(new DrawnMark(form, made.own.onEarth(List.of(corners)), "", MarkLook.USUAL)).orElseThrow();
    }

    @Test
    void aCornerWithinReachComesBeforeALineThatIsNearer() {
        made.drawn = new DrawnNear(Optional.of(at(8, 0)), Optional.of(at(0, 1)));
        assertEquals(Optional.of(true), jumpsTo(at(8, 0), at(0, 0)));
        made.drawn = new DrawnNear(Optional.empty(), Optional.of(at(0, 1)));
        assertEquals(Optional.of(false), jumpsTo(at(0, 1), at(0, 0)));
    }

    @Test
    void ofTheAtlassCornersAndTheReadersOwnTheNearestCounts() {
        own(Form.LINE, at(5, 0), at(5, 500));
        made.drawn = new DrawnNear(Optional.of(at(-7, 0)), Optional.empty());
        assertEquals(Optional.of(true), jumpsTo(at(5, 0), at(0, 0)));
        made.drawn = new DrawnNear(Optional.of(at(-2, 0)), Optional.empty());
        assertEquals(Optional.of(true), jumpsTo(at(-2, 0), at(0, 0)));
        made.drawn = DrawnNear.NOTHING;
        assertEquals(Optional.of(false), jumpsTo(at(5, 250), at(0, 250)));
        assertEquals(Optional.empty(), jumpsTo(at(-6, 250), at(-6, 250)), "eleven pixels are too many");
    }

    @Test
    void aMarkDoesNotJumpOntoItselfButALineUnderWayMayClose() {
        EntryId id = own(Form.LINE, at(0, 0), at(100, 0));
        assertEquals(at(3, 3), snapping.snapped(at(3, 3), made.own.find(id.value()).orElseThrow(), List.of()));
        made.undo.undo();
        assertEquals(at(0, 0), snapping.snapped(at(3, 3), null, List.of(at(0, 0), at(50, 0))));
    }

    @Test
    void switchedOffOrHeldBackNothingJumps() {
        made.drawn = new DrawnNear(Optional.of(at(8, 0)), Optional.empty());
        snapping.heldProperty().set(true);
        assertEquals(Optional.empty(), jumpsTo(at(0, 0), at(0, 0)));
        snapping.heldProperty().set(false);
        snapping.onProperty().set(false);
        assertEquals(Optional.empty(), jumpsTo(at(0, 0), at(0, 0)));
    }
}
