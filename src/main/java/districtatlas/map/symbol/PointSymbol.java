package districtatlas.map.symbol;

/**
 * A mark at a place.
 *
 * @param shape       the outline, in a box from (-0.5, -0.5) to (0.5, 0.5), y up, as SVG path data; named shapes are resolved to it
 * @param open        a shape that is only stroked (slash, times): never filled
 * @param sizePx      height of the box
 * @param rotationDeg clockwise
 * @param anchorX     0 left … 1 right of the box sits on the place; {@code anchorY} 0 bottom … 1 top
 * @param dx          displacement in pixels, right; {@code dy} up
 */
public record PointSymbol(String shape, boolean open, double sizePx, int fillArgb, int strokeArgb, double strokeWidthPx,
                          double rotationDeg, double anchorX, double anchorY, double dx, double dy) implements Symbol {
    public PointSymbol turnedTo(double degrees) {
        return new PointSymbol(shape, open, sizePx, fillArgb, strokeArgb, strokeWidthPx, degrees, anchorX, anchorY, dx, dy);
    }

    /** The same in another size. */
    public PointSymbol sized(double px) {
        return new PointSymbol(shape, open, px, fillArgb, strokeArgb, strokeWidthPx, rotationDeg, anchorX, anchorY, dx, dy);
    }
}
