package districtatlas.ui.ink;

import districtatlas.map.style.Palette;
import districtatlas.notebook.MarkLook;
import districtatlas.ui.map.RoleColour;
import java.util.Locale;
import javafx.scene.paint.Color;

/**
 * How ink looks on one map: the colours of its palette and widths of its height.
 *
 * @param height of the map, logical pixels
 */
record InkLook(Palette palette, double height) {
    private static final String ROLE = "mark-";

    Color colour(Nib nib, MarkLook.Colour colour) {
        Color plain = RoleColour.of(palette, role(colour), "accent");
        return plain.deriveColor(0, 1, 1, nib.opacity());
    }

    static String role(MarkLook.Colour colour) {
        return ROLE + colour.name().toLowerCase(Locale.ROOT);
    }

    /** Logical pixels. */
    double width(Nib nib) {
        return nib.width() * height;
    }
}
