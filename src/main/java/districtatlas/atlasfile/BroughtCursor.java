package districtatlas.atlasfile;

import districtatlas.atlasfile.FeatureCursor.Feature;
import districtatlas.base.ProblemLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;

/**
 * A brought layer's rows in the order of their numbers, some at a time: between two lots the file is free for whoever writes into it.
 * One thread at a time.
 */
final class BroughtCursor implements BroughtRow.Rows {
    private static final int MOST_ROWS = 4096;
    private static final long MOST_BYTES = 8L << 20;
    private static final Envelope EARTH = new Envelope(-180, 180, -90, 90);

    private final Sql sql;
    private final BroughtTable table;
    private final FeatureReading reading;
    private final ProblemLog skipped;
    private final String select;
    private final Deque<BroughtRow> lot = new ArrayDeque<>();
    private final long end;
    private long last;
    private long bytes;
    private boolean ended;

    BroughtCursor(Sql sql, BroughtTable table, ProblemLog skipped) {
        this(sql, table, Long.MIN_VALUE, Long.MAX_VALUE, skipped);
    }

    /**
     * @param after numbers of its rows are larger
     * @param end   and not beyond this
     */
    BroughtCursor(Sql sql, BroughtTable table, long after, long end, ProblemLog skipped) {
        this.last = after;
        this.end = end;
        this.sql = sql;
        this.table = table;
        this.skipped = skipped;
        this.reading = new FeatureReading(table.asLayer(), EARTH, skipped);
        this.select = select(table);
    }

    private static String select(BroughtTable table) {
        return table.form() == BroughtTable.Form.NONE ? FeatureReading.select(table.asLayer()).replaceFirst("select fid, geom", "select fid, null")
                : FeatureReading.select(table.asLayer());
    }

    /** One row by its number. */
    static Optional<BroughtRow> row(Sql sql, BroughtTable table, long fid, ProblemLog skipped) {
        BroughtCursor one = new BroughtCursor(sql, table, skipped);
        return sql.query(one.select + " where fid = ?", one::read, fid).stream().flatMap(Optional::stream).findFirst();
    }

    @Override
    public Optional<BroughtRow> next() {
        while (lot.isEmpty() && !ended) {
            fill();
        }
        return Optional.ofNullable(lot.poll());
    }

    private void fill() {
        int rows = 0;
        bytes = 0;
        try (Sql.OpenRows open = sql.open(select + " where fid > ? and fid <= ? order by fid", last, end)) {
            while (rows++ < MOST_ROWS && bytes < MOST_BYTES) {
                Optional<BroughtRow> row = open.next(this::read);
                if (row == null) {
                    ended = true;
                    return;
                }
                row.ifPresent(lot::add);
            }
        } catch (AtlasFileException damaged) {
            skipped.add(damaged.problem());
            ended = true;
        }
    }

    private Optional<BroughtRow> read(ResultSet row) throws SQLException {
        last = row.getLong(1);
        if (table.form() == BroughtTable.Form.NONE) {
            return Optional.of(new BroughtRow(last, null, reading.values(row)));
        }
        Optional<Feature> feature = reading.read(row);
        bytes += feature.map(f -> 16L * f.geometry().getNumPoints()).orElse(0L);
        return feature.map(f -> new BroughtRow(f.fid(), plain(f.geometry()), f.values()));
    }

    /** One part alone is no several. */
    private static Geometry plain(Geometry geometry) {
        return geometry instanceof GeometryCollection && geometry.getNumGeometries() == 1 ? geometry.getGeometryN(0) : geometry;
    }

    @Override
    public void close() {
        ended = true;
        lot.clear();
    }
}
