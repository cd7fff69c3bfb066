package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.map.view.Viewport;
import java.util.Optional;

/**
 * How far one may go: never closer than a quarter of a metre a pixel, never further than three times the home extent, never off
 * the data. Immutable.
 */
record ViewLimits(Optional<Extent> home, Optional<Extent> frame) {
    static final double FINEST_METRES_PER_PIXEL = 0.25;
    private static final double WIDEST_HOMES = 3;

    Viewport held(Viewport view) {
        double coarsest = home.map(h -> Math.max(h.width() / view.width(), h.height() / view.height()) * WIDEST_HOMES)
                .map(c -> Math.max(c, FINEST_METRES_PER_PIXEL)).orElse(Double.POSITIVE_INFINITY);
        double scale = Math.max(FINEST_METRES_PER_PIXEL, Math.min(coarsest, view.metresPerPixel()));
        EastNorth center = frame.map(f -> new EastNorth(Math.max(f.minEast(), Math.min(f.maxEast(), view.center().east())),
                Math.max(f.minNorth(), Math.min(f.maxNorth(), view.center().north())))).orElse(view.center());
        boolean same = scale == view.metresPerPixel() && center.equals(view.center());
        return same ? view : new Viewport(center, scale, view.width(), view.height());
    }

    /** The factor by which one may really zoom when one asks for {@code factor}. */
    double zoomable(Viewport view, double factor) {
        return view.metresPerPixel() / held(new Viewport(view.center(), view.metresPerPixel() / factor, view.width(), view.height()))
                .metresPerPixel();
    }
}
