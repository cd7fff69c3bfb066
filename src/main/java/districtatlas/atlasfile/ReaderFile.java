package districtatlas.atlasfile;

import districtatlas.base.FileKind;
import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import districtatlas.base.WholeFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A reader's own file as rows: the versions of all entries, which are the truth, the bytes of pictures, and facts about the file.
 * One thread at a time.
 */
public final class ReaderFile implements AutoCloseable {
    private final Path path;
    private final Sql sql;

    ReaderFile(Path path, Sql sql) {
        this.path = path;
        this.sql = sql;
    }

    /** @throws AtlasFileException when it is no such file, or one of a newer program */
    public static ReaderFile openForWriting(Path file) {
        ReaderFileOpening.Opened opened = ReaderFileOpening.forWriting(file);
        try {
            if (opened.stepsDone() > ReaderFileSchema.STEPS.size()) {
                throw refused("notebook.newer", file, null, opened.stepsDone(), ReaderFileSchema.STEPS.size());
            }
            ReaderFileOpening.bringUp(opened, ReaderFileSchema.STEPS);
            return new ReaderFile(file, opened.sql());
        } catch (AtlasFileException e) {
            opened.sql().close();
            throw e;
        }
    }

    /** Takes no lock for longer than a question, and writes nothing. */
    public static ReaderFile openReadOnly(Path file) {
        return new ReaderFile(file, ReaderFileOpening.forReading(file).sql());
    }

    /** A new file; whatever is there already stays as it is. */
    public static void create(Path file, String atlasId, String edition) {
        ReaderFileOpening.create(file, atlasId, edition, ReaderFileSchema.STEPS);
    }

    /** With which atlas it was made. */
    public String atlasId() {
        return fact(ReaderFileSchema.ATLAS).orElse("");
    }

    public Path path() {
        return path;
    }

    private static final String ALL_VERSIONS = """
        select kind, entry_id, version_id, parents, author, made, value
          from entry_version
         order by id""";

    public List<VersionRow> versions() {
        return sql.query(ALL_VERSIONS, r -> new VersionRow(r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5),
                r.getString(6), r.getString(7)));
    }

    private static final String ADD_VERSION = """
        insert or ignore into entry_version (kind, entry_id, version_id, parents, author, made, value)
        values (?, ?, ?, ?, ?, ?, ?)""";

    public void add(VersionRow row) {
        sql.insert(ADD_VERSION, row.kind(), row.entry(), row.version(), row.parents(), row.author(), row.made(), row.value());
    }

    public void remove(VersionRow.Key key) {
        sql.insert("delete from entry_version where kind = ? and entry_id = ? and version_id = ?", key.kind(), key.entry(), key.version());
    }

    public Optional<byte[]> picture(String sha256) {
        return sql.query("select bytes from picture where sha256 = ?", r -> r.getBytes(1), sha256).stream().findFirst();
    }

    public void addPicture(String sha256, byte[] bytes) {
        sql.insert("insert or ignore into picture (sha256, bytes) values (?, ?)", sha256, bytes);
    }

    public List<String> pictures() {
        return sql.query("select sha256 from picture order by id", r -> r.getString(1));
    }

    public void removePictures(Collection<String> sha256) {
        sha256.forEach(s -> sql.insert("delete from picture where sha256 = ?", s));
    }

    /** A fact about the file. */
    public Optional<String> fact(String key) {
        return fact(sql, key);
    }

    static Optional<String> fact(Sql sql, String key) {
        return sql.query("select value from reader_file where key = ?", r -> r.getString(1), key).stream().findFirst();
    }

    static void setFact(Sql sql, String key, String value) {
        sql.insert("insert into reader_file (key, value) values (?, ?) on conflict (key) do update set value = excluded.value", key, value);
    }

    /** All of it is on the disk when this returns, or nothing of it happened. */
    public void inOneTransaction(Consumer<ReaderFile> work) {
        sql.inOneTransaction(() -> work.accept(this));
    }

    /** All that is in the file now, under another name: it takes its place in one step. */
    public void copyTo(Path other) {
        try (WholeFile whole = WholeFile.begin(other, FileKind.NOTEBOOK)) {
            sql.copyInto(whole.growing(), other);
            whole.finish();
        } catch (NotWritten e) {
            throw AtlasFileException.of(e);
        }
    }

    @Override
    public void close() {
        sql.close();
    }

    static AtlasFileException refused(String code, Path file, Exception cause, Object... parts) {
        return new AtlasFileException(Problem.worded(code, file.toString(), parts), cause);
    }
}
