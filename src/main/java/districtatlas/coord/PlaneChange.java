package districtatlas.coord;

/** The way of a place from one system into another. Throws nothing for numbers that are no place: they become NaN. */
@FunctionalInterface
public interface PlaneChange {
    PlaneChange NONE = xy -> { };

    /** @param xy two numbers, replaced by what they are in the other system; east or longitude before north or latitude */
    void apply(double[] xy);

    default PlaneChange then(PlaneChange next) {
        return xy -> {
            apply(xy);
            next.apply(xy);
        };
    }
}
