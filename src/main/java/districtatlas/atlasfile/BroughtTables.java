package districtatlas.atlasfile;

import districtatlas.atlasfile.BroughtTable.Form;
import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * The layers that a reader brought, as tables of his own file that another GIS opens too. Which tables are of this kind stands in
 * {@code brought_layer}: what another program adds to the file is never taken for one. Each change is to be made within a transaction.
 * One thread at a time.
 */
final class BroughtTables {
    static final String REGISTER = "brought_layer";
    static final String CREATE_REGISTER = """
        create table brought_layer (
          id INTEGER primary key autoincrement not null,
          table_name TEXT not null unique,
          entry_id TEXT not null,
          features INTEGER not null)""";
    private static final String OWNER = "atlas";
    private static final int MOST_COLUMNS = 1_900;
    private static final int BETWEEN_LOOKS = 512;
    private static final int ROWS_LOOKED_AT = 32;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Sql sql;
    private final Path file;

    BroughtTables(Sql sql, Path file) {
        this.sql = sql;
        this.file = file;
    }

    /** Names of the tables, in the order in which they were brought; none in a file that has none yet. */
    List<String> names() {
        return sql.query("select name from sqlite_master where type = 'table' and name = '" + REGISTER + "'", r -> 1).isEmpty() ? List.of()
                : sql.query("select table_name from brought_layer order by id", r -> r.getString(1)).stream().filter(BroughtTable::isName).toList();
    }

    /** Whether the table is there, and can be read as such a layer. */
    boolean isThere(BroughtTable table) {
        FileTables there = FileTables.of(sql);
        return names().contains(table.name()) && there.columns(table.name()).containsAll(table.stored()) && there.columns(table.name()).contains("fid");
    }

    long features(String table) {
        return names().contains(table) ? sql.number("select features from brought_layer where table_name = ?", 0, table) : 0;
    }

    /** When it was last changed, by its own account, how many rows it has, and what some of them are, spread over all. */
    String state(BroughtTable table) {
        String changed = sql.query("select last_change from gpkg_contents where table_name = ?", r -> r.getString(1), table.name()).toString();
        long most = sql.number("select max(fid) from \"" + table.name() + "\"", 0);
        CRC32 some = new CRC32();
        for (long i = 1; i <= ROWS_LOOKED_AT; i++) {
            long fid = most / ROWS_LOOKED_AT * i;
            sql.query("select * from \"" + table.name() + "\" where fid >= ? order by fid limit 1", r -> {
                for (int column = 1; column <= table.columns().size() + (table.form() == Form.NONE ? 1 : 2); column++) {
                    byte[] bytes = r.getBytes(column);
                    some.update(bytes == null ? new byte[1] : bytes);
                }
                return 0;
            }, fid);
        }
        return changed + ' ' + features(table.name()) + ' ' + most + ' ' + some.getValue();
    }

    // ---- writing --------------------------------------------------------------------------------------------------

    /** One with several parts among points that were thought to be single. */
    private static final class SeveralParts extends RuntimeException {
        private static final long serialVersionUID = 1;

        SeveralParts() {
            super(null, null, false, false);
        }
    }

    /**
     * A new table with all of the rows, or in the place of one of that name.
     *
     * @param title    what a GIS calls it
     * @param progress gets the rows written so far
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    void write(BroughtTable table, String title, BroughtRow.Source rows, Cancel cancel, LongConsumer progress) {
        if (table.columns().size() > MOST_COLUMNS) {
            throw new AtlasFileException(Problem.worded("own.columns-many", file.toString(), title, table.columns().size(), MOST_COLUMNS), null);
        }
        try {
            write(table, title, rows, false, cancel, progress);
        } catch (SeveralParts again) {
            write(table, title, rows, true, cancel, progress);
        }
    }

    private void write(BroughtTable table, String title, BroughtRow.Source rows, boolean parts, Cancel cancel, LongConsumer progress) {
        drop(table.name());
        Form form = table.form();
        create(table, title, parts);
        PackedRtree index = new PackedRtree();
        try (BroughtRow.Rows open = rows.open()) {
            String insert = insert(table);
            Object[] values = new Object[table.columns().size() + (form == Form.NONE ? 1 : 2)];
            long written = 0;
            for (Optional<BroughtRow> row = open.next(); row.isPresent(); row = open.next()) {
                if (written++ % BETWEEN_LOOKS == 0) {
                    cancel.check();
                    progress.accept(written);
                }
                row(row.get(), form, parts, insert, values, index);
            }
            cancel.check();
            progress.accept(written);
            sql.insert("update brought_layer set features = ? where table_name = ?", written, table.name());
        }
        if (form != Form.NONE) {
            index(table.name(), index, cancel);
        }
    }

    private void row(BroughtRow row, Form form, boolean parts, String insert, Object[] values, PackedRtree index) {
        int at = 0;
        values[at++] = row.fid();
        if (form != Form.NONE) {
            Geometry shape = shape(row.geometry(), form, parts);
            values[at++] = GpGeometry.toBytes(shape, GeoPackageSchema.SRS_ID);
            index.add(row.fid(), shape.getEnvelopeInternal());
        }
        System.arraycopy(row.values(), 0, values, at, row.values().length);
        sql.insert(insert, values);
    }

    /** One type for the whole table. */
    static Geometry shape(Geometry geometry, Form form, boolean parts) {
        if (geometry instanceof Point point && parts) {
            return GEOMETRY.createMultiPoint(new Point[] {point});
        }
        if (form == Form.POINT && !parts && !(geometry instanceof Point)) {
            throw new SeveralParts();
        }
        if (geometry instanceof LineString line) {
            return GEOMETRY.createMultiLineString(new LineString[] {line});
        }
        return geometry instanceof Polygon polygon ? GEOMETRY.createMultiPolygon(new Polygon[] {polygon}) : geometry;
    }

