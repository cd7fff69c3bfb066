package districtatlas.ui.tours;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the reader for a tour's file. FX thread only. */
public interface TourFiles {
    /** @param name proposed, without its ending; empty answer when the reader thought better of it */
    Optional<Path> toSave(String name);

    Optional<Path> toOpen();
}
