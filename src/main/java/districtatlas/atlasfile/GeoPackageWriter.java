package districtatlas.atlasfile;

import districtatlas.base.FileKind;
import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import districtatlas.base.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.sqlite.SQLiteConfig;

/**
 * Makes an atlas file. It takes its place in one step in {@link #finish()}, so that nobody sees half a file; closed without that,
 * nothing is left. The same rows in the same order give the same bytes. One thread at a time.
 */
public final class GeoPackageWriter implements AutoCloseable {
    private final WholeFile whole;
    private final String timestamp;
    private final Sql sql;
    private final Set<String> identifiers = new HashSet<>();
    private int metadataCount;
    private int styleCount;
    private boolean finished;

    private GeoPackageWriter(Path file, WholeFile whole, String timestamp) throws SQLException {
        this.whole = whole;
        this.timestamp = timestamp;
        SqliteLibrary.makeReady(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(4096);
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setEncoding(SQLiteConfig.Encoding.UTF8);
        this.sql = new Sql(file, DriverManager.getConnection(uri(whole.growing(), ""), config.toProperties()), Patience.endless());
    }

    /** How SQLite takes a path with any characters. */
    static String uri(Path file, String options) {
        return "jdbc:sqlite:" + file.toUri().toASCIIString() + options;
    }

    /**
     * @param timestamp of everything in the file, as {@code 2026-01-31T00:00:00.000Z}; given, not taken from a clock
     * @throws AtlasFileException with a problem {@code write.…} that says why there is no writing there
     */
    public static GeoPackageWriter create(Path file, String timestamp) {
        Path folder = file.toAbsolutePath().getParent();
        WholeFile whole;
        try {
            if (folder != null && !Files.exists(folder)) {
                Files.createDirectories(folder);
            }
            if (AtlasOpening.isAnotherDatabase(file)) {
                throw new AtlasFileException(Problem.worded("write.other-kind", file.toString(), ".gpkg"), null);
            }
            whole = WholeFile.begin(file, FileKind.ATLAS);
        } catch (IOException e) {
            throw AtlasFileException.of(NotWritten.of(e, file, folder));
        }
        try {
            GeoPackageWriter writer = new GeoPackageWriter(file, whole, timestamp);
            writer.createTables();
            return writer;
        } catch (SQLException e) {
            whole.close();
            throw AtlasFileException.of(NotWritten.of(e, file, folder));
        }
    }

    private void createTables() {
        sql.run("pragma application_id = " + GeoPackageSchema.APPLICATION_ID, "pragma user_version = " + GeoPackageSchema.VERSION);
        sql.begin();
        sql.run(GeoPackageSchema.CORE);
        sql.run(GeoPackageSchema.REQUIRED_REFERENCE_SYSTEMS, GeoPackageSchema.METADATA_EXTENSION);
        registerAttributes("layer_styles", "图层样式", "图层样式：SLD，以及 QGIS 自动套用的 QML");
        for (ContentSchema.Table table : ContentSchema.TABLES) {
            sql.run(table.sql());
            registerAttributes(table.name(), table.identifier(), table.description());
        }
        sql.run(ContentSchema.INDEXES);
        sql.run(ItemListView.sql());
        registerAttributes(ItemListView.NAME, ItemListView.IDENTIFIER, ItemListView.DESCRIPTION);
        meta(AtlasFile.SCHEMA, Integer.toString(ContentSchema.VERSION));
    }

    /** The writer of what the plan says, into the same file. */
    public PlanWriter plan() {
        return new PlanWriter(sql);
    }

    /** The names that no layer may have: the file's own tables. */
    public static Set<String> reservedTableNames() {
        Set<String> names = new HashSet<>(Set.of("layer_styles", ItemListView.NAME));
        ContentSchema.TABLES.forEach(t -> names.add(t.name()));
        return names;
    }

    public void meta(String key, String value) {
        sql.insert("insert into meta (key, value) values (?, ?)", key, value);
    }

    /** @param wkt well-known text, version 1 */
    public void referenceSystem(int epsg, String name, String wkt) {
        sql.insert("""
            insert into gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, definition, description)
            values (?, ?, 'EPSG', ?, ?, ?)""", name, epsg, epsg, wkt.strip(), "EPSG:" + epsg + "；本文件的坐标一律先东后北（x, y），与定义中的轴序无关");
    }

    private void registerAttributes(String table, String identifier, String description) {
        identifiers.add(identifier);
        sql.insert("""
            insert into gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id)
            values (?, 'attributes', ?, ?, ?, 0)""", table, identifier, description, timestamp);
    }

    /** Writes a layer whole: its table, features, index and metadata. Reference system 4490 must be there. */
    public void layer(LayerRow layer, List<FeatureRow> features) {
        String table = layer.id();
        Envelope extent = new Envelope();
        features.forEach(f -> extent.expandToInclude(f.geometry().getEnvelopeInternal()));
        String identifier = identifiers.add(layer.title().zh()) ? layer.title().zh() : layer.title().zh() + " (" + table + ")";
        identifiers.add(identifier);
        sql.insert("""
            insert into gpkg_contents (table_name, data_type, identifier, description, last_change, min_x, min_y, max_x, max_y, srs_id)
            values (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)""", table, identifier, MetadataText.description(layer), timestamp,
                extent.isNull() ? null : extent.getMinX(), extent.isNull() ? null : extent.getMinY(),
                extent.isNull() ? null : extent.getMaxX(), extent.isNull() ? null : extent.getMaxY(), GeoPackageSchema.SRS_ID);
        sql.insert("""
            insert into gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
            values (?, 'geom', ?, ?, 0, 0)""", table, LayerTable.geometryType(layer, features), GeoPackageSchema.SRS_ID);
        new LayerTable(sql).write(layer, features);
        sql.insert("""
            insert into gpkg_extensions (table_name, column_name, extension_name, definition, scope)
            values (?, 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec130/#extension_rtree', 'write-only')""", table);
        metadata(layer);
        layerRow(layer, features.size());
    }

    /** Before the layers, from the top of the map down. */
    public void layerGroup(LayerGroupRow group) {
        sql.insert("insert into layer_group (group_id, title, title_en) values (?, ?, ?)", group.id(), group.title().zh(), group.title().en());
    }

    private void metadata(LayerRow layer) {
        metadata(layer.id(), MetadataText.DUBLIN_CORE, MetadataText.dublinCore(layer));
        metadata(layer.id(), MetadataText.QGIS, MetadataText.qgis(layer));
    }

    /** About the file as a whole, in terms of Dublin Core. */
    public void metadata(String title, Map<String, String> terms) {
        metadata("", MetadataText.DUBLIN_CORE, MetadataText.dublinCore(title, terms));
    }

    /** @param table empty for the whole file */
    private void metadata(String table, String standard, String text) {
        metadataCount++;
        sql.insert("""
            insert into gpkg_metadata (id, md_scope, md_standard_uri, mime_type, metadata)
            values (?, 'dataset', ?, 'text/xml', ?)""", metadataCount, standard, text);
        sql.insert("""
            insert into gpkg_metadata_reference (reference_scope, table_name, timestamp, md_file_id)
            values (?, ?, ?, ?)""", table.isEmpty() ? "geopackage" : "table", table.isEmpty() ? null : table, timestamp, metadataCount);
    }

    private void layerRow(LayerRow layer, int features) {
        LayerRow.OriginRow o = layer.origin();
        sql.insert("""
            insert into layer (layer_id, title, title_en, group_id, thing, thing_en, geometry, style, provider, provider_en, dated, dated_en,
              licence, attribution, accuracy, accuracy_en, lineage, lineage_en, approximate, made, features)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", layer.id(), layer.title().zh(), layer.title().en(),
                layer.group(), layer.thing().zh(), layer.thing().en(), layer.geometry(), layer.style(), o.provider().zh(), o.provider().en(),
                o.dated().zh(), o.dated().en(), o.licence(), o.attribution(), o.accuracy().zh(), o.accuracy().en(),
                o.lineage().zh(), o.lineage().en(), o.approximate(), layer.made(), features);
        for (int i = 0; i < layer.columns().size(); i++) {
            LayerRow.ColumnRow column = layer.columns().get(i);
            sql.insert("insert into layer_column (layer_id, ord, name, type, title, title_en, unit, unit_en) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    layer.id(), i, column.name(), column.type(), column.title().zh(), column.title().en(), column.unit().zh(), column.unit().en());
        }
        for (int i = 0; i < layer.words().size(); i++) {
            LayerRow.WordRow w = layer.words().get(i);
            sql.insert("insert into layer_word (layer_id, ord, name, value, word, word_en) values (?, ?, ?, ?, ?, ?)",
                    layer.id(), i, w.column(), w.value(), w.word().zh(), w.word().en());
        }
    }

    /** @param qml the same style in QGIS's words; empty when there is none */
    public void style(StyleRow style, String qml) {
        sql.insert("""
            insert into layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD,
              useAsDefault, description, owner, ui, update_time)
            values ('', '', ?, 'geom', ?, ?, ?, ?, '', '', null, ?)""",
                style.layer(), style.name(), qml, style.sld(), style.isDefault(), later(styleCount++));
    }

    /** No two styles at the same second: QGIS lists styles by their time and would show those of one time many times over. */
    private String later(int seconds) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC)
                .format(Instant.parse(timestamp).plusSeconds(seconds));
    }

    public void palette(PaletteRow palette) {
        palette.roles().forEach((role, value) ->
                sql.insert("insert into palette (palette_id, role, value) values (?, ?, ?)", palette.id(), role, value));
    }

    public void theme(ThemeRow theme) {
        sql.insert("insert into theme (theme_id, name, name_en, icon, stage) values (?, ?, ?, ?, ?)",
                theme.id(), theme.name().zh(), theme.name().en(), theme.icon(), theme.stage());
        for (int i = 0; i < theme.layers().size(); i++) {
            sql.insert("insert into theme_layer (theme_id, ord, layer_id, style, shown) values (?, ?, ?, ?, ?)",
                    theme.id(), i, theme.layers().get(i).layer(), theme.layers().get(i).style(), theme.layers().get(i).shown());
        }
    }

    /** What of it, as it is written now, would keep it from being opened; empty when all holds. */
    public List<Problem> broken() {
        return new MustHold(sql).broken(FileTables.of(sql), new FileFrame(sql));
    }

    /** Sets the file into its place. Nothing can be written after. */
    public void finish() {
        sql.commit();
        sql.run("vacuum");
        sql.close();
        finished = true;
        try {
            whole.finish();
        } catch (NotWritten e) {
            throw AtlasFileException.of(e);
        }
    }

    @Override
    public void close() {
        try {
            if (!finished) {
                sql.close();
            }
        } finally {
            whole.close();
        }
    }
}
