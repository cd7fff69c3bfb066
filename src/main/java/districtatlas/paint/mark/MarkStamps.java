package districtatlas.paint.mark;

import districtatlas.base.Lately;
import districtatlas.map.symbol.PointSymbol;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;

/** Stamps of point symbols at quarters of a pixel, made once. Any thread. */
public final class MarkStamps {
    private static final int SUBPIXELS = 4;
    private static final long MOST_BYTES = 8L << 20;

    private record Key(PointSymbol symbol, double scale, int subX, int subY) {
    }

    private final Lately<Key, Stamp> stamps = new Lately<>(HashMap::new, Stamp::bytes, MOST_BYTES);

    /** Stamps the mark onto a premultiplied picture with its place at ({@code x}, {@code y}). */
    public void draw(PointSymbol symbol, double scale, double x, double y, int[] picture, int width, int height) {
        int fineX = (int) Math.floor(x * SUBPIXELS + 0.5);
        int fineY = (int) Math.floor(y * SUBPIXELS + 0.5);
        Stamp stamp = stamps.get(new Key(symbol, scale, Math.floorMod(fineX, SUBPIXELS), Math.floorMod(fineY, SUBPIXELS)), MarkStamps::make);
        stamp.over(picture, width, height, Math.floorDiv(fineX, SUBPIXELS), Math.floorDiv(fineY, SUBPIXELS));
    }

    private static Stamp make(Key key) {
        double x = (double) key.subX() / SUBPIXELS;
        double y = (double) key.subY() / SUBPIXELS;
        MarkOutline mark = new MarkOutline(key.symbol(), key.scale());
        Rectangle2D box = mark.bounds();
        int left = (int) Math.floor(box.getMinX() + x) - 1;
        int top = (int) Math.floor(box.getMinY() + y) - 1;
        int width = (int) Math.ceil(box.getMaxX() + x) + 1 - left;
        int height = (int) Math.ceil(box.getMaxY() + y) + 1 - top;
        int[] pixels = new int[width * height];
        Graphics2D g = Canvas.over(pixels, width, height);
        g.translate(x - left, y - top);
        mark.draw(g);
        g.dispose();
        return new Stamp(left, top, width, height, pixels);
    }
}
