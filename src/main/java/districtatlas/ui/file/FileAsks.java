package districtatlas.ui.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lets the reader choose files; empty when he would rather not. A window does it with the system's own dialogs. FX thread only. */
public interface FileAsks {
    Optional<Path> toOpen();

    /** Of other people, to be joined with what is open. */
    List<Path> toJoin();

    /** @param name that is proposed, without a folder */
    Optional<Path> toSave(String name);
}
