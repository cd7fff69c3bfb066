package districtatlas.paint;

import districtatlas.map.style.Palette;

/** The colours of what is no layer: below all layers the palette's {@value #PAPER}, of decorations its {@value #INK}. */
final class Ground {
    private static final String PAPER = "paper";
    private static final String INK = "ink";
    private static final int OPAQUE = 0xFF000000;

    private Ground() {
    }

    /** Clear when the palette has none. */
    static int argb(Palette palette) {
        return argb(palette, PAPER, 0);
    }

    /** Black when the palette has none. */
    static int ink(Palette palette) {
        return argb(palette, INK, OPAQUE);
    }

    private static int argb(Palette palette, String role, int otherwise) {
        String value = palette.roles().get(role);
        if (value == null) {
            return otherwise;
        }
        long rgba = Long.parseLong(value.substring(1), 16);
        return value.length() == 7 ? (int) (0xFF000000L | rgba) : (int) (rgba >>> 8 | (rgba & 0xFF) << 24);
    }
}
