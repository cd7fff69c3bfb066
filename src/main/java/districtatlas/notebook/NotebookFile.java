package districtatlas.notebook;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.BroughtRow;
import districtatlas.atlasfile.ReaderFile;
import districtatlas.base.Cancel;
import districtatlas.base.FileHold;
import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.base.WholeFile;
import districtatlas.data.ReadyLayer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * A notebook on the disk: a reader's own file. Each save is one transaction that is on the disk when it returns, so that the file is whole
 * whenever the program is killed. What another program wrote meanwhile is read and joined, never overwritten. One thread at a time, the
 * one that writes.
 */
public final class NotebookFile implements AutoCloseable {
    /** Why a file is not written to, though it may be read: the last may be read in part. */
    private static final Set<String> READABLE_ALL_THE_SAME = Set.of("notebook.newer", "notebook.trigger", "notebook.busy", "notebook.unreadable");

    /** What is there is something else. */
    private static final Set<String> OTHERS = Set.of("notebook.not-sqlite", "notebook.not-ours", "notebook.is-atlas");

    private final Path path;
    private final String id;
    private final Optional<Problem> heldBack;
    private Optional<FileHold> hold;
    private ReaderFile rows;
    private NotebookRows kept;
    /** After a failure the connection may lead to a file that is no longer there. */
    private boolean doubtful;

    private NotebookFile(Path path, ReaderFile rows, Optional<FileHold> hold, Optional<Problem> heldBack) {
        this.path = path;
        this.rows = rows;
        this.id = rows.id();
        this.hold = hold;
        this.heldBack = heldBack;
        this.kept = heldBack.isPresent() ? NotebookRows.readable(rows) : NotebookRows.opened(rows);
    }

    /**
     * For writing; where that is not possible, for reading, and {@link #heldBack} says why. Some 200 ms for thousands of notes.
     *
     * @param atlasId of the atlas that is open: another edition of it, or another atlas, may well open the file
     * @throws AtlasFileException for what is no such file
     */
    public static NotebookFile open(Path file, String atlasId) {
        ReaderFile.check(file);
        FileHold.Taken taken;
        try {
            WholeFile.checkPlace(file);
            taken = FileHold.take(file);
        } catch (NotWritten e) {
            return openHeldBack(file, e.problem());
        }
        if (taken.hold().isEmpty()) {
            return openHeldBack(file, held(file, taken));
        }
        return openHolding(file, taken.hold().get());
    }

    private static NotebookFile openHolding(Path file, FileHold hold) {
        ReaderFile rows = null;
        try {
            rows = ReaderFile.openForWriting(file);
            return new NotebookFile(file, rows, Optional.of(hold), Optional.empty());
        } catch (AtlasFileException e) {
            if (rows != null) {
                rows.close();
            }
            hold.close();
            if (READABLE_ALL_THE_SAME.contains(e.problem().code()) || e.problem().code().startsWith("write.")) {
                return openHeldBack(file, e.problem());
            }
            throw e;
        }
    }

    private static Problem held(Path file, FileHold.Taken taken) {
        return taken.holder().map(h -> Problem.worded("notebook.held", file.toString(), file.getFileName(), h.name(), h.sinceLocal()))
                .orElseGet(() -> Problem.worded("notebook.held-by-somebody", file.toString(), file.getFileName()));
    }

    /** Takes no lock and writes nothing. */
    public static NotebookFile openReadOnly(Path file) {
        return openHeldBack(file, Problem.worded("notebook.reading", file.toString(), file.getFileName()));
    }

    /**
     * The boundaries that a file has in the place of the atlas's own, without reading what else is in it. Some 10 ms.
     *
     * @throws AtlasFileException for what is no such file
     */
    public static Optional<BoundarySet> boundaries(Path file) {
        try (ReaderFile rows = ReaderFile.openReadOnly(file)) {
            return new EntryRows().notebook(rows.versionsOf(EntryKinds.BOUNDARY_SET.name())).boundaries();
        }
    }

    /** That a newer program wrote it: what is known of it is read, and there may be more. */
    public Optional<Problem> newer() {
        return rows.newer();
    }

    private static NotebookFile openHeldBack(Path file, Problem why) {
        ReaderFile rows = ReaderFile.openReadOnly(file);
        try {
            return new NotebookFile(file, rows, Optional.empty(), Optional.of(why));
        } catch (AtlasFileException e) {
            rows.close();
            throw e;
        }
    }

    /**
     * A new file, open for writing.
     *
     * @throws AtlasFileException when something is there already, which stays as it is, or nothing can be written there
     */
    public static NotebookFile create(Path file, String atlasId, String atlasEdition) {
        ReaderFile.create(file, atlasId, atlasEdition);
        return open(file, atlasId);
    }

    /** All that is wrong with such a file, and with what lies in it; one that cannot be opened has that one problem. */
    public static List<Problem> problems(Path file) {
        return NotebookCheck.problems(file);
    }

    public Path path() {
        return path;
    }

    /** All of it as it is in the file now, kinds that this program does not know among it. */
    public Notebook read() {
        if (heldBack.isPresent() && !rows.isInItsPlace() && Files.exists(path)) {
            ReaderFile other = ReaderFile.openReadOnly(path);
            rows.close();
            rows = other;
        }
        kept = (heldBack.isPresent() ? NotebookRows.readable(rows) : NotebookRows.read(rows)).since(kept);
        return kept.notebook();
    }

