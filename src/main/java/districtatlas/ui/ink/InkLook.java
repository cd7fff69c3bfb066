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
    /** Around a pen's line: of the map's height at each side, so that it stands out on any ground, and faint, so that it cuts no line it crosses. */
    private static final double CASING = 0.0017;
    private static final double CASING_OPACITY = 0.6;

    Color colour(Nib nib, MarkLook.Colour colour) {
        Color plain = RoleColour.of(palette, role(colour), "accent");
        return plain.deriveColor(0, 1, 1, nib.opacity());
    }

    /** Of what lies around a line. */
    Color casing() {
        return RoleColour.of(palette, "mark-casing", "canvas-default").deriveColor(0, 1, 1, CASING_OPACITY);
    }

    static String role(MarkLook.Colour colour) {
        return ROLE + colour.name().toLowerCase(Locale.ROOT);
    }

    /** Logical pixels. */
    double width(Nib nib) {
        return nib.width() * height;
    }

    /** Of a line and what lies around it, logical pixels; as wide as the line alone for one that is seen through. */
    double casedWidth(Nib nib) {
        return (nib.width() + (nib.opacity() < 1 ? 0 : 2 * CASING)) * height;
    }
}
