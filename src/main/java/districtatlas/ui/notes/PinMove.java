package districtatlas.ui.notes;

import districtatlas.coord.EastNorth;
import districtatlas.notebook.EntryId;
import districtatlas.ui.desk.MapTool;

/** The next click on the map says where a note is pinned. FX thread only. */
final class PinMove implements MapTool {
    private final NotesAt at;
    private final EntryId note;

    PinMove(NotesAt at, EntryId note) {
        this.at = at;
        this.note = note;
    }

    @Override
    public void click(EastNorth place) {
        at.desk().arm(null);
        at.deeds().move(note, at.desk().atlas().grid().toLonLat(place));
    }

    @Override
    public void begin() {
        at.desk().say(at.messages().get("notes.move-how"));
    }

    @Override
    public void end() {
    }
}
