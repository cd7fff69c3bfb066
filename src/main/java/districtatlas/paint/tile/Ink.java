package districtatlas.paint.tile;

import districtatlas.paint.mark.Stamp;
import java.util.Arrays;

/**
 * What covered pixels are painted with: one colour, or a texture that repeats from the world's pixel origin. Immutable.
 *
 * @param argb    premultiplied; the texture's place when that is null
 * @param texture premultiplied, {@code side} × {@code side}; null for a plain colour
 * @param opaque  nothing shines through
 */
record Ink(int argb, int[] texture, int side, boolean opaque) {

    static Ink plain(int argb) {
        return new Ink(premultiplied(argb), null, 0, argb >>> 24 == 255);
    }

    static Ink texture(int[] pixels, int side) {
        return new Ink(0, pixels, side, Arrays.stream(pixels).allMatch(p -> p >>> 24 == 255));
    }

    static int premultiplied(int argb) {
        int a = argb >>> 24;
        if (a == 255) {
            return argb;
        }
        return a << 24 | div255((argb >> 16 & 255) * a) << 16 | div255((argb >> 8 & 255) * a) << 8 | div255((argb & 255) * a);
    }

    private static int div255(int v) {
        return (v + 128 + (v + 128 >> 8)) >> 8;
    }

    /** Premultiplied colour thinned to a coverage of 0 … 255. */
    static int thinned(int argb, int coverage) {
        int rb = (argb & 0x00FF00FF) * coverage + 0x00800080;
        int ag = (argb >>> 8 & 0x00FF00FF) * coverage + 0x00800080;
        rb = (rb + (rb >>> 8 & 0x00FF00FF)) >>> 8 & 0x00FF00FF;
        ag = (ag + (ag >>> 8 & 0x00FF00FF)) & 0xFF00FF00;
        return rb | ag;
    }

    /**
     * Lays one row's coverage over the picture. Most cells of a row are empty: there the coverage is that of the pixel before, so a row
     * is a few runs, and the opaque ones are filled or copied.
     *
     * @param touched beyond so many columns the coverage no longer changes
     * @param worldX  of the row's first pixel in world pixels, as {@code worldY}
     */
    void row(float[] coverage, int at, int n, int touched, int[] pixels, int target, long worldX, long worldY) {
        int line = texture == null ? 0 : (int) Math.floorMod(worldY, (long) side) * side;
        int column = texture == null ? 0 : (int) Math.floorMod(worldX, (long) side);
        float sum = 0;
        int last = Math.min(touched, n - 1);
        for (int i = 0; i < n;) {
            sum += coverage[at + i];
            int c = share(sum);
            if (c == 0 && i > touched) {
                return;
            }
            int end = i + 1;
            while (end <= last && coverage[at + end] == 0) {
                end++;
            }
            end = end > last ? n : end;
            if (c != 0 && texture == null) {
                layPlain(c, pixels, target + i, target + end);
            } else if (c != 0) {
                layTexture(c, line, (column + i) % side, pixels, target + i, target + end);
            }
            i = end;
        }
    }

    private void layPlain(int c, int[] pixels, int from, int to) {
        int source = c == 255 ? argb : thinned(argb, c);
        if (source >>> 24 == 255) {
            Arrays.fill(pixels, from, to, source);
        } else {
            for (int i = from; i < to; i++) {
                pixels[i] = Stamp.over(source, pixels[i]);
            }
        }
    }

    private void layTexture(int c, int line, int firstColumn, int[] pixels, int from, int to) {
        int column = firstColumn;
        if (c == 255 && opaque) {
            for (int i = from; i < to;) {
                int part = Math.min(side - column, to - i);
                System.arraycopy(texture, line + column, pixels, i, part);
                i += part;
                column = 0;
            }
            return;
        }
        for (int i = from; i < to; i++) {
            int source = texture[line + column];
            pixels[i] = Stamp.over(c == 255 ? source : thinned(source, c), pixels[i]);
            if (++column == side) {
                column = 0;
            }
        }
    }

    /** 0 … 255. */
    private static int share(float covered) {
        return (int) (Math.min(1f, Math.abs(covered)) * 255f + 0.5f);
    }
}
