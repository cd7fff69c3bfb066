package districtatlas.coord;

/** A rectangle of the map pane in logical pixels, y down. Immutable. */
public record ScreenBox(double x, double y, double width, double height) {
    public double maxX() {
        return x + width;
    }

    public double maxY() {
        return y + height;
    }
}
