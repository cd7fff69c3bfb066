package districtatlas.ui.own;

import districtatlas.base.Messages;
import districtatlas.map.style.Palette;
import districtatlas.map.layer.LayerId;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.own.OwnLayerDeeds;
import districtatlas.ui.desk.Desk;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the nodes share that show a layer of the reader's own.
 *
 * @param openTable shows its features in rows
 */
public record OwnContext(Desk desk, OwnWork work, Consumer<EntryId> openTable) {
    /** The entry of a layer of the map; empty for one that is not the reader's own. */
    public Optional<EntryId> entry(LayerId layer) {
        return OwnLayerDeeds.entryOf(work.notebook().notebook(), layer).map(Entry::id);
    }

    Messages messages() {
        return desk.messages();
    }

    Palette palette() {
        return desk.session().palette().getValue();
    }
}
