package districtatlas.coord;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Moves every vertex of a geometry from degrees, longitude first, to grid metres, in place. */
public final class ToGrid implements CoordinateSequenceFilter {
    private final DistrictGrid grid;

    private ToGrid(DistrictGrid grid) {
        this.grid = grid;
    }

    /** @return the same geometry, changed */
    public static <G extends Geometry> G project(G degrees, DistrictGrid grid) {
        degrees.apply(new ToGrid(grid));
        return degrees;
    }

    @Override
    public void filter(CoordinateSequence sequence, int i) {
        EastNorth place = grid.toGrid(new LonLat(sequence.getX(i), sequence.getY(i)));
        sequence.setOrdinate(i, CoordinateSequence.X, place.east());
        sequence.setOrdinate(i, CoordinateSequence.Y, place.north());
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
