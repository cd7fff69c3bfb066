package districtatlas.paint;

import districtatlas.map.style.Palette;

/** The colour below all layers: the palette's {@value #ROLE}; clear when it has none. */
final class Ground {
    private static final String ROLE = "paper";

    private Ground() {
    }

    static int argb(Palette palette) {
        String value = palette.roles().get(ROLE);
        if (value == null) {
            return 0;
        }
        long rgba = Long.parseLong(value.substring(1), 16);
        return value.length() == 7 ? (int) (0xFF000000L | rgba) : (int) (rgba >>> 8 | (rgba & 0xFF) << 24);
    }
}
