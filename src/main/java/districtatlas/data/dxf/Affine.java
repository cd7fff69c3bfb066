package districtatlas.data.dxf;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** A change of the plane: x' = a·x + b·y + c, y' = d·x + e·y + f. Immutable. */
record Affine(double a, double b, double c, double d, double e, double f) {
    static final Affine NONE = new Affine(1, 0, 0, 0, 1, 0);
    private static final double NEARLY_UP = 1.0 / 64;

    /** From the plane of an entity to the drawing's, by the arbitrary axis of DXF. */
    static Affine ofExtrusion(double x, double y, double z, double elevation) {
        double size = Math.sqrt(x * x + y * y + z * z);
        if (!(size > 0) || x == 0 && y == 0 && z > 0) {
            return NONE;
        }
        double nx = x / size;
        double ny = y / size;
        double nz = z / size;
        boolean up = Math.abs(nx) < NEARLY_UP && Math.abs(ny) < NEARLY_UP;
        double ax = up ? nz : -ny;        // the world's y × N, or the world's z × N
        double ay = up ? 0 : nx;
        double az = up ? -nx : 0;
        double long1 = Math.sqrt(ax * ax + ay * ay + az * az);
        ax /= long1;
        ay /= long1;
        az /= long1;
        return new Affine(ax, ny * az - nz * ay, elevation * nx, ay, nz * ax - nx * az, elevation * ny);
    }

    static Affine moved(double x, double y) {
        return new Affine(1, 0, x, 0, 1, y);
    }

    static Affine scaled(double x, double y) {
        return new Affine(x, 0, 0, 0, y, 0);
    }

    /** @param degrees against the clock */
    static Affine turned(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Affine(cos, -sin, 0, sin, cos, 0);
    }

    /** First the other, then this. */
    Affine after(Affine o) {
        return new Affine(a * o.a + b * o.d, a * o.b + b * o.e, a * o.c + b * o.f + c, d * o.a + e * o.d, d * o.b + e * o.e, d * o.c + e * o.f + f);
    }

    double x(double x, double y) {
        return a * x + b * y + c;
    }

    double y(double x, double y) {
        return d * x + e * y + f;
    }

    /** A new geometry; the same where nothing changes. */
    Geometry apply(Geometry geometry) {
        Geometry copy = geometry.copy();
        if (equals(NONE)) {
            return copy;
        }
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence seq, int i) {
                double x = seq.getX(i);
                double y = seq.getY(i);
                seq.setOrdinate(i, 0, x(x, y));
                seq.setOrdinate(i, 1, y(x, y));
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
