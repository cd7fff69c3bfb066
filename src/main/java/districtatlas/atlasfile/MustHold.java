package districtatlas.atlasfile;

import districtatlas.atlasfile.DeclaredColumn.Declared;
import districtatlas.base.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one list of what must hold of an atlas file so that all that reads it can: asked at every opening, and by the check. The tables'
 * own declarations are the greater part of it, asked of the rows themselves, since a file may declare what it likes. What costs a single
 * feature only does not stand here. One thread at a time; some 20 ms for a district.
 */
final class MustHold {
    /** Of one table: more of the same tell a reader nothing. */
    private static final int MOST_TOLD = 3;
    private static final int MOST_ROWS = 300_000;
    /** Before the name of a table: a row of it is named and is not there. */
    private static final String REFERENCE = ">";
    private static final Set<String> NEVER_EMPTY = Set.of("document", "layer", "theme", "theme_layer", "palette", "zone");
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");
    private static final List<Declared> DECLARED = ContentSchema.TABLES.stream().map(DeclaredColumn::of).toList();
    private static final Map<String, List<String>> OTHERS = Map.of(
            "layer_styles", List.of("id", "f_table_name", "styleName", "styleSLD", "useAsDefault"),
            "gpkg_spatial_ref_sys", List.of("srs_id", "definition"));
    /** What must occur once, though no declaration says so. */
    private static final Map<String, String> ONCE = Map.of("theme_layer", "theme_id, layer_id, style", "layer_column", "layer_id, name");

    private final Sql sql;
    private final List<Problem> problems = new ArrayList<>();

    MustHold(Sql sql) {
        this.sql = sql;
    }

    /** Empty when all holds. */
    List<Problem> broken(FileTables tables, FileFrame frame) {
        DECLARED.forEach(d -> columns(tables, d.table(), d.columns().stream().map(DeclaredColumn::name).toList()));
        OTHERS.forEach((table, columns) -> columns(tables, table, columns));
        if (!problems.isEmpty()) {
            return problems;
        }
        problems.addAll(frame.problems(sql));
        sizes();
        if (problems.isEmpty()) {
            DECLARED.forEach(d -> rows(d.table(), conditions(d, frame.centralMeridianDegrees())));
            rows("layer_styles", List.of(new Condition("styleSLD", isText("styleSLD")), new Condition("styleName", isText("styleName")),
                    new Condition("f_table_name", isText("f_table_name"))));
            twice();
        }
        if (problems.isEmpty()) {
            layers(tables);
            aThemeIsOffered();
            zonesLeadToTheDistrict();
            palettes();
            styles();
            statedFacts();
        }
        return problems;
    }

    private void add(String code, String where, Object... parts) {
        problems.add(Problem.worded(code, where, parts));
    }

    private void columns(FileTables tables, String table, List<String> wanted) {
        if (!tables.isThere(table)) {
            add("file.table", table, table);
            return;
        }
        wanted.stream().filter(c -> !tables.columns(table).contains(c)).forEach(c -> add("file.column", table, table, c));
    }

    /**
     * @param column that breaks it
     * @param holds  of every row; unknown passes, as in SQL's own checks
     */
    private record Condition(String column, String holds) {
    }

    private static List<Condition> conditions(Declared declared, double meridian) {
        List<Condition> conditions = new ArrayList<>();
        for (DeclaredColumn c : declared.columns()) {
            conditions.add(new Condition(c.name(), ofType(c)));
            c.check().ifPresent(check -> conditions.add(new Condition(c.name(), check)));
            c.of().ifPresent(of -> conditions.add(new Condition(REFERENCE + of.table(), isThere(c.name(), of))));
        }
        declared.conditions().forEach(c -> conditions.add(new Condition("", c)));
        RowRules.of(declared.table(), meridian).forEach(r -> conditions.add(new Condition(r.column(), "coalesce(" + r.holds() + ", 0)")));
        return conditions;
    }

    /** Held against the rows themselves: a damaged index would find what is not there. */
    private static String isThere(String column, DeclaredColumn.Reference of) {
        return "\"" + column + "\" is null or \"" + column + "\" in (select \"" + of.column() + "\" from \"" + of.table() + "\" not indexed)";
    }

    private static String ofType(DeclaredColumn c) {
        String holds = switch (c.type()) {
            case "TEXT" -> isText(c.name()) + (c.unique() ? " and \"" + c.name() + "\" <> '' and \"" + c.name() + "\" not glob '*[^!-~]*'" : "");
            case "DOUBLE" -> "typeof(\"" + c.name() + "\") in ('real', 'integer') and abs(\"" + c.name() + "\") < 1e15";
            case "BOOLEAN" -> "typeof(\"" + c.name() + "\") = 'integer' and \"" + c.name() + "\" in (0, 1)";
            default -> "typeof(\"" + c.name() + "\") = 'integer' and abs(\"" + c.name() + "\") <= 2147483647";
        };
        return c.required() ? holds : "\"" + c.name() + "\" is null or " + holds;
    }

    /** Looking at its length reads it whole, wherever its pages lie. */
    private static String isText(String column) {
        return "typeof(\"" + column + "\") = 'text' and length(\"" + column + "\") <= 1000000";
    }

