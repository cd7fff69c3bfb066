package districtatlas.ui.marks;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.MarkLook;
import districtatlas.paint.DrawnNear;
import districtatlas.ui.SmallDesk;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.history.Undo;
import districtatlas.ui.notebook.OpenNotebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The models of drawing over a notebook that is kept nowhere, a metre for each pixel, around a corner of the grid. */
final class MadeUpMarks {
    static final EastNorth ORIGIN = new EastNorth(495_000, 2_490_000);

    final DistrictGrid grid = new DistrictGrid(114);
    final OpenNotebook notebook = SmallDesk.notebook();
    final Undo undo = new Undo(SmallPlan.session("light", Lang.EN), notebook);
    final OwnMarks own = new OwnMarks(notebook::notebook, grid);
    final MarkEdits edits = new MarkEdits(undo, notebook, new MarkWords(new Messages(Lang.EN)));
    final List<PlacedMark> tooFew = new ArrayList<>();
    DrawnNear drawn = DrawnNear.NOTHING;
    final Snapping snapping = new Snapping((place, reach) -> drawn, own, () -> 1);
    final EditModel edit = new EditModel(own, edits, snapping, () -> 1, tooFew::add);
    final DrawModel draw = new DrawModel(own, edits::add);

    /** So many metres from the corner. */
    static EastNorth at(double east, double north) {
        return new EastNorth(ORIGIN.east() + east, ORIGIN.north() + north);
    }

    /** Drawn and open. */
    EntryId open(Form form, EastNorth... corners) {
        EntryId id = edits.add(new DrawnMark(form, own.onEarth(List.of(corners)), "", MarkLook.USUAL)).orElseThrow();
        notebook.notebookProperty().subscribe(n -> edit.open(own.find(id.value()), true));
        return id;
    }

    DrawnMark mark(EntryId id) {
        return notebook.notebook().marks().find(id).orElseThrow().value().orElseThrow();
    }

    List<EastNorth> corners(EntryId id) {
        return own.find(id.value()).orElseThrow().corners();
    }

    void hand(EastNorth from, EastNorth... over) {
        edit.take(from);
        List.of(over).forEach(edit::drag);
        edit.drop();
    }

    /** What would be taken back, by its name and key. */
    Optional<String> last() {
        return undo.lastProperty().get().map(e -> e.textKey());
    }
}
