package districtatlas.map;

import districtatlas.base.Text;
import java.util.Objects;

/**
 * One way of looking at the district. Immutable.
 *
 * @param id   names it on the command line
 * @param icon of the icon font, by name
 */
public record MapTheme(String id, Text name, String icon) {
    public MapTheme {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(icon);
    }
}
