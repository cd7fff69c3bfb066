package districtatlas.ask.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.table.PlanTable.SortBy;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.data.DataColumn;
import districtatlas.data.DataCursor;
import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataRecord;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.data.json.GeoJsonFormat;
import districtatlas.data.pack.GeoPackageFormat;
import districtatlas.feature.ConditionMistake;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.Notebook;
import districtatlas.own.MadeData;
import districtatlas.own.OwnLayerDeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The features of a brought layer in rows: found, sorted, counted and written to files that are read again. */
class OwnTableTest {
    private static final MadeData DATA = new MadeData("地块", ReadyLayer.Shape.POLYGON, 30);
    private static final Messages MESSAGES = new Messages(Lang.ZH);

    @TempDir
    Path folder;
    private final BroughtLayer layer = DATA.entry(Notebook.EMPTY);
    private final OwnTable table = OwnTable.read(layer, DATA, OwnTable.MOST, Cancel.never());

    private int[] sorted(BitSet of, SortBy... by) {
        return table.sorted(of, List.of(by), Locale.CHINA);
    }

    @Test
    void numbersInWordsAreSortedByTheirValue() {
        int[] byName = sorted(table.all(), new SortBy("名称", false));
        assertEquals(List.of("第1块", "第2块", "第10块"), List.of(text(byName[0]), text(byName[1]), text(byName[9])));
        int[] byUse = sorted(table.all(), new SortBy("用地", false), new SortBy("面积(㎡)", true));
        assertEquals("工业", table.value(byUse[0], 1), "by pinyin: gong, shang, zhu");
        assertEquals(29L, table.fid(byUse[0]), "and among them the largest first");
    }

    private String text(int row) {
        return table.text(row, 0, MESSAGES);
    }

    @Test
    void whatIsEmptyIsTheLastEitherWay() {
        ReadyLayer holed = new HoledData(DATA, 4);
        OwnTable with = OwnTable.read(layer, holed, OwnTable.MOST, Cancel.never());
        for (boolean lastFirst : List.of(false, true)) {
            int[] order = with.sorted(with.all(), List.of(new SortBy("层数", lastFirst)), Locale.CHINA);
            assertEquals(4L, with.fid(order[29]));
        }
        assertEquals(1L, with.counts(3, with.all()).get(""));
        assertEquals(29, with.numbers(3, with.all()).length);
    }

    @Test
    void rowsAreFoundByConditionAndByText() throws ConditionMistake {
        BitSet houses = table.left(OwnLayerDeeds.condition(layer.withFilter("\"用地\" = '住宅' AND \"层数\" > 20")), Cancel.never());
        assertEquals(List.of(21L, 24L, 27L, 30L), houses.stream().mapToObj(table::fid).toList());
        assertEquals(List.of(24L), table.having(" 第24 ", houses, MESSAGES, Cancel.never()).stream().mapToObj(table::fid).toList());
        assertEquals(OptionalInt.of(23), table.row(24));
        assertEquals(OptionalInt.empty(), table.row(31));
        Cancel stopped = new Cancel();
        stopped.request();
        assertThrows(CancellationException.class, () -> table.having("x", houses, MESSAGES, stopped));
    }

    @Test
    void valuesAreCountedTheMostFrequentFirst() {
        BitSet some = new BitSet();
        some.set(0, 5);         // 1 to 5: commerce, industry, housing, commerce, industry
        assertEquals(List.of(Map.entry("商业", 2L), Map.entry("工业", 2L), Map.entry("住宅", 1L)), List.copyOf(table.counts(1, some).entrySet()));
        assertArrayEquals(new double[] {10.5, 21, 31.5, 42, 52.5}, table.numbers(2, some));
        assertEquals(0, table.numbers(1, some).length, "words are no numbers");
    }

    @Test
    void noMoreThanTheMostAreRead() {
        OwnTable ten = OwnTable.read(layer, DATA, 10, Cancel.never());
        assertTrue(ten.isCut());
        assertEquals(10, ten.size());
        assertFalse(table.isCut());
    }

