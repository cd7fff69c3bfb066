package districtatlas.atlasfile;

import districtatlas.base.Cancel;
import districtatlas.base.FileKind;
import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import districtatlas.base.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.sqlite.SQLiteConfig;

/**
 * A list handed on as a GeoPackage: tables of features in degrees on CGCS2000 (EPSG:4490), longitude first, with the styles that QGIS
 * applies by itself. It is no atlas and does not open as one. It takes its place whole or not at all, and never that of an atlas.
 */
public final class ListFile {
    /**
     * A column besides number and geometry.
     *
     * @param title as a reader calls it; QGIS shows it
     */
    public record ListColumn(String name, String title, boolean number) {
    }

    /**
     * A table of features.
     *
     * @param table its name, and that of its style among the resources
     * @param type  of all its geometries, in capitals
     * @param rows  a geometry may be null: then the thing has no place
     */
    public record ListLayer(String table, String title, String type, List<ListColumn> columns, List<FeatureRow> rows) {
        public ListLayer {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** By this table a list is known. */
    private static final String ABOUT = "list_about";

    private final Sql sql;

    private ListFile(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param about what the list is of: facts with their names
     * @throws AtlasFileException with a problem {@code write.…}; what stood there still stands there
     */
    public static void write(Path file, Map<String, String> about, List<ListLayer> layers) {
        whole(file, sql -> new ListFile(sql).write(about, layers));
    }

    /**
     * The features of one layer, however many.
     *
     * @param table   how it is listed
     * @param parts   whether points have several parts
     * @throws AtlasFileException                          as above
     * @throws java.util.concurrent.CancellationException when cancelled; what stood there still stands there
     */
    public static void write(Path file, Map<String, String> about, BroughtTable layer, ListedAs table, boolean parts, BroughtRow.Source rows, Cancel cancel) {
        whole(file, sql -> {
            new ListFile(sql).begin(about);
            new ListOfFeatures(sql, layer, table).write(String.join("\n", about.values()), parts, rows, cancel);
        });
    }

    /**
     * How a layer is listed.
     *
     * @param sld empty for a table without places
     * @param qml the same for QGIS
     */
    public record ListedAs(String table, String title, String sld, String qml) {
    }

    private static void whole(Path file, Consumer<Sql> content) {
        SqliteLibrary.makeReady(file);
        if (AtlasOpening.isDatabaseWithout(file, List.of(ABOUT))) {
            throw new AtlasFileException(Problem.worded(AtlasOpening.isAnotherDatabase(file) ? "write.other-kind" : "write.atlas", file.toString(), ".gpkg"), null);
        }
        try (WholeFile whole = WholeFile.begin(file, FileKind.ATLAS)) {
            SQLiteConfig config = new SQLiteConfig();
            config.enforceForeignKeys(true);
            config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
            config.setEncoding(SQLiteConfig.Encoding.UTF8);
            try (Sql sql = new Sql(file, DriverManager.getConnection(GeoPackageWriter.uri(whole.growing(), ""), config.toProperties()), Patience.endless())) {
                sql.run("pragma application_id = " + GeoPackageSchema.APPLICATION_ID, "pragma user_version = " + GeoPackageSchema.VERSION);
                sql.inOneTransaction(() -> content.accept(sql));
            }
            whole.finish();
        } catch (NotWritten e) {
            throw AtlasFileException.of(e);
        } catch (SQLException e) {
            throw AtlasFileException.of(NotWritten.of(e, file, file.toAbsolutePath().getParent()));
        }
    }

    private void write(Map<String, String> about, List<ListLayer> layers) {
        begin(about);
        for (int i = 0; i < layers.size(); i++) {
            layer(layers.get(i), String.join("\n", about.values()));
            style(layers.get(i), i);
        }
    }

    private void begin(Map<String, String> about) {
        sql.run(GeoPackageSchema.CORE);
        sql.run(GeoPackageSchema.REQUIRED_REFERENCE_SYSTEMS, GeoPackageSchema.METADATA_EXTENSION);
        sql.run("create table list_about (\n  id INTEGER primary key autoincrement not null,\n  name TEXT not null,\n  value TEXT not null)");
        about.forEach((name, value) -> sql.insert("insert into list_about (name, value) values (?, ?)", name, value));
        for (String table : List.of(ABOUT, "layer_styles")) {
            sql.insert("insert into gpkg_contents (table_name, data_type, identifier, description, srs_id) values (?, 'attributes', ?, '', 0)", table, table);
        }
        ReaderFileSchema.referenceSystem(sql);
    }

    private void layer(ListLayer layer, String about) {
        String table = layer.table();
        Envelope extent = new Envelope();
        layer.rows().stream().map(FeatureRow::geometry).filter(Objects::nonNull).forEach(g -> extent.expandToInclude(g.getEnvelopeInternal()));
        sql.run("create table \"" + table + "\" (\n  fid INTEGER primary key autoincrement not null,\n  geom " + layer.type()
                + layer.columns().stream().map(c -> ",\n  \"" + c.name() + "\" " + (c.number() ? "DOUBLE" : "TEXT")).collect(Collectors.joining()) + ")");
        sql.insert("""
            insert into gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id)
            values (?, 'features', ?, ?, ?, ?, ?, ?, ?)""", table, layer.title(), about,
                extent.isNull() ? null : extent.getMinX(), extent.isNull() ? null : extent.getMinY(),
                extent.isNull() ? null : extent.getMaxX(), extent.isNull() ? null : extent.getMaxY(), GeoPackageSchema.SRS_ID);
        sql.insert("""
            insert into gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
            values (?, 'geom', ?, ?, 0, 0)""", table, layer.type(), GeoPackageSchema.SRS_ID);
        sql.run(GeoPackageSchema.rtree(table));
        String insert = "insert into \"" + table + "\" (geom, " + layer.columns().stream().map(c -> '"' + c.name() + '"').collect(Collectors.joining(", "))
                + ") values (" + String.join(", ", Collections.nCopies(layer.columns().size() + 1, "?")) + ")";
        for (int i = 0; i < layer.rows().size(); i++) {
            row(layer, insert, i);
        }
        sql.run(GeoPackageSchema.rtreeTriggers(table));
        sql.insert("""
            insert into gpkg_extensions (table_name, column_name, extension_name, definition, scope)
            values (?, 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec130/#extension_rtree', 'write-only')""", table);
    }

    private void row(ListLayer layer, String insert, int at) {
        FeatureRow row = layer.rows().get(at);
        Geometry geometry = row.geometry();
        Object[] values = new Object[layer.columns().size() + 1];
        values[0] = geometry == null ? null : GpGeometry.toBytes(geometry, GeoPackageSchema.SRS_ID);
        for (int i = 1; i < values.length; i++) {
            values[i] = row.values().get(i - 1);
        }
        sql.insert(insert, values);
        if (geometry != null) {
            Envelope e = geometry.getEnvelopeInternal();
            sql.insert("insert into \"rtree_" + layer.table() + "_geom\" (id, minx, maxx, miny, maxy) values (?, ?, ?, ?, ?)",
                    at + 1, e.getMinX(), e.getMaxX(), e.getMinY(), e.getMaxY());
        }
    }

    /** No two styles at the same second: QGIS lists styles by their time and would show those of one time many times over. */
    private void style(ListLayer layer, int secondsAgo) {
        String aliases = layer.columns().stream().map(c -> String.format(Locale.ROOT, "    <alias index=\"%d\" field=\"%s\" name=\"%s\"/>",
                layer.columns().indexOf(c) + 1, c.name(), escaped(c.title()))).collect(Collectors.joining("\n"));
        sql.insert("""
            insert into layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD,
              useAsDefault, description, owner, ui, update_time)
            values ('', '', ?, 'geom', ?, ?, '', 1, '', '', null, strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || ? || ' seconds'))""",
                layer.table(), layer.title(), resource(layer.table() + ".qml").replace("<!-- aliases -->", aliases), secondsAgo);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream in = ListFile.class.getResourceAsStream("/assets/qgis/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
