package districtatlas.own;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.BroughtRow;
import districtatlas.atlasfile.BroughtTable;
import districtatlas.atlasfile.ReaderFile;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/**
 * Open connections to the reader's own file, each lent to one reading at a time. The file may be another from one moment to the next, as when
 * the notebook is saved under another name; readings that are on go on with the one they began with. Any thread.
 */
final class RowsOfFile implements AutoCloseable {
    private record Lent(ReaderFile file, int turn) {
    }

    private final Deque<ReaderFile> idle = new ArrayDeque<>();
    private Optional<Path> path = Optional.empty();
    private int turn;

    /** From now on readings are of that file. */
    synchronized void lead(Optional<Path> other) {
        if (!other.equals(path)) {
            path = other;
            turn++;
            idle.forEach(ReaderFile::close);
            idle.clear();
        }
    }

    /** @throws AtlasFileException when there is no file, or it cannot be read */
    private Lent take() {
        Path file;
        int now;
        synchronized (this) {
            if (!idle.isEmpty()) {
                return new Lent(idle.pop(), turn);
            }
            file = path.orElseThrow(() -> new AtlasFileException(Problem.worded("notebook.missing", "", ""), null));
            now = turn;
        }
        ReaderFile open = ReaderFile.openReadOnly(file);
        open.waitForOthers();
        return new Lent(open, now);
    }

    private void giveBack(Lent lent) {
        synchronized (this) {
            if (lent.turn == turn && lent.file.isInItsPlace()) {
                idle.push(lent.file);
                return;
            }
        }
        lent.file.close();
    }

    /** @throws AtlasFileException when the file cannot be read */
    <T> T ask(Function<ReaderFile, T> question) {
        Lent lent = take();
        try {
            return question.apply(lent.file);
        } finally {
            giveBack(lent);
        }
    }

    /** One by one; the connection is given back when they are closed. */
    BroughtRow.Rows rows(BroughtTable table) {
        return rows(table, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Those with larger numbers than one, up to another. */
    BroughtRow.Rows rows(BroughtTable table, long after, long end) {
        Lent lent = take();
        BroughtRow.Rows rows = lent.file.rows(table, after, end, new ProblemLog());
        return new BroughtRow.Rows() {
            private boolean closed;

            @Override
            public Optional<BroughtRow> next() {
                return rows.next();
            }

            @Override
            public void close() {
                if (!closed) {
                    closed = true;
                    rows.close();
                    giveBack(lent);
                }
            }
        };
    }

    @Override
    public void close() {
        lead(Optional.empty());
    }
}