    // ---- files ----------------------------------------------------------------------------------------------------

    private Path written(Format format, int... rows) throws IOException {
        return written(layer, DATA, format, rows);
    }

    private Path written(BroughtLayer of, MadeData data, Format format, int... rows) throws IOException {
        OwnTable read = OwnTable.read(of, data, OwnTable.MOST, Cancel.never());
        Path file = folder.resolve("out." + format.key());
        OwnTableAbout about = new OwnTableAbout(of, "", rows.length, read.size(), LocalDate.of(2035, 3, 4));
        new OwnTableFile(read, rows, about, MESSAGES, Cancel.never()).write(file, format, data);
        new OwnTableFile(read, rows, about, MESSAGES, Cancel.never()).write(file, format, data);         // in the place of the one before
        return file;
    }

    @Test
    void aTableIsWrittenInItsOrder() throws IOException {
        List<String> lines = Files.readAllLines(written(Format.CSV, 4, 0));
        assertEquals(List.of("\uFEFFid,名称,用地,面积(㎡),层数,建成", "5,第5块,工业,52.5,5,2030-01-06", "1,第1块,商业,10.5,1,2030-01-02"), lines);
        try (ReadableWorkbook book = new ReadableWorkbook(written(Format.XLSX, 4, 0).toFile())) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(3, rows.size());
            assertEquals(52.5, rows.get(1).getCellAsNumber(3).orElseThrow().doubleValue());
            assertEquals("第1块", rows.get(2).getCellText(1));
        }
    }

    @Test
    void pointsSayWhereTheyAre() throws IOException {
        MadeData points = new MadeData("点", ReadyLayer.Shape.POINT, 3);
        List<String> lines = Files.readAllLines(written(points.entry(Notebook.EMPTY), points, Format.CSV, 1));
        assertTrue(lines.get(0).endsWith(",经度,纬度"), lines.get(0));
        assertTrue(lines.get(1).endsWith("," + MadeData.lon(2) + "," + MadeData.lat(2)), lines.get(1));
    }

    @Test
    void aMapIsReadAgainAsItWasWritten() throws IOException {
        for (Format format : List.of(Format.GEOJSON, Format.GPKG)) {
            List<DataRecord> read = new ArrayList<>();
            DataFormat reader = format == Format.GPKG ? new GeoPackageFormat() : new GeoJsonFormat();
            read(reader, written(format, 9, 0), format == Format.GPKG ? "地块" : "out", read);
            assertEquals(2, read.size());
            assertEquals("第1块", read.get(0).values()[column(read.get(0), "第1块")]);
            assertEquals(DATA.open().next().orElseThrow().geometry().getEnvelopeInternal(), read.get(0).geometry().orElseThrow().getEnvelopeInternal());
        }
    }

    private static int column(DataRecord record, Object value) {
        return List.of(record.values()).indexOf(value);
    }

    private static void read(DataFormat format, Path file, String layer, List<DataRecord> records) {
        try (DataFile data = format.open(file, ReadOptions.usual());
             DataCursor cursor = data.layers().stream().filter(l -> l.name().equals(layer)).findFirst().orElseThrow().open(new Findings())) {
            for (Optional<DataRecord> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                records.add(next.get());
            }
        }
    }

    /** Data in which one feature has no floors. */
    private record HoledData(MadeData all, long without) implements ReadyLayer {
        @Override
        public String name() {
            return all.name();
        }

        @Override
        public List<DataColumn> columns() {
            return all.columns();
        }

        @Override
        public Shape shape() {
            return all.shape();
        }

        @Override
        public ReadyCursor open() {
            ReadyCursor cursor = all.open();
            return new ReadyCursor() {
                @Override
                public Optional<Feature> next() {
                    Optional<Feature> next = cursor.next();
                    next.filter(f -> f.fid() == without).ifPresent(f -> f.values()[3] = null);
                    return next;
                }

                @Override
                public void close() {
                    cursor.close();
                }
            };
        }
    }
}
