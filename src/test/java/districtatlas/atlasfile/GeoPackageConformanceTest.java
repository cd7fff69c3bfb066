package districtatlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * The shipped file against the requirements of GeoPackage 1.3 (OGC 12-128r17) that concern it, asked of SQLite and of the bytes,
 * not through the code that wrote them. Numbers are those of the standard's requirements.
 */
class GeoPackageConformanceTest {
    private static final Path FILE = Path.of(System.getProperty("atlas.file", "target/atlas/nanshan.gpkg"));
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";
    private static final int FIXED_HEADER = 8;
    private static Connection connection;
    private static List<List<String>> features;

    @BeforeAll
    static void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + FILE.toUri().toASCIIString() + "?mode=ro");
        features = rows("select table_name, column_name, geometry_type_name, srs_id, z, m from gpkg_geometry_columns order by table_name");
        assertFalse(features.isEmpty());
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    private static List<List<String>> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static String quoted(String table) {
        return '"' + table + '"';
    }

    private static List<String> column(String sql) throws SQLException {
        return rows(sql).stream().map(r -> r.get(0)).toList();
    }

    /** Name, type, whether it must have a value, and its place in the primary key. */
    private static List<String> definition(String table) throws SQLException {
        return rows("select name || ' ' || type || ' ' || \"notnull\" || ' ' || pk from pragma_table_info('" + table + "')").stream().map(r -> r.get(0)).toList();
    }

    @Test
    @DisplayName("1-3: SQLite, application id GPKG, version 1.3, extension gpkg")
    void theFileSaysWhatItIs() throws IOException {
        byte[] header = Arrays.copyOf(Files.readAllBytes(FILE), 100);
        assertEquals("SQLite format 3\0", new String(header, 0, 16, java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals("GPKG", new String(header, 68, 4, java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals(10300, ByteBuffer.wrap(header).getInt(60));
        assertEquals(1, ByteBuffer.wrap(header).getInt(56), "UTF-8");
        assertTrue(FILE.toString().endsWith(".gpkg"));
    }

    @Test
    @DisplayName("4: no table that nothing declares")
    void everyTableIsDeclared() throws SQLException {
        Set<String> declared = new TreeSet<>(column("select table_name from gpkg_contents"));
        declared.addAll(List.of("gpkg_spatial_ref_sys", "gpkg_contents", "gpkg_geometry_columns", "gpkg_extensions", "gpkg_metadata",
                "gpkg_metadata_reference", "sqlite_sequence"));
        for (List<String> f : features) {
            for (String part : List.of("", "_node", "_parent", "_rowid")) {
                declared.add("rtree_" + f.get(0) + "_" + f.get(1) + part);
            }
        }
        assertEquals(declared, new TreeSet<>(column("select name from sqlite_master where type in ('table', 'view')")));
    }

    @Test
    @DisplayName("5: the types of columns are those of table 1")
    void columnsHaveTypesOfGeoPackage() throws SQLException {
        Set<String> known = Set.of("BOOLEAN", "TINYINT", "SMALLINT", "MEDIUMINT", "INTEGER", "INT", "FLOAT", "DOUBLE", "REAL", "TEXT", "BLOB", "DATE", "DATETIME");
        for (List<String> content : rows("select table_name, data_type from gpkg_contents")) {
            for (List<String> c : rows("select name, type from pragma_table_info('" + content.get(0) + "')")) {
                String type = c.get(1).replaceFirst("\\(\\d+\\)$", "");
                assertTrue(known.contains(type) || content.get(1).equals("features") && c.get(0).equals("geom"), content.get(0) + "." + c);
            }
        }
    }

    @Test
    @DisplayName("6, 7: pages and foreign keys are whole")
    void pagesAndForeignKeysAreWhole() throws SQLException {
        assertEquals(List.of("ok"), column("pragma integrity_check"));
        assertEquals(List.of(), rows("pragma foreign_key_check"));
        assertTrue(rows("select * from sqlite_master where sql like '%references%'").size() > 20, "there are foreign keys to check");
    }

    @Test
    @DisplayName("10-12: the reference systems, the three required ones among them")
    void referenceSystemsAreThere() throws SQLException {
        assertEquals(List.of("srs_name TEXT 1 0", "srs_id INTEGER 1 1", "organization TEXT 1 0", "organization_coordsys_id INTEGER 1 0",
                "definition TEXT 1 0", "description TEXT 0 0"), upper(definition("gpkg_spatial_ref_sys")));
        assertEquals(List.of(List.of("-1", "NONE", "-1", "undefined"), List.of("0", "NONE", "0", "undefined")),
                rows("select srs_id, organization, organization_coordsys_id, definition from gpkg_spatial_ref_sys where srs_id < 1 order by srs_id"));
        for (List<String> srs : rows("select srs_id, organization, organization_coordsys_id, definition from gpkg_spatial_ref_sys where srs_id > 0")) {
            assertEquals("EPSG", srs.get(1).toUpperCase(java.util.Locale.ROOT));
            assertEquals(srs.get(0), srs.get(2));
            assertTrue(srs.get(3).matches("(?s)(GEOG|PROJ)CS\\[.*\"EPSG\"\\s*,\\s*\"" + srs.get(0) + "\"]]"), "version 1, so that no extension is needed: " + srs.get(3));
        }
        assertTrue(column("select srs_id from gpkg_spatial_ref_sys").containsAll(List.of("4326", "4490")));
        assertEquals(List.of(), rows("select * from gpkg_contents where srs_id not in (select srs_id from gpkg_spatial_ref_sys)"));
    }

    private static List<String> upper(List<String> definitions) {
        return definitions.stream().map(d -> {
            String[] parts = d.split(" ");
            parts[1] = parts[1].toUpperCase(java.util.Locale.ROOT);
            return String.join(" ", parts);
        }).toList();
    }

    @Test
    @DisplayName("13-16, 146: the contents")
    void contentsAreAsDefined() throws SQLException {
        assertEquals(List.of("table_name TEXT 1 1", "data_type TEXT 1 0", "identifier TEXT 0 0", "description TEXT 0 0", "last_change DATETIME 1 0",
                "min_x DOUBLE 0 0", "min_y DOUBLE 0 0", "max_x DOUBLE 0 0", "max_y DOUBLE 0 0", "srs_id INTEGER 0 0"), upper(definition("gpkg_contents")));
        for (List<String> c : rows("select table_name, data_type, identifier, last_change, description from gpkg_contents")) {
            assertTrue(c.get(1).matches("features|attributes"), c.toString());
            assertTrue(c.get(3).matches(TIME), c.toString());
            assertTrue(c.get(2).codePoints().anyMatch(Character::isIdeographic), c + " has no Chinese title");
            assertTrue(c.get(4).codePoints().anyMatch(Character::isIdeographic), c + " has no Chinese description");
            assertEquals(1, rows("select * from sqlite_master where type in ('table', 'view') and name = '" + c.get(0) + "'").size(), c.get(0));
        }
        assertEquals(List.of(), rows("select * from gpkg_contents c join gpkg_geometry_columns g using (table_name) where c.srs_id <> g.srs_id"));
    }

    @Test
    @DisplayName("21-31: the geometry columns")
    void geometryColumnsAreAsDefined() throws SQLException {
        assertEquals(List.of("table_name TEXT 1 1", "column_name TEXT 1 2", "geometry_type_name TEXT 1 0", "srs_id INTEGER 1 0", "z TINYINT 1 0",
                "m TINYINT 1 0"), upper(definition("gpkg_geometry_columns")));
        assertEquals(column("select table_name from gpkg_contents where data_type = 'features' order by table_name"), features.stream().map(f -> f.get(0)).toList());
        for (List<String> f : features) {
            assertTrue(f.get(2).matches("(MULTI)?(POINT|LINESTRING|POLYGON)"), f.toString());
            assertEquals(List.of("4490", "0", "0"), f.subList(3, 6));
            List<String> definition = definition(f.get(0));
            assertEquals(1, definition.stream().filter(c -> c.matches("\\S+ INTEGER 1 1")).count(), f.get(0) + " has a primary key");
            assertTrue(definition.contains(f.get(1) + " " + f.get(2) + " 0 0"), definition.toString());
        }
    }

    @Test
    @DisplayName("19, 20, 32, 33, 152: every geometry is a GeoPackage binary of its column's type, valid, and as large as it says")
    void everyGeometryIsWellFormed() throws SQLException, ParseException {
        for (List<String> f : features) {
            Envelope whole = new Envelope();
            try (Statement statement = connection.createStatement(); ResultSet r = statement.executeQuery("select " + f.get(1) + ", fid from " + quoted(f.get(0)))) {
                while (r.next()) {
                    whole.expandToInclude(checked(r.getBytes(1), f, f.get(0) + "/" + r.getLong(2)).getEnvelopeInternal());
                }
            }
            List<String> extent = rows("select min_x, max_x, min_y, max_y from gpkg_contents where table_name = '" + f.get(0) + "'").get(0);
            assertEquals(extent.stream().map(Double::valueOf).toList(), List.of(whole.getMinX(), whole.getMaxX(), whole.getMinY(), whole.getMaxY()), f.get(0));
            assertTrue(whole.getMinX() > 100 && whole.getMaxY() < 60, "x is the longitude, whatever the order of the system's own axes");
        }
    }

    private static Geometry checked(byte[] blob, List<String> declared, String where) throws ParseException {
        ByteBuffer header = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals("GP", new String(blob, 0, 2, java.nio.charset.StandardCharsets.US_ASCII), where);
        assertEquals(0, blob[2], where);
        assertEquals(0b000011, blob[3], where + ": standard, not empty, envelope of x and y, little endian");
        assertEquals(Integer.parseInt(declared.get(3)), header.getInt(4), where);
        Geometry geometry = new WKBReader().read(Arrays.copyOfRange(blob, FIXED_HEADER + 32, blob.length));
        Envelope e = geometry.getEnvelopeInternal();
        assertEquals(List.of(e.getMinX(), e.getMaxX(), e.getMinY(), e.getMaxY()),
                List.of(header.getDouble(8), header.getDouble(16), header.getDouble(24), header.getDouble(32)), where);
        assertEquals(declared.get(2), geometry.getGeometryType().toUpperCase(java.util.Locale.ROOT), where);
        assertTrue(geometry.isValid() && !geometry.isEmpty(), where);
        return geometry;
    }

    @Test
    @DisplayName("58-64: only the two extensions in use are declared, each as registered")
    void extensionsAreDeclared() throws SQLException {
        assertEquals(List.of("table_name TEXT 0 0", "column_name TEXT 0 0", "extension_name TEXT 1 0", "definition TEXT 1 0", "scope TEXT 1 0"),
                upper(definition("gpkg_extensions")));
        Set<String> expected = new TreeSet<>(Set.of("gpkg_metadata null gpkg_metadata http://www.geopackage.org/spec130/#extension_metadata read-write",
                "gpkg_metadata_reference null gpkg_metadata http://www.geopackage.org/spec130/#extension_metadata read-write"));
        features.forEach(f -> expected.add(f.get(0) + " " + f.get(1) + " gpkg_rtree_index http://www.geopackage.org/spec130/#extension_rtree write-only"));
        Set<String> declared = new TreeSet<>();
        rows("select * from gpkg_extensions").forEach(r -> declared.add(String.join(" ", r.stream().map(String::valueOf).toList())));
        assertEquals(expected, declared);
    }

    @Test
    @DisplayName("75-77: every layer has its R-tree, its six triggers and an entry for each feature")
    void everyLayerIsIndexed() throws SQLException {
        for (List<String> f : features) {
            String index = "rtree_" + f.get(0) + "_" + f.get(1);
            assertTrue(column("select sql from sqlite_master where name = '" + index + "'").get(0).replace("\"", "")
                    .equalsIgnoreCase("create virtual table " + index + " using rtree(id, minx, maxx, miny, maxy)"));
            assertEquals(List.of("delete", "insert", "update1", "update2", "update3", "update4").stream().map(t -> index + "_" + t).toList(),
                    column("select name from sqlite_master where type = 'trigger' and tbl_name = '" + f.get(0) + "' order by name"));
            assertEquals(column("select fid from " + quoted(f.get(0)) + " order by 1"), column("select id from " + index + " order by 1"));
            assertEquals(List.of("ok"), column("select rtreecheck('" + index + "')"));
        }
    }

    @Test
    @DisplayName("93-102, 140: the metadata")
    void metadataIsAsDefined() throws SQLException {
        assertEquals(List.of("id INTEGER 1 1", "md_scope TEXT 1 0", "md_standard_uri TEXT 1 0", "mime_type TEXT 1 0", "metadata TEXT 1 0"),
                upper(definition("gpkg_metadata")));
        assertEquals(List.of("reference_scope TEXT 1 0", "table_name TEXT 0 0", "column_name TEXT 0 0", "row_id_value INTEGER 0 0", "timestamp DATETIME 1 0",
                "md_file_id INTEGER 1 0", "md_parent_id INTEGER 0 0"), upper(definition("gpkg_metadata_reference")));
        assertEquals(List.of("dataset text/xml"), column("select distinct md_scope || ' ' || mime_type from gpkg_metadata"));
        for (List<String> r : rows("select reference_scope, table_name, column_name, row_id_value, timestamp, md_file_id, md_parent_id from gpkg_metadata_reference")) {
            assertEquals(r.get(0).equals("geopackage"), r.get(1) == null, r.toString());
            assertTrue(r.get(0).matches("geopackage|table") && r.get(2) == null && r.get(3) == null && r.get(6) == null, r.toString());
            assertTrue(r.get(4).matches(TIME), r.toString());
        }
        assertEquals(List.of(), rows("select id from gpkg_metadata where id not in (select md_file_id from gpkg_metadata_reference)"));
        assertEquals(List.of(), rows("select * from gpkg_metadata_reference where md_file_id not in (select id from gpkg_metadata)"));
    }

    @Test
    @DisplayName("118, 119: tables of attributes have a primary key")
    void tablesOfAttributesHaveAPrimaryKey() throws SQLException {
        List<String> tables = column("select table_name from gpkg_contents where data_type = 'attributes'");
        assertTrue(tables.size() > 20);
        for (String table : tables.stream().filter(t -> !t.equals("item_list")).toList()) {
            assertEquals(1, definition(table).stream().filter(c -> c.matches("\\S+ INTEGER 1 1")).count(), table);
        }
        assertEquals("OGC_FID INTEGER 0 0", definition("item_list").get(0), "a view has no key; by this name GDAL knows its numbers");
        assertEquals(column("select count(*) from item"), column("select count(distinct OGC_FID) from item_list"));
    }

    /** Somebody with a GIS and no program of ours reads kind, status, street and lines without looking a key up. */
    @Test
    void thingsOfThePlanAreReadInChineseWithTheirStreetsAndLines() throws SQLException {
        for (String key : List.of("kind", "section", "status", "zones", "belonging")) {
            List<String> said = column("select distinct " + key + " from item_list");
            assertTrue(said.stream().allMatch(t -> t != null && t.codePoints().anyMatch(Character::isIdeographic)), key + ": " + said);
        }
        assertEquals(List.of(List.of("特色街区", "提升中", "南头街道", "53, 63, 105, 172, 363, 369")),
                rows("select kind, status, street, lines from item_list where name = '南头古城'"));
        assertEquals(rows("select kind, status, street, lines from item_list where name = '南头古城'"),
                rows("select kind_zh, status_zh, street_zh, lines from item_place where name = '南头古城'"));
        assertEquals(List.of(), rows("select p.item_id from item_place p join item_list l using (item_id)"
                + " where p.kind_zh <> l.kind or p.status_zh <> l.status or p.lines <> l.lines"));
    }

    @Test
    void theGovernmentPublishedThePlanAndThisProjectTheFile() throws SQLException {
        String whole = column("select metadata from gpkg_metadata m join gpkg_metadata_reference r on r.md_file_id = m.id where reference_scope = 'geopackage'").get(0);
        String government = column("select publisher from document").get(0);
        assertTrue(whole.contains("<dcterms:publisher>南山图览（District Atlas）</dcterms:publisher>"), whole);
        assertTrue(whole.matches("(?s).*<dcterms:source>[^<]*" + government + "[^<]*</dcterms:source>.*"), whole);
    }

    @Test
    void everyLayerTellsItsLicenceItsSourceAndItsMaking() throws SQLException {
        for (List<String> l : rows("select layer_id, licence, attribution, lineage from layer")) {
            String described = column("select description from gpkg_contents where table_name = '" + l.get(0) + "'").get(0);
            List<List<String>> texts = rows("select md_standard_uri, metadata from gpkg_metadata m join gpkg_metadata_reference r on r.md_file_id = m.id where table_name = '"
                    + l.get(0) + "' order by 1");
            assertEquals(List.of("http://mrcc.com/qgis.dtd", "http://purl.org/dc/terms/"), texts.stream().map(t -> t.get(0)).toList());
            for (String told : l.subList(1, 4)) {
                assertTrue(described.contains(told), l.get(0) + " is described as " + described);
                texts.forEach(t -> assertTrue(t.get(1).replace("&amp;", "&").contains(told), l.get(0) + ": " + told));
            }
        }
        String whole = column("select metadata from gpkg_metadata m join gpkg_metadata_reference r on r.md_file_id = m.id where reference_scope = 'geopackage'").get(0);
        for (String licence : column("select distinct licence from layer")) {
            assertTrue(whole.contains(licence), whole);
        }
    }

    @Test
    void everyLayerHasOneDefaultStyleInBothWords() throws SQLException {
        for (List<String> f : features) {
            List<List<String>> defaults = rows("select styleQML, styleSLD from layer_styles where useAsDefault and f_table_name = '" + f.get(0)
                    + "' and f_geometry_column = '" + f.get(1) + "' and f_table_schema = '' and f_table_catalog = ''");
            assertEquals(1, defaults.size(), f.get(0));
            assertTrue(defaults.get(0).get(0).contains("<qgis ") && defaults.get(0).get(1).contains("StyledLayerDescriptor"), f.get(0));
        }
        assertEquals(column("select count(*) from layer_styles"), column("select count(distinct update_time) from layer_styles"), "QGIS lists styles by their time");
        assertNotNull(column("select update_time from layer_styles where update_time glob '????-??-??T??:??:??.???Z'").get(0));
    }
}
