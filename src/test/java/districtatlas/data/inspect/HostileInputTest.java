package districtatlas.data.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.DistrictGrid;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.place.District;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Damaged and ill-meant files: whatever lies there, something is told of it in time, and what is read into the map is sound. More of the
 * first kind with the property {@code hostile.times}.
 */
class HostileInputTest {
    private static final int TIMES = Integer.getInteger("hostile.times", 2);
    private static final long SEED = Long.getLong("hostile.seed", 20351231);
    private static final long MOST_SECONDS = 10;
    private static final long MOST_SECONDS_TO_STOP = 30;
    private static final District DISTRICT = new District(new DistrictGrid(114),
            new GeometryFactory().toGeometry(new Envelope(113.78, 114.02, 22.40, 22.66)), () -> District.Marks.NONE);

    @TempDir
    Path folder;

    /** One good file of each kind; those beside it are damaged in its place as well. */
    @TestFactory
    Stream<DynamicTest> aDamagedFileIsReadAsFarAsItGoesOrRefused() {
        Optional<Path> corpus = CorpusRow.corpus();
        return corpus.map(c -> Stream.of("shp/made/地块_字段名截断.shp", "gpkg/made/循环视图.gpkg", "gpkg/curved-geometry.gpkg",
                "geojson/made/混合几何.geojson", "geojson/esripolygon.json", "geojson/echarts4_guangdong.json", "geojson/made/街道.topojson",
                "kml/google_samples.kml", "kml/奥维_CAD多段线.ovkmz", "kml/made/zip_slip.kmz", "gpx/test.gpx", "dxf/assorted.dxf",
                "dxf/bin_dxf_r2000.dxf", "table/testdms.csv", "table/made/项目清单_表头第4行.xlsx", "table/made/报备坐标_2000_38带.txt",
                "table/made/网页表格.xls", "fgb/made/街道.fgb", "zip/made/南山_GBK条目名.zip")
                .map(n -> DynamicTest.dynamicTest(n, () -> damage(c.resolve(n))))).orElseGet(Stream::empty);
    }

    private void damage(Path good) throws Exception {
        Random random = new Random(SEED + good.getFileName().toString().hashCode());
        List<Path> parts = parts(good);
        for (int time = 0; time < TIMES; time++) {
            Path there = Files.createDirectory(folder.resolve(good.getFileName() + "-" + time));
            Path spoilt = parts.get(random.nextInt(3) == 0 ? random.nextInt(parts.size()) : parts.indexOf(good));
            for (Path part : parts) {
                byte[] bytes = Files.readAllBytes(part);
                Files.write(there.resolve(part.getFileName()), part.equals(spoilt) ? spoilt(bytes, random) : bytes);
            }
            tell(there.resolve(good.getFileName()));
        }
    }

    private static List<Path> parts(Path good) throws IOException {
        String name = good.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.') + 1);
        try (Stream<Path> all = Files.list(good.getParent())) {
            return all.filter(p -> name.endsWith(".shp") ? p.getFileName().toString().startsWith(stem) : p.equals(good)).sorted().toList();
        }
    }

