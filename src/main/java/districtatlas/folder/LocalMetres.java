package districtatlas.folder;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Lengths and areas among degrees of one district, to some thousandths: for tolerances. Pure functions of the middle latitude. */
public record LocalMetres(double eastMetresADegree, double northMetresADegree) {
    private static final double METRES_A_DEGREE = 111_320;
    private static final double NORTH_METRES_A_DEGREE = 110_800;

    public static LocalMetres around(Envelope degrees) {
        double middle = Math.toRadians((degrees.getMinY() + degrees.getMaxY()) / 2);
        return new LocalMetres(METRES_A_DEGREE * Math.cos(middle), NORTH_METRES_A_DEGREE);
    }

    public double length(Coordinate a, Coordinate b) {
        return Math.hypot((b.x - a.x) * eastMetresADegree, (b.y - a.y) * northMetresADegree);
    }

    public double area(Geometry degrees) {
        return degrees.getArea() * eastMetresADegree * northMetresADegree;
    }

    public double perimeter(Polygon polygon) {
        double all = length(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            all += length(polygon.getInteriorRingN(i));
        }
        return all;
    }

    private double length(LineString line) {
        double all = 0;
        for (int i = 1; i < line.getNumPoints(); i++) {
            all += length(line.getCoordinateN(i - 1), line.getCoordinateN(i));
        }
        return all;
    }

    /** How wide it would be as a strip. */
    public static double width(double metres2, double perimeter) {
        return perimeter == 0 ? 0 : 2 * metres2 / perimeter;
    }

    /** From a place to the nearest on the way from a to b. */
    public double distance(Coordinate p, Coordinate a, Coordinate b) {
        return length(p, nearest(p, a, b));
    }

    /** Where on the way from a to b the point is nearest. */
    public Coordinate nearest(Coordinate p, Coordinate a, Coordinate b) {
        double dx = (b.x - a.x) * eastMetresADegree;
        double dy = (b.y - a.y) * northMetresADegree;
        double squared = dx * dx + dy * dy;
        double part = squared == 0 ? 0 : ((p.x - a.x) * eastMetresADegree * dx + (p.y - a.y) * northMetresADegree * dy) / squared;
        double on = Math.max(0, Math.min(1, part));
        return on == 0 ? a : on == 1 ? b : new Coordinate(a.x + on * (b.x - a.x), a.y + on * (b.y - a.y));
    }
}
