package districtatlas.atlasfile;

import districtatlas.base.Problem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Asks an open file whether it is whole: pages, references, index, geometry, styles. One thread at a time. */
final class FileCheck {
    private static final Envelope EARTH = new Envelope(-180, 180, -90, 90);

    private final Sql sql;
    private final List<Problem> problems = new ArrayList<>();

    FileCheck(Sql sql) {
        this.sql = sql;
    }

    List<Problem> problems(List<LayerRow> layers) {
        pages();
        references();
        tables();
        layers.forEach(this::layer);
        styles();
        citations();
        return List.copyOf(problems);
    }

    private void add(String code, String where, String detail) {
        problems.add(new Problem(code, where, detail));
    }

    private void pages() {
        sql.query("pragma integrity_check", r -> r.getString(1)).stream().filter(s -> !s.equals("ok"))
                .forEach(s -> add("file.damaged", "", s + "; make or fetch the file again"));
        int version = sql.query("pragma user_version", r -> r.getInt(1)).get(0);
        if (version != GeoPackageSchema.VERSION) {
            add("file.version", "user_version", "is " + version + ", expected " + GeoPackageSchema.VERSION + " (GeoPackage 1.3)");
        }
    }

    private void references() {
        sql.query("pragma foreign_key_check", r -> r.getString(1) + " row " + r.getLong(2) + " names a row of " + r.getString(3) + " that is not there")
                .forEach(s -> add("file.reference", s.substring(0, s.indexOf(' ')), s));
    }

    private void tables() {
        List<String> there = sql.query("select name from sqlite_master where type in ('table', 'view')", r -> r.getString(1));
        for (ContentSchema.Table table : ContentSchema.TABLES) {
            if (!there.contains(table.name())) {
                add("file.table", table.name(), "the table is missing; make the file again");
            }
        }
        sql.query("select table_name from gpkg_contents", r -> r.getString(1)).stream().filter(t -> !there.contains(t))
                .forEach(t -> add("file.table", t, "gpkg_contents names a table that is not there"));
    }

    private void layer(LayerRow layer) {
        String table = layer.id();
        long features = count("select count(*) from \"" + table + "\"");
        long indexed = count("select count(*) from \"rtree_" + table + "_geom\"");
        if (features != count("select features from layer where layer_id = '" + table + "'")) {
            add("file.features", table, features + " features, but the list of layers says another number; make the file again");
        }
        if (features != indexed) {
            add("file.index", table, features + " features, but " + indexed + " in the spatial index; make the file again");
        }
        for (String names : List.of("item_drawn", "feature_thing")) {
            sql.query("select fid from " + names + " where layer_id = '" + table + "' and fid not in (select fid from \"" + table + "\")", r -> r.getLong(1))
                    .forEach(fid -> add("file.reference", names, "names feature " + fid + " of " + table + ", which is not there"));
        }
        sql.query("select fid, geom from \"" + table + "\"", r -> {
            String where = table + "/" + r.getLong(1);
            try {
                geometry(where, GpGeometry.fromBytes(r.getBytes(2)));
            } catch (IllegalArgumentException e) {
                add("geometry.damaged", where, e.getMessage());
            }
            return null;
        });
    }

    private void geometry(String where, Geometry geometry) {
        if (geometry.isEmpty()) {
            add("geometry.empty", where, "the feature has no geometry");
        } else if (!EARTH.contains(geometry.getEnvelopeInternal())) {
            add("geometry.range", where, "lies outside longitude -180…180, latitude -90…90 (swapped?)");
        } else {
            TopologyValidationError error = new IsValidOp(geometry).getValidationError();
            if (error != null) {
                add("geometry.invalid", where, error.toString());
            }
        }
    }

    private long count(String query) {
        return sql.query(query, r -> r.getLong(1)).get(0);
    }

    private static final String STYLES_MISSING = """
        select layer_id, style from layer
         where not exists (select 1 from layer_styles s where s.f_table_name = layer_id and s.styleName = style)
         union
        select layer_id, style from theme_layer t
         where not exists (select 1 from layer_styles s where s.f_table_name = t.layer_id and s.styleName = t.style)""";

    private void styles() {
        sql.query(STYLES_MISSING, this::missingStyle).forEach(problems::add);
    }

    private Problem missingStyle(java.sql.ResultSet row) throws SQLException {
        return new Problem("style.unknown", row.getString(1), "style " + row.getString(2) + " is not in the file");
    }

    private static final String CITATIONS_ASTRAY = """
        select c.id from citation c join section s on s.id = c.section join document d on d.document_id = s.document_id
         where c.id not between s.first_line and s.last_line or c.id > d.lines""";

    private static final String STATED_WITHOUT_LINES = """
        select id from basis
         where certainty = 'stated' and not exists (select 1 from basis_citation b where b.basis = basis.id)""";

    private void citations() {
        sql.query(CITATIONS_ASTRAY, r -> r.getInt(1)).forEach(line ->
                add("citation.astray", "citation " + line, "the line does not lie in the section it names"));
        sql.query(STATED_WITHOUT_LINES, r -> r.getInt(1)).forEach(id ->
                add("citation.none", "basis " + id, "a stated fact cites no line"));
    }
}
