package districtatlas.print;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.ScaleLength;
import districtatlas.map.view.Viewport;
import districtatlas.print.page.PictureSize;
import java.util.Optional;
import java.util.function.Function;

/** What part of the grid a still picture shows. Pure functions. */
public final class StillView {
    /** So much of a corner of what is asked for may lie below the legend: districts are not rectangles. */
    private static final double MOST_HIDDEN = 0.005;
    /** Keeping clear of the legend may cost so much of the scale. */
    private static final double MOST_SMALLER = 1.6;

    private StillView() {
    }

    /**
     * All of an extent at a scale in round numbers, shown beside the legend where it would hide too much.
     *
     * @param legend where it would lie on such a view
     */
    public static Viewport of(Extent wanted, PictureSize size, double marginPx, Function<Viewport, Optional<ScreenBox>> legend) {
        Viewport whole = fitted(wanted, size, Viewport.Insets.all(marginPx));
        Optional<ScreenBox> box = legend.apply(whole);
        if (box.isEmpty() || hidden(wanted, whole, box.get()) <= MOST_HIDDEN) {
            return whole;
        }
        Viewport beside = fitted(wanted, size, new Viewport.Insets(marginPx, marginPx, marginPx, Math.max(marginPx, box.get().maxX())));
        Viewport above = fitted(wanted, size, new Viewport.Insets(marginPx, marginPx,
                Math.max(marginPx, size.height() - box.get().y()), marginPx));
        Viewport better = beside.metresPerPixel() <= above.metresPerPixel() ? beside : above;
        return better.metresPerPixel() <= MOST_SMALLER * whole.metresPerPixel() ? better : whole;
    }

    /** 1 : N around the middle of an extent. */
    public static Viewport of(Extent wanted, PictureSize size, double scaleDenominator) {
        return new Viewport(wanted.center(), Viewport.metresPerPixelAt(scaleDenominator), size.width(), size.height());
    }

    /** All of an extent at a scale in round numbers, around its middle, on a map of that size. */
    static Viewport whole(Extent wanted, double width, double height, double marginPx) {
        return fitted(wanted, width, height, Viewport.Insets.all(marginPx));
    }

    private static Viewport fitted(Extent wanted, PictureSize size, Viewport.Insets insets) {
        return fitted(wanted, size.width(), size.height(), insets);
    }

    private static Viewport fitted(Extent wanted, double width, double height, Viewport.Insets insets) {
        EastNorth middle = wanted.center();
        Viewport fitted = new Viewport(middle, 1, width, height).fittedTo(wanted, insets);
        double round = Viewport.metresPerPixelAt(ScaleLength.roundDenominatorFrom(fitted.scaleDenominator()));
        return fitted.zoomedBy(fitted.metresPerPixel() / round, fitted.toScreen(middle));
    }

    private static double hidden(Extent wanted, Viewport view, ScreenBox box) {
        ScreenXY topLeft = view.toScreen(new EastNorth(wanted.minEast(), wanted.maxNorth()));
        ScreenXY bottomRight = view.toScreen(new EastNorth(wanted.maxEast(), wanted.minNorth()));
        double w = Math.min(bottomRight.x(), box.maxX()) - Math.max(topLeft.x(), box.x());
        double h = Math.min(bottomRight.y(), box.maxY()) - Math.max(topLeft.y(), box.y());
        double area = (bottomRight.x() - topLeft.x()) * (bottomRight.y() - topLeft.y());
        return w <= 0 || h <= 0 ? 0 : w * h / area;
    }
}
