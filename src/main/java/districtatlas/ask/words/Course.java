package districtatlas.ask.words;

import districtatlas.base.vocabulary.Keyed;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** How a line runs, on the whole. */
enum Course implements Keyed {
    NORTH_SOUTH, EAST_WEST, SLANTING;

    /** So much longer one way than across it. */
    private static final double CLEARLY = 1.5;

    static Course of(Geometry line) {
        double east = 0;
        double north = 0;
        for (int i = 0; i < line.getNumGeometries(); i++) {
            Coordinate[] corners = line.getGeometryN(i).getCoordinates();
            for (int c = 1; c < corners.length; c++) {
                east += Math.abs(corners[c].x - corners[c - 1].x);
                north += Math.abs(corners[c].y - corners[c - 1].y);
            }
        }
        return north > CLEARLY * east ? NORTH_SOUTH : east > CLEARLY * north ? EAST_WEST : SLANTING;
    }
}
