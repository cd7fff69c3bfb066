package districtatlas.paint.tile;

import java.util.ArrayDeque;
import java.util.Deque;

/** Pixels that no tile needs any more, to be painted anew. Any thread. */
public final class TilePool {
    /** More are left to the collector. */
    private static final int MOST_SPARE = 24;

    private final Deque<TilePixels> spare = new ArrayDeque<>();

    /** Whatever was painted there last is still there. */
    public synchronized TilePixels take() {
        return spare.isEmpty() ? new TilePixels() : spare.pop();
    }

    public synchronized void giveBack(TilePixels pixels) {
        if (spare.size() < MOST_SPARE) {
            spare.push(pixels);
        }
    }
}
