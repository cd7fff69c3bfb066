package districtatlas.data.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.data.LotOrder;
import districtatlas.data.ReadOptions;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.data.ReadyLots;
import districtatlas.data.inspect.PlacedLayer;
import districtatlas.data.inspect.Readying;
import districtatlas.data.place.Placing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file's features in lots are those that come one after the other, with the same numbers, wherever records are missing or broken. */
class LotsOfFilesTest {
    private static final int COUNT = 9_000;

    @TempDir
    private Path folder;

    private static byte[] point(int n) {
        return PackMade.blob(PackMade.wkb("POINT (" + (113.8 + n % 100 * 0.001) + " " + (22.4 + n / 100 * 0.001) + ")", true));
    }

    /** One row is broken. @param missing the row that is not there */
    private Path pack(int first, int missing) throws SQLException {
        Path file = folder.resolve("many.gpkg");
        try (PackMade made = new PackMade(file)) {
            made.table("many", 4490, ", name text");
            made.run("begin");
            for (int n = 0; n < COUNT; n++) {
                if (n != missing) {
                    made.insert("insert into many values (?, ?, ?)", first + n, n == 4_200 ? new byte[] {'G', 'P', 9} : point(n), "n" + n);
                }
            }
            made.run("commit", "create view seen as select * from many");
            made.list("seen", "features", 4490);
            made.shapes("seen", "geom", 4490);
        }
        return file;
    }

    private static List<String> said(ReadyCursor cursor) {
        List<String> all = new ArrayList<>();
        try (cursor) {
            for (Optional<ReadyCursor.Feature> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                all.add(said(next.get()));
            }
        }
        return all;
    }

    private static String said(ReadyCursor.Feature f) {
        return f.fid() + " " + f.geometry() + " " + Arrays.toString(f.values());
    }

    private static PlacedLayer layer(Readying file, String name) {
        return file.layer(file.names().indexOf(name), ReadyLayer.Shape.POINT, Optional.of(Placing.of("EPSG:4490")), false);
    }

    private static Readying open(Path file) {
        return Readying.open(file, new ReadOptions(Optional.empty(), Cancel.never()));
    }

    /** @return where the lots began, in the order in which they came */
    private static List<Long> assertLotsAreAll(Path path, String name) {
        List<Long> places = new ArrayList<>();
        try (Readying file = open(path)) {
            List<String> inARow = said(layer(file, name).open());
            TreeMap<Long, List<String>> byPlace = new TreeMap<>();
            try (ReadyLots lots = layer(file, name).lots().orElseThrow()) {
                List<ReadyLots.Lot> taken = new ArrayList<>();          // several are in hand at a time
                for (Optional<ReadyLots.Lot> lot = lots.next(); lot.isPresent(); lot = lots.next()) {
                    places.add(lot.get().place());
                    taken.add(lot.get());
                }
                taken.forEach(l -> byPlace.put(l.place(), said(l.open())));
            }
            assertEquals(inARow, byPlace.values().stream().flatMap(List::stream).toList());
            for (int at : new int[] {0, 4_199, 4_200, inARow.size() - 1}) {
                long fid = Long.parseLong(inARow.get(at).split(" ")[0]);
                assertEquals(inARow.get(at), layer(file, name).feature(fid).map(LotsOfFilesTest::said).orElseThrow());
            }
            assertTrue(layer(file, name).feature(COUNT + 10).isEmpty());
        }
        return places;
    }

    @Test
    void rowsThatAreNumberedWithoutGapsComeSpreadOverTheTable() throws SQLException {
        assertEquals(List.of(0L, 8_192L, 4_096L), assertLotsAreAll(pack(101, -1), "many"));
    }

    @Test
    void rowsWithGapsAndThoseOfViewsComeInTheirOrder() throws SQLException {
        Path file = pack(1, 17);
        for (String name : List.of("many", "seen")) {
            List<Long> places = assertLotsAreAll(file, name);
            assertEquals(places.stream().sorted().toList(), places);
            assertTrue(places.size() > 2);
        }
    }

    @Test
    void otherFilesComeInTheirOrder() throws IOException {
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int n = 0; n < COUNT; n++) {
            json.append(n == 0 ? "" : ",").append(String.format(Locale.ROOT, "{\"type\":\"Feature\",\"properties\":{\"a\":%d},\"geometry\":{\"type\":\"Point\",\"coordinates\":[%s]}}",
                    n, n == 77 ? "" : "113.9, " + (22.4 + n * 1e-5)));
        }
        Path file = Files.writeString(folder.resolve("many.geojson"), json.append("]}"));
        List<Long> places = assertLotsAreAll(file, "many");
        assertEquals(0L, places.get(0));
        assertEquals(places.stream().sorted().toList(), places);
    }

    @Test
    void theOrderOfLotsIsSpreadFromTheFirst() {
        assertEquals(List.of(0, 4, 2, 6, 1, 5, 3, 7), IntStream.of(LotOrder.spread(8)).boxed().toList());
        assertEquals(List.of(0, 4, 2, 1, 5, 3), IntStream.of(LotOrder.spread(6)).boxed().toList());
        for (int lots : new int[] {0, 1, 2, 3, 129, 1_000}) {
            int[] order = LotOrder.spread(lots);
            assertTrue(lots == 0 || order[0] == 0);
            assertEquals(lots, IntStream.of(order).distinct().filter(i -> i >= 0 && i < lots).count());
            assertFalse(order.length > lots);
        }
    }
}
