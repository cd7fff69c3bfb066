package districtatlas.notebook;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.ReaderFile;
import districtatlas.atlasfile.VersionRow;
import districtatlas.base.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A notebook on the disk: a reader's own file. One thread at a time, the one that writes.
 */
public final class NotebookFile implements AutoCloseable {
    private final ReaderFile rows;
    private final Optional<Problem> heldBack;
    private List<Problem> problems = List.of();
    private Notebook inFile;

    private NotebookFile(ReaderFile rows, Optional<Problem> heldBack) {
        this.rows = rows;
        this.heldBack = heldBack;
        this.inFile = readAll();
    }

    /**
     * For writing; where that is not possible, for reading, and {@link #heldBack} says why.
     *
     * @param atlasId of the atlas that is open
     * @throws AtlasFileException for what is no such file
     */
    public static NotebookFile open(Path file, String atlasId) {
        return new NotebookFile(ReaderFile.openForWriting(file), Optional.empty());
    }

    /** Takes no lock and writes nothing. */
    public static NotebookFile openReadOnly(Path file) {
        return new NotebookFile(ReaderFile.openReadOnly(file), Optional.of(Problem.worded("notebook.reading", file.toString(), file.getFileName())));
    }

    /** A new file, open for writing; whatever is there already stays as it is. */
    public static NotebookFile create(Path file, String atlasId, String atlasEdition) {
        ReaderFile.create(file, atlasId, atlasEdition);
        return open(file, atlasId);
    }

    public Path path() {
        return rows.path();
    }

    /** All of it, kinds that this program does not know among it. */
    public Notebook read() {
        inFile = readAll();
        return inFile;
    }

    private Notebook readAll() {
        EntryRows reading = new EntryRows();
        Notebook notebook = reading.notebook(rows.versions());
        problems = reading.problems();
        return notebook;
    }

    /** Why nothing can be written: who holds the file, a newer program, a disk that can only be read. Empty when it can. */
    public Optional<Problem> heldBack() {
        return heldBack;
    }

    /** Rows that cannot be understood; they stay in the file. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Writes what differs, in one transaction that is on the disk when this returns.
     *
     * @param from what was written last
     * @param to   what is to be there
     * @return what is there now: more than was given when another program wrote meanwhile
     * @throws AtlasFileException when it could not be written, with a sentence why: nothing is half done, and it may be tried again
     */
    public Notebook save(Notebook from, Notebook to) {
        checkWritable();
        List<VersionRow> gone = EntryRows.missing(from, to);
        List<VersionRow> more = EntryRows.missing(to, inFile);
        rows.inOneTransaction(r -> {
            gone.forEach(g -> r.remove(g.key()));
            more.forEach(r::add);
        });
        inFile = EntryRows.without(inFile, gone).joined(to);
        return inFile;
    }

    private void checkWritable() {
        heldBack.ifPresent(p -> {
            throw new AtlasFileException(p, null);
        });
    }

    /** Keeps the bytes of a photo that an entry is about to name. */
    public void keepPicture(String sha256, byte[] bytes) {
        checkWritable();
        rows.inOneTransaction(r -> r.addPicture(sha256, bytes));
    }

    public Optional<byte[]> picture(String sha256) {
        return rows.picture(sha256);
    }

    /** Of the atlas with which it was made. */
    public String atlasId() {
        return rows.atlasId();
    }

    /** The whole file under another name, in one step. */
    public void copyTo(Path other) {
        rows.copyTo(other);
    }

    @Override
    public void close() {
        rows.close();
    }
}
