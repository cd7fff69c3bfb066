package districtatlas.atlasfile;

import districtatlas.base.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks a reader's own file for what is wrong with its pages and tables, whatever stands in them. One thread at a time. */
final class ReaderFileCheck {
    private static final int MOST_TOLD_OF_PAGES = 20;

    private final Sql sql;
    private final List<Problem> problems = new ArrayList<>();

    ReaderFileCheck(Sql sql) {
        this.sql = sql;
    }

    List<Problem> problems() {
        told(this::pages);
        told(this::tables);
        told(this::index);
        return problems;
    }

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
                .forEach(s -> add("notebook.damaged", "", s));
        sql.query("pragma foreign_key_check", r -> r.getString(1)).stream().distinct().forEach(t -> add("notebook.damaged", t, t));
    }

    /** What a GIS needs. */
    private void tables() {
        FileTables there = FileTables.of(sql);
        for (String table : List.of("gpkg_contents", "gpkg_geometry_columns", "gpkg_extensions", "gpkg_spatial_ref_sys", "layer_styles",
                ReaderFileSchema.PICTURES, ReaderFileSchema.FEATURES)) {
            if (!there.isThere(table)) {
                add("notebook.layer-missing", table, table);
            }
        }
        Set<String> all = new HashSet<>(sql.query("select name from sqlite_master", r -> r.getString(1)));
        sql.query("select table_name from gpkg_contents", r -> String.valueOf(r.getString(1))).stream().filter(t -> !all.contains(t))
                .forEach(t -> add("notebook.layer-missing", "gpkg_contents", t));
    }

    /** Every row that has a shape is found by it. */
    private void index() {
        FileTables there = FileTables.of(sql);
        for (OwnLayer layer : OwnLayer.values()) {
            String table = layer.table();
            boolean indexed = !sql.query("select 1 from sqlite_master where name = ? and sql like 'create virtual table%using rtree(%'", r -> 1,
                    "rtree_" + table + "_geom").isEmpty();
            if (there.isThere(table)) {
                long astray = indexed ? sql.query("select (select count(*) from \"" + table + "\" where geom is not null and fid not in (select id from \"rtree_"
                        + table + "_geom\")) + (select count(*) from \"rtree_" + table + "_geom\" where id not in (select fid from \"" + table + "\"))",
                        r -> r.getLong(1)).get(0) : 1;
                if (astray > 0) {
                    add("notebook.index", table, table);
                }
            }
        }
    }
}
