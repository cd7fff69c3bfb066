package districtatlas.atlasfile;

import districtatlas.atlasfile.LayerRow.ColumnRow;
import districtatlas.atlasfile.LayerRow.OriginRow;
import districtatlas.atlasfile.LayerRow.WordRow;
import districtatlas.base.Problem;
import districtatlas.base.Text;
import districtatlas.coord.LonLat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An atlas file, open for reading only: it may lie in a folder that nobody may write to. One thread at a time; opening costs
 * milliseconds, so another thread opens its own.
 */
public final class AtlasFile implements AutoCloseable {
    private static final byte[] SQLITE_MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_BYTES = 100;
    private static final int MOST_PATH_BYTES = 511;
    private static final int APPLICATION_ID_AT = 68;
    /** The fact that says of which version the tables are; {@code user_version} is GeoPackage's own. */
    static final String SCHEMA = "schema";

    private final Path path;
    private final Sql sql;

    private AtlasFile(Path path, Sql sql) {
        this.path = path;
        this.sql = sql;
    }

    /**
     * @throws AtlasFileException when the file is missing, is no SQLite file, is no atlas, or is made by another version of the program
     */
    public static AtlasFile openReadOnly(Path file) {
        checkHeader(file);
        AtlasFile atlas = new AtlasFile(file, open(file));
        try {
            atlas.checkSchema();
            return atlas;
        } catch (AtlasFileException e) {
            atlas.close();
            throw e;
        }
    }

