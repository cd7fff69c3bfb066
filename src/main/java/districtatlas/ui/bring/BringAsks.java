package districtatlas.ui.bring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lets the reader choose data; empty when he would rather not. A window does it with the system's own dialogs. FX thread only. */
public interface BringAsks {
    List<Path> files();

    Optional<Path> folder();
}
