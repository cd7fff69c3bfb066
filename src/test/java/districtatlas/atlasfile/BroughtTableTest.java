package districtatlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.BroughtTable.BroughtColumn;
import districtatlas.atlasfile.BroughtTable.Form;
import districtatlas.atlasfile.BroughtTable.Holds;
import districtatlas.base.Cancel;
import districtatlas.base.ProblemLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Envelope;

/** Layers of a reader's own data as tables of his file: whole or not at all, found by their index, and gone without a trace. */
class BroughtTableTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final List<BroughtColumn> COLUMNS = List.of(new BroughtColumn("名称", Holds.TEXT), new BroughtColumn("fid", Holds.INTEGER),
            new BroughtColumn("面积\"(㎡)", Holds.REAL), new BroughtColumn("NAME", Holds.BOOLEAN), new BroughtColumn("name", Holds.DATE));

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("数据 一.atlas");
        ReaderFile.create(file, "made up", "1");
    }

    private static BroughtTable table(String name, Form form) {
        return new BroughtTable(name, "e1", form, COLUMNS);
    }

    private static BroughtRow.Source rows(int count, IntFunction<Geometry> shape) {
        return () -> {
            Iterator<Integer> numbers = IntStream.rangeClosed(1, count).iterator();
            return new BroughtRow.Rows() {
                @Override
                public Optional<BroughtRow> next() {
                    return numbers.hasNext() ? Optional.of(row(numbers.next(), shape)) : Optional.empty();
                }

                @Override
                public void close() {
                    // Nothing is open.
                }
            };
        };
    }

    private static BroughtRow row(int n, IntFunction<Geometry> shape) {
        return new BroughtRow(n, shape.apply(n), new Object[] {n % 2 == 0 ? null : "第" + n + "块", (long) n, n * 0.5, n % 3 == 0, "2031-02-0" + (n % 9 + 1)});
    }

    private static Geometry point(int n) {
        return GEOMETRY.createPoint(new Coordinate(113.8 + n % 100 * 0.001, 22.4 + n / 100 * 0.001));
    }

    private static Geometry square(int n) {
        return GEOMETRY.toGeometry(new Envelope(113.8 + n % 100 * 0.001, 113.8005 + n % 100 * 0.001, 22.4 + n / 100 * 0.001, 22.4005 + n / 100 * 0.001));
    }

    private static List<BroughtRow> read(ReaderFile file, BroughtTable table) {
        List<BroughtRow> all = new ArrayList<>();
        try (BroughtRow.Rows rows = file.rows(table, new ProblemLog())) {
            for (Optional<BroughtRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }

    private static void bring(ReaderFile file, BroughtTable table, BroughtRow.Source rows, Cancel cancel) {
        file.inOneTransaction(() -> file.bring(table, "地块", rows, cancel, n -> { }));
    }

    /** More than one lot of reading, and more than one level of the index. */
    @Test
    void whatWasBroughtComesOutAsItWas() {
        BroughtTable table = table("own_a1", Form.POLYGON);
        try (ReaderFile open = ReaderFile.openForWriting(file)) {
            bring(open, table, rows(9_000, BroughtTableTest::square), Cancel.never());
            assertTrue(open.has(table));
            assertEquals(9_000, open.features("own_a1"));
        }
        try (ReaderFile open = ReaderFile.openReadOnly(file)) {
            List<BroughtRow> all = read(open, table);
            assertEquals(9_000, all.size());
            for (int n : new int[] {1, 2, 4_096, 4_097, 9_000}) {
                BroughtRow wanted = row(n, BroughtTableTest::square);
                assertEquals(n, all.get(n - 1).fid());
                assertTrue(wanted.geometry().equalsExact(all.get(n - 1).geometry()), "shape " + n);
                assertArrayEquals(wanted.values(), all.get(n - 1).values());
            }
            assertArrayEquals(row(17, BroughtTableTest::square).values(), open.row(table, 17).orElseThrow().values());
            assertEquals(Optional.empty(), open.row(table, 9_001));
            assertEquals(List.of(), open.problems());
        }
        try (Sql sql = ReaderFileOpening.forReading(file).sql()) {
            assertEquals(List.of("ok"), sql.query("select rtreecheck('rtree_own_a1_geom')", r -> r.getString(1)));
            long found = sql.query("select count(*) from rtree_own_a1_geom where maxx > 113.85 and minx < 113.8502 and maxy > 22.41 and miny < 22.4402", r -> r.getLong(1)).get(0);
            assertEquals(read(ReaderFile.openReadOnly(file), table).stream().filter(r -> r.geometry().getEnvelopeInternal()
                    .intersects(new Envelope(113.85, 113.8502, 22.41, 22.4402))).count(), found);
            assertEquals(List.of("MULTIPOLYGON"), sql.query("select geometry_type_name from gpkg_geometry_columns where table_name = 'own_a1'", r -> r.getString(1)));
        }
    }

    @Test
    void aTableHasNoTwoColumnsOfOneNameAndNoneOfTheNumberOrTheShape() {
        assertEquals(List.of("名称", "fid_2", "面积 (㎡)", "NAME", "name_2", "column", "geom_2"),
                BroughtTable.stored(List.of("名称", "fid", "面积\"(㎡)", "NAME", "name", "\u0000", "geom")));
    }

    @Test
    void onePointOfSeveralPartsMakesTheWholeTableOne() {
        BroughtTable table = table("own_a2", Form.POINT);
        IntFunction<Geometry> mixed = n -> n == 40 ? GEOMETRY.createMultiPointFromCoords(new Coordinate[] {point(1).getCoordinate(), point(2).getCoordinate()}) : point(n);
        try (ReaderFile open = ReaderFile.openForWriting(file)) {
            bring(open, table, rows(50, mixed), Cancel.never());
            assertTrue(point(7).equalsExact(read(open, table).get(6).geometry()));
            assertEquals(2, read(open, table).get(39).geometry().getNumGeometries());
        }
        try (Sql sql = ReaderFileOpening.forReading(file).sql()) {
            assertEquals(List.of("MULTIPOINT"), sql.query("select geometry_type_name from gpkg_geometry_columns where table_name = 'own_a2'", r -> r.getString(1)));
        }
    }

    @Test
    void aTableWithoutPlacesIsOneOfAttributes() {
        BroughtTable table = table("own_a3", Form.NONE);
        try (ReaderFile open = ReaderFile.openForWriting(file)) {
            bring(open, table, rows(5, n -> null), Cancel.never());
            assertArrayEquals(row(3, n -> null).values(), read(open, table).get(2).values());
            assertEquals(List.of(), open.problems());
        }
    }

    @Test
    void whatIsCancelledLeavesNothingBehind() {
        Cancel cancel = new Cancel();
        try (ReaderFile open = ReaderFile.openForWriting(file)) {
            Set<String> before = FileTables.of(ReaderFileOpening.forReading(file).sql()).columnsByTable().keySet();
            BroughtRow.Source rows = rows(5_000, n -> {
                if (n == 3_000) {
                    cancel.request();
                }
                return square(n);
            });
            assertThrows(CancellationException.class, () -> bring(open, table("own_a4", Form.POLYGON), rows, cancel));
            assertEquals(List.of(), open.broughtTables());
            assertEquals(before, FileTables.of(ReaderFileOpening.forReading(file).sql()).columnsByTable().keySet());
            bring(open, table("own_a4", Form.POLYGON), rows(10, BroughtTableTest::square), Cancel.never());
            assertEquals(10, read(open, table("own_a4", Form.POLYGON)).size(), "it can be tried again");
        }
    }

    @Test
    void whatIsDroppedIsGoneWithItsIndexAndStyle() {
        try (ReaderFile open = ReaderFile.openForWriting(file)) {
            Set<String> before = FileTables.of(ReaderFileOpening.forReading(file).sql()).columnsByTable().keySet();
            bring(open, table("own_a5", Form.POLYGON), rows(200, BroughtTableTest::square), Cancel.never());
            open.inOneTransaction(() -> open.describe("own_a5", "别名", "<sld/>", "<qgis/>"));
            open.inOneTransaction(() -> open.dropBrought("own_a5"));
            assertEquals(before, FileTables.of(ReaderFileOpening.forReading(file).sql()).columnsByTable().keySet());
            assertFalse(open.has(table("own_a5", Form.POLYGON)));
        }
        try (Sql sql = ReaderFileOpening.forReading(file).sql()) {
            for (String named : List.of("layer_styles where f_table_name", "gpkg_contents where table_name", "gpkg_extensions where table_name")) {
                assertEquals(0, sql.number("select count(*) from " + named + " = 'own_a5'", -1));
            }
        }
    }

    @Test
    void twoOfOneTitleAreTwoToAnotherProgram() {
        try (ReaderFile open = ReaderFile.openForWriting(file)) {
            bring(open, table("own_b1", Form.POLYGON), rows(1, BroughtTableTest::square), Cancel.never());
            bring(open, table("own_b2", Form.POLYGON), rows(1, BroughtTableTest::square), Cancel.never());
            assertEquals(List.of("own_b1", "own_b2"), open.broughtTables());
        }
        try (Sql sql = ReaderFileOpening.forReading(file).sql()) {
            assertEquals(List.of("地块", "地块 (own_b2)"), sql.query("select identifier from gpkg_contents where table_name like 'own%' order by table_name", r -> r.getString(1)));
        }
    }
}
