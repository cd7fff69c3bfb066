package districtatlas.ui.bring;

import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import java.nio.file.Path;

/** Shows layers on the map while they are being brought. */
public interface BringShows {
    /** Shows none before they are there. */
    BringShows NONE = new BringShows() {
        @Override
        public void begins(EntryId id, BroughtLayer entry, Path from) {
            // The notebook will have it.
        }

        @Override
        public void gone(EntryId id) {
            // It was not shown.
        }
    };

    /** Any thread. @param from where it can be read until the notebook has it */
    void begins(EntryId id, BroughtLayer entry, Path from);

    /** It does not come. Any thread. */
    void gone(EntryId id);
}
