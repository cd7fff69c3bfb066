package districtatlas.atlasfile;

import districtatlas.base.Cancel;
import districtatlas.base.FileKind;
import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.base.WholeFile;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.locationtech.jts.geom.Envelope;

/**
 * A reader's own file as rows: the versions of all entries, which are the truth, the bytes of pictures, and facts about the file.
 * One thread at a time.
 */
public final class ReaderFile implements AutoCloseable {
    private static final int MOST_WAIT_MILLIS = 20_000;

    private final Path path;
    private final Sql sql;
    private final FileStamp stamp;
    private final OwnLayerTables layers;
    private final BroughtTables brought;
    private final int stepsDone;

    private ReaderFile(Path path, ReaderFileOpening.Opened opened) {
        this.path = path;
        this.sql = opened.sql();
        this.stepsDone = opened.stepsDone();
        this.stamp = FileStamp.of(path);
        this.layers = new OwnLayerTables(sql);
        this.brought = new BroughtTables(sql, path);
    }

    /** @throws AtlasFileException when it is missing, or by its first bytes no such file */
    public static void check(Path file) {
        ReaderFileOpening.check(file);
    }

    /**
     * What a killed program left half done is undone, and the steps that the file lacks are gone through.
     *
     * @throws AtlasFileException when it is no such file, or {@code notebook.newer}
     */
    public static ReaderFile openForWriting(Path file) {
        return openForWriting(file, ReaderFileSchema.STEPS);
    }

    static ReaderFile openForWriting(Path file, List<Consumer<Sql>> steps) {
        ReaderFileOpening.Opened opened = ReaderFileOpening.forWriting(file);
        try {
            if (opened.stepsDone() > steps.size()) {
                throw refused("notebook.newer", file, null, opened.stepsDone(), steps.size());
            }
            ReaderFileOpening.bringUp(opened, steps);
            return new ReaderFile(file, opened);
        } catch (AtlasFileException e) {
            opened.sql().close();
            throw e;
        }
    }

    /** Waits for another that is writing much for as long as that may take, rather than give up. */
    public void waitForOthers() {
        sql.run("pragma busy_timeout = " + MOST_WAIT_MILLIS);
    }

    /** Takes no lock for longer than a question, and writes nothing. */
    public static ReaderFile openReadOnly(Path file) {
        return new ReaderFile(file, ReaderFileOpening.forReading(file));
    }

    /** A new file; whatever is there already stays as it is. */
    public static void create(Path file, String atlasId, String edition) {
        ReaderFileOpening.create(file, atlasId, edition, ReaderFileSchema.STEPS);
    }

    /** That a newer program wrote it, which may have more in it than this one knows. */
    public Optional<Problem> newer() {
        int known = ReaderFileSchema.STEPS.size();
        return stepsDone > known ? Optional.of(Problem.worded("notebook.newer", path.toString(), stepsDone, known)) : Optional.empty();
    }

