package districtatlas.coord;

/** A rectangle on the district grid in metres. Never empty of width only by mistake: min is at most max. Immutable. */
public record Extent(double minEast, double minNorth, double maxEast, double maxNorth) {
    public Extent {
        if (!(minEast <= maxEast && minNorth <= maxNorth)) {
            throw new IllegalArgumentException("extent is inside out: " + minEast + ", " + minNorth + ", " + maxEast + ", " + maxNorth);
        }
    }

    public static Extent around(EastNorth center, double width, double height) {
        return new Extent(center.east() - width / 2, center.north() - height / 2,
                center.east() + width / 2, center.north() + height / 2);
    }

    public double width() {
        return maxEast - minEast;
    }

    public double height() {
        return maxNorth - minNorth;
    }

    public EastNorth center() {
        return new EastNorth((minEast + maxEast) / 2, (minNorth + maxNorth) / 2);
    }

    public boolean contains(EastNorth p) {
        return p.east() >= minEast && p.east() <= maxEast && p.north() >= minNorth && p.north() <= maxNorth;
    }

    public Extent union(Extent other) {
        return new Extent(Math.min(minEast, other.minEast), Math.min(minNorth, other.minNorth),
                Math.max(maxEast, other.maxEast), Math.max(maxNorth, other.maxNorth));
    }

    public Extent grownBy(double metres) {
        return new Extent(minEast - metres, minNorth - metres, maxEast + metres, maxNorth + metres);
    }
}