    /** Why nothing can be written: who holds the file, a newer program, a disk that can only be read. Empty when it can. */
    public Optional<Problem> heldBack() {
        return heldBack;
    }

    /** Rows that cannot be understood; they stay in the file. */
    public List<Problem> problems() {
        return kept.problems();
    }

    /**
     * Writes what differs, in one transaction that is on the disk when this returns. Some 10 ms and what the disk takes.
     *
     * @param from what was written last
     * @param to   what is to be there
     * @return what is there now: more than was given when another program wrote meanwhile; given as the next {@code from} it costs least
     * @throws AtlasFileException when it could not be written, with a sentence why: nothing is half done, and it may be tried again
     */
    public Notebook save(Notebook from, Notebook to) {
        checkWritable();
        beInPlace();
        NotebookRows[] written = {kept};
        doubtful = true;
        rows.inOneTransaction(() -> written[0] = kept.saved(rows, from, to));
        doubtful = false;
        kept = written[0];
        return kept.notebook();
    }

    private void checkWritable() {
        heldBack.ifPresent(p -> {
            throw new AtlasFileException(p, null);
        });
    }

    /** Where the file was replaced, or its stick pulled and put back, it is opened anew; what is in it is then joined. */
    private void beInPlace() {
        if (!doubtful && rows.isInItsPlace()) {
            return;
        }
        if (!Files.exists(path)) {
            throw refused("notebook.gone");
        }
        holdAgain();
        ReaderFile again = openAgain();
        if (!again.id().equals(id)) {
            again.close();
            throw refused("notebook.replaced");
        }
        closeRows();
        rows = again;
        kept = kept.stale();
        doubtful = false;
    }

    /** What lies there may be no notebook at all. */
    private ReaderFile openAgain() {
        try {
            return ReaderFile.openForWriting(path);
        } catch (AtlasFileException e) {
            throw OTHERS.contains(e.problem().code()) ? refused("notebook.replaced") : e;
        }
    }

    private void holdAgain() {
        if (hold.filter(FileHold::isThere).isPresent()) {
            return;
        }
        hold.ifPresent(FileHold::close);
        hold = Optional.empty();
        try {
            FileHold.Taken taken = FileHold.take(path);
            hold = taken.hold();
            if (hold.isEmpty()) {
                throw new AtlasFileException(held(path, taken), null);
            }
        } catch (NotWritten e) {
            throw AtlasFileException.of(e);
        }
    }

    private AtlasFileException refused(String code) {
        return new AtlasFileException(Problem.worded(code, path.toString(), path), null);
    }

    /** Keeps the bytes of a photo that an entry is about to name; those that none names are cleared when the file is opened again. */
    public void keepPicture(String sha256, byte[] bytes) {
        checkWritable();
        beInPlace();
        rows.inOneTransaction(() -> rows.addPicture(sha256, bytes));
    }

    public Optional<byte[]> picture(String sha256) {
        return rows.picture(sha256);
    }

    // ---- layers that were brought in ------------------------------------------------------------------------------

    /**
     * Keeps the features of a layer whose entry is about to be made, all of them or none: one that no entry names is cleared when the file
     * is opened again. Some seconds for half a million; other edits wait as long.
     *
     * @param progress gets the features written so far
     * @return how many there are
     * @throws java.util.concurrent.CancellationException when cancelled: nothing of it is left
     */
    public long bring(EntryId id, BroughtLayer layer, ReadyLayer features, Cancel cancel, LongConsumer progress) {
        return bring(id, layer, BroughtRows.of(features), cancel, progress);
    }

    /** The same from another reader's file, which has it. */
    public long bring(EntryId id, BroughtLayer layer, NotebookFile from, Cancel cancel) {
        return bring(id, layer, () -> from.rows.rows(layer.table(id), new ProblemLog()), cancel, n -> { });
    }

    private long bring(EntryId id, BroughtLayer layer, BroughtRow.Source features, Cancel cancel, LongConsumer progress) {
        checkWritable();
        beInPlace();
        rows.inOneTransaction(() -> {
            rows.bring(layer.table(id), layer.title(), features, cancel, progress);
            NotebookRows.describe(rows, id, layer);
        });
        return rows.features(BroughtLayer.idOf(id));
    }

    /** The features of a layer whose entry will not be made after all. */
    public void unbring(EntryId id) {
        checkWritable();
        rows.inOneTransaction(() -> rows.dropBrought(BroughtLayer.idOf(id)));
    }

    /** Whether the features of a copied layer are in the file. */
    public boolean has(EntryId id, BroughtLayer layer) {
        return rows.has(layer.table(id));
    }

    /** Of the atlas with which it was made. */
    public String atlasId() {
        return rows.atlasId();
    }

    public String atlasEdition() {
        return rows.atlasEdition();
    }

    /** The whole file under another name, in one step. Goes on with the file that is open. */
    public void copyTo(Path other) {
        rows.copyTo(other);
    }

    private void closeRows() {
        try {
            rows.close();
        } catch (AtlasFileException gone) {
            // With the disk it was on; nothing of it was begun.
        }
    }

    @Override
    public void close() {
        closeRows();
        hold.ifPresent(FileHold::close);
    }
}
