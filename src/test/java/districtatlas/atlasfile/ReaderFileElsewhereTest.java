package districtatlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mil.nga.geopackage.GeoPackage;
import mil.nga.geopackage.GeoPackageManager;
import mil.nga.geopackage.extension.rtree.RTreeIndexExtension;
import mil.nga.geopackage.features.user.FeatureDao;
import mil.nga.geopackage.features.user.FeatureResultSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.w3c.dom.Document;

/** A reader's own file as programs see it that know nothing of this one. */
class ReaderFileElsewhereTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("评审.gpkg");
        Path made = folder.resolve("a.atlas");
        ReaderFile.create(made, "made up", "1");
        try (ReaderFile open = ReaderFile.openForWriting(made)) {
            open.inOneTransaction(() -> {
                open.put(new OwnFeature(OwnLayer.NOTE, "note", "n1", GEOMETRY.createPoint(new Coordinate(113.9, 22.5)),
                        Arrays.asList("n1", "place", "", "", "批注", "open", "", "林工", "2035-01-01T00:00:00.000Z", "2035-01-01T00:00:00.000Z")));
                open.put(new OwnFeature(OwnLayer.NOTE, "note", "n2", null,
                        Arrays.asList("n2", "figure", "f", "", "无处", "open", "", "", "2035-01-01T00:00:00.000Z", "2035-01-01T00:00:00.000Z")));
                open.setExtent(OwnLayer.NOTE, new Envelope(113.9, 113.9, 22.5, 22.5));
            });
        }
        assertTrue(made.toFile().renameTo(file.toFile()));
    }

    @Test
    void anIndependentReaderFindsEveryLayer() {
        try (GeoPackage independent = GeoPackageManager.open(file.toFile())) {
            RTreeIndexExtension index = new RTreeIndexExtension(independent);
            assertEquals(Arrays.stream(OwnLayer.values()).map(OwnLayer::table).toList(), List.copyOf(independent.getFeatureTables()).stream().sorted(
                    java.util.Comparator.comparing((String t) -> Arrays.stream(OwnLayer.values()).map(OwnLayer::table).toList().indexOf(t))).toList());
            for (OwnLayer layer : OwnLayer.values()) {
                FeatureDao dao = independent.getFeatureDao(layer.table());
                assertEquals("EPSG:4490", dao.getProjection().getAuthority() + ":" + dao.getProjection().getCode());
                assertEquals(OwnLayerTables.title(layer.table()), dao.getContents().getIdentifier());
                assertTrue(index.has(dao.getTable()));
            }
            FeatureDao notes = independent.getFeatureDao("note");
            assertEquals(113.9, notes.getContents().getMinX());
            FeatureResultSet rows = notes.queryForAll();
            Set<String> texts = new HashSet<>();
            while (rows.moveToNext()) {
                texts.add(rows.getRow().getValueString("text"));
            }
            rows.close();
            assertEquals(Set.of("批注", "无处"), texts);
        }
    }

    /** What validators of GeoPackages ask, and QGIS: every table is registered, and every layer has its style. */
    @Test
    void everyTableIsRegisteredAndEveryLayerStyled() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement()) {
            assertEquals("", first(statement, "select group_concat(name) from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like 'gpkg%' "
                    + "and name not like 'rtree%' and name not in (select table_name from gpkg_contents)"));
            assertEquals("", first(statement, "select group_concat(table_name) from gpkg_contents where table_name not in (select name from sqlite_master)"));
            assertEquals("ok", first(statement, "pragma integrity_check"));
            assertEquals("", first(statement, "pragma foreign_key_check"));
            assertEquals("10300", first(statement, "pragma user_version"));
            assertEquals("delete", first(statement, "pragma journal_mode"));
            assertEquals("1", first(statement, "select count(*) from rtree_note_geom"));
            for (OwnLayer layer : OwnLayer.values()) {
                for (String column : List.of("styleQML", "styleSLD")) {
                    String style = first(statement, "select " + column + " from layer_styles where useAsDefault = 1 and f_table_name = '" + layer.table() + "'");
                    Document parsed = parse(style);
                    assertTrue(parsed.getDocumentElement().getTagName().matches("qgis|StyledLayerDescriptor"), layer.table());
                    if (column.equals("styleQML")) {
                        Set<String> named = new HashSet<>();
                        for (int i = 0; i < parsed.getElementsByTagName("alias").getLength(); i++) {
                            named.add(parsed.getElementsByTagName("alias").item(i).getAttributes().getNamedItem("field").getNodeValue());
                        }
                        Set<String> columns = new HashSet<>(layer.columns());
                        columns.add("fid");
                        assertEquals(columns, named, "every column has a name that a reader understands");
                    }
                }
            }
        }
    }

    private static Document parse(String xml) throws Exception {
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new org.xml.sax.InputSource(new java.io.StringReader(xml)));
    }

    private static String first(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getString(1) != null ? rows.getString(1) : "";
        }
    }
}
