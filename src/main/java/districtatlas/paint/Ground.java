package districtatlas.paint;

import districtatlas.map.style.Argb;
import districtatlas.map.style.Palette;
import districtatlas.paint.decor.SheetInks;

/** The colours of what is no layer, by the palette's roles: below all layers {@value #PAPER}; those of decorations. */
public final class Ground {
    private static final String PAPER = "paper";

    private Ground() {
    }

    /** Clear when the palette has none. */
    static int argb(Palette palette) {
        return argb(palette, PAPER, 0);
    }

    /** Black on the ground when the palette has none. */
    public static SheetInks inks(Palette palette) {
        int ink = argb(palette, "fg-default", Argb.INK_DEFAULT);
        int card = argb(palette, "canvas-default", argb(palette));
        return new SheetInks(ink, argb(palette, "fg-muted", ink), card,
                argb(palette, "border", Argb.withOpacity(ink, 0)), argb(palette), palette.number("text-scale", 1));
    }

    private static int argb(Palette palette, String role, int otherwise) {
        String value = palette.roles().get(role);
        return value == null ? otherwise : Argb.parse(value).orElse(otherwise);
    }
}
