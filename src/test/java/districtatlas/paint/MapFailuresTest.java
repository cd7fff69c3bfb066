package districtatlas.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.map.MapScene;
import districtatlas.map.portray.ScaleRange;
import districtatlas.map.symbol.AreaSymbol;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.tile.Tile;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is thrown in the shop's rooms: what cannot be drawn stays away and is told, the rest is drawn, and the map is not frozen. */
class MapFailuresTest {
    private final HandDrawn hand = new HandDrawn()
            .draw("ground", "g", HandDrawn.box(-50_000, -50_000, 50_000, 50_000), AreaSymbol.plain(0xFFCFE6DB), ScaleRange.ALL, 0)
            .draw("name", "n", "POINT (0 0)", HandDrawn.text("名", 20, 5, TextSymbol.Placement.POINT));
    private final MapScene here = hand.scene(0, 0, 600, 400);
    private final MapScene beside = hand.scene(300, 0, 600, 400);
    private final Pictures told = new Pictures();

    static Stream<Throwable> anything() {
        return Stream.of(new IllegalStateException("fault"), new StackOverflowError("fault"), new OutOfMemoryError("fault"),
                new AssertionError("fault"), new NoClassDefFoundError("fault"));
    }

    private static void throwIt(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    @ParameterizedTest
    @MethodSource("anything")
    void aLayerThatCannotBeReadIsToldOnceAndTheRestIsDrawn(Throwable thrown) {
        QueuedShop queued = new QueuedShop((layer, before, sink, cancel) -> {
            if (layer.id().value().equals("ground")) {
                throwIt(thrown);
            }
            return hand.read(layer, before, sink, cancel);
        });
        MapFeed feed = queued.shop.feed(told);
        feed.show(here);
        queued.runAll();
        feed.show(beside);
        queued.runAll();
        assertEquals(List.of("layer ground: fault"), told.failures);
        assertEquals(List.of(here, beside), told.settled);
        assertEquals(2, told.labels.size());
    }

    @ParameterizedTest
    @MethodSource("anything")
    void labelsThatCannotBeDrawnAreToldAndTheNextAreDrawn(Throwable thrown) {
        boolean[] broken = {true};
        QueuedShop queued = new QueuedShop(hand, (artist, lists, plan) -> {
            if (broken[0]) {
                throwIt(thrown);
            }
            return LabellingRoom.picture(artist, lists, plan);
        });
        MapFeed feed = queued.shop.feed(told);
        feed.show(here);
        queued.runAll();
        assertEquals(List.of("labels: fault"), told.failures);
        assertEquals(List.of(here), told.settled);
        assertEquals(24, told.tiles.size());
        broken[0] = false;
        feed.show(beside);
        queued.runAll();
        assertEquals(List.of(here, beside), told.settled);
        assertEquals(1, told.labels.size());
    }

    /** Its texture would take eight gigabytes: the machine itself throws the error. */
    @Test
    void aTileThatCannotBePaintedIsToldAndNotWaitedFor() {
        AreaSymbol huge = HandDrawn.pattern(0, HandDrawn.mark(HandDrawn.DOT, 46_000, 0xFF000000, 0, 0), 46_000);
        hand.draw("pattern", "p", HandDrawn.box(100, 100, 120, 120), huge, ScaleRange.ALL, 0);
        aTileFailsAndTheOthersAreThere(hand.scene(0, 0, 600, 400), OutOfMemoryError.class);
    }

    @Test
    void aMarkThatCannotBeDrawnIsToldAndNotWaitedFor() {
        AreaSymbol bad = HandDrawn.pattern(0, HandDrawn.mark("no path", 10, 0xFF000000, 0, 0), 10);
        hand.draw("pattern", "p", HandDrawn.box(100, 100, 120, 120), bad, ScaleRange.ALL, 0);
        aTileFailsAndTheOthersAreThere(hand.scene(0, 0, 600, 400), IllegalArgumentException.class);
    }

    private void aTileFailsAndTheOthersAreThere(MapScene scene, Class<? extends Throwable> kind) {
        Throwable[] cause = new Throwable[1];
        QueuedShop queued = new QueuedShop(hand);
        MapFeed feed = queued.shop.feed(new MapFeed.Listener() {
            @Override
            public void tiles(List<Tile> tiles) {
                told.tiles(tiles);
            }

            @Override
            public void settled(MapScene settled) {
                told.settled(settled);
            }

            @Override
            public void failed(String what, Throwable thrown) {
                told.failures.add(what);
                cause[0] = thrown;
            }
        });
        feed.show(scene);
        queued.runAll();
        assertEquals(List.of("tile TilePlace[column=0, row=-1]"), told.failures);
        assertEquals(kind, cause[0].getClass());
        assertEquals(List.of(scene), told.settled);
        assertEquals(23, told.tiles.size());
        MapScene elsewhere = hand.scene(20_000, 0, 600, 400);
        feed.show(elsewhere);
        queued.runAll();
        assertEquals(List.of(scene, elsewhere), told.settled);
    }

    @Test
    void aListenerThatFailsIsToldAndTheMapGoesOn() {
        boolean[] once = {true};
        QueuedShop queued = new QueuedShop(hand);
        MapFeed feed = queued.shop.feed(new MapFeed.Listener() {
            @Override
            public void tiles(List<Tile> tiles) {
                if (once[0]) {
                    once[0] = false;
                    throw new AssertionError("fault");
                }
            }

            @Override
            public void settled(MapScene scene) {
                told.settled(scene);
            }

            @Override
            public void failed(String what, Throwable cause) {
                told.failed(what, cause);
            }
        });
        feed.show(here);
        queued.runAll();
        assertEquals(List.of("listener: fault"), told.failures);
        assertEquals(List.of(here), told.settled);
    }

    /** Even an error in telling of an error leaves the painter's place free. */
    @Test
    void whateverAJobThrowsItsWorkerComesBack() {
        ArrayDeque<Runnable> queue = new ArrayDeque<>();
        ArrayDeque<Runnable> jobs = new ArrayDeque<>();
        Workers workers = new Workers(new Object(), queue::add, 1, jobs::poll);
        boolean[] done = {false};
        jobs.add(() -> {
            throw new StackOverflowError();
        });
        jobs.add(() -> done[0] = true);
        workers.wake();
        assertThrows(StackOverflowError.class, () -> queue.poll().run());
        workers.wake();
        queue.poll().run();
        assertTrue(done[0]);
    }
}