    private void rows(String table, List<Condition> conditions) {
        String cases = conditions.stream().map(c -> "when not (" + c.holds() + ") then '" + c.column() + "'").collect(Collectors.joining(" "));
        sql.query("select id, case when typeof(id) <> 'integer' or id not between 0 and 2147483647 then 'id' " + cases + " end as broken from \"" + table
                + "\" not indexed where broken is not null limit " + MOST_TOLD, r -> broken(table, r.getLong(1), r.getString(2))).forEach(problems::add);
    }

    private static Problem broken(String table, long id, String column) {
        String where = table + " " + id;
        return column.startsWith(REFERENCE) ? Problem.worded("file.reference", where, table, id, column.substring(REFERENCE.length()))
                : Problem.worded("file.value", where, table, id, column);
    }

    /** Something is there, and not more than can be read. */
    private void sizes() {
        String counts = DECLARED.stream().map(d -> "select '" + d.table() + "', count(*) from \"" + d.table() + "\" not indexed")
                .collect(Collectors.joining(" union all "));
        sql.query(counts, r -> {
            if (r.getLong(2) > MOST_ROWS) {
                add("file.many", r.getString(1), r.getString(1), MOST_ROWS);
            } else if (r.getLong(2) == 0 && NEVER_EMPTY.contains(r.getString(1))) {
                add("file.empty", r.getString(1), r.getString(1));
            }
            return null;
        });
    }

    private void twice() {
        List<String> questions = new ArrayList<>();
        DECLARED.forEach(d -> {
            d.once().forEach(columns -> questions.add(twice(d.table(), columns)));
            Optional.ofNullable(ONCE.get(d.table())).ifPresent(columns -> questions.add(twice(d.table(), columns)));
        });
        sql.query(String.join(" union all ", questions), r ->
                Problem.worded("file.twice", r.getString(1) + " " + r.getLong(3), r.getString(1), r.getLong(3), r.getString(2))).forEach(problems::add);
    }

    private static String twice(String table, String columns) {
        return "select '" + table + "', '" + columns + "', max(id) from \"" + table + "\" not indexed group by " + columns + " having count(*) > 1";
    }

    private void layers(FileTables tables) {
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        sql.query("select layer_id from layer order by id", r -> r.getString(1)).forEach(l -> columns.put(l, new LinkedHashSet<>(List.of("fid", "geom"))));
        sql.query("select layer_id, name from layer_column", r -> columns.get(r.getString(1)).add(r.getString(2)));
        columns.forEach((layer, wanted) -> {
            if (!PLAIN_NAME.matcher(layer).matches() || wanted.stream().anyMatch(c -> c.indexOf('"') >= 0 || c.indexOf(0) >= 0)) {
                add("file.name", "layer", layer);
            } else {
                columns(tables, layer, List.copyOf(wanted));
            }
        });
    }

    /** One that is not for the steps of a walk alone. */
    private void aThemeIsOffered() {
        if (sql.query("select 1 from theme where stage = 0 limit 1", r -> 1).isEmpty()) {
            add("file.empty", "theme", "theme");
        }
    }

    /** Whoever goes from a zone to what it is part of must come to an end. */
    private void zonesLeadToTheDistrict() {
        Map<String, String> parents = new LinkedHashMap<>();
        sql.query("select zone_id, parent from zone order by id", r -> parents.put(r.getString(1), r.getString(2)));
        if (parents.values().stream().filter(Objects::isNull).count() != 1) {
            add("file.district", "zone", "zone");
        }
        for (String zone : parents.keySet()) {
            int steps = 0;
            for (String at = zone; at != null && steps <= parents.size(); at = parents.get(at)) {
                steps++;
            }
            if (steps > parents.size()) {
                add("file.circle", "zone", zone);
                return;
            }
        }
    }

    private void palettes() {
        sql.query("select id, palette_id, role, value from palette", r -> {
            if (!PaletteRow.isValue(r.getString(3), r.getString(4))) {
                add("palette.value", "palette " + r.getLong(1), r.getString(4), r.getString(2) + "/" + r.getString(3));
            }
            return null;
        });
    }

    private static final String STYLES_MISSING = """
        select layer_id, style from layer
         where not exists (select 1 from layer_styles s where s.f_table_name = layer_id and s.styleName = style)
         union
        select layer_id, style from theme_layer t
         where not exists (select 1 from layer_styles s where s.f_table_name = t.layer_id and s.styleName = t.style)""";

    private void styles() {
        sql.query(STYLES_MISSING, r -> Problem.worded("file.style", r.getString(1), r.getString(1), r.getString(2))).forEach(problems::add);
    }

    private static final String STATED_WITHOUT_LINES = """
        select id from basis
         where certainty = 'stated' and not exists (select 1 from basis_citation b where b.basis = basis.id)""";

    private void statedFacts() {
        sql.query(STATED_WITHOUT_LINES, r -> r.getLong(1)).stream().limit(MOST_TOLD).forEach(id -> add("citation.none", "basis " + id, id));
    }
}
