package districtatlas.atlasfile;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The reader's own layers as tables. What was written into each row is remembered by a print, so that what another program edited is
 * found: {@link #changed}. One thread at a time.
 */
final class OwnLayerTables {
    private static final Messages WORDS = new Messages(Lang.ZH);
    private static final int PRINT_BYTES = 16;

    private final Sql sql;

    OwnLayerTables(Sql sql) {
        this.sql = sql;
    }

    /** In a new file, or where another program dropped it. */
    void create(OwnLayer layer) {
        String table = layer.table();
        sql.run("create table \"" + table + "\" (\n  fid INTEGER primary key autoincrement not null,\n  geom " + layer.geometry() + ",\n  "
                + String.join(",\n  ", layer.declarations()) + ")");
        sql.insert("""
            insert into gpkg_contents (table_name, data_type, identifier, description, srs_id) values (?, 'features', ?, '', ?)
            on conflict do update set identifier = excluded.identifier""", table, title(table), GeoPackageSchema.SRS_ID);
        sql.insert("""
            insert or replace into gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
            values (?, 'geom', ?, ?, 0, 0)""", table, layer.geometry(), GeoPackageSchema.SRS_ID);
        sql.run("drop table if exists \"rtree_" + table + "_geom\"", GeoPackageSchema.rtree(table));
        sql.run(GeoPackageSchema.rtreeTriggers(table));
        sql.insert("""
            insert or ignore into gpkg_extensions (table_name, column_name, extension_name, definition, scope)
            values (?, 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec130/#extension_rtree', 'write-only')""", table);
    }

    /** What a GIS calls the table. */
    static String title(String table) {
        return WORDS.get("notebook.table." + table);
    }

    /**
     * Makes anew what another program dropped.
     *
     * @return the layers whose rows are to be written anew
     */
    Set<OwnLayer> mend() {
        FileTables there = FileTables.of(sql);
        Set<OwnLayer> mended = EnumSet.noneOf(OwnLayer.class);
        for (OwnLayer layer : OwnLayer.values()) {
            if (!there.isThere(layer.table())) {
                sql.insert("delete from entry_feature where layer = ?", layer.table());
                create(layer);
                mended.add(layer);
            }
            for (String declaration : layer.declarations()) {
                String column = declaration.substring(0, declaration.indexOf(' '));
                if (there.isThere(layer.table()) && !there.columns(layer.table()).contains(column)) {
                    sql.run("alter table \"" + layer.table() + "\" add column " + declaration);
                    mended.add(layer);
                }
            }
        }
        return mended;
    }

    // ---- writing --------------------------------------------------------------------------------------------------

    void put(OwnFeature feature) {
        OwnLayer layer = feature.layer();
        byte[] shape = feature.geometry() == null ? null : GpGeometry.toBytes(feature.geometry(), GeoPackageSchema.SRS_ID);
        List<Object> row = new ArrayList<>();
        row.add(shape);
        row.addAll(feature.values());
        long fid = sql.number("select fid from entry_feature where layer = ? and entry_id = ?", 0, layer.table(), feature.entry());
        if (fid == 0) {
            sql.insert(insert(layer), row.toArray());
            fid = sql.number("select last_insert_rowid()", 0);
        } else {
            row.add(fid);
            sql.insert(update(layer), row.toArray());
        }
        remember(layer, fid, feature.kind(), feature.entry(), print(shape, feature.values()));
    }

    private static String insert(OwnLayer layer) {
        return "insert into \"" + layer.table() + "\" (geom, " + String.join(", ", layer.columns()) + ") values (?, "
                + layer.columns().stream().map(c -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private static String update(OwnLayer layer) {
        return "update \"" + layer.table() + "\" set geom = ?, " + layer.columns().stream().map(c -> c + " = ?").collect(Collectors.joining(", "))
                + " where fid = ?";
    }

    /** That a row shows that entry from now on. */
    void remember(OwnLayer layer, long fid, String kind, String entry, String print) {
        sql.insert("insert or replace into entry_feature (layer, fid, kind, entry_id, print) values (?, ?, ?, ?, ?)", layer.table(), fid, kind, entry, print);
    }

    void remove(OwnLayer layer, String entry) {
        sql.insert("delete from \"" + layer.table() + "\" where fid in (select fid from entry_feature where layer = ? and entry_id = ?)", layer.table(), entry);
        sql.insert("delete from entry_feature where layer = ? and entry_id = ?", layer.table(), entry);
    }

    /** So that a GIS shows the whole layer at once, and sees that it changed. */
    void extent(OwnLayer layer, Envelope extent) {
        boolean none = extent.isNull();
        sql.insert("""
            update gpkg_contents set min_x = ?, min_y = ?, max_x = ?, max_y = ?, last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
             where table_name = ?""", none ? null : extent.getMinX(), none ? null : extent.getMinY(), none ? null : extent.getMaxX(),
                none ? null : extent.getMaxY(), layer.table());
    }

    // ---- what others did ------------------------------------------------------------------------------------------

    /** When another program says that it changed the layer. */
    Optional<String> lastChange(OwnLayer layer) {
        return sql.query("select last_change from gpkg_contents where table_name = ?", r -> r.getString(1), layer.table()).stream()
                .filter(Objects::nonNull).findFirst();
    }

    /** Ids of the entries that have a row; empty when the layer is not there. */
    Optional<Set<String>> shown(OwnLayer layer) {
        return FileTables.of(sql).isThere(layer.table()) ? Optional.of(new HashSet<>(sql.query(
                "select e.entry_id from entry_feature e join \"" + layer.table() + "\" t on t.fid = e.fid where e.layer = ?", r -> r.getString(1), layer.table())))
                : Optional.empty();
    }

    private static final String REMOVED = """
        select fid, kind, entry_id from entry_feature
         where layer = ? and fid not in (select fid from "{t}")
         order by fid""";

    /** Rows that are not as they were written. Some 10 ms for thousands. */
    List<OwnRow> changed(OwnLayer layer) {
        List<OwnRow> changed = new ArrayList<>(sql.query(REMOVED.replace("{t}", layer.table()),
                r -> new OwnRow(layer, r.getLong(1), r.getString(2), r.getString(3), Optional.empty(), Map.of(), ""), layer.table()));
        String select = "select t.fid, t.geom, e.kind, e.entry_id, e.print, " + layer.columns().stream().map(c -> "t.\"" + c + "\"").collect(Collectors.joining(", "))
                + " from \"" + layer.table() + "\" t left join entry_feature e on e.layer = ? and e.fid = t.fid order by t.fid";
        sql.query(select, r -> changedRow(layer, r), layer.table()).stream().flatMap(Optional::stream).forEach(changed::add);
        return changed;
    }

    private static Optional<OwnRow> changedRow(OwnLayer layer, ResultSet r) throws SQLException {
        byte[] shape = r.getBytes(2);
        List<Object> stored = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        int at = 6;
        for (String column : layer.columns()) {
            stored.add(r.getObject(at));
            String text = r.getString(at++);
            if (text != null) {
                values.put(column, text);
            }
        }
        String print = print(shape, stored);
        if (print.equals(r.getString(5))) {
            return Optional.empty();
        }
        return Optional.of(new OwnRow(layer, r.getLong(1), Objects.requireNonNullElse(r.getString(3), ""), Objects.requireNonNullElse(r.getString(4), ""),
                geometry(shape), values, print));
    }

    private static Optional<Geometry> geometry(byte[] shape) {
        try {
            return shape == null ? Optional.empty() : Optional.of(GpGeometry.fromBytes(shape)).filter(g -> !g.isEmpty());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String print(byte[] shape, List<Object> values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            if (shape != null) {
                digest.update(shape);
            }
            values.forEach(v -> digest.update(('\n' + String.valueOf(v)).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, PRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
