package districtatlas.data.pack;

import static org.junit.jupiter.api.Assertions.assertThrows;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.GuestDatabase;
import districtatlas.base.Cancel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** A GeoPackage made for a test, with whatever oddity it needs. */
final class PackMade implements AutoCloseable {
    final Connection connection;

    PackMade(Path file) throws SQLException {
        useTheProgramsLibrary(file);
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        run("pragma synchronous = off",
            "create table gpkg_spatial_ref_sys (srs_name text, srs_id integer primary key, organization text, organization_coordsys_id integer, definition text)",
            "create table gpkg_contents (table_name text, data_type text, identifier text, srs_id integer)",
            "create table gpkg_geometry_columns (table_name text, column_name text, geometry_type_name text, srs_id integer, z integer, m integer)",
            "insert into gpkg_spatial_ref_sys values ('none', 0, 'NONE', 0, 'undefined'), ('none', -1, 'NONE', -1, 'undefined'), "
                + "('CGCS2000', 4490, 'EPSG', 4490, 'GEOGCS[\"CGCS2000\"]'), ('own', 900001, 'NONE', 900001, 'PROJCS[\"own\"]'), ('lower', 4547, 'epsg', 4547, '')");
    }

    /** SQLite is loaded once for a process: by the program, before the driver would do it, and not twice. */
    static void useTheProgramsLibrary(Path missing) {
        assertThrows(AtlasFileException.class, () -> GuestDatabase.open(missing.resolveSibling("none"), Cancel.never()).rows("select 1 from none", r -> 1));
    }

    void run(String... statements) throws SQLException {
        try (Statement s = connection.createStatement()) {
            for (String sql : statements) {
                s.execute(sql);
            }
        }
    }

    /** A table in the list of contents with a fid, a column "geom" and others. */
    void table(String name, int srs, String columns) throws SQLException {
        run("create table " + PackTable.quoted(name) + " (fid integer primary key, geom blob" + columns + ")");
        list(name, "features", srs);
        shapes(name, "geom", srs);
    }

    void list(String name, String kind, int srs) throws SQLException {
        insert("insert into gpkg_contents values (?, ?, ?, ?)", name, kind, name, srs);
    }

    void shapes(String name, String column, int srs) throws SQLException {
        insert("insert into gpkg_geometry_columns values (?, ?, 'geometry', ?, 2, 2)", name, column, srs);
    }

    void insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement s = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            s.executeUpdate();
        }
    }

    /** A header without envelope before WKB. */
    static byte[] blob(byte[] wkb) {
        return ByteBuffer.allocate(8 + wkb.length).order(ByteOrder.LITTLE_ENDIAN).put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 1).putInt(4490).put(wkb).array();
    }

    /** WKB in hexadecimal, blanks as one likes. */
    static byte[] hex(String wkb) {
        return HexFormat.of().parseHex(wkb.replace(" ", ""));
    }

    static byte[] wkb(String wkt, boolean little) {
        return new WKBWriter(2, little ? ByteOrderValues.LITTLE_ENDIAN : ByteOrderValues.BIG_ENDIAN).write(geometry(wkt));
    }

    static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new AssertionError(wkt, e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
