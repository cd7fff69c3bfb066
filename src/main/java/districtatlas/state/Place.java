package districtatlas.state;

import districtatlas.coord.EastNorth;
import districtatlas.map.view.Viewport;
import java.util.Objects;

/**
 * Where the map stands: it fits any pane, since it has no size of its own. Immutable.
 *
 * @param center         in the middle of the pane, on the grid
 * @param metresPerPixel metres on the grid per logical pixel, above 0
 */
public record Place(EastNorth center, double metresPerPixel) {
    public Place {
        Objects.requireNonNull(center);
        if (!(metresPerPixel > 0) || Double.isInfinite(metresPerPixel)) {
            throw new IllegalArgumentException("no such scale: " + metresPerPixel + " m/px");
        }
    }

    public static Place of(Viewport view) {
        return new Place(view.center(), view.metresPerPixel());
    }

    /** This place in a pane of that size, in logical pixels. */
    public Viewport in(double width, double height) {
        return new Viewport(center, metresPerPixel, Math.max(1, width), Math.max(1, height));
    }
}
