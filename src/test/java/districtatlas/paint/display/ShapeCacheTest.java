package districtatlas.paint.display;

import static districtatlas.paint.display.LotReadingTest.assertSameShapes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.map.portray.LayerStock;
import districtatlas.paint.HandDrawn;
import districtatlas.paint.RowOfHouses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large layer is read from its source once, and again only when that is another. */
class ShapeCacheTest {
    private static final int COUNT = ShapeCache.FEWEST_FEATURES;

    @TempDir
    Path folder;
    private final RowOfHouses houses = new RowOfHouses(COUNT, 4_000);
    private final LayerStock stock = houses.stock(RowOfHouses.LAYER).orElseThrow();

    private ShapeCache cache() {
        return new ShapeCache(folder.resolve("layers"), 1 << 30, Runnable::run);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("layers"))) {
            return all.sorted().toList();
        }
    }

    private static DisplayList list(DisplayLists lists) {
        return lists.get(RowOfHouses.LAYER, HandDrawn.PALETTE, Lang.ZH, Cancel.never(), n -> { });
    }

    private DisplayList anotherRun() {
        return list(new DisplayLists(houses, Optional.of(cache())));
    }

    @Test
    void whatWasKeptIsWhatWasRead() {
        LayerShapes read = LotReadingTest.inARow(houses);
        cache().keep(read, Optional.of("print"), stock);
        LayerShapes kept = cache().read("source", "print", stock).orElseThrow();
        assertSameShapes(read, kept);
        assertEquals(read.features(), kept.features());
    }

    @Test
    void anotherRunDoesNotReadTheSourceAgain() {
        DisplayList first = anotherRun();
        DisplayList second = anotherRun();
        assertEquals(1, houses.readings.get());
        assertEquals(first.batches().get(0).size(), second.batches().get(0).size());
        assertEquals(first.featureId(17), second.featureId(17));
    }

    @Test
    void ofASourceThatChangedNothingIsTaken() throws IOException {
        anotherRun();
        houses.print = Optional.of("houses, one more");
        anotherRun();
        assertEquals(2, houses.readings.get());
        assertEquals(2, files().size());
    }

    @Test
    void whatIsDamagedAnywhereIsReadAnewAndReplaced() throws IOException {
        anotherRun();
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        int readings = 1;
        for (int at : new int[] {0, 9, 24, whole.length / 2, whole.length - 20, whole.length - 1}) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x41;
            Files.write(file, damaged);
            assertEquals(COUNT, anotherRun().batches().get(0).size());
            assertEquals(++readings, houses.readings.get(), () -> "at " + at);
        }
        for (int length : new int[] {0, 7, 100, whole.length / 2, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            anotherRun();
            assertEquals(++readings, houses.readings.get(), () -> "cut at " + length);
        }
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length + 1));
        anotherRun();
        assertEquals(++readings, houses.readings.get());
        anotherRun();
        assertEquals(readings, houses.readings.get());
        assertEquals(List.of(file), files());
    }

    @Test
    void whatASourceIsKnownByMayBeToldLater() throws IOException {
        houses.print = Optional.empty();
        anotherRun();
        assertEquals(false, Files.exists(folder.resolve("layers")));
        Consumer<String> told = houses.later;
        told.accept("now");
        houses.print = Optional.of("now");
        anotherRun();
        assertEquals(1, houses.readings.get());
    }

    @Test
    void beyondSoManyBytesWhatWasNotUsedForLongestGoes() throws IOException {
        LayerShapes read = LotReadingTest.inARow(houses);
        ShapeCache small = new ShapeCache(folder.resolve("layers"), read.sizeBytes() * 5 / 2, Runnable::run);
        small.keep(read, Optional.of("one"), stock);
        Path one = files().get(0);
        small.keep(read, Optional.of("two"), stock);
        Path two = files().stream().filter(f -> !f.equals(one)).findFirst().orElseThrow();
        Files.setLastModifiedTime(one, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Files.setLastModifiedTime(two, FileTime.from(Instant.parse("2021-01-01T00:00:00Z")));
        assertTrue(small.read("source", "one", stock).isPresent());        // used just now
        small.keep(read, Optional.of("three"), stock);
        assertEquals(2, files().size());
        assertTrue(files().contains(one));
        assertTrue(small.read("source", "two", stock).isEmpty());
    }

    @Test
    void whereNothingCanBeWrittenAllIsReadAsEver() throws IOException {
        Files.write(folder.resolve("layers"), new byte[] {1});      // where the folder should be
        anotherRun();
        anotherRun();
        assertEquals(2, houses.readings.get());
    }

    @Test
    void aSmallLayerIsNotKept() {
        RowOfHouses few = new RowOfHouses(100, 50);
        list(new DisplayLists(few, Optional.of(cache())));
        assertEquals(false, Files.exists(folder.resolve("layers")));
    }
}
