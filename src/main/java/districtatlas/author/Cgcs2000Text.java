package districtatlas.author;

import districtatlas.coord.DistrictGrid;

/** The well-known texts of CGCS2000 and its grids, written from their codes as the register has them. */
final class Cgcs2000Text {
    static final int LON_LAT_EPSG = 4490;
    /** Codes up to this one are of zones six degrees wide. */
    private static final int LAST_OF_SIX = 4512;

    private static final String LON_LAT = """
        GEOGCS["China Geodetic Coordinate System 2000",
            DATUM["China_2000",
                SPHEROID["CGCS2000",6378137,298.257222101,
                    AUTHORITY["EPSG","1024"]],
                AUTHORITY["EPSG","1043"]],
            PRIMEM["Greenwich",0,
                AUTHORITY["EPSG","8901"]],
            UNIT["degree",0.0174532925199433,
                AUTHORITY["EPSG","9122"]],
        %s    AUTHORITY["EPSG","4490"]]
        """;
    private static final String AXES = """
            AXIS["Latitude",NORTH],
            AXIS["Longitude",EAST],
        """;
    private static final String GRID = """
        PROJCS["%s",
            %s,
            PROJECTION["Transverse_Mercator"],
            PARAMETER["latitude_of_origin",0],
            PARAMETER["central_meridian",%d],
            PARAMETER["scale_factor",1],
            PARAMETER["false_easting",%d],
            PARAMETER["false_northing",0],
            UNIT["metre",1,
                AUTHORITY["EPSG","9001"]],
            AXIS["Easting",EAST],
            AXIS["Northing",NORTH],
            AUTHORITY["EPSG","%d"]]
        """;

    private Cgcs2000Text() {
    }

    /** In degrees. */
    static String lonLat() {
        return LON_LAT.formatted(AXES);
    }

    /** A grid of a code that {@link DistrictGrid#meridianOf} knows. */
    static String grid(int epsg, double meridianDegrees) {
        int meridian = (int) meridianDegrees;
        String name = "CGCS2000 / " + (epsg <= LAST_OF_SIX ? "Gauss-Kruger CM " : "3-degree Gauss-Kruger CM ") + meridian + "E";
        String degrees = LON_LAT.formatted("").strip().replace("\n", "\n    ");
        return GRID.formatted(name, degrees, meridian, (int) DistrictGrid.FALSE_EAST_METRES, epsg);
    }
}
