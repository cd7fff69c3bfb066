package districtatlas.atlasfile;

import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Writes the features of a layer of an atlas file: their table and its index. One thread at a time. */
final class LayerTable {
    private final Sql sql;

    LayerTable(Sql sql) {
        this.sql = sql;
    }

    /** One type for the whole table: simple where every feature is, else the multi-part type. */
    static String geometryType(LayerRow layer, List<FeatureRow> features) {
        boolean multi = features.stream().anyMatch(f -> f.geometry().getGeometryType().startsWith("Multi"));
        String simple = switch (layer.geometry()) {
            case "point" -> "POINT";
            case "line" -> "LINESTRING";
            default -> "POLYGON";
        };
        return multi ? "MULTI" + simple : simple;
    }

    /** Makes the table of a layer, fills it in that order, and its index. */
    void write(LayerRow layer, List<FeatureRow> features) {
        fill(layer, features);
        index(layer.id(), features);
    }

    private void fill(LayerRow layer, List<FeatureRow> features) {
        boolean multi = geometryType(layer, features).startsWith("MULTI");
        String type = geometryType(layer, features);
        StringBuilder create = new StringBuilder("create table \"" + layer.id() + "\" (\n  fid INTEGER primary key autoincrement not null,\n  geom "
                + type);
        StringBuilder names = new StringBuilder("geom");
        StringBuilder marks = new StringBuilder("?");
        for (LayerRow.ColumnRow column : layer.columns()) {
            create.append(",\n  \"").append(column.name()).append("\" ").append(sqlType(column));
            names.append(", \"").append(column.name()).append('"');
            marks.append(", ?");
        }
        sql.run(create.append(")").toString());
        String insert = "insert into \"" + layer.id() + "\" (" + names + ") values (" + marks + ")";
        for (FeatureRow feature : features) {
            Object[] values = new Object[layer.columns().size() + 1];
            Geometry geometry = multi ? asMulti(feature.geometry()) : feature.geometry();
            values[0] = GpGeometry.toBytes(geometry, GeoPackageSchema.SRS_ID);
            for (int i = 1; i < values.length; i++) {
                values[i] = feature.values().get(i - 1);
            }
            sql.insert(insert, values);
        }
    }

    /** In capitals, as validators want it. */
    private static String sqlType(LayerRow.ColumnRow column) {
        return column.type().equals("real") ? "DOUBLE" : column.type().toUpperCase(Locale.ROOT);
    }

    private static Geometry asMulti(Geometry geometry) {
        if (geometry.getGeometryType().startsWith("Multi")) {
            return geometry;
        }
        GeometryFactory factory = geometry.getFactory();
        return switch (geometry.getDimension()) {
            case 0 -> factory.createMultiPoint(new Point[] {(Point) geometry});
            case 1 -> factory.createMultiLineString(new LineString[] {(LineString) geometry});
            default -> factory.createMultiPolygon(new Polygon[] {(Polygon) geometry});
        };
    }

    private void index(String table, List<FeatureRow> features) {
        sql.run(GeoPackageSchema.rtree(table));
        String insert = "insert into \"rtree_" + table + "_geom\" (id, minx, maxx, miny, maxy) values (?, ?, ?, ?, ?)";
        for (int i = 0; i < features.size(); i++) {
            Envelope e = features.get(i).geometry().getEnvelopeInternal();
            if (!e.isNull()) {
                sql.insert(insert, i + 1, e.getMinX(), e.getMaxX(), e.getMinY(), e.getMaxY());
            }
        }
        sql.run(GeoPackageSchema.rtreeTriggers(table));
    }

    /** Takes a table and its index away, with all that is in them. */
    void drop(String table) {
        sql.run("drop table if exists \"rtree_" + table + "_geom\"", "drop table if exists \"" + table + "\"",
                "delete from sqlite_sequence where name = '" + table + "'");
    }
}
