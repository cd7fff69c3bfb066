package districtatlas.paint.tile;

/** A painted square. Immutable by agreement: nobody writes into {@code pixels} (premultiplied ARGB). */
public record Tile(TileLevel level, TilePlace place, int[] pixels) {
    public long sizeBytes() {
        return 4L * pixels.length;
    }
}
