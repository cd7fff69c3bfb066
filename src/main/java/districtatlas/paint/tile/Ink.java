package districtatlas.paint.tile;

import districtatlas.paint.mark.Stamp;

/**
 * What covered pixels are painted with: one colour, or a texture that repeats from the world's pixel origin. Immutable.
 *
 * @param argb    premultiplied; the texture's place when that is null
 * @param texture premultiplied, {@code side} × {@code side}; null for a plain colour
 */
record Ink(int argb, int[] texture, int side) {

    static Ink plain(int argb) {
        return new Ink(premultiplied(argb), null, 0);
    }

    static Ink texture(int[] pixels, int side) {
        return new Ink(0, pixels, side);
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
     * Lays one row's coverage over the picture.
     *
     * @param touched beyond so many columns the coverage no longer changes
     * @param worldX  of the row's first pixel in world pixels, as {@code worldY}
     */
    void row(float[] coverage, int at, int n, int touched, int[] pixels, int target, long worldX, long worldY) {
        if (texture == null) {
            plainRow(coverage, at, n, touched, pixels, target);
        } else {
            textureRow(coverage, at, n, touched, pixels, target, worldX, worldY);
        }
    }

    /** Most cells of a row are empty: there the coverage, hence the colour, is that of the pixel before. */
    private void plainRow(float[] coverage, int at, int n, int touched, int[] pixels, int target) {
        float sum = 0;
        int c = 0;
        int source = 0;
        boolean opaque = false;
        for (int i = 0; i < n; i++) {
            float change = coverage[at + i];
            if (change != 0) {
                sum += change;
                c = share(sum);
                source = c == 255 ? argb : thinned(argb, c);
                opaque = source >>> 24 == 255;
            }
            if (opaque) {
                pixels[target + i] = source;
            } else if (c != 0) {
                pixels[target + i] = Stamp.over(source, pixels[target + i]);
            } else if (i > touched) {
                return;
            }
        }
    }

    private void textureRow(float[] coverage, int at, int n, int touched, int[] pixels, int target, long worldX, long worldY) {
        float sum = 0;
        int row = (int) Math.floorMod(worldY, (long) side) * side;
        int column = (int) Math.floorMod(worldX, (long) side);
        for (int i = 0; i < n; i++) {
            sum += coverage[at + i];
            int c = share(sum);
            if (c != 0) {
                int source = texture[row + column];
                pixels[target + i] = Stamp.over(c == 255 ? source : thinned(source, c), pixels[target + i]);
            } else if (i > touched) {
                return;
            }
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
