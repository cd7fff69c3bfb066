package districtatlas.feature;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.ProblemLog;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Open connections to one atlas file, each lent to one reader at a time: opening one reads the file's whole schema, which for a small
 * layer takes longer than the layer itself. Any thread.
 */
final class Connections implements AutoCloseable {
    private final AtlasFile file;
    private final ProblemLog skipped;
    private final Deque<AtlasFile> idle = new ArrayDeque<>();
    private boolean closed;

    /**
     * @param file    may be closed afterwards
     * @param skipped gets the features that are damaged and left out
     */
    Connections(AtlasFile file, ProblemLog skipped) {
        this.file = file;
        this.skipped = skipped;
    }

    /** @throws districtatlas.atlasfile.AtlasFileException when the file cannot be opened */
    AtlasFile take() {
        synchronized (this) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return file.again(skipped);
    }

    synchronized void giveBack(AtlasFile connection) {
        if (closed) {
            connection.close();
        } else {
            idle.push(connection);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(AtlasFile::close);
        idle.clear();
    }
}
