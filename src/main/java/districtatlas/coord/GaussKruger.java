package districtatlas.coord;

/**
 * Transverse Mercator on a spheroid, as Gauss and Krüger have it: grids of three and six degrees, UTM and their like.
 *
 * <p>Krüger's series to the fourth order in the third flattening: below 0.1 mm within 3° of the meridian, and no class loading,
 * where the first use of a CRS library costs a second. {@code GaussKrugerTest} holds it to PROJ and to GeoTools.
 * Immutable, any thread, some 100 ns a point.
 */
public final class GaussKruger {
    private static final double REACH = 1e-2;

    private final double meridianDegrees;
    private final double radius;
    private final double falseEast;
    private final double falseNorth;
    private final double twoRootN;
    private final double[] alpha;
    private final double[] beta;
    private final double[] delta;

    /** With the equator as its origin, as nearly all have. */
    public GaussKruger(Spheroid spheroid, double meridianDegrees, double scale, double falseEast, double falseNorth) {
        this.meridianDegrees = meridianDegrees;
        this.falseEast = falseEast;
        this.falseNorth = falseNorth;
        double n = 1 / (2 * spheroid.inverseFlattening() - 1);
        radius = spheroid.semiMajorMetres() / (1 + n) * (1 + n * n / 4 + n * n * n * n / 64) * scale;
        twoRootN = 2 * Math.sqrt(n) / (1 + n);
        alpha = new double[] {
            n / 2 - 2.0 / 3 * n * n + 5.0 / 16 * n * n * n + 41.0 / 180 * n * n * n * n,
            13.0 / 48 * n * n - 3.0 / 5 * n * n * n + 557.0 / 1440 * n * n * n * n,
            61.0 / 240 * n * n * n - 103.0 / 140 * n * n * n * n,
            49561.0 / 161280 * n * n * n * n};
        beta = new double[] {
            n / 2 - 2.0 / 3 * n * n + 37.0 / 96 * n * n * n - 1.0 / 360 * n * n * n * n,
            1.0 / 48 * n * n + 1.0 / 15 * n * n * n - 437.0 / 1440 * n * n * n * n,
            17.0 / 480 * n * n * n - 37.0 / 840 * n * n * n * n,
            4397.0 / 161280 * n * n * n * n};
        delta = new double[] {
            2 * n - 2.0 / 3 * n * n - 2 * n * n * n + 116.0 / 45 * n * n * n * n,
            7.0 / 3 * n * n - 8.0 / 5 * n * n * n - 227.0 / 45 * n * n * n * n,
            56.0 / 15 * n * n * n - 136.0 / 35 * n * n * n * n,
            4279.0 / 630 * n * n * n * n};
    }

    /** The same with its false northing at a parallel other than the equator. */
    public GaussKruger withOriginAt(Spheroid spheroid, double latDegrees, double scale) {
        double[] origin = {meridianDegrees, latDegrees};
        toMetres(origin);
        return new GaussKruger(spheroid, meridianDegrees, scale, falseEast, 2 * falseNorth - origin[1]);
    }

    public double meridianDegrees() {
        return meridianDegrees;
    }

    /** Degrees, longitude first, to metres. A {@link PlaneChange}. */
    public void toMetres(double[] xy) {
        double phi = Math.toRadians(xy[1]);
        double lambda = Math.toRadians(xy[0] - meridianDegrees);
        double sinPhi = Math.sin(phi);
        double t = Math.sinh(atanh(sinPhi) - twoRootN * atanh(twoRootN * sinPhi));
        double xi = Math.atan2(t, Math.cos(lambda));
        double eta = atanh(Math.sin(lambda) / Math.sqrt(1 + t * t));
        double e = eta;
        double n = xi;
        double sin2 = Math.sin(2 * xi);
        double cos2 = Math.cos(2 * xi);
        double sinh2 = Math.sinh(2 * eta);
        double cosh2 = Math.cosh(2 * eta);
        double sin = 0;
        double cos = 1;
        double sinh = 0;
        double cosh = 1;
        for (double a : alpha) {
            // Of the next multiple of the angle: the functions themselves are what reading a layer would wait for.
            double nextSin = sin * cos2 + cos * sin2;
            cos = cos * cos2 - sin * sin2;
            sin = nextSin;
            double nextSinh = sinh * cosh2 + cosh * sinh2;
            cosh = cosh * cosh2 + sinh * sinh2;
            sinh = nextSinh;
            e += a * cos * sinh;
            n += a * sin * cosh;
        }
        xy[0] = falseEast + radius * e;
        xy[1] = falseNorth + radius * n;
    }

