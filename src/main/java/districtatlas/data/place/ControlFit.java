package districtatlas.data.place;

import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.coord.Spheroid;
import java.util.ArrayList;
import java.util.List;

/**
 * A local survey grid held against places that are known: by the method of least squares, in metres of the district's grid. Immutable.
 *
 * @param placing   what puts the grid's numbers in place
 * @param residuals metres between where each point is known to lie and where the fit puts it, in their order; all 0 where there are no more
 *                  points than it takes
 * @param scale     metres of the district's grid that one of the survey grid's units is; 0.99 to 1.01 for a sound fit in metres
 * @param turnDegrees by which the survey grid is turned, counter-clockwise
 */
public record ControlFit(Placing placing, List<Double> residuals, double scale, double turnDegrees) {
    /** How the two grids may differ. */
    public enum Kind {
        /** By where they begin, how they are turned and how large their unit is. */
        SIMILARITY(2),
        /** And by a stretch that is not the same everywhere. */
        AFFINE(3);

        /** Points that it takes. */
        public final int points;

        Kind(int points) {
            this.points = points;
        }
    }

    /** @param x the file's numbers, as written first and second */
    public record Point(double x, double y, LonLat known) {
    }

    /** The fit cannot be made of points that lie at one place, or in one line where a stretch is asked for. */
    private static final double LEAST_SPREAD = 1e-9;
    private static final double THIRD = 3;

    public ControlFit {
        residuals = List.copyOf(residuals);
    }

    /**
     * @param northFirst whether northing is written first, as surveyors' X and Y are
     * @throws IllegalArgumentException when the points are too few, or lie at one place or in one line
     */
    public static ControlFit of(List<Point> points, Kind kind, boolean northFirst, DistrictGrid grid) {
        if (points.size() < kind.points) {
            throw new IllegalArgumentException("a fit takes " + kind.points + " points");
        }
        List<double[]> from = new ArrayList<>();
        List<double[]> to = new ArrayList<>();
        for (Point point : points) {
            from.add(northFirst ? new double[] {point.y, point.x} : new double[] {point.x, point.y});
            EastNorth known = grid.toGrid(point.known);
            to.add(new double[] {known.east(), known.north()});
        }
        double[] fit = kind == Kind.SIMILARITY ? similarity(from, to) : affine(from, to);
        List<Double> residuals = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            double[] put = from.get(i).clone();
            apply(fit, put);
            residuals.add(Math.hypot(put[0] - to.get(i)[0], put[1] - to.get(i)[1]));
        }
        Placing placing = new Placing(crs(grid), northFirst, false, Placing.Shift.NONE, fit);
        double scale = Math.sqrt(Math.abs(fit[1] * fit[5] - fit[2] * fit[4]));
        return new ControlFit(placing, residuals, scale, Math.toDegrees(Math.atan2(fit[4], fit[1])));
    }

    /** The largest of {@link #residuals}. */
    public double worst() {
        return residuals.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** The district's grid, by its code where its meridian has one. */
    static String crs(DistrictGrid grid) {
        double meridian = grid.centralMeridianDegrees();
        int zone = (int) Math.rint(meridian / THIRD);
        return zone * THIRD == meridian && zone >= Datum.FIRST_THIRD && zone <= Datum.LAST_THIRD
                ? "EPSG:" + Datum.CGCS2000.gridCode(zone, false)
                : "PROJCS[\"CGCS2000 / Gauss-Kruger CM " + meridian + "\",GEOGCS[\"CGCS2000\",DATUM[\"China 2000\",SPHEROID[\"CGCS2000\","
                        + Spheroid.CGCS2000.semiMajorMetres() + "," + Spheroid.CGCS2000.inverseFlattening()
                        + "]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"central_meridian\","
                        + meridian + "],PARAMETER[\"false_easting\"," + DistrictGrid.FALSE_EAST_METRES + "],UNIT[\"metre\",1]]";
    }

    static void apply(double[] fit, double[] xy) {
        double x = xy[0];
        double y = xy[1];
        xy[0] = fit[0] + fit[1] * x + fit[2] * y;
        xy[1] = fit[3] + fit[4] * x + fit[5] * y;
    }

    static double[] inverse(double[] fit) {
        double determinant = fit[1] * fit[5] - fit[2] * fit[4];
        double b = fit[5] / determinant;
        double c = -fit[2] / determinant;
        double e = -fit[4] / determinant;
        double f = fit[1] / determinant;
        return new double[] {-(b * fit[0] + c * fit[3]), b, c, -(e * fit[0] + f * fit[3]), e, f};
    }

    private static double[] similarity(List<double[]> from, List<double[]> to) {
        double[] a = middle(from);
        double[] b = middle(to);
        double along = 0;
        double across = 0;
        double spread = 0;
        for (int i = 0; i < from.size(); i++) {
            double x = from.get(i)[0] - a[0];
            double y = from.get(i)[1] - a[1];
            double u = to.get(i)[0] - b[0];
            double v = to.get(i)[1] - b[1];
            along += x * u + y * v;
            across += x * v - y * u;
            spread += x * x + y * y;
        }
        if (!(spread > LEAST_SPREAD) || along * along + across * across <= LEAST_SPREAD) {
            throw new IllegalArgumentException("the points lie at one place");
        }
        double cos = along / spread;
        double sin = across / spread;
        return new double[] {b[0] - cos * a[0] + sin * a[1], cos, -sin, b[1] - sin * a[0] - cos * a[1], sin, cos};
    }

    private static double[] affine(List<double[]> from, List<double[]> to) {
        double[] a = middle(from);
        double[] b = middle(to);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        double[] ux = new double[2];
        double[] uy = new double[2];
        for (int i = 0; i < from.size(); i++) {
            double x = from.get(i)[0] - a[0];
            double y = from.get(i)[1] - a[1];
            xx += x * x;
            xy += x * y;
            yy += y * y;
            for (int k = 0; k < 2; k++) {
                ux[k] += x * (to.get(i)[k] - b[k]);
                uy[k] += y * (to.get(i)[k] - b[k]);
            }
        }
        double determinant = xx * yy - xy * xy;
        if (!(determinant > LEAST_SPREAD * xx * yy) || xx * yy == 0) {
            throw new IllegalArgumentException("the points lie in one line");
        }
        double[] fit = new double[6];
        for (int k = 0; k < 2; k++) {
            fit[3 * k + 1] = (ux[k] * yy - uy[k] * xy) / determinant;
            fit[3 * k + 2] = (uy[k] * xx - ux[k] * xy) / determinant;
            fit[3 * k] = b[k] - fit[3 * k + 1] * a[0] - fit[3 * k + 2] * a[1];
        }
        return fit;
    }

    private static double[] middle(List<double[]> points) {
        return new double[] {points.stream().mapToDouble(p -> p[0]).average().orElseThrow(), points.stream().mapToDouble(p -> p[1]).average().orElseThrow()};
    }
}
