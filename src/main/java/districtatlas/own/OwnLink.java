package districtatlas.own;

import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadyLayer;
import districtatlas.notebook.BroughtLayer;
import java.nio.file.Path;

/**
 * A layer whose features stay in a file of theirs. Immutable.
 *
 * @param file  where it lies now; it may be gone, or another
 * @param layer how it is read
 */
public record OwnLink(Path file, BroughtLayer layer) {
    /** Reads such files, placed and repaired as the link says. Any thread. */
    @FunctionalInterface
    public interface Opener {
        /** @throws DataRefused when nothing of it can be read any more */
        ReadyLayer open(OwnLink link);
    }

    /** That the file is not there. */
    Problem missing() {
        return Problem.worded("own.source-missing", file.toString(), layer.title(), layer.source().path());
    }

    /** That the file is not the one that was linked. */
    Problem changed() {
        return Problem.worded("own.source-changed", file.toString(), layer.title(), layer.source().path());
    }
}
