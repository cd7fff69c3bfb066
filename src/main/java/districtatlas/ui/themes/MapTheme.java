package districtatlas.ui.themes;

import districtatlas.base.Text;
import java.util.Objects;

/**
 * What the map can be about. Immutable.
 *
 * @param icon Feather literal, such as {@code fth-layers}
 */
public record MapTheme(String id, Text name, String icon) {
    public MapTheme {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(icon);
    }
}
