package districtatlas.atlasfile;

import java.util.List;
import java.util.function.Consumer;

/**
 * The tables of a reader's own file, made in numbered steps. A step that was released is never edited: a further table or a further
 * column is a further step at the end, and a file of an older step goes through those it lacks when it is opened for writing.
 * {@code user_version} is GeoPackage's own, so the steps are counted in {@code reader_file}.
 */
final class ReaderFileSchema {
    /** The fact that says how many steps a file went through. */
    static final String STEPS_DONE = "schema";
    static final String FILE_ID = "id";
    static final String ATLAS = "atlas";
    static final String EDITION = "edition";
    static final String FACTS = "reader_file";
    static final String VERSIONS = "entry_version";
    static final String PICTURES = "picture";
    /** Which row of the layers shows which entry. */
    static final String FEATURES = "entry_feature";
    /** CGCS2000, as the atlas has it: laid over it nothing is transformed. */
    private static final String DEGREES = """
        GEOGCS["China Geodetic Coordinate System 2000",
            DATUM["China_2000",
                SPHEROID["CGCS2000",6378137,298.257222101,
                    AUTHORITY["EPSG","1024"]],
                AUTHORITY["EPSG","1043"]],
            PRIMEM["Greenwich",0,
                AUTHORITY["EPSG","8901"]],
            UNIT["degree",0.0174532925199433,
                AUTHORITY["EPSG","9122"]],
            AXIS["Latitude",NORTH],
            AXIS["Longitude",EAST],
            AUTHORITY["EPSG","4490"]]""";

    static final List<Consumer<Sql>> STEPS = List.of(ReaderFileSchema::first, ReaderFileSchema::brought);

    private ReaderFileSchema() {
    }

    private static final String[] TABLES = {"""
        create table reader_file (
          id INTEGER primary key autoincrement not null,
          key TEXT not null unique,
          value TEXT not null)""", """
        create table entry_version (
          id INTEGER primary key autoincrement not null,
          kind TEXT not null,
          entry_id TEXT not null,
          version_id TEXT not null,
          parents TEXT not null,
          author TEXT not null,
          made TEXT not null,
          value TEXT,
          constraint once unique (kind, entry_id, version_id))""", """
        create table picture (
          id INTEGER primary key autoincrement not null,
          sha256 TEXT not null unique,
          bytes BLOB not null)""", """
        create table entry_feature (
          id INTEGER primary key autoincrement not null,
          layer TEXT not null,
          fid INTEGER not null,
          kind TEXT not null,
          entry_id TEXT not null,
          print TEXT not null,
          constraint one_row unique (layer, fid),
          constraint one_feature unique (layer, entry_id))"""};

    private static void first(Sql sql) {
        sql.run(TABLES);
        for (String table : List.of(FACTS, VERSIONS, PICTURES, FEATURES, "layer_styles")) {
            sql.insert("insert into gpkg_contents (table_name, data_type, identifier, description, srs_id) values (?, 'attributes', ?, '', 0)", table,
                    OwnLayerTables.title(table));
        }
        referenceSystem(sql);
        OwnLayerTables layers = new OwnLayerTables(sql);
        for (OwnLayer layer : OwnLayer.values()) {
            layers.create(layer);
            OwnStyles.add(sql, layer);
        }
    }

    /** Layers of data that the reader brings. */
    private static void brought(Sql sql) {
        sql.run(BroughtTables.CREATE_REGISTER);
        sql.insert("insert into gpkg_contents (table_name, data_type, identifier, description, srs_id) values (?, 'attributes', ?, '', 0)",
                BroughtTables.REGISTER, OwnLayerTables.title(BroughtTables.REGISTER));
    }

    /** The system of all geometry in a file that is written for a reader. */
    static void referenceSystem(Sql sql) {
        sql.insert("""
            insert into gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, definition, description)
            values ('China Geodetic Coordinate System 2000', ?, 'EPSG', ?, ?, '')""", GeoPackageSchema.SRS_ID, GeoPackageSchema.SRS_ID, DEGREES);
    }
}
