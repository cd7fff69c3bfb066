package districtatlas.paint.tile;

import districtatlas.paint.display.PixelFrame;

/**
 * Tiles that lie side by side: of one content at one scale. Immutable.
 *
 * @param content        what is painted
 * @param metresPerPixel per device pixel
 * @param pixelScale     device pixels per logical pixel
 */
public record TileLevel(Content content, double metresPerPixel, double pixelScale) {
    /** Device pixels. The smaller the tiles, the less is painted and kept that nobody sees. */
    public static final int SIDE = 256;

    public PixelFrame frame(TilePlace place) {
        return new PixelFrame(metresPerPixel, pixelScale, (long) place.column() * SIDE, (long) place.row() * SIDE, SIDE, SIDE);
    }
}
