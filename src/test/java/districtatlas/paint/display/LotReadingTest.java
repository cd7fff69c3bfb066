package districtatlas.paint.display;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.data.DataRefused;
import districtatlas.map.portray.LayerLots;
import districtatlas.paint.RowOfHouses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What several threads read of a layer in whatever order is what one reads in a row. */
class LotReadingTest {
    private static final int COUNT = 3_001;
    private static final int LOT = 100;

    private final RowOfHouses houses = new RowOfHouses(COUNT, LOT);
    private final Cancel cancel = new Cancel();
    private final AtomicLong time = new AtomicLong();

    static void assertSameShapes(LayerShapes expected, LayerShapes read) {
        Shapes one = expected.own();
        Shapes other = read.own();
        assertEquals(one.originEast, other.originEast);
        assertEquals(one.originNorth, other.originNorth);
        assertArrayEquals(one.x, other.x);
        assertArrayEquals(one.y, other.y);
        assertArrayEquals(one.keep, other.keep);
        assertArrayEquals(one.partStart, other.partStart);
        assertArrayEquals(one.firstPart, other.firstPart);
        assertArrayEquals(one.box, other.box);
        assertArrayEquals(one.dimension, other.dimension);
        assertArrayEquals(one.solidity, other.solidity);
        assertArrayEquals(one.feature, other.feature);
        assertEquals(expected.ids().size(), read.ids().size());
        for (int i = 0; i < expected.ids().size(); i++) {
            assertEquals(expected.ids().get(i), read.ids().get(i));
        }
    }

    static LayerShapes inARow(RowOfHouses houses) {
        return LayerShapes.read("source", (sink, c) -> houses.read(RowOfHouses.LAYER, Optional.empty(), sink, c), Cancel.never(), n -> { });
    }

    private LayerShapes read(int helpers, MemoryLeft room, Consumer<LayerShapes> partly) {
        try (LayerLots lots = houses.lots(RowOfHouses.LAYER, Optional.empty()).orElseThrow()) {
            return LotReading.read("source", lots, new LotReading.Manner(helpers, time::get, room, cancel, n -> { }, partly));
        }
    }

    private static MemoryLeft plenty() {
        return new MemoryLeft("houses", Long.MAX_VALUE / 4);
    }

    @Test
    void whatSeveralThreadsReadIsWhatOneReadsInARow() {
        assertSameShapes(inARow(houses), read(3, plenty(), p -> { }));
        assertSameShapes(inARow(houses), read(0, plenty(), p -> { }));
    }

    @Test
    void partsAreHandedOverAfterAWhileAndThenEachTimeAsLongAgainHasPassed() {
        List<Integer> parts = new ArrayList<>();
        houses.onLot = place -> time.addAndGet(100_000_000);        // the eighth of the 31 begins at 0.8 s
        LayerShapes all = read(0, plenty(), part -> {
            parts.add(part.ids().size());
            // Every second lot comes first: the part has the houses of all of them.
            assertEquals("house." + (2 * LOT + 1), part.ids().get(LOT));
            assertEquals(part.ids().size(), part.own().size());
        });
        assertEquals(List.of(3 * LOT, 6 * LOT, 12 * LOT), parts);     // and nothing when the rest is as soon there
        assertSameShapes(inARow(houses), all);
    }

    @Test
    void aReadingThatIsStoppedEndsWithAllItsThreads() throws InterruptedException {
        CountDownLatch others = new CountDownLatch(2);
        houses.onLot = place -> {
            if (place > 2 * LOT) {
                others.countDown();
                if (others.getCount() == 0) {
                    cancel.request();
                }
            }
        };
        assertThrows(CancellationException.class, () -> read(2, plenty(), p -> { }));
        assertFalse(Thread.getAllStackTraces().keySet().stream().anyMatch(t -> t.getName().startsWith("map-reader-")));
    }

    @Test
    void whatOneThreadCannotReadIsToldByTheFirst() {
        IllegalStateException broken = new IllegalStateException("a lot is broken");
        houses.onLot = place -> {
            if (place == 20L * LOT) {
                throw broken;
            }
        };
        assertSame(broken, assertThrows(IllegalStateException.class, () -> read(2, plenty(), p -> { })));
        assertFalse(Thread.getAllStackTraces().keySet().stream().anyMatch(t -> t.getName().startsWith("map-reader-")));
    }

    @Test
    void aLayerThatIsTooLargeIsRefusedBeforeItIsReadWithTheNumberThatWouldDo() {
        RowOfHouses many = new RowOfHouses(40_000_000, 1_000);
        List<Long> read = new ArrayList<>();
        many.onLot = read::add;
        try (LayerLots lots = many.lots(RowOfHouses.LAYER, Optional.empty()).orElseThrow()) {
            DataRefused refused = assertThrows(DataRefused.class, () -> LotReading.read("source", lots,
                    new LotReading.Manner(0, time::get, new MemoryLeft("houses", 1L << 30), cancel, n -> { }, p -> { })));
            assertEquals("own.too-large", refused.problem().code());
            assertEquals(List.of("houses", "40000000"), refused.problem().parts().subList(0, 2));
            long most = Long.parseLong(refused.problem().parts().get(2));
            assertTrue(most > 1_000_000 && most < 5_000_000, () -> String.valueOf(most));
            assertEquals(1, read.size());
        }
    }

    @Test
    void numbersAreSaidToTwoDigits() {
        assertEquals(List.of(0L, 99L, 120L, 8_000_000L, 3_200_000L), List.of(MemoryLeft.rounded(0), MemoryLeft.rounded(99), MemoryLeft.rounded(127),
                MemoryLeft.rounded(8_000_001), MemoryLeft.rounded(3_291_000)));
    }
}
