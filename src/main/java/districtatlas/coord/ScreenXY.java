package districtatlas.coord;

/** A point of the map pane in logical pixels, y down. */
public record ScreenXY(double x, double y) {
    public double distanceTo(ScreenXY other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
