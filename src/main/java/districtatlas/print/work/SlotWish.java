package districtatlas.print.work;

import districtatlas.coord.ScreenXY;
import java.util.Objects;
import org.locationtech.jts.geom.Geometry;

/**
 * What a name box belongs to. In pixels of the map's box, y down. Immutable.
 *
 * @param anchor where a leader line ends
 * @param ground where the box may stand without a leader; empty for a line or for what is too small
 */
record SlotWish(ScreenXY anchor, Geometry ground) {
    SlotWish {
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(ground);
    }
}
