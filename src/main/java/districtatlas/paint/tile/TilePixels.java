package districtatlas.paint.tile;

/**
 * A square of premultiplied ARGB that tiles are painted into, one after another: pixels made anew for every tile
 * would keep the collector busy while the map moves. Whoever paints or shows it holds a {@link Tile} of it.
 */
public final class TilePixels {
    private final int[] argb = new int[TileLevel.SIDE * TileLevel.SIDE];

    public int[] argb() {
        return argb;
    }
}
