package districtatlas.coord;

/** A place on the district grid in metres, east first. */
public record EastNorth(double east, double north) {
    public EastNorth {
        if (!Double.isFinite(east) || !Double.isFinite(north)) {
            throw new IllegalArgumentException("not a place on the grid: " + east + ", " + north);
        }
    }

    public double distanceTo(EastNorth other) {
        return Math.hypot(east - other.east, north - other.north);
    }
}
