package districtatlas.author;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Geometry between degrees and grid metres. Immutable. */
record GridProjection(DistrictGrid grid) {
    /** Of degrees, about a centimetre: equal on every machine. */
    private static final double ROUNDING = 1e7;

    Geometry toGrid(Geometry lonLat) {
        return moved(lonLat, p -> {
            EastNorth place = grid.toGrid(new LonLat(p.x, p.y));
            return new Coordinate(place.east(), place.north());
        });
    }

    /** Rounded to 1e-7 degrees. */
    Geometry toLonLat(Geometry onGrid) {
        return moved(onGrid, p -> {
            LonLat place = grid.toLonLat(new EastNorth(p.x, p.y));
            return new Coordinate(Math.rint(place.lon() * ROUNDING) / ROUNDING, Math.rint(place.lat() * ROUNDING) / ROUNDING);
        });
    }

    private static Geometry moved(Geometry geometry, UnaryOperator<Coordinate> move) {
        Geometry copy = geometry.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence sequence, int i) {
                Coordinate to = move.apply(sequence.getCoordinate(i));
                sequence.setOrdinate(i, CoordinateSequence.X, to.x);
                sequence.setOrdinate(i, CoordinateSequence.Y, to.y);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }
}