    private void create(BroughtTable table, String title, boolean parts) {
        String name = table.name();
        sql.insert("insert into brought_layer (table_name, entry_id, features) values (?, ?, 0)", name, table.entry());
        List<String> stored = table.stored();
        String columns = IntStream.range(0, stored.size()).mapToObj(i -> ",\n  \"" + stored.get(i) + "\" " + table.columns().get(i).holds().declared())
                .collect(Collectors.joining());
        boolean places = table.form() != Form.NONE;
        String declared = table.form().declared(parts);
        sql.run("create table \"" + name + "\" (\n  fid INTEGER primary key autoincrement not null" + (places ? ",\n  geom " + declared : "") + columns + ")");
        sql.insert("insert into gpkg_contents (table_name, data_type, identifier, description, srs_id) values (?, ?, ?, '', ?)", name,
                places ? "features" : "attributes", free(title, name), places ? GeoPackageSchema.SRS_ID : 0);
        if (places) {
            sql.insert("""
                insert into gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
                values (?, 'geom', ?, ?, 0, 0)""", name, declared, GeoPackageSchema.SRS_ID);
        }
    }

    private static String insert(BroughtTable table) {
        List<String> columns = table.stored();
        return "insert into \"" + table.name() + "\" (fid" + (table.form() == Form.NONE ? "" : ", geom")
                + columns.stream().map(c -> ", \"" + c + "\"").collect(Collectors.joining())
                + ") values (?" + ", ?".repeat(columns.size() + (table.form() == Form.NONE ? 0 : 1)) + ")";
    }

    private void index(String name, PackedRtree index, Cancel cancel) {
        sql.run(GeoPackageSchema.rtree(name));
        index.writeInto(sql, "rtree_" + name + "_geom", cancel);
        sql.run(GeoPackageSchema.rtreeTriggers(name));
        sql.insert("""
            insert into gpkg_extensions (table_name, column_name, extension_name, definition, scope)
            values (?, 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec130/#extension_rtree', 'write-only')""", name);
        if (!index.extent().isNull()) {
            sql.insert("update gpkg_contents set min_x = ?, min_y = ?, max_x = ?, max_y = ? where table_name = ?", index.extent().getMinX(),
                    index.extent().getMinY(), index.extent().getMaxX(), index.extent().getMaxY(), name);
        }
    }

    /** A GIS knows no two tables by one name. */
    private String free(String title, String name) {
        boolean taken = !sql.query("select 1 from gpkg_contents where identifier = ? and table_name <> ?", r -> 1, title, name).isEmpty();
        return taken || title.isBlank() ? (title + " (" + name + ")").strip() : title;
    }

    void rename(String name, String title) {
        sql.insert("update gpkg_contents set identifier = ? where table_name = ?", free(title, name), name);
    }

    /**
     * How another GIS draws it. What a reader saved there under another name stays.
     *
     * @param qml may be empty
     */
    void style(String name, String title, String sld, String qml) {
        boolean isNew = sql.number("select count(*) from layer_styles where f_table_name = ? and owner = ?", 0, name, OWNER) == 0;
        if (isNew) {
            // No two styles at the same second: QGIS lists styles by their time and would show those of one time many times over.
            sql.insert("""
                insert into layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD,
                  useAsDefault, description, owner, ui, update_time)
                values ('', '', ?, 'geom', ?, ?, ?, 1, '', ?, null, strftime('%Y-%m-%dT%H:%M:%fZ',
                  max(julianday('now'), coalesce((select max(julianday(update_time)) from layer_styles), 0) + 1.0 / 86400)))""", name, title, qml, sld, OWNER);
        } else {
            sql.insert("update layer_styles set styleName = ?, styleQML = ?, styleSLD = ? where f_table_name = ? and owner = ?", title, qml, sld, name, OWNER);
        }
    }

    /** With all that names it; nothing when it is no such table. */
    void drop(String name) {
        if (!names().contains(name)) {
            return;
        }
        for (String table : List.of("layer_styles", "gpkg_extensions", "gpkg_geometry_columns", "gpkg_contents", REGISTER)) {
            sql.insert("delete from " + table + " where " + (table.equals("layer_styles") ? "f_table_name" : "table_name") + " = ?", name);
        }
        sql.run("drop table if exists \"rtree_" + name + "_geom\"", "drop table if exists \"" + name + "\"");
    }
}
