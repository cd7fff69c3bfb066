package districtatlas.paint.tile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TileCacheTest {
    private final TilePool pool = new TilePool();
    private final TileLevel level = new TileLevel(new Content(List.of(), 0), 1, 1);
    private final TileCache cache = new TileCache(2 * Tile.sizeBytes());

    private void put(int column) {
        Tile tile = new Tile(level, new TilePlace(column, 0), pool.take(), pool);
        cache.put(tile);
        tile.release();
    }

    private boolean has(int column) {
        return cache.get(level, new TilePlace(column, 0)).isPresent();
    }

    @Test
    void theLeastUsedIsForgottenFirst() {
        put(0);
        put(1);
        assertTrue(has(0));
        put(2);
        assertTrue(has(0) && !has(1) && has(2));
    }

    @Test
    void roomThatIsMadeIsGivenBackWhenItIsNoLongerNeeded() {
        cache.makeRoomFor(4);
        for (int column = 0; column < 4; column++) {
            put(column);
        }
        assertEquals(4 * Tile.sizeBytes(), cache.sizeBytes());
        cache.makeRoomFor(1);
        assertEquals(2 * Tile.sizeBytes(), cache.sizeBytes());
        assertTrue(has(2) && has(3));
    }

    @Test
    void pixelsOfWhatIsForgottenArePaintedAnew() {
        put(0);
        int[] pixels = cache.get(level, new TilePlace(0, 0)).orElseThrow().pixels().argb();
        put(1);
        put(2);
        assertTrue(pool.take().argb() == pixels);
    }
}
