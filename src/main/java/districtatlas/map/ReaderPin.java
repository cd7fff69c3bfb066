package districtatlas.map;

import districtatlas.coord.EastNorth;
import java.util.Objects;

/**
 * A note as a pin on the map. Immutable.
 *
 * @param id      of the note
 * @param place   on the grid
 * @param settled drawn hollow and pale
 */
public record ReaderPin(String id, EastNorth place, boolean settled) {
    public ReaderPin {
        Objects.requireNonNull(id);
        Objects.requireNonNull(place);
    }
}