    /**
     * Metres to degrees, longitude first. A {@link PlaneChange}. Beyond some thousand kilometres from the meridian the result means little,
     * and NaN where there is none.
     */
    public void toDegrees(double[] xy) {
        double xi0 = (xy[1] - falseNorth) / radius;
        double eta0 = (xy[0] - falseEast) / radius;
        double sin0 = Math.sin(xi0);
        double cos0 = Math.cos(xi0);
        double exp = Math.exp(eta0);
        double sinh0 = (exp - 1 / exp) / 2;
        double cosh0 = (exp + 1 / exp) / 2;
        double sin2 = 2 * sin0 * cos0;
        double cos2 = 1 - 2 * sin0 * sin0;
        double sinh2 = 2 * sinh0 * cosh0;
        double cosh2 = 1 + 2 * sinh0 * sinh0;
        double dXi = 0;
        double dEta = 0;
        double sin = 0;
        double cos = 1;
        double sinh = 0;
        double cosh = 1;
        for (double b : beta) {
            double nextSin = sin * cos2 + cos * sin2;
            cos = cos * cos2 - sin * sin2;
            sin = nextSin;
            double nextSinh = sinh * cosh2 + cosh * sinh2;
            cosh = cosh * cosh2 + sinh * sinh2;
            sinh = nextSinh;
            dXi -= b * sin * cosh;
            dEta -= b * cos * sinh;
        }
        double xi = xi0 + dXi;
        double eta = eta0 + dEta;
        boolean near = Math.abs(dXi) < REACH && Math.abs(dEta) < REACH;
        double sinXi = near ? sin0 * littleCos(dXi) + cos0 * littleSin(dXi) : Math.sin(xi);
        double cosXi = near ? cos0 * littleCos(dXi) - sin0 * littleSin(dXi) : Math.cos(xi);
        double sinhEta = near ? sinh0 * littleCosh(dEta) + cosh0 * littleSinh(dEta) : Math.sinh(eta);
        double coshEta = near ? cosh0 * littleCosh(dEta) + sinh0 * littleSinh(dEta) : Math.cosh(eta);
        double sinChi = Math.max(-1, Math.min(1, sinXi / coshEta));
        double cosChi = Math.sqrt(1 - sinChi * sinChi);
        double phi = arcSin(sinChi, cosChi, xi0, sin0, cos0);
        sin2 = 2 * sinChi * cosChi;
        cos2 = 1 - 2 * sinChi * sinChi;
        sin = 0;
        cos = 1;
        for (double d : delta) {
            double nextSin = sin * cos2 + cos * sin2;
            cos = cos * cos2 - sin * sin2;
            sin = nextSin;
            phi += d * sin;
        }
        double lon = meridianDegrees + Math.toDegrees(arcTan(sinhEta, cosXi));
        xy[0] = lon > 180 || lon < -180 ? Math.IEEEremainder(lon, 360) : lon;
        xy[1] = Math.toDegrees(phi);
    }

    /** An angle from its sine by its little distance from one near by: the library's own function is three times as dear. */
    private static double arcSin(double sine, double cosine, double near, double sinNear, double cosNear) {
        double u = sine * cosNear - cosine * sinNear;
        if (!(Math.abs(u) < REACH && cosNear > 0 && Math.abs(near) < Math.PI)) {
            return Math.asin(sine);
        }
        double q = u * u;
        return near + u * (1 + q * (1.0 / 6 + q * (3.0 / 40 + q * (15.0 / 336 + q * (105.0 / 3456)))));
    }

    private static double arcTan(double y, double x) {
        double t = y / x;
        if (!(Math.abs(t) < 0.1 && x > 0)) {
            return Math.atan2(y, x);
        }
        double q = t * t;
        return t * (1 - q * (1.0 / 3 - q * (1.0 / 5 - q * (1.0 / 7 - q * (1.0 / 9 - q * (1.0 / 11 - q * (1.0 / 13 - q / 15)))))));
    }

    private static double littleSin(double x) {
        return x * (1 - x * x / 6 * (1 - x * x / 20));
    }

    private static double littleCos(double x) {
        return 1 - x * x / 2 * (1 - x * x / 12 * (1 - x * x / 30));
    }

    private static double littleSinh(double x) {
        return x * (1 + x * x / 6 * (1 + x * x / 20));
    }

    private static double littleCosh(double x) {
        return 1 + x * x / 2 * (1 + x * x / 12 * (1 + x * x / 30));
    }

    private static double atanh(double x) {
        return 0.5 * Math.log((1 + x) / (1 - x));
    }
}
