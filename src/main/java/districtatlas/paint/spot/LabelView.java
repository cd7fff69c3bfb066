package districtatlas.paint.spot;

import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.lettering.Lettering;
import districtatlas.paint.lettering.Letterings;
import districtatlas.paint.lettering.PlacedLabel.Box;

/**
 * The ground that labels are placed on, in device pixels. Immutable but for the type it is set in.
 *
 * @param inView where labels lie that must show
 * @param around the view and its margin
 */
public record LabelView(PixelFrame frame, Box inView, Box around, Letterings letterings) {
    private static final double EDGE_PX = 3;

    public static LabelView of(PixelFrame frame, int margin, Letterings letterings) {
        return new LabelView(frame, new Box(EDGE_PX, EDGE_PX, frame.width() - EDGE_PX, frame.height() - EDGE_PX),
                new Box(-margin, -margin, frame.width() + margin, frame.height() + margin), letterings);
    }

    public PixelFrame wide() {
        return frame.grownBy((int) -around.minX());
    }

    public double scale() {
        return frame.pixelScale();
    }

    /** Half of what a level label covers, halo included. */
    public double halfWidth(TextSymbol symbol, Lettering text) {
        return text.width() / 2 + symbol.haloPx() * scale();
    }

    public double halfHeight(TextSymbol symbol, Lettering text) {
        return text.inkHeight() / 2 + symbol.haloPx() * scale() * 0.5;
    }

    boolean isInView(double minX, double minY, double maxX, double maxY) {
        return minX >= inView.minX() && minY >= inView.minY() && maxX <= inView.maxX() && maxY <= inView.maxY();
    }

    boolean isInView(double x, double y) {
        return isInView(x, y, x, y);
    }

    /** Wholly in view, or wholly in the margin: never cut by the view's edge. */
    public boolean isWhole(double minX, double minY, double maxX, double maxY) {
        return isInView(minX, minY, maxX, maxY)
                || minX >= around.minX() && minY >= around.minY() && maxX <= around.maxX() && maxY <= around.maxY()
                && (minX >= frame.width() || maxX <= 0 || minY >= frame.height() || maxY <= 0);
    }
}
