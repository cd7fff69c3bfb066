package districtatlas.coord;

/** The figure of the earth that a reference system reckons with. Immutable. */
public record Spheroid(double semiMajorMetres, double inverseFlattening) {
    /** GRS80's to a tenth of a millimetre. */
    public static final Spheroid CGCS2000 = new Spheroid(6_378_137, 298.257222101);
    public static final Spheroid WGS84 = new Spheroid(6_378_137, 298.257223563);
    public static final Spheroid IAG75 = new Spheroid(6_378_140, 298.257);
    public static final Spheroid KRASSOVSKY = new Spheroid(6_378_245, 298.3);
    private static final double METRES_APART = 0.6;
    private static final double FLATTENING_APART = 5e-4;

    public Spheroid {
        if (!(semiMajorMetres > 0 && inverseFlattening > 1)) {
            throw new IllegalArgumentException("no spheroid: " + semiMajorMetres + ", " + inverseFlattening);
        }
    }

    /** Whether they are one but for digits that somebody left out. */
    public boolean isLike(Spheroid other) {
        return Math.abs(semiMajorMetres - other.semiMajorMetres) < METRES_APART
                && Math.abs(inverseFlattening - other.inverseFlattening) < FLATTENING_APART;
    }
}
