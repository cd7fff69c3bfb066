package districtatlas.data.place;

import districtatlas.coord.Spheroid;

/** The reference systems that data of the country are in, each with the codes of its grids. In the order in which they are likely today. */
enum Datum {
    CGCS2000("CGCS2000", 4490, Spheroid.CGCS2000, 4491, 4502, 4513, 4534),
    WGS84("WGS 84", 4326, Spheroid.WGS84, 0, 0, 0, 0),
    XIAN80("Xian 1980", 4610, Spheroid.IAG75, 2327, 2338, 2349, 2370),
    BEIJING54("Beijing 1954", 4214, Spheroid.KRASSOVSKY, 21413, 21453, 2401, 2422);

    static final int FIRST_SIXTH = 13;
    static final int LAST_SIXTH = 23;
    static final int FIRST_THIRD = 25;
    static final int LAST_THIRD = 45;

    final String title;
    final int degreesCode;
    final Spheroid spheroid;
    private final int sixthsWithZone;
    private final int sixths;
    private final int thirdsWithZone;
    private final int thirds;

    Datum(String title, int degreesCode, Spheroid spheroid, int sixthsWithZone, int sixths, int thirdsWithZone, int thirds) {
        this.title = title;
        this.degreesCode = degreesCode;
        this.spheroid = spheroid;
        this.sixthsWithZone = sixthsWithZone;
        this.sixths = sixths;
        this.thirdsWithZone = thirdsWithZone;
        this.thirds = thirds;
    }

    boolean hasGrids() {
        return thirds > 0;
    }

    /** Whether it is another figure of the earth, metres beside today's by an amount that is not public. */
    boolean isOld() {
        return this == XIAN80 || this == BEIJING54;
    }

    /** @param zone 13 to 23 of six degrees, 25 to 45 of three */
    int gridCode(int zone, boolean zoned) {
        return zone < FIRST_THIRD ? (zoned ? sixthsWithZone : sixths) + zone - FIRST_SIXTH : (zoned ? thirdsWithZone : thirds) + zone - FIRST_THIRD;
    }

    /** Zone whose grid bears a code; 0 for none. */
    int zoneOf(int code, boolean zoned) {
        int third = code - (zoned ? thirdsWithZone : thirds) + FIRST_THIRD;
        int sixth = code - (zoned ? sixthsWithZone : sixths) + FIRST_SIXTH;
        boolean isThird = third >= FIRST_THIRD && third <= LAST_THIRD;
        return !hasGrids() ? 0 : isThird ? third : sixth >= FIRST_SIXTH && sixth <= LAST_SIXTH ? sixth : 0;
    }

    static int meridianOf(int zone) {
        return zone < FIRST_THIRD ? 6 * zone - 3 : 3 * zone;
    }
}
