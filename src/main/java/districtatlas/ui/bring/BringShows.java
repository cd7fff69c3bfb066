package districtatlas.ui.bring;

import districtatlas.base.Cancel;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import java.nio.file.Path;

/** Shows layers on the map while they are being brought. */
public interface BringShows {
    /** Shows none before they are there. */
    BringShows NONE = new BringShows() {
        @Override
        public void begins(EntryId id, BroughtLayer entry, Path from, Cancel cancel) {
            // The notebook will have it.
        }

        @Override
        public void gone(EntryId id) {
            // It was not shown.
        }
    };

    /**
     * Returns when the map has read it, or need not be waited for. On the thread that will then copy it.
     *
     * @param from   where it can be read until the notebook has it
     * @param cancel of the whole
     */
    void begins(EntryId id, BroughtLayer entry, Path from, Cancel cancel);

    /** It does not come. Any thread. */
    void gone(EntryId id);
}
