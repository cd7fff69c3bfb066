package districtatlas.paint.tile;

/**
 * A painted square. Nobody writes into its pixels while anybody holds it; the last one to release it gives them back to be painted anew.
 * Held by its maker at first. Any thread.
 */
public final class Tile {
    private final TileLevel level;
    private final TilePlace place;
    private final TilePixels pixels;
    private final TilePool home;
    private int holders = 1;

    /** @param home where the pixels came from */
    public Tile(TileLevel level, TilePlace place, TilePixels pixels, TilePool home) {
        this.level = level;
        this.place = place;
        this.pixels = pixels;
        this.home = home;
    }

    public TileLevel level() {
        return level;
    }

    public TilePlace place() {
        return place;
    }

    public TilePixels pixels() {
        return pixels;
    }

    public static long sizeBytes() {
        return 4L * TileLevel.SIDE * TileLevel.SIDE;
    }

    /** Only while somebody else holds it too: whoever is handed a tile and keeps it must hold it before the call returns. */
    public synchronized void hold() {
        if (holders == 0) {
            throw new IllegalStateException("nobody holds tile " + place);
        }
        holders++;
    }

    /** Once for each time it was held. */
    public synchronized void release() {
        if (--holders == 0) {
            home.giveBack(pixels);
        }
    }
}
