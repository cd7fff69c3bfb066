package districtatlas.data.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.ForeignCrs;
import districtatlas.data.CrsClaim;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What files say of their system is matched by its parameters, whatever it is called. */
class ClaimedSystemTest {
    private static final ForeignCrs FOREIGN = new ForeignCrs();
    private static final String DEGREE = "PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.0174532925199433]";

    private static ClaimedSystem of(String wkt) {
        return ClaimedSystem.of(CrsClaim.ofWkt(wkt), FOREIGN);
    }

    private static String geographic(String name, String spheroid) {
        return "GEOGCS[\"" + name + "\",DATUM[\"" + name + "\",SPHEROID[\"" + name + "\"," + spheroid + "]]," + DEGREE + "]";
    }

    private static String grid(String name, String spheroid, String method, double meridian, double scale, double falseEast) {
        return "PROJCS[\"" + name + "\"," + geographic(name, spheroid) + ",PROJECTION[\"" + method + "\"],PARAMETER[\"False_Easting\"," + falseEast
                + "],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\"," + meridian + "],PARAMETER[\"Scale_Factor\"," + scale
                + "],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
    }

    static Stream<Arguments> texts() {
        String cgcs = "6378137.0,298.257222101";
        String wkt2 = "PROJCRS[\"自定坐标系\",BASEGEOGCRS[\"某\",DATUM[\"某\",ELLIPSOID[\"某\",6378137,298.257222101,LENGTHUNIT[\"metre\",1]]],"
                + "PRIMEM[\"Greenwich\",0,ANGLEUNIT[\"degree\",0.0174532925199433]]],CONVERSION[\"c\",METHOD[\"Transverse Mercator\",ID[\"EPSG\",9807]],"
                + "PARAMETER[\"Latitude of natural origin\",0,ANGLEUNIT[\"degree\",0.0174532925199433],ID[\"EPSG\",8801]],"
                + "PARAMETER[\"Longitude of natural origin\",114,ANGLEUNIT[\"degree\",0.0174532925199433]],"
                + "PARAMETER[\"Scale factor at natural origin\",1,SCALEUNIT[\"unity\",1]],PARAMETER[\"False easting\",500000,LENGTHUNIT[\"metre\",1]],"
                + "PARAMETER[\"False northing\",0,LENGTHUNIT[\"metre\",1]]],CS[Cartesian,2],AXIS[\"northing (X)\",north,ORDER[1],LENGTHUNIT[\"metre\",1]],"
                + "AXIS[\"easting (Y)\",east,ORDER[2],LENGTHUNIT[\"metre\",1]]]";
        String ensemble = "GEOGCRS[\"WGS 84\",ENSEMBLE[\"World Geodetic System 1984 ensemble\",MEMBER[\"Transit\"],"
                + "ELLIPSOID[\"WGS 84\",6378137,298.257223563,LENGTHUNIT[\"metre\",1]],ENSEMBLEACCURACY[2.0]],PRIMEM[\"Greenwich\",0],CS[ellipsoidal,2],"
                + "AXIS[\"geodetic latitude (Lat)\",north,ORDER[1],ANGLEUNIT[\"degree\",0.0174532925199433]],AXIS[\"lon\",east],ID[\"EPSG\",4326]]";
        return Stream.of(
                Arguments.of(geographic("GCS_China_Geodetic_Coordinate_System_2000", cgcs), "EPSG:4490"),
                Arguments.of(geographic("我的坐标", "6378137,298.257222101"), "EPSG:4490"),
                Arguments.of(geographic("GCS_WGS_1984", "6378137.0,298.257223563"), "EPSG:4326"),
                Arguments.of(geographic("WGS84 short", "6378137,298.257"), "EPSG:4326"),
                Arguments.of("\ufeff" + geographic("GCS_Xian_1980", "6378140.0,298.257"), "EPSG:4610"),
                Arguments.of(geographic("GCS_Beijing_1954", "6378245.0,298.3"), "EPSG:4214"),
                Arguments.of(geographic("GCS_North_American_1983", cgcs), "EPSG:4269"),
                Arguments.of(grid("CGCS2000_3_Degree_GK_CM_114E", cgcs, "Gauss_Kruger", 114, 1, 500000), "EPSG:4547"),
                Arguments.of(grid("Nobody knows", cgcs, "Transverse_Mercator", 114, 1, 500000), "EPSG:4547"),
                Arguments.of(grid("zone 38", cgcs, "Gauss-Kruger", 114, 1, 38500000), "EPSG:4526"),
                Arguments.of(grid("CGCS2000_GK_CM_117E", cgcs, "Gauss_Kruger", 117, 1, 500000), "EPSG:4509"),
                Arguments.of(grid("CGCS2000_3_Degree_GK_CM_117E", cgcs, "Gauss_Kruger", 117, 1, 500000), "EPSG:4548"),
                Arguments.of(grid("CGCS2000_GK_Zone_20", cgcs, "Gauss_Kruger", 117, 1, 20500000), "EPSG:4498"),
                Arguments.of(grid("Xian_1980_3_Degree_GK_CM_114E", "6378140.0,298.257", "Gauss_Kruger", 114, 1, 500000), "EPSG:2383"),
                Arguments.of(grid("Beijing_1954_3_Degree_GK_Zone_38", "6378245.0,298.3", "Gauss_Kruger", 114, 1, 38500000), "EPSG:2414"),
                Arguments.of(grid("WGS_1984_UTM_Zone_50N", "6378137.0,298.257223563", "Transverse_Mercator", 117, 0.9996, 500000), "EPSG:32650"),
                Arguments.of(grid("SWEREF99_TM", cgcs, "Transverse_Mercator", 15, 0.9996, 500000), "EPSG:3006"),
                Arguments.of(grid("WGS_1984_Web_Mercator_Auxiliary_Sphere", "6378137.0,298.257223563", "Mercator_Auxiliary_Sphere", 0, 1, 0), "EPSG:3857"),
                Arguments.of(grid("HK1980", "6378388.0,297.0", "Transverse_Mercator", 114.178555555, 1, 836694.05).replace("False_Northing\",0.0", "False_Northing\",819069.8"), "EPSG:2326"),
                Arguments.of(wkt2, "EPSG:4547"), Arguments.of(ensemble, "EPSG:4326"),
                Arguments.of("COMPD_CS[\"both\"," + grid("a", cgcs, "Gauss_Kruger", 114, 1, 500000) + ",VERT_CS[\"h\",VERT_DATUM[\"h\",2005],UNIT[\"m\",1]]]", "EPSG:4547"),
                Arguments.of(geographic("GCS_WGS_1984", "6378137.0,298.257223563") + ",VERTCS[\"EGM96\",VDATUM[\"EGM96\"],UNIT[\"Meter\",1.0]]", "EPSG:4326"),
                Arguments.of(geographic("round", cgcs).replace('[', '(').replace(']', ')'), "EPSG:4490"),
                Arguments.of("{\"type\":\"ProjectedCRS\",\"base_crs\":{\"id\":{\"authority\":\"EPSG\",\"code\":4490}},\"id\": {\"authority\": \"EPSG\", \"code\": 4547}\n}", "EPSG:4547"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsOfAllWritersAreMatched(String text, String code) {
        assertEquals(code, of(text).system().orElseThrow().crs());
    }

    @Test
    void aMeridianOfItsOwnIsTakenAsItIs() {
        ClaimedSystem.System system = of(grid("local", "6378137,298.257222101", "Gauss_Kruger", 113.8833, 1, 500000)).system().orElseThrow();
        assertTrue(system.crs().startsWith("PROJCS"));
        assertEquals(113.8833, system.known().orElseThrow().grid().meridian());
    }

    @Test
    void feetAndGradsAreTurned() {
        String feet = grid("feet", "6378137,298.257223563", "Transverse_Mercator", 114, 1, 1640416.6667).replace("UNIT[\"Meter\",1.0]", "UNIT[\"Foot_US\",0.3048006096]");
        KnownCrs known = of(feet).system().orElseThrow().known().orElseThrow();
        double[] xy = {1640416.6667, 2499101.0424 / 0.3048006096};
        known.toDegrees().apply(xy);
        assertEquals(114, xy[0], 1e-6);
        assertEquals(22.59, xy[1], 0.001);
    }

    @Test
    void aTextWithAShiftOfItsOwnIsReckonedWithIt() {
        String shifted = geographic("Beijing", "6378245,298.3").replace("298.3]", "298.3],TOWGS84[15.8,-154.4,-82.3]");
        ClaimedSystem.System system = of(shifted).system().orElseThrow();
        double[] xy = {114, 22.5};
        FOREIGN.toDegrees(system.crs()).apply(xy);
        assertFalse(system.isOld());
        assertTrue(Math.hypot(xy[0] - 114, xy[1] - 22.5) > 3e-4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<!DOCTYPE html><html></html>|place.page", "404: Not Found|place.text", "LOCAL_CS[\"x\"]|place.text",
        "PROJCS[\"x\",GEOGCS[\"y\"]]|place.text", "GEOGCS[\"x\",DATUM[\"x\",SPHEROID[\"x\",0,0]]]|place.text", "GEOGCS[\"x\",DATUM[|place.text"})
    void whatIsNoSystemIsToldAndCountsAsNone(String text, String code) {
        assertTrue(of(text).system().isEmpty());
        assertEquals(code, of(text).trouble().orElseThrow().code());
    }

    @Test
    void anUnknownCodeIsTold() {
        ClaimedSystem claimed = ClaimedSystem.of(CrsClaim.ofEpsg(999_999), FOREIGN);
        assertEquals("place.code", claimed.trouble().orElseThrow().code());
    }

    /** Every code of the four families, held against the library's database. */
    @Test
    void codesMeanWhatTheyMeanElsewhere() {
        int[][] ranges = {{4491, 4554}, {2327, 2390}, {2401, 2442}, {21413, 21423}, {21453, 21463}, {32643, 32653}, {25828, 25838}, {26910, 26920}};
        for (int[] range : ranges) {
            for (int code = range[0]; code <= range[1]; code += 5) {
                KnownCrs known = KnownCrs.ofCode(code).orElseThrow();
                String text = FOREIGN.toWkt("EPSG:" + code);
                ClaimedCrs claimed = CrsText.read(text).orElseThrow();
                assertEquals(claimed.parameter("centralmeridian").orElseThrow(), known.grid().meridian(), 1e-9, "" + code);
                assertEquals(claimed.parameter("falseeasting").orElseThrow(), known.grid().falseEast(), 1e-6, "" + code);
                assertEquals(claimed.parameter("scalefactor").orElseThrow(), known.grid().scale(), 1e-9, "" + code);
                assertEquals(claimed.spheroid().semiMajorMetres(), known.grid().spheroid().semiMajorMetres(), 1e-3, "" + code);
            }
        }
    }
}
