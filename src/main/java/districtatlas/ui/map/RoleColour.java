package districtatlas.ui.map;

import districtatlas.map.style.Palette;
import javafx.scene.paint.Color;

/** The palette's roles as paint of nodes. */
public final class RoleColour {
    private RoleColour() {
    }

    /** The role's colour; another's when the palette lacks it, black at last. */
    public static Color of(Palette palette, String role, String... others) {
        String value = palette.roles().get(role);
        for (int i = 0; value == null && i < others.length; i++) {
            value = palette.roles().get(others[i]);
        }
        return value == null ? Color.BLACK : Color.web(value);
    }
}
