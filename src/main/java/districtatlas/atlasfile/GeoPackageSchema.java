package districtatlas.atlasfile;

/**
 * The tables and triggers that GeoPackage 1.3 asks for, and the style table of QGIS.
 *
 * @see <a href="https://www.geopackage.org/spec130/">GeoPackage 1.3</a>, annexes C and F.3
 */
final class GeoPackageSchema {
    /** "GPKG" as bytes. */
    static final int APPLICATION_ID = 0x47504B47;
    static final int VERSION = 10300;
    /** Of all geometry in the file: degrees on CGCS2000. */
    static final int SRS_ID = 4490;

    private GeoPackageSchema() {
    }

    static final String[] CORE = {"""
        create table gpkg_spatial_ref_sys (
          srs_name TEXT not null,
          srs_id INTEGER not null primary key,
          organization TEXT not null,
          organization_coordsys_id INTEGER not null,
          definition TEXT not null,
          description TEXT)""", """
        create table gpkg_contents (
          table_name TEXT not null primary key,
          data_type TEXT not null,
          identifier TEXT unique,
          description TEXT default '',
          last_change DATETIME not null default (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
          min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
          srs_id INTEGER,
          constraint fk_gc_r_srs_id foreign key (srs_id) references gpkg_spatial_ref_sys(srs_id))""", """
        create table gpkg_geometry_columns (
          table_name TEXT not null,
          column_name TEXT not null,
          geometry_type_name TEXT not null,
          srs_id INTEGER not null,
          z TINYINT not null,
          m TINYINT not null,
          constraint pk_geom_cols primary key (table_name, column_name),
          constraint uk_gc_table_name unique (table_name),
          constraint fk_gc_tn foreign key (table_name) references gpkg_contents(table_name),
          constraint fk_gc_srs foreign key (srs_id) references gpkg_spatial_ref_sys(srs_id))""", """
        create table gpkg_extensions (
          table_name TEXT,
          column_name TEXT,
          extension_name TEXT not null,
          definition TEXT not null,
          scope TEXT not null,
          constraint ge_tce unique (table_name, column_name, extension_name))""", """
        create table gpkg_metadata (
          id INTEGER constraint m_pk primary key asc not null,
          md_scope TEXT not null default 'dataset',
          md_standard_uri TEXT not null,
          mime_type TEXT not null default 'text/xml',
          metadata TEXT not null default '')""", """
        create table gpkg_metadata_reference (
          reference_scope TEXT not null,
          table_name TEXT,
          column_name TEXT,
          row_id_value INTEGER,
          timestamp DATETIME not null default (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
          md_file_id INTEGER not null,
          md_parent_id INTEGER,
          constraint crmr_mfi_fk foreign key (md_file_id) references gpkg_metadata(id),
          constraint crmr_mpi_fk foreign key (md_parent_id) references gpkg_metadata(id))""", """
        create table layer_styles (
          id INTEGER primary key autoincrement not null,
          f_table_catalog TEXT(256),
          f_table_schema TEXT(256),
          f_table_name TEXT(256),
          f_geometry_column TEXT(256),
          styleName TEXT(30),
          styleQML TEXT,
          styleSLD TEXT,
          useAsDefault BOOLEAN,
          description TEXT,
          owner TEXT(30),
          ui TEXT(30),
          update_time DATETIME default current_timestamp)"""};

    /** The three reference systems that every GeoPackage holds: two that stand for "unknown", and WGS 84. */
    static final String REQUIRED_REFERENCE_SYSTEMS = """
        insert into gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, definition, description)
        values ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
               ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
               ('WGS 84', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]',
                'longitude and latitude on WGS 84')""";

    static final String METADATA_EXTENSION = """
        insert into gpkg_extensions (table_name, column_name, extension_name, definition, scope)
        values ('gpkg_metadata', null, 'gpkg_metadata', 'http://www.geopackage.org/spec130/#extension_metadata', 'read-write'),
               ('gpkg_metadata_reference', null, 'gpkg_metadata', 'http://www.geopackage.org/spec130/#extension_metadata', 'read-write')""";

    static String rtree(String table) {
        return "create virtual table \"rtree_" + table + "_geom\" using rtree(id, minx, maxx, miny, maxy)";
    }

    /**
     * The triggers that keep the index right when another program edits the table. They call ST_ functions, which this program
     * does not have and never needs: it fills the tables before the triggers are there.
     */
    static String[] rtreeTriggers(String table) {
        return new String[] {trigger(table, """
            create trigger "rtree_{t}_geom_insert" after insert on "{t}"
              when (new."geom" not null and not ST_IsEmpty(new."geom"))
            begin
              insert or replace into "rtree_{t}_geom" values (
                new."fid",
                ST_MinX(new."geom"), ST_MaxX(new."geom"),
                ST_MinY(new."geom"), ST_MaxY(new."geom"));
            end"""), trigger(table, """
            create trigger "rtree_{t}_geom_update1" after update of "geom" on "{t}"
              when old."fid" = new."fid" and
                (new."geom" notnull and not ST_IsEmpty(new."geom"))
            begin
              insert or replace into "rtree_{t}_geom" values (
                new."fid",
                ST_MinX(new."geom"), ST_MaxX(new."geom"),
                ST_MinY(new."geom"), ST_MaxY(new."geom"));
            end"""), trigger(table, """
            create trigger "rtree_{t}_geom_update2" after update of "geom" on "{t}"
              when old."fid" = new."fid" and
                (new."geom" isnull or ST_IsEmpty(new."geom"))
            begin
              delete from "rtree_{t}_geom" where id = old."fid";
            end"""), trigger(table, """
            create trigger "rtree_{t}_geom_update3" after update on "{t}"
              when old."fid" != new."fid" and
                (new."geom" notnull and not ST_IsEmpty(new."geom"))
            begin
              delete from "rtree_{t}_geom" where id = old."fid";
              insert or replace into "rtree_{t}_geom" values (
                new."fid",
                ST_MinX(new."geom"), ST_MaxX(new."geom"),
                ST_MinY(new."geom"), ST_MaxY(new."geom"));
            end"""), trigger(table, """
            create trigger "rtree_{t}_geom_update4" after update on "{t}"
              when old."fid" != new."fid" and
                (new."geom" isnull or ST_IsEmpty(new."geom"))
            begin
              delete from "rtree_{t}_geom" where id in (old."fid", new."fid");
            end"""), trigger(table, """
            create trigger "rtree_{t}_geom_delete" after delete on "{t}"
              when old."geom" not null
            begin
              delete from "rtree_{t}_geom" where id = old."fid";
            end""")};
    }

    private static String trigger(String table, String sql) {
        return sql.replace("{t}", table);
    }
}