    private static byte[] spoilt(byte[] good, Random random) {
        byte[] bytes = good.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                for (int i = 0; i < 1 + random.nextInt(8); i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            case 2 -> {
                // Heads are short and say how much there is.
                for (int i = 0; i < 1 + random.nextInt(3); i++) {
                    bytes[random.nextInt(Math.min(200, bytes.length))] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt(256));
                }
            }
            default -> {
                int from = random.nextInt(bytes.length);
                int length = Math.min(bytes.length - from, random.nextInt(2000));
                int to = random.nextInt(bytes.length - length + 1);
                System.arraycopy(good, from, bytes, to, length);
            }
        }
        return bytes;
    }

    /** Reads it as the command line does, and then as the map does. */
    private static InspectedFile tell(Path file) throws InterruptedException {
        Cancel cancel = new Cancel();
        ReadOptions options = new ReadOptions(Optional.empty(), cancel);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        Future<InspectedFile> reading = reader.submit(() -> {
            Inspection told = new Inspector(DISTRICT, InspectOptions.of(options), InspectProgress.QUIET).inspect(List.of(file));
            read(told.files().get(0), options);
            return told.files().get(0);
        });
        try {
            InspectedFile told = reading.get(MOST_SECONDS, TimeUnit.SECONDS);
            told.refused().ifPresent(p -> {
                for (Lang lang : Lang.values()) {
                    String sentence = p.detailIn(new Messages(lang));
                    assertTrue(sentence.contains(file.getFileName().toString()) || p.where().contains(file.getFileName().toString()), sentence);
                }
            });
            return told;
        } catch (TimeoutException slow) {
            cancel.request();
            return fail(file + (stops(reading) ? " takes over " + MOST_SECONDS + " s" : " hangs and does not stop when asked to"));
        } catch (ExecutionException e) {
            return fail(file.toString(), e.getCause());
        } finally {
            reader.shutdownNow();
        }
    }

    private static boolean stops(Future<?> reading) throws InterruptedException {
        try {
            reading.get(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException stopped) {
            return stopped.getCause() instanceof CancellationException;
        } catch (TimeoutException hangs) {
            return false;
        }
    }

    private static void read(InspectedFile file, ReadOptions options) {
        if (file.refused().isPresent()) {
            return;
        }
        try (Readying readying = Readying.open(file.path(), options)) {
            for (InspectedLayer layer : file.layers()) {
                LayerChoice choice = LayerChoice.proposedFor(layer);
                if (layer.drawn().isEmpty() || choice.placing().isPresent()) {
                    readying.layers(layer, choice).forEach(HostileInputTest::read);
                }
            }
        } catch (DataRefused refused) {
            fail(file.path() + " is told and then refused: " + refused.problem());
        }
    }

    private static void read(PlacedLayer layer) {
        Set<Long> fids = new HashSet<>();
        try (ReadyCursor cursor = layer.open()) {
            for (Optional<ReadyCursor.Feature> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                ReadyCursor.Feature feature = next.get();
                assertTrue(fids.add(feature.fid()));
                assertEquals(layer.columns().size(), feature.values().length);
                if (layer.shape() != Shape.NONE) {
                    Geometry shape = feature.geometry();
                    assertFalse(shape.isEmpty());
                    assertTrue(shape.isValid(), shape::toString);
                    assertEquals(layer.shape() == Shape.POINT ? 0 : layer.shape() == Shape.LINE ? 1 : 2, shape.getDimension());
                    assertTrue(new Envelope(-180, 180, -90, 90).contains(shape.getEnvelopeInternal()), shape::toString);
                }
            }
        }
    }

    @Test
    void namesOfEverySort() throws Exception {
        String one = "{\"type\":\"Feature\",\"properties\":{\"\":1,\"fid\":2,\"geom\":3,\"a\\u0000b\":4,\"'; drop table x; --\":5},\"geometry\":"
                + "{\"type\":\"Point\",\"coordinates\":[113.9,22.5]}}";
        for (String name : List.of("a'b\".geojson", "空 格　全角.geojson", "%s{0}%n.geojson", "-rf.geojson", "\uD83D\uDE00.geojson", "a;b&c.geojson", ".geojson")) {
            Path file = Files.writeString(folder.resolve(name), one);
            InspectedFile told = tell(file);
            assertEquals(1, told.layers().size(), name);
            assertEquals(5, told.layers().get(0).columns().size(), name);
        }
    }

    @Test
    void whatNestsWithoutEnd() throws Exception {
        String open = "{\"type\":\"GeometryCollection\",\"geometries\":[";
        tell(Files.writeString(folder.resolve("深.geojson"), "{\"type\":\"Feature\",\"properties\":{},\"geometry\":" + open.repeat(5000) + "]}".repeat(5000) + "}"));
        tell(Files.writeString(folder.resolve("括号.geojson"), "[".repeat(300_000)));
        tell(Files.writeString(folder.resolve("夹.kml"), "<kml><Document>" + "<Folder><name>x</name>".repeat(50_000)));
        tell(Files.writeString(folder.resolve("组.kml"), "<kml><Placemark>" + "<MultiGeometry>".repeat(50_000)));
        tell(Files.writeString(folder.resolve("属性.geojson"), "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"a\":" + "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_002)));
    }

    /** Some tens of megabytes of nothing, a promise of billions, and an archive in itself. */
    @Test
    void whatClaimsMoreThanItHas() throws Exception {
        tell(Files.write(folder.resolve("弹.zip"), zip("a.geojson", new byte[64 << 20])));
        tell(Files.write(folder.resolve("弹.kmz"), zip("doc.kml", new byte[64 << 20])));
        tell(Files.write(folder.resolve("弹.xlsx"), zip("xl/workbook.xml", new byte[64 << 20])));
        byte[] shp = new byte[200];
        shp[2] = 0x27;
        shp[3] = 0x0A;
        Arrays.fill(shp, 24, 28, (byte) 0x7F);
        shp[32] = 5;
        Arrays.fill(shp, 100, 200, (byte) 0x7F);
        tell(Files.write(folder.resolve("亿.shp"), shp));
        byte[] dbf = new byte[66];
        dbf[0] = 3;
        Arrays.fill(dbf, 4, 8, (byte) 0x7F);
        dbf[8] = 65;
        dbf[10] = 1;
        dbf[64] = 0x0D;
        tell(Files.write(folder.resolve("亿.dbf"), dbf));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void numbersOfEverySort() throws Exception {
        List<String> features = new ArrayList<>();
        for (String number : List.of("1e400", "-1e308", "NaN", "9007199254740993", "1e-400", "\"113.9\"", "null", "0x10", "00", "[1]")) {
            features.add("{\"type\":\"Feature\",\"properties\":{\"v\":1},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[113.9,22.5],[" + number + ",22.6]]}}");
        }
        tell(Files.writeString(folder.resolve("数.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}"));
        tell(Files.writeString(folder.resolve("行.geojsonl"), String.join("\n", features)));
        tell(Files.writeString(folder.resolve("表.csv"), "lon,lat,名\n113.9,22.5,好\nNaN,NaN,a\n1e308,22,b\n,,c\n\u2212113,22,d\n" + "x".repeat(1 << 20) + ",1,e\n"));
    }

    @Test
    void aTangledAreaIsGivenUpInTime() throws Exception {
        Random random = new Random(SEED);
        StringBuilder ring = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            ring.append('[').append(113.8 + random.nextDouble() / 5).append(',').append(22.4 + random.nextDouble() / 5).append("],");
        }
        String first = ring.substring(0, ring.indexOf("]") + 1);
        InspectedFile told = tell(Files.writeString(folder.resolve("乱.geojson"),
                "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[" + ring + first + "]]}}", StandardCharsets.UTF_8));
        assertEquals("data.repair-tangled", told.layers().get(0).found().kinds().get(0).code());
        assertEquals(1, told.layers().get(0).count(Shape.NONE));
    }
}
