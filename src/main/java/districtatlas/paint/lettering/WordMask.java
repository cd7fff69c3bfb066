package districtatlas.paint.lettering;

import districtatlas.paint.mark.Canvas;
import districtatlas.paint.mark.Stamp;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * How much of each pixel words and a line around them cover: the costly half of writing them, and the same in every colour. Immutable
 * by agreement: nobody writes into the arrays.
 *
 * @param left of the place it marks, in pixels; {@code top} likewise
 * @param edge of the halo, which is the words and a line around them: 0 … 255, row by row; null for none
 */
record WordMask(int left, int top, int width, int height, byte[] edge, byte[] ink) {

    /** @param haloWidth of the halo on each side, in device pixels */
    static WordMask of(Path2D outline, double haloWidth) {
        Rectangle2D box = outline.getBounds2D();
        double grow = haloWidth + 1;
        int left = (int) Math.floor(box.getMinX() - grow);
        int top = (int) Math.floor(box.getMinY() - grow);
        int width = Math.max(1, (int) Math.ceil(box.getMaxX() + grow) - left);
        int height = Math.max(1, (int) Math.ceil(box.getMaxY() + grow) - top);
        int[] pixels = new int[width * height];
        Graphics2D g = Canvas.over(pixels, width, height);
        g.translate(-left, -top);
        g.setColor(Color.BLACK);
        byte[] edge = null;
        if (haloWidth > 0) {
            g.setStroke(new BasicStroke((float) (2 * haloWidth), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(outline);
            edge = covered(pixels);
            Arrays.fill(pixels, 0);
        }
        g.fill(outline);
        g.dispose();
        return new WordMask(left, top, width, height, edge, covered(pixels));
    }

    private static byte[] covered(int[] pixels) {
        byte[] covered = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            covered[i] = (byte) (pixels[i] >>> 24);
        }
        return covered;
    }

    long bytes() {
        return ink.length + (edge == null ? 0 : edge.length) + 200L;
    }

    Stamp in(int inkArgb, int haloArgb) {
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            int pixel = edge == null || edge[i] == 0 ? 0 : tinted(haloArgb, edge[i] & 0xFF);
            if (ink[i] != 0) {
                int inside = edge == null ? 0 : Stamp.over(tinted(haloArgb, ink[i] & 0xFF), pixel);
                pixel = Stamp.over(tinted(inkArgb, ink[i] & 0xFF), inside);
            }
            pixels[i] = pixel;
        }
        return new Stamp(left, top, width, height, pixels);
    }

    /** Premultiplied. */
    private static int tinted(int argb, int share) {
        int alpha = of255(argb >>> 24, share);
        return alpha << 24 | of255(argb >>> 16 & 0xFF, alpha) << 16 | of255(argb >>> 8 & 0xFF, alpha) << 8 | of255(argb & 0xFF, alpha);
    }

    private static int of255(int value, int share) {
        int product = value * share + 128;
        return product + (product >>> 8) >>> 8;
    }
}
