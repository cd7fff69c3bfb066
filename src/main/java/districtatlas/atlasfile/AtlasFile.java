package districtatlas.atlasfile;

import districtatlas.atlasfile.LayerRow.ColumnRow;
import districtatlas.atlasfile.LayerRow.OriginRow;
import districtatlas.atlasfile.LayerRow.WordRow;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.coord.LonLat;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An atlas file, open for reading only: it may lie in a folder that nobody may write to. One thread at a time; opening costs
 * milliseconds, so another thread opens its own.
 */
public final class AtlasFile implements AutoCloseable {
    /** The fact that says of which version the tables are; {@code user_version} is GeoPackage's own. */
    static final String SCHEMA = "schema";

    private final Path path;
    private final FileStamp stamp;
    private final Sql sql;
    private final FileFrame frame;
    private final ProblemLog skipped;

    private AtlasFile(Path path, FileStamp stamp, Sql sql, FileFrame frame, ProblemLog skipped) {
        this.path = path;
        this.stamp = stamp;
        this.sql = sql;
        this.frame = frame;
        this.skipped = skipped;
    }

    /** Where nobody hears of features that cannot be read. */
    public static AtlasFile openReadOnly(Path file) {
        return openReadOnly(file, new ProblemLog());
    }

    /**
     * Once it is open, whatever it is asked for can be read; single features that are damaged are left out.
     *
     * @param skipped gets each feature that is left out
     * @throws AtlasFileException when the file is missing, is no SQLite file, is no atlas, is made by another version of the program, or
     *                            has not what must hold of an atlas
     */
    public static AtlasFile openReadOnly(Path file, ProblemLog skipped) {
        FileStamp stamp = FileStamp.of(file);
        Sql sql = AtlasOpening.open(file);
        try {
            FileTables tables = FileTables.of(sql);
            FileFrame frame = frame(file, sql, tables);
            Optional<Problem> broken = new MustHold(sql).broken(tables, frame).stream().findFirst();
            if (broken.isPresent()) {
                throw new AtlasFileException(broken.get().at(file.toString()), null);
            }
            return new AtlasFile(file, stamp, sql, frame, skipped);
        } catch (AtlasFileException e) {
            sql.close();
            throw e;
        }
    }

    /** Another connection, for another thread. What held is not asked again while the file is the same. */
    public AtlasFile again(ProblemLog skippedThere) {
        if (!stamp.equals(FileStamp.of(path))) {
            return openReadOnly(path, skippedThere);
        }
        return new AtlasFile(path, stamp, AtlasOpening.open(path), frame, skippedThere);
    }

    /**
     * All that is wrong with a file: what must hold of every atlas, and what costs it a part: its pages, index, geometry and citations.
     * Some 100 ms for a district; a file that cannot be opened has that one problem.
     */
    public static List<Problem> problems(Path file) {
        try (Sql sql = AtlasOpening.open(file)) {
            FileTables tables = FileTables.of(sql);
            FileFrame frame = frame(file, sql, tables);
            List<Problem> broken = new MustHold(sql).broken(tables, frame);
            FileCheck check = new FileCheck(sql, broken);
            if (!broken.isEmpty()) {
                return check.problemsOfPages();
            }
            return check.problems(new AtlasFile(file, FileStamp.NONE, sql, frame, new ProblemLog()).layers(), frame.centralMeridianDegrees());
        } catch (AtlasFileException e) {
            return List.of(e.problem());
        }
    }

    /** Before any other table is read: those of another version have other columns. */
    private static FileFrame frame(Path file, Sql sql, FileTables tables) {
        if (!tables.columns("meta").containsAll(List.of("id", "key", "value"))) {
            throw AtlasOpening.refused("atlas.not-atlas", file, null, file);
        }
        FileFrame frame = new FileFrame(sql);
        int version = frame.meta(SCHEMA).filter(v -> v.matches("[1-9]\\d{0,8}")).map(Integer::parseInt)
                .orElseThrow(() -> AtlasOpening.refused("atlas.not-atlas", file, null, file));
        if (version != ContentSchema.VERSION) {
            throw AtlasOpening.refused(version > ContentSchema.VERSION ? "atlas.newer" : "atlas.older", file, null, version, ContentSchema.VERSION);
        }
        return frame;
    }

    public Path path() {
        return path;
    }

    /** What the plan says, as rows. */
    public PlanTables plan() {
        return new PlanTables(sql);
    }

    /** A fact about the file, such as {@code name}, {@code name-en} or {@code edition}. */
    public Optional<String> meta(String key) {
        return frame.meta(key);
    }

    /** Degrees; of the district grid. */
    public double centralMeridianDegrees() {
        return frame.centralMeridianDegrees();
    }

    /** A corner of what the first picture shows; the other is {@link #homeNorthEast}. */
    public LonLat homeSouthWest() {
        return frame.homeSouthWest();
    }

    public LonLat homeNorthEast() {
        return frame.homeNorthEast();
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

    /** Shows every feature of a layer that can be read, in the order of the file. Some 2 µs a feature and 5 ns a vertex. */
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
        FeatureReading reading = reading(layer);
        try {
            return sql.query(FeatureReading.select(layer) + " where \"" + column + "\" = ? order by fid", reading::read, value).stream()
                    .flatMap(Optional::stream).toList();
        } catch (AtlasFileException damaged) {
            skipped.add(damaged.problem());
            return List.of();
        }
    }

    private FeatureReading reading(LayerRow layer) {
        return new FeatureReading(layer, centralMeridianDegrees(), skipped);
    }

    /**
     * The features of a layer one by one, in the order of the file, without keeping any: for layers of any size.
     * Closing it is the caller's; the file must stay open as long.
     */
    public FeatureCursor openFeatures(LayerRow layer) {
        return new FeatureCursor(sql.open(FeatureReading.select(layer) + " order by fid"), reading(layer), skipped);
    }

    /** The WKT of the grid's CRS. */
    public String gridWkt() {
        return frame.gridWkt();
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
        select theme_id, layer_id, style, shown
          from theme_layer
         order by theme_id, ord""";

    public List<ThemeRow> themes() {
        Map<String, List<ThemeRow.ThemeLayerRow>> layers = new LinkedHashMap<>();
        sql.query(THEME_LAYERS, r -> layers.computeIfAbsent(r.getString(1), k -> new ArrayList<>())
                .add(new ThemeRow.ThemeLayerRow(r.getString(2), r.getString(3), r.getBoolean(4))));
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
