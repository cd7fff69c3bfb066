package districtatlas.data.inspect;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Moves a shape from the numbers of a file to degrees, in its own coordinates. One thread at a time. */
final class ToDegrees implements CoordinateSequenceFilter {
    /** From the two numbers as they are written to longitude and latitude; NaN where there is no such place. */
    @FunctionalInterface
    interface Way {
        /** @param place the two numbers, x as written first; is overwritten with longitude and latitude */
        void go(double[] place);
    }

    private final Way way;
    private final double[] place = new double[2];

    ToDegrees(Way way) {
        this.way = way;
    }

    void move(Geometry shape) {
        shape.apply(this);
    }

    @Override
    public void filter(CoordinateSequence places, int i) {
        place[0] = places.getX(i);
        place[1] = places.getY(i);
        way.go(place);
        places.setOrdinate(i, CoordinateSequence.X, place[0]);
        places.setOrdinate(i, CoordinateSequence.Y, place[1]);
    }

    @Override
    public boolean isDone() {
        return false;
    }

    @Override
    public boolean isGeometryChanged() {
        return true;
    }
}
