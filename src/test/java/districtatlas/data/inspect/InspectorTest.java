package districtatlas.data.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.coord.DistrictGrid;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings.Outcome;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.place.District;
import districtatlas.data.place.Placing;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class InspectorTest {
    private static final District DISTRICT = new District(new DistrictGrid(114),
            new GeometryFactory().toGeometry(new Envelope(113.78, 114.02, 22.40, 22.66)), () -> District.Marks.NONE);
    private static final String MIXED = collection(feature("甲", "{\"type\":\"Point\",\"coordinates\":[113.9,22.5]}"),
            feature("乙", "{\"type\":\"LineString\",\"coordinates\":[[113.9,22.5],[113.91,22.5]]}"),
            feature("丙", "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[113.92,22.5]},"
                    + "{\"type\":\"LineString\",\"coordinates\":[[113.9,22.6],[113.91,22.6]]}]}"),
            feature("丁", "null"));

    @TempDir
    Path folder;

    private static String feature(String name, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"名称\":\"" + name + "\"},\"geometry\":" + geometry + "}";
    }

    private static String point(String name, double lon, double lat) {
        return feature(name, "{\"type\":\"Point\",\"coordinates\":[" + lon + "," + lat + "]}");
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Inspection inspect(Path... chosen) {
        return new Inspector(DISTRICT, InspectOptions.usual(), InspectProgress.QUIET).inspect(List.of(chosen));
    }

    private static List<String> codes(Findings found) {
        return found.kinds().stream().map(Findings.Kind::code).toList();
    }

    private static List<String> features(PlacedLayer layer) {
        List<String> features = new ArrayList<>();
        try (ReadyCursor cursor = layer.open()) {
            for (Optional<ReadyCursor.Feature> f = cursor.next(); f.isPresent(); f = cursor.next()) {
                features.add(f.get().fid() + " " + f.get().values()[0] + " " + (f.get().geometry() == null ? "-" : f.get().geometry().getGeometryType()));
            }
        }
        return features;
    }

    @Test
    void aLayerOfSeveralKindsBecomesSeveralLayers() throws IOException {
        InspectedFile file = inspect(write("混合.geojson", MIXED)).files().get(0);
        InspectedLayer layer = file.layers().get(0);
        assertEquals(4, layer.features());
        assertEquals(List.of(Shape.LINE, Shape.POINT), layer.drawn());
        assertEquals(List.of(2L, 2L, 1L), List.of(layer.count(Shape.POINT), layer.count(Shape.LINE), layer.count(Shape.NONE)));
        assertTrue(codes(layer.found()).containsAll(List.of("data.repair-collection", "data.repair-kinds", "data.repair-none")));
        try (Readying readying = Readying.open(file.path(), ReadOptions.usual())) {
            LayerChoice all = LayerChoice.proposedFor(layer).withShapes(List.of(Shape.POINT, Shape.LINE, Shape.NONE));
            List<PlacedLayer> layers = readying.layers(layer, all);
            assertEquals(List.of("混合_点", "混合_线", "混合_无图形"), layers.stream().map(PlacedLayer::name).toList());
            assertEquals(List.of("1 甲 Point", "3 丙 Point"), features(layers.get(0)));
            assertEquals(List.of("2 乙 LineString", "3 丙 LineString"), features(layers.get(1)));
            assertEquals(List.of("4 丁 -"), features(layers.get(2)));
            assertEquals(features(layers.get(0)), features(layers.get(0)), "again the same numbers");
            assertEquals(1, layers.get(0).found().kinds().stream().filter(k -> k.code().equals("data.repair-collection")).findFirst().orElseThrow().count());
        }
    }

    @Test
    void nothingIsPlacedBeforeItWasDecidedWhere() throws IOException {
        InspectedFile file = inspect(write("城建.csv", "名,x,y\n甲,491.5,25.1\n乙,492.5,26.1\n")).files().get(0);
        InspectedLayer layer = file.layers().get(0);
        try (Readying readying = Readying.open(file.path(), ReadOptions.usual())) {
            LayerChoice undecided = new LayerChoice(Optional.empty(), List.of(Shape.POINT));
            assertThrows(IllegalArgumentException.class, () -> readying.layers(layer, undecided));
        }
    }

    @Test
    void whatWasChosenHoldsAndIsCertain() throws IOException {
        Path file = write("点.csv", "名,X,Y\n甲,491500.5,2494000.1\n乙,492500.5,2495000.1\n");
        InspectOptions chosen = InspectOptions.usual().withPlacing(Placing.of("EPSG:4547"));
        InspectedLayer layer = new Inspector(DISTRICT, chosen, InspectProgress.QUIET).inspect(List.of(file)).files().get(0).layers().get(0);
        assertFalse(layer.asks());
        assertEquals(113.917, layer.degrees().orElseThrow().minX(), 0.001);
        assertTrue(inspect(file).asks(), "unasked it could be one of three");
    }

    @Test
    void aFewThatCannotBeDegreesAreLeftOutAndAtTheOriginNothingLies() throws IOException {
        InspectedLayer layer = inspect(write("点.geojson", collection(point("a", 113.9, 22.5), point("b", 113.91, 22.52), point("c", 113.92, 22.53),
                point("零", 0, 0), point("高", 113.9, 222)))).files().get(0).layers().get(0);
        assertEquals(new NumberBox(113.9, 22.5, 113.92, 22.53), layer.written().orElseThrow());
        assertEquals(List.of("data.repair-degrees", "data.repair-origin"), codes(layer.found()));
        assertEquals(2, layer.found().count(Outcome.LEFT_OUT));
        try (Readying readying = Readying.open(folder.resolve("点.geojson"), ReadOptions.usual())) {
            PlacedLayer placed = readying.layers(layer, LayerChoice.proposedFor(layer)).get(0);
            assertEquals(List.of("1 a Point", "2 b Point", "3 c Point"), features(placed));
            assertEquals(List.of("data.repair-origin", "data.repair-elsewhere"), codes(placed.found()));
        }
    }

    @Test
    void metresUnderTheNameOfDegreesAreNoMistakesOfRecords() throws IOException {
        InspectedLayer layer = inspect(write("米.geojson", collection(point("a", 491500, 2494000), point("b", 492500, 2495000)))).files().get(0).layers().get(0);
        assertEquals(0, layer.found().count(Outcome.LEFT_OUT));
        assertEquals(491500, layer.written().orElseThrow().minX());
        assertTrue(layer.asks());
    }

    @Test
    void aFolderIsReadDataSetByDataSet() throws IOException {
        write("甲/一.geojson", MIXED);
        write("甲/乙/二.csv", "lon,lat\n113.9,22.5\n");
        write("甲/说明.pdf", "%PDF-1.4");
        write("甲/孤.prj", "GEOGCS");
        write("甲/.隐.geojson", MIXED);
        write("甲/库.gdb/a00000001.gdbtable", "x");
        Inspection told = inspect(folder.resolve("甲"), folder.resolve("甲/一.geojson"));
        assertEquals(List.of("一.geojson", "二.csv"), told.files().stream().map(f -> f.path().getFileName().toString()).sorted().toList());
        assertEquals(List.of("data.no-geodatabase", "data.set-passed", "data.set-side-alone"), codes(told.found()).stream().sorted().toList());
    }

    @Test
    void whatIsNoDataIsRefusedInASentence() throws IOException {
        Files.createDirectories(folder.resolve("空夹"));
        Files.createDirectories(folder.resolve("库.gdb"));
        Files.createFile(folder.resolve("零.geojson"));
        write("页.bin", "<!DOCTYPE html><html><body>404</body></html>");
        write("谜.xyzzy", "\u0001\u0002");
        List<String> codes = Stream.of("没有.shp", "空夹", "库.gdb", "零.geojson", "谜.xyzzy", "孤.prj").map(folder::resolve).map(p -> {
            Inspection told = inspect(p);
            assertTrue(told.isAnyRefused());
            assertTrue(told.files().get(0).refused().get().detail().contains(p.getFileName().toString()));
            return told.files().get(0).refused().get().code();
        }).toList();
        assertEquals(List.of("data.file-missing", "data.set-none", "data.no-geodatabase", "data.file-empty", "data.file-kind", "data.file-missing"), codes);
    }

    @Test
    void aZipIsOneFileOfAllItsLayersAndLeavesNothingBehind() throws IOException {
        Path zip = folder.resolve("包.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("内/一.geojson", "内/二.geojson", "坏.geojson", "readme.pdf")) {
                out.putNextEntry(new ZipEntry(name));
                out.write((name.startsWith("坏") ? "<html>" : name.endsWith("pdf") ? "%PDF" : MIXED).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        long before = unpacked();
        InspectedFile file = inspect(zip).files().get(0);
        assertEquals("zip/geojson", file.kind());
        assertEquals(List.of("一", "二"), file.layers().stream().map(InspectedLayer::name).toList());
        assertTrue(file.found().count(Outcome.LEFT_OUT) == 1, () -> codes(file.found()).toString());
        assertEquals(before, unpacked());
    }

    private static long unpacked() throws IOException {
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return temporary.filter(p -> p.getFileName().toString().startsWith("district-atlas-unpacked-" + ProcessHandle.current().pid() + "-")).count();
        }
    }

    @Test
    void aFirstLookEndsEarlyAndSaysSo() throws IOException {
        Path file = write("多.geojson", collection(IntStream.range(0, 50).mapToObj(i -> point("p" + i, 113.9 + i * 1e-4, 22.5)).toArray(String[]::new)));
        InspectedLayer layer = new Inspector(DISTRICT, InspectOptions.usual().firstOf(10), InspectProgress.QUIET).inspect(List.of(file)).files().get(0).layers().get(0);
        assertFalse(layer.isWhole());
        assertEquals(10, layer.features());
    }

    @Test
    void itStopsWhenAskedTo() throws IOException {
        Path file = write("多.geojson", MIXED);
        Cancel cancel = new Cancel();
        cancel.request();
        Inspector inspector = new Inspector(DISTRICT, InspectOptions.of(new ReadOptions(Optional.empty(), cancel)), InspectProgress.QUIET);
        assertThrows(CancellationException.class, () -> inspector.inspect(List.of(file)));
    }

    @Test
    void textsAreShownWhereTheEncodingIsGuessed() throws IOException {
        Path file = Files.write(folder.resolve("表.csv"), "名称,lon,lat\n深南大道,113.9,22.5\nplain,113.9,22.6\n".getBytes(Charset.forName("GBK")));
        InspectedLayer layer = inspect(file).files().get(0).layers().get(0);
        assertTrue(layer.encoding().isGuessed());
        assertEquals(List.of("深南大道"), layer.sample());
        assertEquals(List.of("深南大道", "plain"), layer.columns().get(0).first());
    }

    @Test
    void aFileThatChangedMeanwhileIsRefused() throws IOException {
        Path file = write("变.geojson", MIXED);
        InspectedLayer layer = inspect(file).files().get(0).layers().get(0);
        Path other = write("别.geojson", MIXED);
        try (Readying readying = Readying.open(other, ReadOptions.usual())) {
            assertEquals("data.file-changed", assertThrows(DataRefused.class, () -> readying.layers(layer, LayerChoice.proposedFor(layer))).problem().code());
        }
    }
}
