package districtatlas.ui.layers;

import districtatlas.map.layer.LayerId;
import districtatlas.notebook.EntryId;

/**
 * A table of the reader's own that is on no map. Immutable.
 *
 * @param id     as a layer of the map would be called
 * @param entry  of the notebook
 * @param detail whether its detail is unfolded
 */
record TableEntry(LayerId id, EntryId entry, String title, boolean detail) implements ListEntry {
    @Override
    public String key() {
        return "table:" + id;
    }
}
