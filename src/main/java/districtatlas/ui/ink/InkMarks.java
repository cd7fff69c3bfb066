package districtatlas.ui.ink;

import districtatlas.coord.DistrictGrid;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.MarkLook;
import districtatlas.notebook.Notebook;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.notebook.OpenNotebook;
import java.util.List;

/** Makes marks of the reader's own of what was drawn, all with one edit. FX thread only. */
final class InkMarks {
    private final Desk desk;
    private final InkModel model;

    InkMarks(Desk desk, InkModel model) {
        this.desk = desk;
        this.model = model;
    }

    /** The ink goes from the map when its marks lie there; where they cannot be kept it stays, and the reader is told why. */
    void keep() {
        List<Stroke> strokes = model.strokesProperty().get();
        OpenNotebook notebook = desk.notebook();
        if (strokes.isEmpty()) {
            return;
        }
        if (!notebook.canWrite()) {
            notebook.refuse();
            return;
        }
        if (desk.undo().edit("ink.did.keep", String.valueOf(strokes.size()), n -> with(n, strokes))) {
            model.clear();
            desk.say(desk.messages().get("ink.kept", strokes.size()));
        }
    }

    /** Each signed by itself, so that they keep the order in which they were drawn. */
    private Notebook with(Notebook before, List<Stroke> strokes) {
        Notebook now = before;
        for (Stroke stroke : strokes) {
            now = now.with(EntryKinds.MARK, EntryId.fresh(), mark(stroke, desk.atlas().grid()), desk.notebook().signature());
        }
        return now;
    }

    static DrawnMark mark(Stroke stroke, DistrictGrid grid) {
        Form form = stroke.places().size() < Form.LINE.leastCorners() ? Form.POINT : Form.LINE;
        return new DrawnMark(form, stroke.places().stream().map(grid::toLonLat).toList(), "", new MarkLook(stroke.colour(), stroke.nib().weight(), false));
    }
}
