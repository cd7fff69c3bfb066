package districtatlas.atlasfile;

import districtatlas.atlasfile.FeatureCursor.Feature;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Asks a file, beside what must hold of every atlas, for what costs it a part or misleads another program: pages, index, features,
 * geometry, citations. One thread at a time.
 */
final class FileCheck {
    private static final int MOST_TOLD_OF_PAGES = 20;
    private static final List<String> OF_GEO_PACKAGES = List.of("gpkg_contents", "gpkg_geometry_columns", "gpkg_extensions");

    private final Sql sql;
    private final List<Problem> problems = new ArrayList<>();

    /** @param broken of what must hold, found before */
    FileCheck(Sql sql, List<Problem> broken) {
        this.sql = sql;
        this.problems.addAll(broken);
    }

    /** Of a file that is not read any further. */
    List<Problem> problemsOfPages() {
        told(this::pages);
        return List.copyOf(problems);
    }

    /** Of one that can be read. */
    List<Problem> problems(List<LayerRow> layers, double centralMeridianDegrees) {
        told(this::pages);
        told(this::tables);
        layers.forEach(l -> told(() -> layer(l, centralMeridianDegrees)));
        told(this::citations);
        told(this::texts);
        return List.copyOf(problems);
    }

    /** A question that the file cannot answer is a problem, and the next is asked. */
    private void told(Runnable question) {
        try {
            question.run();
        } catch (AtlasFileException e) {
            problems.add(e.problem().at(""));
        }
    }

    private void add(String code, String where, Object... parts) {
        problems.add(Problem.worded(code, where, parts));
    }

    private void pages() {
        sql.query("pragma integrity_check(" + MOST_TOLD_OF_PAGES + ")", r -> r.getString(1)).stream().filter(s -> !s.equals("ok"))
                .forEach(s -> add("file.damaged", "", s));
        int version = sql.query("pragma user_version", r -> r.getInt(1)).get(0);
        if (version != GeoPackageSchema.VERSION) {
            add("file.version", "user_version", version, GeoPackageSchema.VERSION);
        }
    }

    /** What a GIS needs. */
    private void tables() {
        FileTables there = FileTables.of(sql);
        OF_GEO_PACKAGES.stream().filter(t -> !there.isThere(t)).forEach(t -> add("file.table", t, t));
        if (there.isThere("gpkg_contents")) {
            List<String> views = sql.query("select name from sqlite_master where type = 'view'", r -> r.getString(1));
            sql.query("select table_name from gpkg_contents", r -> String.valueOf(r.getString(1))).stream()
                    .filter(t -> !there.isThere(t) && !views.contains(t)).forEach(t -> add("file.table", "gpkg_contents", t));
        }
    }

    private void layer(LayerRow layer, double centralMeridianDegrees) {
        String table = layer.id();
        long features = count("select count(*) from \"" + table + "\" not indexed");
        if (features != count("select features from layer where layer_id = '" + table + "'")) {
            add("file.features", table, table, features);
        }
        long indexed = sql.query("select 1 from sqlite_master where name = 'rtree_" + table + "_geom' and sql like 'create virtual table%using rtree(%'", r -> 1)
                .isEmpty() ? 0 : count("select count(*) from \"rtree_" + table + "_geom\"");
        if (features != indexed) {
            add("file.index", table, table, features, indexed);
        }
        for (String names : List.of("item_drawn", "feature_thing")) {
            sql.query("select id, fid from " + names + " where layer_id = '" + table + "' and fid not in (select fid from \"" + table + "\")", r -> r.getLong(1))
                    .forEach(id -> add("file.reference", names + " " + id, names, id, table));
        }
        ProblemLog skipped = new ProblemLog();
        FeatureReading reading = new FeatureReading(layer, centralMeridianDegrees, skipped);
        sql.query(FeatureReading.select(layer) + " order by fid", r -> {
            Optional<Feature> feature = reading.read(r);
            if (feature.isPresent()) {
                valid(layer, feature.get());
                values(layer, r);
            }
            return null;
        });
        problems.addAll(skipped.all());
    }

    private void valid(LayerRow layer, Feature feature) {
        TopologyValidationError error = new IsValidOp(feature.geometry()).getValidationError();
        if (error != null) {
            Coordinate at = error.getCoordinate();
            add("geometry.invalid", layer.id() + "/" + feature.fid(), layer.id(), feature.fid(), at == null ? "" : at.x + ", " + at.y);
        }
    }

    private void values(LayerRow layer, ResultSet row) throws SQLException {
        for (int i = 0; i < layer.columns().size(); i++) {
            Object stored = row.getObject(i + 3);
            LayerRow.ColumnRow column = layer.columns().get(i);
            if (stored != null && FeatureReading.typed(column.type(), stored) == null) {
                add("file.value", layer.id() + "/" + row.getLong(1), layer.id(), row.getLong(1), column.name());
            }
        }
    }

    private long count(String query) {
        return sql.query(query, r -> r.getLong(1)).stream().findFirst().orElse(-1L);
    }

    private static final String CITATIONS_ASTRAY = """
        select c.id from citation c join section s on s.id = c.section join document d on d.document_id = s.document_id
         where c.id not between s.first_line and s.last_line or c.id > d.lines""";

    private void citations() {
        sql.query(CITATIONS_ASTRAY, r -> r.getInt(1)).forEach(line -> add("citation.astray", "citation " + line, line));
    }

    /** A name may not move a terminal's cursor or change what stands before it. */
    private void texts() {
        for (ContentSchema.Table table : ContentSchema.TABLES) {
            List<String> columns = DeclaredColumn.of(table).columns().stream().filter(c -> c.type().equals("TEXT")).map(DeclaredColumn::name).toList();
            String holds = String.join(" or ", columns.stream().map(c -> "\"" + c + "\" glob '*[' || char(1) || '-' || char(8) || char(11) || '-' || char(31) || char(127) || ']*'").toList());
            if (!columns.isEmpty()) {
                sql.query("select id from \"" + table.name() + "\" not indexed where " + holds + " limit 3", r -> r.getLong(1))
                        .forEach(id -> add("text.control", table.name() + " " + id, table.name(), id));
            }
        }
    }
}
