package districtatlas.map.symbol;

/**
 * A piece of an ellipse around (cx, cy) with half axes rx and ry, tilted. Immutable.
 *
 * @param cos  of the tilt; {@code sin} too
 * @param from where it begins, in radians on the ellipse's own circle
 * @param turn how far it goes, in radians, towards positive y when positive
 */
record EllipticArc(double cx, double cy, double rx, double ry, double cos, double sin, double from, double turn) {
    private static final double QUARTER = Math.PI / 2;

    /** A curve that goes on from where the one before ended. */
    interface Cubics {
        void to(double ax, double ay, double bx, double by, double x, double y);
    }

    /**
     * From two ends to the centre, as in SVG 1.1, appendix F.6.5; half axes that are too short grow until they reach.
     *
     * @param rx more than 0, {@code ry} too; the ends differ
     */
    static EllipticArc between(double x, double y, double rx, double ry, double degrees, boolean large, boolean sweep, double toX, double toY) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double ux = cos * (x - toX) / 2 + sin * (y - toY) / 2;
        double uy = -sin * (x - toX) / 2 + cos * (y - toY) / 2;
        double tooFar = Math.max(1, Math.sqrt(ux * ux / (rx * rx) + uy * uy / (ry * ry)));
        double a = rx * tooFar;
        double b = ry * tooFar;
        double of = a * a * uy * uy + b * b * ux * ux;
        double root = Math.sqrt(Math.max(0, (a * a * b * b - of) / of)) * (large == sweep ? -1 : 1);
        double vx = root * a * uy / b;
        double vy = -root * b * ux / a;
        double from = Math.atan2((uy - vy) / b, (ux - vx) / a);
        double turn = Math.atan2((-uy - vy) / b, (-ux - vx) / a) - from;
        if (sweep && turn < 0) {
            turn += 2 * Math.PI;
        } else if (!sweep && turn > 0) {
            turn -= 2 * Math.PI;
        }
        return new EllipticArc(cos * vx - sin * vy + (x + toX) / 2, sin * vx + cos * vy + (y + toY) / 2, a, b, cos, sin, from, turn);
    }

    /** One for each quarter that is begun. */
    void cubics(Cubics out) {
        int pieces = Math.max(1, (int) Math.ceil(Math.abs(turn) / QUARTER - 1e-9));
        double step = turn / pieces;
        double k = 4.0 / 3 * Math.tan(step / 4);
        for (int i = 0; i < pieces; i++) {
            double cosA = Math.cos(from + i * step);
            double sinA = Math.sin(from + i * step);
            double cosB = Math.cos(from + (i + 1) * step);
            double sinB = Math.sin(from + (i + 1) * step);
            out.to(x(cosA - k * sinA, sinA + k * cosA), y(cosA - k * sinA, sinA + k * cosA),
                    x(cosB + k * sinB, sinB - k * cosB), y(cosB + k * sinB, sinB - k * cosB),
                    x(cosB, sinB), y(cosB, sinB));
        }
    }

    private double x(double c, double s) {
        return cx + cos * rx * c - sin * ry * s;
    }

    private double y(double c, double s) {
        return cy + sin * rx * c + cos * ry * s;
    }
}
