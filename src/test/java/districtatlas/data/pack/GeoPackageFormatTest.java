package districtatlas.data.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.data.CrsClaim;
import districtatlas.data.DataCursor;
import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.WholeReading;
import districtatlas.data.WholeReading.OneLayer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoPackageFormatTest {
    private static final byte[] POINT = PackMade.blob(PackMade.wkb("POINT (113.9 22.5)", true));
    private final DataFormat format = new GeoPackageFormat();
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("数据 1.gpkg");
    }

    private WholeReading read() {
        return WholeReading.of(format, file);
    }

    @Test
    void namesAreShownAsTheyAreWhateverTheyHold() throws SQLException {
        List<String> names = List.of("a\"; drop table gpkg_contents; --", "公园's 名录", "点.表", "[x] 100% ?", "select");
        try (PackMade made = new PackMade(file)) {
            for (String name : names) {
                made.table(name, 4490, ", \"列 \"\"一\"\"\" text");
                made.insert("insert into " + PackTable.quoted(name) + " values (7, ?, 'x')", (Object) POINT);
            }
        }
        WholeReading read = read();
        assertEquals(names, List.copyOf(read.layers().keySet()));
        read.layers().values().forEach(l -> {
            assertEquals(List.of("列 \"一\" TEXT"), l.types());
            assertEquals(List.of("7"), l.numbers());
            assertEquals(1, l.features());
        });
        assertEquals(List.of(), read.codes());
    }

    @Test
    void whatIsListedIsHeldAgainstWhatIsThere() throws SQLException {
        try (PackMade made = new PackMade(file)) {
            made.table("good", 4490, "");
            made.run("create view va as select * from vb", "create view vb as select * from va", "create table tiles_of (id integer primary key, tile_data blob)",
                "create view ok as select fid, geom from good", "create table layer_styles (id integer primary key)", "create table lonely (a text)",
                "create table half (fid integer primary key, geom blob)");
            made.list("va", "features", 4490);
            made.list("vb", "features", 4490);
            made.list("ok", "features", 4490);
            made.shapes("ok", "GEOM", 4490);
            made.list("gone", "features", 4490);
            made.list("tiles_of", "tiles", 4490);
            made.list("odd", "point-clouds", 4490);
            made.list("layer_styles", "attributes", 0);
            made.list("GOOD", "features", 4490);
            made.shapes("half", "geom", 4490);
        }
        WholeReading read = read();
        assertTrue(read.layers().keySet().containsAll(Set.of("good", "ok", "half")), () -> read.layers().keySet().toString());
        assertEquals(List.of("data.gpkg-view:va,vb", "data.gpkg-missing:gone", "data.gpkg-tiles:tiles_of", "data.gpkg-kind:odd",
            "data.gpkg-unlisted-layer:half", "data.gpkg-unlisted"), read.codes());
    }

    @Test
    void anEmptyOneSaysSo() throws SQLException {
        new PackMade(file).close();
        assertEquals(List.of("data.gpkg-no-layers"), read().codes());
    }

    @Test
    void systemsAreClaimedAsTheyAreWritten() throws SQLException {
        try (PackMade made = new PackMade(file)) {
            for (int srs : new int[] {4490, 900001, 4547, 0, -1, 4526, 123456}) {
                made.table("t" + srs, srs, "");
            }
        }
        WholeReading read = read();
        assertEquals(OptionalInt.of(4490), read.layers().get("t4490").crs().epsg());
        assertEquals(Optional.of("GEOGCS[\"CGCS2000\"]"), read.layers().get("t4490").crs().wkt());
        assertEquals(OptionalInt.empty(), read.layers().get("t900001").crs().epsg());
        assertEquals(Optional.of("PROJCS[\"own\"]"), read.layers().get("t900001").crs().wkt());
        assertEquals(OptionalInt.of(4547), read.layers().get("t4547").crs().epsg());
        assertEquals(OptionalInt.of(4526), read.layers().get("t4526").crs().epsg());
        for (String none : List.of("t0", "t-1", "t123456")) {
            assertEquals(CrsClaim.NONE, read.layers().get(none).crs());
        }
        assertEquals(List.of("data.gpkg-no-system:t4526,t123456"), read.codes());
    }

    @Test
    void valuesAreWhatTheirColumnSaysOrTheColumnIsWhatTheyAre() throws SQLException {
        try (PackMade made = new PackMade(file)) {
            made.table("t", 4490, ", yes boolean, day date, moment datetime, level mediumint, height real, code integer, note text(20), photo blob, untyped");
            made.insert("insert into t values (1, ?, 1, '2021-03-15', '2021-03-15T08:30:00.5Z', 5, 3, '0012a', 12, x'00', 7)", (Object) POINT);
            made.insert("insert into t values (2, null, 0, '2021/3/5', '2021-03-15 08:30', 9223372036854775807, '4.5', 12, 'x', null, 8)");
        }
        OneLayer layer = read().only();
        assertEquals(List.of("yes BOOLEAN", "day DATE", "moment DATETIME", "level INTEGER", "height REAL", "code TEXT", "note TEXT", "untyped INTEGER"), layer.types());
        assertEquals(Arrays.asList(true, LocalDate.of(2021, 3, 15), LocalDateTime.of(2021, 3, 15, 8, 30, 0, 500_000_000), 5L, 3.0, "0012a", "12", 7L), layer.row(0));
        assertEquals(Arrays.asList(false, LocalDate.of(2021, 3, 5), LocalDateTime.of(2021, 3, 15, 8, 30), Long.MAX_VALUE, 4.5, "12", "x", 8L), layer.row(1));
        assertEquals("-", layer.shapes().get(1));
        assertEquals(List.of(), layer.codes());
        assertEquals(List.of("data.gpkg-bytes:t"), read().codes());
    }

    @Test
    void aValueOfAnotherKindFarBelowIsToldAndNothingElse() throws SQLException {
        try (PackMade made = new PackMade(file)) {
            made.table("t", 4490, ", level integer");
            made.run("with recursive n(i) as (select 1 union all select i + 1 from n where i < 300) insert into t select i, null, i from n",
                "insert into t values (301, null, 'many'), (302, null, '17')");
        }
        OneLayer layer = read().only();
        assertEquals(302, layer.records().size());
        assertEquals(Arrays.asList((Object) null), layer.row(300));
        assertEquals(List.of(17L), layer.row(301));
        assertEquals(List.of("data.value-other:301"), layer.codes());
    }

    @Test
    void textsThatAreNoUtf8AreReadAllTheSame() throws SQLException {
        byte[] gbk = "深南大道北侧地块，规划为公园绿地".getBytes(Charset.forName("GBK"));
        try (PackMade made = new PackMade(file)) {
            made.table("t", 4490, ", name text");
            made.insert("insert into t values (1, null, cast(? as text))", (Object) gbk);
        }
        assertEquals(List.of("深南大道北侧地块，规划为公园绿地"), read().only().row(0));
        assertEquals(List.of("data.text-other:1"), read().only().codes());
    }

    @Test
    void damagedShapesAreLeftOutByTheirNumbers() throws SQLException {
        try (PackMade made = new PackMade(file)) {
            made.table("t", 4490, "");
            made.insert("insert into t values (3, ?)", (Object) new byte[0]);
            made.insert("insert into t values (5, ?)", "text");
            made.insert("insert into t values (8, ?)", (Object) POINT);
            made.insert("insert into t values (9, null)");
        }
        OneLayer layer = read().only();
        assertEquals(List.of("8", "9"), layer.numbers());
        assertEquals(List.of("data.gpkg-blob-empty:3", "data.gpkg-blob-foreign:5"), layer.codes());
    }

    @Test
    void tablesWithoutNumbersAreCounted() throws SQLException {
        try (PackMade made = new PackMade(file)) {
            made.run("create table w (code text primary key, n integer) without rowid", "insert into w values ('a', 1), ('b', 2)",
                "create table r (rowid text, n integer)", "insert into r values ('x', 1)");
            made.list("w", "attributes", 0);
            made.list("r", "attributes", 0);
        }
        assertEquals(List.of("1", "2"), read().layers().get("w").numbers());
        assertEquals(List.of("a", 1L), read().layers().get("w").row(0));
        assertEquals(List.of("x", 1L), read().layers().get("r").row(0));
        assertEquals(List.of("1"), read().layers().get("r").numbers());
    }

    @Test
    void theDefaultStyleComesAlong() throws SQLException {
        try (PackMade made = new PackMade(file)) {
            made.table("a", 4490, "");
            made.table("b", 4490, "");
            made.run("create table layer_styles (id integer primary key, f_table_name text, styleName text, styleQML text, styleSLD text, useAsDefault boolean)",
                "insert into layer_styles values (1, 'a', 'x', '<qgis>1</qgis>', '', 0), (2, 'a', 'y', '<qgis>2</qgis>', '<sld/>', 1), (3, 'b', 'z', '', '<sld/>', 0)");
        }
        assertEquals(Optional.of("<qgis>2</qgis>"), read().layers().get("a").style());
        assertEquals(Optional.of("<sld/>"), read().layers().get("b").style());
    }

    @Test
    void editsThatLieBesideTheFileAreSeenAndNothingIsWritten() throws SQLException, IOException {
        Path live = folder.resolve("live.gpkg");
        try (PackMade made = new PackMade(live)) {
            made.table("t", 4490, ", name text");
            made.run("insert into t values (1, null, 'old')", "pragma journal_mode = wal", "pragma wal_autocheckpoint = 0", "update t set name = 'new'");
            Files.copy(live, file);
            Files.copy(folder.resolve("live.gpkg-wal"), folder.resolve("数据 1.gpkg-wal"));
        }
        Files.delete(live);
        List<String> before = state();
        WholeReading read = read();
        assertEquals(List.of("new"), read.only().row(0));
        assertEquals(List.of("data.gpkg-beside"), read.codes());
        assertEquals(before, state());
    }

    @Test
    void aChangeThatWasBrokenOffIsTakenBackInACopy() throws SQLException, IOException {
        Path live = folder.resolve("live.gpkg");
        try (PackMade made = new PackMade(live)) {
            made.table("t", 4490, ", name text");
            made.run("insert into t values (1, null, 'old')", "pragma cache_size = 2", "pragma cache_spill = 1", "begin immediate", "update t set name = 'new'",
                "with recursive n(i) as (select 2 union all select i + 1 from n where i < 3000) insert into t select i, null, hex(zeroblob(200)) from n");
            Files.copy(live, file);
            Files.copy(folder.resolve("live.gpkg-journal"), folder.resolve("数据 1.gpkg-journal"));
            made.run("rollback");
        }
        Files.delete(live);
        List<String> before = state();
        assertEquals(List.of("old"), read().only().row(0));
        assertEquals(1, read().only().records().size());
        assertEquals(before, state());
    }

    private List<String> state() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(f -> {
                try {
                    return f.getFileName() + " " + Arrays.hashCode(Files.readAllBytes(f));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }).toList();
        }
    }

    @Test
    void otherDatabasesAreNamed() throws SQLException, IOException {
        assertEquals("data.gpkg-mbtiles", refused("create table tiles (a)", "create table metadata (a)"));
        assertEquals("data.gpkg-spatialite", refused("create table geometry_columns (a)", "create table spatial_ref_sys (a)"));
        assertEquals("data.gpkg-other", refused("create table notes (a)"));
        Files.write(file, new byte[0]);
        assertEquals("data.file-empty", WholeReading.refusal(format, file));
        Files.writeString(file, "SQLite format 4, and more");
        assertEquals("data.gpkg-head", WholeReading.refusal(format, file));
        Files.write(file, Arrays.copyOf("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII), 60));
        assertEquals("data.database-damaged", WholeReading.refusal(format, file));
    }

    private String refused(String... sql) throws SQLException, IOException {
        Files.deleteIfExists(file);
        PackMade.useTheProgramsLibrary(file);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
        return WholeReading.refusal(format, file);
    }

    @Test
    void aFileThatIsDamagedGivesWhatIsBeforeTheDamageOrIsRefused() throws SQLException, IOException {
        try (PackMade made = new PackMade(file)) {
            made.table("t", 4490, ", name text");
            made.run("with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000) insert into t select i, null, hex(zeroblob(100)) from n");
        }
        byte[] bytes = Files.readAllBytes(file);
        byte[] damaged = bytes.clone();
        Arrays.fill(damaged, bytes.length / 2, bytes.length / 2 + 4096, (byte) 0xAA);
        Files.write(file, damaged);
        OneLayer layer = read().only();
        assertTrue(layer.records().size() > 100 && layer.records().size() < 2000, () -> layer.records().size() + " records");
        assertEquals(List.of("data.rest-unread:t"), layer.codes());
        for (int cut = 4096; cut < bytes.length; cut += bytes.length / 7) {
            Files.write(file, Arrays.copyOf(bytes, cut));
            assertEquals("data.database-cut", WholeReading.refusal(format, file));
        }
    }

    @Test
    void aReadingStopsWhenAsked() throws SQLException {
        try (PackMade made = new PackMade(file)) {
            made.table("t", 4490, "");
            made.run("insert into t values (1, null), (2, null)");
        }
        Cancel cancel = new Cancel();
        try (DataFile open = format.open(file, new ReadOptions(Optional.empty(), cancel)); DataCursor cursor = open.layers().get(0).open(new Findings())) {
            assertTrue(cursor.next().isPresent());
            cancel.request();
            assertThrows(CancellationException.class, cursor::next);
        }
    }

    @Test
    void itIsKnownByItsBytesAndByItsName() {
        byte[] magic = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        assertTrue(format.fits(Path.of("x.db"), magic));
        assertTrue(format.fits(Path.of("x.GPKG"), new byte[0]));
        assertFalse(format.fits(Path.of("x.json"), "{}".getBytes(StandardCharsets.US_ASCII)));
    }
}