    /** SQLite's own limit; it would only say that it cannot open the file. */
    private static void checkLength(Path file) {
        int bytes = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_PATH_BYTES) {
            throw refused("atlas.path-long", file, null, bytes, MOST_PATH_BYTES);
        }
    }

    private static Sql open(Path file) {
        SqliteLibrary.makeReady(file);
        checkLength(file);
        try {
            // immutable: no lock and no journal beside the file, so a read-only folder will do.
            return new Sql(file, DriverManager.getConnection(GeoPackageWriter.uri(file.toAbsolutePath(), "?mode=ro&immutable=1")));
        } catch (SQLException e) {
            throw refused("atlas.unreadable", file, e, e.getMessage());
        }
    }

    private static boolean isSqlite(byte[] header) {
        return header.length == HEADER_BYTES && Arrays.equals(header, 0, SQLITE_MAGIC.length, SQLITE_MAGIC, 0, SQLITE_MAGIC.length);
    }

    private static void checkHeader(Path file) {
        if (!Files.isRegularFile(file)) {
            throw refused("atlas.missing", file, null, file);
        }
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER_BYTES);
        } catch (IOException e) {
            throw refused("atlas.unreadable", file, e, e.getMessage());
        }
        if (!isSqlite(header)) {
            throw refused("atlas.not-sqlite", file, null, file);
        }
        if (ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) != GeoPackageSchema.APPLICATION_ID) {
            throw refused("atlas.not-atlas", file, null, file);
        }
    }

    /** Before any other table is read: those of another version have other columns. */
    private void checkSchema() {
        if (sql.query("select 1 from sqlite_master where name = 'meta'", r -> 1).isEmpty()) {
            throw refused("atlas.not-atlas", path, null, path);
        }
        int version = meta(SCHEMA).filter(v -> v.matches("[1-9]\\d{0,8}")).map(Integer::parseInt)
                .orElseThrow(() -> refused("atlas.not-atlas", path, null, path));
        if (version != ContentSchema.VERSION) {
            throw refused(version > ContentSchema.VERSION ? "atlas.newer" : "atlas.older", path, null, version, ContentSchema.VERSION);
        }
    }

    /** Whether a database lies there that is no atlas, or cannot be told to be one: it is not for this program to replace. */
    static boolean isAnotherDatabase(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER_BYTES);
            if (!isSqlite(header)) {
                return false;
            }
        } catch (IOException e) {
            return true;
        }
        try (Sql sql = open(file)) {
            List<String> there = sql.query("select name from sqlite_master where type = 'table'", r -> r.getString(1));
            return !there.containsAll(ContentSchema.MARKS);
        } catch (AtlasFileException unreadable) {
            return true;
        }
    }

    private static AtlasFileException refused(String code, Path file, Exception cause, Object... parts) {
        return new AtlasFileException(Problem.worded(code, file.toString(), parts), cause);
    }

    public Path path() {
        return path;
    }

    /** What the plan says, as rows. */
    public PlanTables plan() {
        return new PlanTables(sql);
    }

    /** Problems of the file itself: its pages, references, index and geometry. Some 100 ms. */
    public List<Problem> damages() {
        return new FileCheck(sql).problems(layers());
    }

    /** A fact about the file, such as {@code name}, {@code name-en}, {@code central-meridian} or {@code home-lon}. */
    public Optional<String> meta(String key) {
        return sql.query("select value from meta where key = ?", r -> r.getString(1), key).stream().findFirst();
    }

    /** Degrees; of the district grid. */
    public double centralMeridianDegrees() {
        return meta("central-meridian").map(Double::parseDouble)
                .orElseThrow(() -> refused("atlas.unreadable", path, null, "no central-meridian"));
    }

    /** The groups of the layers, from the top of the map down. */
    public List<LayerGroupRow> layerGroups() {
        return sql.query("select group_id, title, title_en from layer_group order by id",
                r -> new LayerGroupRow(r.getString(1), new Text(r.getString(2), r.getString(3))));
    }

    private static final String LAYERS = """
        select layer_id, title, title_en, group_id, thing, thing_en, geometry, style, made,
               provider, provider_en, dated, dated_en, licence, attribution, accuracy, accuracy_en, lineage, lineage_en, approximate
          from layer
         order by id""";

    private static final String LAYER_COLUMNS = """
        select layer_id, name, type, title, title_en, unit, unit_en
          from layer_column
         order by layer_id, ord""";

    private static final String LAYER_WORDS = """
        select layer_id, name, value, word, word_en
          from layer_word
         order by layer_id, ord""";

    /** In the order of declaration. */
    public List<LayerRow> layers() {
        Map<String, List<ColumnRow>> columns = new LinkedHashMap<>();
        sql.query(LAYER_COLUMNS, r -> columns.computeIfAbsent(r.getString(1), k -> new ArrayList<>()).add(new ColumnRow(r.getString(2),
                r.getString(3), new Text(r.getString(4), r.getString(5)), new Text(r.getString(6), r.getString(7)))));
        Map<String, List<WordRow>> words = new LinkedHashMap<>();
        sql.query(LAYER_WORDS, r -> words.computeIfAbsent(r.getString(1), k -> new ArrayList<>())
                .add(new WordRow(r.getString(2), r.getString(3), new Text(r.getString(4), r.getString(5)))));
        return sql.query(LAYERS, r -> new LayerRow(r.getString(1), new Text(r.getString(2), r.getString(3)), r.getString(4),
                new Text(r.getString(5), r.getString(6)), r.getString(7), columns.getOrDefault(r.getString(1), List.of()),
                words.getOrDefault(r.getString(1), List.of()), r.getString(8), origin(r), r.getString(9)));
    }

    private static OriginRow origin(ResultSet r) throws SQLException {
        return new OriginRow(new Text(r.getString(10), r.getString(11)), new Text(r.getString(12), r.getString(13)), r.getString(14),
                r.getString(15), new Text(r.getString(16), r.getString(17)), new Text(r.getString(18), r.getString(19)), r.getBoolean(20));
    }

    /** How many features each layer has, by its id; nothing is counted. */
    public Map<String, Long> featureCounts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.query("select layer_id, features from layer order by id", r -> counts.put(r.getString(1), r.getLong(2)));
        return counts;
    }

    public Optional<LayerRow> layer(String id) {
        return layers().stream().filter(l -> l.id().equals(id)).findFirst();
    }

    /**
     * Shows every feature of a layer, in the order of the file. Some 2 µs a feature and 5 ns a vertex.
     *
     * @throws AtlasFileException with {@code atlas.unreadable} when a geometry is damaged
     */
    public void forEachFeature(LayerRow layer, FeatureVisitor visitor) {
        try (FeatureCursor features = openFeatures(layer)) {
            for (Optional<FeatureCursor.Feature> f = features.next(); f.isPresent(); f = features.next()) {
                visitor.feature(f.get().fid(), f.get().geometry(), f.get().values());
            }
        }
    }

    /** One feature by its number in the table of its layer, without reading the others. Some 50 µs. */
    public Optional<FeatureCursor.Feature> feature(LayerRow layer, long fid) {
        return features(layer, "fid", fid).stream().findFirst();
    }

    /** The features that have that value in a text column, in the order of the file. The table is looked through; no shape is made of another's. */
    public List<FeatureCursor.Feature> featuresWhere(LayerRow layer, String column, String value) {
        if (layer.column(column) < 0) {
            throw new IllegalArgumentException("layer " + layer.id() + " has no column " + column);
        }
        return features(layer, column, value);
    }

    private List<FeatureCursor.Feature> features(LayerRow layer, String column, Object value) {
        return sql.query("select fid, geom" + columns(layer) + " from \"" + layer.id() + "\" where \"" + column + "\" = ? order by fid",
                r -> feature(layer, r), value);
    }

    private static String columns(LayerRow layer) {
        return layer.columns().stream().map(c -> ", \"" + c.name() + '"').collect(Collectors.joining());
    }

    private FeatureCursor.Feature feature(LayerRow layer, ResultSet row) throws SQLException {
        return new FeatureCursor.Feature(row.getLong(1), geometry(layer, row), values(layer, row));
    }

    /**
     * The features of a layer one by one, in the order of the file, without keeping any: for layers of any size.
     * Closing it is the caller's; the file must stay open as long.
     */
    public FeatureCursor openFeatures(LayerRow layer) {
        return new FeatureCursor(sql.open("select fid, geom" + columns(layer) + " from \"" + layer.id() + "\" order by fid"),
                r -> feature(layer, r));
    }

    private static final String SPATIAL_REFERENCE = """
        select definition
          from gpkg_spatial_ref_sys
         where srs_id = ?""";

    /** The WKT of a CRS the file names; empty when it does not. */
    public Optional<String> wkt(int epsg) {
        return sql.query(SPATIAL_REFERENCE, r -> r.getString(1), epsg).stream().findFirst();
    }

    private org.locationtech.jts.geom.Geometry geometry(LayerRow layer, ResultSet row) throws SQLException {
        try {
            return GpGeometry.fromBytes(row.getBytes(2));
        } catch (IllegalArgumentException e) {
            throw refused("atlas.unreadable", path, e, "layer " + layer.id() + ", feature " + row.getLong(1) + ": " + e.getMessage());
        }
    }

    private static Object[] values(LayerRow layer, ResultSet row) throws SQLException {
        Object[] values = new Object[layer.columns().size()];
        for (int i = 0; i < values.length; i++) {
            int at = i + 3;
            Object value = switch (layer.columns().get(i).type()) {
                case "integer" -> (Object) row.getLong(at);
                case "real" -> row.getDouble(at);
                case "boolean" -> row.getBoolean(at);
                default -> row.getString(at);
            };
            values[i] = row.wasNull() ? null : value;
        }
        return values;
    }

    private static final String STYLES = """
        select styleName, f_table_name, styleSLD, useAsDefault
          from layer_styles
         order by id""";

    public List<StyleRow> styles() {
        return sql.query(STYLES, r -> new StyleRow(r.getString(1), r.getString(2), r.getString(3), r.getBoolean(4)));
    }

    private static final String PALETTES = """
        select palette_id, role, value
          from palette
         order by id""";

    public List<PaletteRow> palettes() {
        Map<String, Map<String, String>> roles = new LinkedHashMap<>();
        sql.query(PALETTES, r -> roles.computeIfAbsent(r.getString(1), k -> new LinkedHashMap<>()).put(r.getString(2), r.getString(3)));
        return roles.entrySet().stream().map(p -> new PaletteRow(p.getKey(), p.getValue())).toList();
    }

    private static final String THEMES = """
        select theme_id, name, name_en, icon, stage
          from theme
         order by id""";

    private static final String THEME_LAYERS = """
        select theme_id, layer_id, style
          from theme_layer
         order by theme_id, ord""";

    public List<ThemeRow> themes() {
        Map<String, List<ThemeRow.ThemeLayerRow>> layers = new LinkedHashMap<>();
        sql.query(THEME_LAYERS, r -> layers.computeIfAbsent(r.getString(1), k -> new ArrayList<>())
                .add(new ThemeRow.ThemeLayerRow(r.getString(2), r.getString(3))));
        return sql.query(THEMES, r -> new ThemeRow(r.getString(1), new Text(r.getString(2), r.getString(3)), r.getString(4),
                r.getBoolean(5), layers.getOrDefault(r.getString(1), List.of())));
    }

    private static final String SEARCH_NAMES = """
        select n.kind, n.ref, n.name, n.pinyin, n.initials, n.rank, n.context, n.context_en, n.lon, n.lat,
               (select e.name from search_name e where e.kind = n.kind and e.ref = n.ref and e.form = 'english')
          from search_name n
         where n.form = 'name'
         order by n.id""";

    private static final String SEARCH_OTHERS = """
        select kind, ref, name
          from search_name
         where form = ?
         order by id""";

    /** Everything that can be found by name: zones, items, indicators, then places of the base map. */
    public List<SearchNameRow> searchNames() {
        Map<String, List<String>> aliases = otherNames("alias");
        Map<String, List<String>> said = otherNames("said");
        return sql.query(SEARCH_NAMES, r -> {
            double lon = r.getDouble(9);
            Optional<LonLat> place = r.wasNull() ? Optional.empty() : Optional.of(new LonLat(lon, r.getDouble(10)));
            return new SearchNameRow(r.getString(1), r.getString(2), new Text(r.getString(3), r.getString(11)),
                    aliases.getOrDefault(thing(r), List.of()), said.getOrDefault(thing(r), List.of()), r.getString(4), r.getString(5), r.getInt(6),
                    new Text(r.getString(7), r.getString(8)), place);
        });
    }

    private Map<String, List<String>> otherNames(String form) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        sql.query(SEARCH_OTHERS, r -> names.computeIfAbsent(thing(r), k -> new ArrayList<>()).add(r.getString(3)), form);
        return names;
    }

    private static String thing(ResultSet r) throws SQLException {
        return r.getString(1) + ' ' + r.getString(2);
    }

    /** Other ways of writing the characters of the names. */
    public List<SearchCharacterRow> searchCharacters() {
        return sql.query("select written, meant from search_character order by id", r -> new SearchCharacterRow(r.getString(1), r.getString(2)));
    }

    @Override
    public void close() {
        sql.close();
    }
}
