package districtatlas.paint.mark;

import districtatlas.map.symbol.PointSymbol;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stamps of point symbols at quarters of a pixel, made once. Any thread. */
public final class MarkStamps {
    private static final int SUBPIXELS = 4;
    private static final int MOST_REMEMBERED = 4000;

    private record Key(PointSymbol symbol, double scale, int subX, int subY) {
    }

    private final Map<Key, Stamp> stamps = new ConcurrentHashMap<>();

    /** Stamps the mark onto a premultiplied picture with its place at ({@code x}, {@code y}). */
    public void draw(PointSymbol symbol, double scale, double x, double y, int[] picture, int width, int height) {
        int fineX = (int) Math.floor(x * SUBPIXELS + 0.5);
        int fineY = (int) Math.floor(y * SUBPIXELS + 0.5);
        Stamp stamp = stamp(symbol, scale, Math.floorMod(fineX, SUBPIXELS), Math.floorMod(fineY, SUBPIXELS));
        stamp.over(picture, width, height, Math.floorDiv(fineX, SUBPIXELS), Math.floorDiv(fineY, SUBPIXELS));
    }

    private Stamp stamp(PointSymbol symbol, double scale, int subX, int subY) {
        Key key = new Key(symbol, scale, subX, subY);
        Stamp known = stamps.get(key);
        if (known == null) {
            if (stamps.size() > MOST_REMEMBERED) {
                stamps.clear();
            }
            known = make(symbol, scale, (double) subX / SUBPIXELS, (double) subY / SUBPIXELS);
            stamps.put(key, known);
        }
        return known;
    }

    private static Stamp make(PointSymbol symbol, double scale, double x, double y) {
        MarkOutline mark = new MarkOutline(symbol, scale);
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
