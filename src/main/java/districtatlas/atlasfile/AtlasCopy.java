package districtatlas.atlasfile;

import districtatlas.atlasfile.PlanRows.BoundarySetRow;
import districtatlas.base.FileKind;
import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import districtatlas.base.Text;
import districtatlas.base.WholeFile;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.coord.Extent;
import districtatlas.coord.LonLat;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.sqlite.SQLiteConfig;

/**
 * A copy of an atlas file in which boundaries take the place of others; the file it is made from is only read. It takes its place in one
 * step in {@link #finish()}; closed without that, nothing is left. One thread at a time.
 */
public final class AtlasCopy implements AutoCloseable {
    /** The fact that says which boundaries took the place of the atlas's own; no atlas that was compiled has it. */
    public static final String BOUNDARIES = "boundaries";

    private final WholeFile whole;
    private final Sql sql;
    private boolean finished;

    private AtlasCopy(WholeFile whole, Sql sql) {
        this.whole = whole;
        this.sql = sql;
    }

    /**
     * @param file whose folder is there
     * @throws AtlasFileException with a problem {@code write.…} that says why there is no writing there
     */
    public static AtlasCopy of(Path atlas, Path file) {
        WholeFile whole;
        try {
            whole = WholeFile.begin(file, FileKind.ATLAS);
        } catch (NotWritten e) {
            throw AtlasFileException.of(e);
        }
        try (Sql from = AtlasOpening.open(atlas)) {
            from.copyInto(whole.growing(), file);
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
            config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
            Sql sql = new Sql(file, DriverManager.getConnection(GeoPackageWriter.uri(whole.growing(), ""), config.toProperties()), Patience.endless());
            sql.begin();
            return new AtlasCopy(whole, sql);
        } catch (SQLException e) {
            whole.close();
            throw AtlasFileException.of(NotWritten.of(e, file, file.toAbsolutePath().getParent()));
        } catch (AtlasFileException e) {
            whole.close();
            throw e;
        }
    }

    /** Where the boundaries come from, and by what they are known. */
    public void boundarySet(BoundarySetRow set, String known) {
        sql.run("delete from boundary_set");
        new PlanWriter(sql).boundarySet(set);
        sql.insert("delete from meta where key = ?", BOUNDARIES);
        sql.insert("insert into meta (key, value) values (?, ?)", BOUNDARIES, known);
    }

    /** Other features in the place of all of a layer: they are numbered from 1 on, in that order; and where they come from. */
    public void layer(LayerRow layer, List<FeatureRow> features) {
        String table = layer.id();
        LayerTable tables = new LayerTable(sql);
        tables.drop(table);
        tables.write(layer, features);
        Envelope extent = new Envelope();
        features.forEach(f -> extent.expandToInclude(f.geometry().getEnvelopeInternal()));
        sql.insert("update gpkg_contents set min_x = ?, min_y = ?, max_x = ?, max_y = ?, description = ? where table_name = ?", extent.getMinX(),
                extent.getMinY(), extent.getMaxX(), extent.getMaxY(), MetadataText.description(layer), table);
        sql.insert("update gpkg_geometry_columns set geometry_type_name = ? where table_name = ?", LayerTable.geometryType(layer, features), table);
        for (String names : List.of("item_drawn", "feature_thing")) {
            sql.insert("delete from " + names + " where layer_id = ? and fid > ?", table, features.size());
        }
        LayerRow.OriginRow o = layer.origin();
        sql.insert("""
            update layer set features = ?, provider = ?, provider_en = ?, dated = ?, dated_en = ?, licence = ?, attribution = ?, accuracy = ?,
              accuracy_en = ?, lineage = ?, lineage_en = ?, approximate = ?
             where layer_id = ?""", features.size(), o.provider().zh(), o.provider().en(), o.dated().zh(), o.dated().en(), o.licence(),
                o.attribution(), o.accuracy().zh(), o.accuracy().en(), o.lineage().zh(), o.lineage().en(), o.approximate(), table);
        metadata(layer, MetadataText.DUBLIN_CORE, MetadataText.dublinCore(layer));
        metadata(layer, MetadataText.QGIS, MetadataText.qgis(layer));
    }

    private void metadata(LayerRow layer, String standard, String text) {
        sql.insert("""
            update gpkg_metadata set metadata = ?
             where md_standard_uri = ? and id in (select md_file_id from gpkg_metadata_reference where table_name = ?)""", text, standard, layer.id());
    }

    /** How large a zone is and how far it reaches, on the grid. */
    public void zone(String zone, double areaKm2, Extent extent) {
        sql.insert("update zone set area_km2 = ?, min_east = ?, min_north = ?, max_east = ?, max_north = ? where zone_id = ?", areaKm2,
                extent.minEast(), extent.minNorth(), extent.maxEast(), extent.maxNorth(), zone);
    }

    public void parent(String zone, String parent) {
        sql.insert("update zone set parent = ? where zone_id = ?", parent, zone);
    }

    /** To which zones a thing belongs, in that order: what the file has already rests on what it did, and the rest on general knowledge. */
    public void itemZones(String item, List<String> zones) {
        links("item_zone", "item_id", "zone_id", item, zones);
    }

    /** With which zones a zone is tied; as {@link #itemZones}. */
    public void zoneLinks(String zone, List<String> touched) {
        links("zone_link", "zone_id", "touches", zone, touched);
    }

    private void links(String table, String of, String to, String one, List<String> others) {
        Map<String, Integer> bases = new LinkedHashMap<>();
        sql.query("select " + to + ", basis from " + table + " where " + of + " = ? order by ord", r -> bases.put(r.getString(1), r.getInt(2)), one);
        sql.insert("delete from " + table + " where " + of + " = ?", one);
        for (int i = 0; i < others.size(); i++) {
            Integer basis = bases.get(others.get(i));
            sql.insert("insert into " + table + " (" + of + ", ord, " + to + ", basis) values (?, ?, ?, ?)", one, i, others.get(i),
                    basis == null ? generalKnowledge() : basis);
        }
    }

    private int generalKnowledge() {
        Optional<Integer> there = sql.query("select id from basis where certainty = ? order by id limit 1", r -> r.getInt(1), Certainty.KNOWN.key()).stream().findFirst();
        return there.orElseGet(() -> {
            int next = sql.query("select coalesce(max(id), 0) + 1 from basis", r -> r.getInt(1)).get(0);
            sql.insert("insert into basis (id, certainty, citation) values (?, ?, null)", next, Certainty.KNOWN.key());
            return next;
        });
    }

    /** What is said of a thing that can be found by name: what and where it is. */
    public void searchContext(String kind, String ref, Text context) {
        sql.insert("update search_name set context = ?, context_en = ? where kind = ? and ref = ?", context.zh(), context.en(), kind, ref);
    }

    /** Where to look for it. */
    public void searchPlace(String kind, String ref, LonLat place) {
        sql.insert("update search_name set lon = ?, lat = ? where kind = ? and ref = ?", place.lon(), place.lat(), kind, ref);
    }

    /**
     * Sets the file into its place. Nothing can be written after.
     *
     * @throws AtlasFileException when what must hold of an atlas would not, or there is no writing there
     */
    public void finish() {
        List<Problem> broken = new MustHold(sql).broken(FileTables.of(sql), new FileFrame(sql));
        if (!broken.isEmpty()) {
            throw new AtlasFileException(broken.get(0), null);
        }
        sql.commit();
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
