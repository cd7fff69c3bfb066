package districtatlas.data.pack;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.GuestDatabase;
import districtatlas.data.CrsClaim;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * What lies in a GeoPackage: its own list of contents, held against the tables that there are. What is listed and cannot be read is told
 * and left out; what is there for programs only is passed over. One thread at a time.
 */
final class PackContents {
    private static final String CONTENTS = "gpkg_contents";
    private static final String SHAPES = "gpkg_geometry_columns";
    private static final Set<String> VECTOR = Set.of("features", "attributes", "aspatial", "");
    private static final Set<String> TILES = Set.of("tiles", "2d-gridded-coverage", "vector-tiles");
    /** Of programs, for themselves. */
    private static final Set<String> INNER = Set.of(PackStyles.TABLE, "qgis_projects");
    private static final String[] INNER_BEGIN = {"gpkg_", "sqlite_", "rtree_", "idx_", "st_", "spatial_ref_sys", "geometry_columns", "vgpkg_"};
    private static final int MOST_LAYERS = 2_000;
    /** A view may take as long as one question may; not each of hundreds. */
    private static final long MOST_NANOS_OF_VIEWS = TimeUnit.SECONDS.toNanos(4);

    /** A table with shapes. */
    private record Shapes(String column, int srs) {
    }

    private final GuestDatabase database;
    private final String fileName;
    private final Findings found;
    /** Names of tables and views, whatever the case they are asked in, each with whether it is a view. */
    private final Map<String, Map.Entry<String, Boolean>> there = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, List<Shapes>> shapes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final long begun = System.nanoTime();
    private final PackSystems systems;
    private final PackStyles styles;

    PackContents(GuestDatabase database, String fileName, Findings found) {
        this.database = database;
        this.fileName = fileName;
        this.found = found;
        database.rows("select name, type from sqlite_master where type in ('table', 'view')",
            r -> there.putIfAbsent(r.text(0), Map.entry(r.text(0), r.text(1).equals("view"))));
        if (!there.containsKey(CONTENTS)) {
            throw refusal();
        }
        if (there.containsKey(SHAPES)) {
            database.rows("select table_name, column_name, srs_id from " + SHAPES,
                r -> shapes.computeIfAbsent(r.text(0), t -> new ArrayList<>()).add(new Shapes(r.text(1), r.value(2) instanceof Number n ? n.intValue() : 0)));
        }
        systems = new PackSystems(database, there.containsKey(PackSystems.TABLE));
        styles = new PackStyles(database, there.containsKey(PackStyles.TABLE));
    }

    /** Another kind of database, by what lies in it. */
    private DataRefused refusal() {
        if (there.containsKey("tiles") && there.containsKey("metadata")) {
            return DataRefused.of("data.gpkg-mbtiles", fileName, fileName);
        }
        boolean spatialite = there.containsKey("geometry_columns") && there.containsKey("spatial_ref_sys");
        return DataRefused.of(spatialite ? "data.gpkg-spatialite" : "data.gpkg-other", fileName, fileName);
    }

    /** In the order of the file's own list. */
    List<PackTable> tables() {
        Map<String, String> listed = new LinkedHashMap<>();
        database.rows("select table_name, data_type from " + CONTENTS, r -> listed.putIfAbsent(r.text(0), r.text(1).toLowerCase(Locale.ROOT)));
        List<PackTable> tables = new ArrayList<>();
        listed.forEach((name, kind) -> add(name, kind, tables));
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(listed.keySet());
        shapes.keySet().stream().filter(t -> !known.contains(t) && there.containsKey(t)).forEach(t -> {
            found.noticed("data.gpkg-unlisted-layer", t, t);
            add(t, "features", tables);
        });
        known.addAll(shapes.keySet());
        String unlisted = there.values().stream().filter(t -> !t.getValue() && !known.contains(t.getKey()) && !isInner(t.getKey()))
            .map(Map.Entry::getKey).limit(5).collect(Collectors.joining(", "));
        if (!unlisted.isEmpty()) {
            found.noticed("data.gpkg-unlisted", "", unlisted);
        }
        return tables;
    }

    private static boolean isInner(String table) {
        String name = table.toLowerCase(Locale.ROOT);
        return INNER.contains(name) || Arrays.stream(INNER_BEGIN).anyMatch(name::startsWith);
    }

    private void add(String name, String kind, List<PackTable> tables) {
        Map.Entry<String, Boolean> table = there.get(name);
        if (TILES.contains(kind)) {
            found.noticed("data.gpkg-tiles", name, name);
        } else if (!VECTOR.contains(kind)) {
            found.noticed("data.gpkg-kind", name, name, kind);
        } else if (table == null) {
            found.leftOut("data.gpkg-missing", name, name);
        } else if (tables.size() == MOST_LAYERS) {
            found.leftOut("data.gpkg-many", name, MOST_LAYERS);
        } else if (!isInner(name)) {
            try {
                if (table.getValue() && System.nanoTime() - begun > MOST_NANOS_OF_VIEWS) {
                    found.leftOut("data.gpkg-view", name, name);
                    return;
                }
                addReadable(table.getKey(), table.getValue(), tables);
            } catch (AtlasFileException unreadable) {
                found.leftOut(table.getValue() ? "data.gpkg-view" : "data.gpkg-table", name, name);
            }
        }
    }

    private void addReadable(String name, boolean view, List<PackTable> tables) {
        PackColumns columns = new PackColumns(database, name, view);
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Shapes each : shapes.getOrDefault(name, List.of())) {
            Optional<String> column = columns.named(each.column);
            column.ifPresentOrElse(c -> places.putIfAbsent(c, each.srs), () -> found.noticed("data.gpkg-no-shapes", name, name, each.column));
        }
        Optional<String> number = columns.number().filter(n -> !places.containsKey(n));
        var others = columns.others(number, places.keySet(), found);
        if (places.isEmpty()) {
            tables.add(new PackTable(name, name, view, number, Optional.empty(), others, CrsClaim.NONE, styles.of(name)));
        }
        for (Map.Entry<String, Integer> place : places.entrySet()) {
            String title = places.size() == 1 ? name : name + " (" + place.getKey() + ")";
            CrsClaim crs = systems.claim(place.getValue(), name, found);
            tables.add(new PackTable(title, name, view, number, Optional.of(place.getKey()), others, crs, styles.of(name)));
        }
    }
}