    /** Of the atlas with which it was made. */
    public String atlasEdition() {
        return fact(ReaderFileSchema.EDITION).orElse("");
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

    /** @throws AtlasFileException when not all can be read */
    public List<VersionRow> versions() {
        return sql.query(ALL_VERSIONS, ReaderFile::versionRow);
    }

    /** Those of one kind, without reading the others; of a damaged file those that can be read. */
    public List<VersionRow> versionsOf(String kind) {
        try {
            return sql.query("select kind, entry_id, version_id, parents, author, made, value from entry_version where kind = ? order by id",
                    ReaderFile::versionRow, kind);
        } catch (AtlasFileException damaged) {
            return readableVersions().stream().filter(v -> v.kind().equals(kind)).toList();
        }
    }

    /** Those that can be read of a damaged file: before what is damaged, and after it. */
    public List<VersionRow> readableVersions() {
        Set<VersionRow> rows = new LinkedHashSet<>();
        for (String order : List.of("", " desc")) {
            try (Sql.OpenRows open = sql.open(ALL_VERSIONS + order)) {
                for (VersionRow row = open.next(ReaderFile::versionRow); row != null; row = open.next(ReaderFile::versionRow)) {
                    rows.add(row);
                }
            } catch (AtlasFileException damaged) {
                // From the other end there may be more.
            }
        }
        return List.copyOf(rows);
    }

    private static VersionRow versionRow(ResultSet r) throws SQLException {
        return new VersionRow(text(r, 1), text(r, 2), text(r, 3), text(r, 4), text(r, 5), text(r, 6), r.getString(7));
    }

    private static String text(ResultSet r, int column) throws SQLException {
        return Objects.requireNonNullElse(r.getString(column), "");
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

    // ---- the layers of a GIS --------------------------------------------------------------------------------------

    /** @return layers that another program dropped, made anew and empty */
    public Set<OwnLayer> mendLayers() {
        return layers.mend();
    }

    /** What another program changed in a layer since it was last written here. */
    public List<OwnRow> changedRows(OwnLayer layer) {
        return layers.changed(layer);
    }

    /** When another program says that it changed the layer; empty when it says nothing that is a time. */
    public Optional<Instant> lastChange(OwnLayer layer) {
        try {
            return layers.lastChange(layer).map(Instant::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Writes an entry's row, a new one or in the place of the one it has. */
    public void put(OwnFeature feature) {
        layers.put(feature);
    }

    /** That a row, as it is now, shows that entry. */
    public void tie(OwnRow row, String kind, String entry) {
        layers.remember(row.layer(), row.fid(), kind, entry, row.print());
    }

    public void removeFeature(OwnLayer layer, String entry) {
        layers.remove(layer, entry);
    }

    /** @param extent of all features, degrees */
    public void setExtent(OwnLayer layer, Envelope extent) {
        layers.extent(layer, extent);
    }

    /** Ids of the entries that have a row in a layer; empty when the layer is not there. */
    public Optional<Set<String>> shown(OwnLayer layer) {
        return layers.shown(layer);
    }

    // ---- layers that the reader brought ---------------------------------------------------------------------------

    /**
     * Writes a layer, all of it or nothing. Within a transaction; some seconds for half a million features.
     *
     * @param title    what a GIS calls it
     * @param progress gets the rows written so far
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public void bring(BroughtTable table, String title, BroughtRow.Source rows, Cancel cancel, LongConsumer progress) {
        brought.write(table, title, rows, cancel, progress);
    }

    /** Names of the tables of all that was brought. */
    public List<String> broughtTables() {
        return brought.names();
    }

    /** Whether the layer's table is there as it is described. */
    public boolean has(BroughtTable table) {
        return brought.isThere(table);
    }

    public long features(String broughtTable) {
        return brought.features(broughtTable);
    }

    /**
     * What another GIS shows of it. Within a transaction.
     *
     * @param qml empty for none
     */
    public void describe(String broughtTable, String title, String sld, String qml) {
        brought.rename(broughtTable, title);
        brought.style(broughtTable, title, sld, qml);
    }

    /** Within a transaction. */
    public void dropBrought(String broughtTable) {
        brought.drop(broughtTable);
    }

    /**
     * Its features one by one. Closing them is the caller's; the file must stay open as long.
     *
     * @param skipped gets what is damaged and left out
     */
    public BroughtRow.Rows rows(BroughtTable table, ProblemLog skipped) {
        return new BroughtCursor(sql, table, skipped);
    }

    /** Those of its rows whose numbers are larger than one, and no larger than another. */
    public BroughtRow.Rows rows(BroughtTable table, long after, long end, ProblemLog skipped) {
        return new BroughtCursor(sql, table, after, end, skipped);
    }

    /** The least and the largest number of its rows; empty where it has none. */
    public Optional<long[]> numbers(BroughtTable table) {
        return sql.query("select min(fid), max(fid) from \"" + table.name() + "\"", r -> r.getObject(1) == null ? null : new long[] {r.getLong(1), r.getLong(2)})
                .stream().filter(Objects::nonNull).findFirst();
    }

    /** What is known of its rows without reading them: another when they were changed by a program that says so, as a GIS does. */
    public String state(BroughtTable table) {
        return brought.state(table);
    }

    /** One feature by its number. */
    public Optional<BroughtRow> row(BroughtTable table, long fid) {
        return BroughtCursor.row(sql, table, fid, new ProblemLog());
    }

    // ---- the file -------------------------------------------------------------------------------------------------

    /** Grows with each change that another program makes; of no meaning in itself, and only for as long as the file is open. */
    public long changesOfOthers() {
        return sql.query("pragma data_version", r -> r.getLong(1)).get(0);
    }

    /** What is wrong with its pages and tables, whatever stands in them. */
    public List<Problem> problems() {
        return new ReaderFileCheck(sql).problems();
    }

    /** By which the file is known under any name. */
    public String id() {
        return fact(ReaderFileSchema.FILE_ID).orElse("");
    }

    /** Whether the file at its path is still the one that was opened, and not another in its place or none. */
    public boolean isInItsPlace() {
        FileStamp now = FileStamp.of(path);
        return now.bytes() > 0 && Objects.equals(now.key(), stamp.key());
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

    /**
     * All of it is on the disk when this returns, or nothing of it happened.
     *
     * @throws AtlasFileException with a sentence why it could not be written
     */
    public void inOneTransaction(Runnable work) {
        try {
            sql.inOneTransaction(work);
        } catch (AtlasFileException e) {
            throw isInItsPlace() ? ReaderFileOpening.reworded(e, path) : refused("notebook.gone", path, e, path);
        }
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
