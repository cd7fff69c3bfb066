package districtatlas.atlasfile;

import districtatlas.atlasfile.BroughtTable.Form;
import districtatlas.atlasfile.ListFile.ListedAs;
import districtatlas.base.Cancel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;

/** One layer in a list that is handed on, row by row: it may have any number. Within a transaction; one use. */
final class ListOfFeatures {
    private static final int BETWEEN_LOOKS = 512;

    private final Sql sql;
    private final BroughtTable layer;
    private final ListedAs as;

    ListOfFeatures(Sql sql, BroughtTable layer, ListedAs as) {
        this.sql = sql;
        this.layer = layer;
        this.as = as;
    }

    private boolean hasPlaces() {
        return layer.form() != Form.NONE;
    }

    /** @param about in a description that other programs show */
    void write(String about, boolean parts, BroughtRow.Source rows, Cancel cancel) {
        create(about, layer.form().declared(parts));
        PackedRtree index = new PackedRtree();
        List<String> columns = layer.stored();
        String insert = "insert into \"" + as.table() + "\" (fid" + (hasPlaces() ? ", geom" : "") + columns.stream().map(c -> ", \"" + c + "\"").collect(Collectors.joining())
                + ") values (?" + ", ?".repeat(columns.size() + (hasPlaces() ? 1 : 0)) + ")";
        Object[] values = new Object[columns.size() + (hasPlaces() ? 2 : 1)];
        try (BroughtRow.Rows open = rows.open()) {
            long written = 0;
            for (Optional<BroughtRow> row = open.next(); row.isPresent(); row = open.next()) {
                if (written++ % BETWEEN_LOOKS == 0) {
                    cancel.check();
                }
                row(row.get(), parts, insert, values, index);
            }
        }
        if (hasPlaces()) {
            index(index, cancel);
        }
        sql.insert("""
            insert into layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD,
              useAsDefault, description, owner, ui, update_time)
            values ('', '', ?, 'geom', ?, ?, ?, 1, '', '', null, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))""", as.table(), as.title(), as.qml(), as.sld());
    }

    private void row(BroughtRow row, boolean parts, String insert, Object[] values, PackedRtree index) {
        int at = 0;
        values[at++] = row.fid();
        if (hasPlaces()) {
            Geometry shape = row.geometry() == null ? null : BroughtTables.shape(row.geometry(), layer.form(), parts);
            values[at++] = shape == null ? null : GpGeometry.toBytes(shape, GeoPackageSchema.SRS_ID);
            if (shape != null) {
                index.add(row.fid(), shape.getEnvelopeInternal());
            }
        }
        System.arraycopy(row.values(), 0, values, at, row.values().length);
        sql.insert(insert, values);
    }

    private void create(String about, String declared) {
        List<String> stored = layer.stored();
        String columns = IntStream.range(0, stored.size()).mapToObj(i -> ",\n  \"" + stored.get(i) + "\" " + layer.columns().get(i).holds().declared())
                .collect(Collectors.joining());
        sql.run("create table \"" + as.table() + "\" (\n  fid INTEGER primary key autoincrement not null" + (hasPlaces() ? ",\n  geom " + declared : "") + columns + ")");
        sql.insert("insert into gpkg_contents (table_name, data_type, identifier, description, srs_id) values (?, ?, ?, ?, ?)", as.table(),
                hasPlaces() ? "features" : "attributes", as.title(), about, hasPlaces() ? GeoPackageSchema.SRS_ID : 0);
        if (hasPlaces()) {
            sql.insert("""
                insert into gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
                values (?, 'geom', ?, ?, 0, 0)""", as.table(), declared, GeoPackageSchema.SRS_ID);
        }
    }

    private void index(PackedRtree index, Cancel cancel) {
        sql.run(GeoPackageSchema.rtree(as.table()));
        index.writeInto(sql, "rtree_" + as.table() + "_geom", cancel);
        sql.run(GeoPackageSchema.rtreeTriggers(as.table()));
        sql.insert("""
            insert into gpkg_extensions (table_name, column_name, extension_name, definition, scope)
            values (?, 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec130/#extension_rtree', 'write-only')""", as.table());
        if (!index.extent().isNull()) {
            sql.insert("update gpkg_contents set min_x = ?, min_y = ?, max_x = ?, max_y = ? where table_name = ?", index.extent().getMinX(),
                    index.extent().getMinY(), index.extent().getMaxX(), index.extent().getMaxY(), as.table());
        }
    }
}
