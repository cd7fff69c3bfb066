package districtatlas.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.CrsClaim;
import districtatlas.data.CrsClaim.Axes;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablePlacesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"经度,纬度", "东经,北纬", "lng,lat", "Lon,Lat", "LONGITUDE,LATITUDE", "wgs84_lng,wgs84_lat", "经度(°),纬度(°)", "poi_lon,poi_lat", "x,y",
        "X坐标,Y坐标", "POINT_X,POINT_Y", "中心经度,中心纬度", "坐标X,坐标Y", "lonWgs,latWgs"})
    void longitudeAndLatitudeAreFoundByName(String names) {
        ReadTable table = ReadTable.text(folder, "a.csv", "名称," + names + ",备注1\n甲,113.915,22.549,5\n乙,113.884,22.507,6\n");

        assertEquals("POINT (113.915 22.549)", table.place(0));
        assertEquals(Axes.EAST_FIRST, table.layer().crs().axes());
        boolean said = !names.matches("(?i).*\\b(坐标|point_)?[xy](坐标)?\\b.*");
        assertEquals(said ? Optional.of(true) : Optional.empty(), table.layer().crs().degrees(), "letters say nothing of degrees");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"X（北）,Y（东）|NORTH_FIRST|false", "X北坐标,Y东坐标|NORTH_FIRST|false", "北坐标X,东坐标Y|NORTH_FIRST|false", "X,Y|NORTH_FIRST|true",
        "x坐标,y坐标|NORTH_FIRST|true", "X坐标(m),Y坐标(m)|NORTH_FIRST|true"})
    void aSurveyorsXRunsNorth(String names, Axes axes, boolean bySize) {
        ReadTable table = ReadTable.text(folder, "a.csv", "名称," + names + "\n甲,2494419.584,38490240.736\n乙,2494415.811,38490253.489\n");

        assertEquals("POINT (2494419.584 38490240.736)", table.place(0));
        assertEquals(axes, table.layer().crs().axes());
        assertEquals(Optional.of(false), table.layer().crs().degrees());
        assertEquals(bySize, table.says("x-north"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"北坐标,东坐标", "纵坐标,横坐标", "N,E", "northing,easting", "纵坐标Y,横坐标X", "Y（北）,X（东）"})
    void eastComesFirstWhereTheNameSaysEast(String names) {
        ReadTable table = ReadTable.text(folder, "a.csv", "名称," + names + "\n甲,2494419.584,490240.736\n乙,2494415.811,490253.489\n");

        assertEquals("POINT (490240.736 2494419.584)", table.place(0));
        assertEquals(Axes.EAST_FIRST, table.layer().crs().axes());
    }

    @Test
    void numbersAreBelievedRatherThanNames() {
        ReadTable table = ReadTable.text(folder, "a.csv", "名称,经度,纬度\n甲,22.549,113.915\n乙,22.507,113.884\n");

        assertEquals("POINT (22.549 113.915)", table.place(0));
        assertEquals(Axes.NORTH_FIRST, table.layer().crs().axes());
        assertTrue(table.says("swapped"));
    }

    @Test
    void ofALocalGridNobodyKnowsWhichIsWhich() {
        ReadTable table = ReadTable.text(folder, "a.csv", "点名,X,Y\n甲,12345.6,23456.7\n乙,12300.1,23400.2\n");

        assertEquals(Axes.UNSAID, table.layer().crs().axes());
        assertTrue(table.says("x-unsaid"));
    }

    @Test
    void degreesMayBeWrittenOut() {
        ReadTable table = ReadTable.text(folder, "a.csv", "名称,经度,纬度\n甲,113°30′00″E,22°30′00″N\n乙,东经113度30分00秒,北纬22度30分\n丙,,\n丁,113°77′36″,22°\n");

        assertEquals("POINT (113.5 22.5)", table.place(0));
        assertEquals("POINT (113.5 22.5)", table.place(1));
        assertEquals(4, table.rows().size());
        assertEquals(java.util.List.of("5"), table.saidOf("place-unread"));
        assertEquals(java.util.List.of("4"), table.saidOf("place-missing"));
    }

    @Test
    void oneColumnCanHoldBoth() {
        ReadTable amap = ReadTable.text(folder, "a.csv", "name,location\n甲,\"113.915,22.549\"\n乙,\"113.884,22.507\"\n");
        assertEquals("POINT (113.915 22.549)", amap.place(0));
        assertEquals(Axes.EAST_FIRST, amap.layer().crs().axes());

        ReadTable latitudeFirst = ReadTable.text(folder, "b.csv", "名称,坐标\n甲,N22°30′00″ E113°30′00″\n");
        assertEquals("POINT (22.5 113.5)", latitudeFirst.place(0));
        assertEquals(Axes.NORTH_FIRST, latitudeFirst.layer().crs().axes());
    }

    @Test
    void aColumnCanHoldShapes() {
        ReadTable table = ReadTable.text(folder, "a.csv", "id;geom\n1;POLYGON ((113.9 22.5, 113.91 22.5, 113.91 22.51, 113.9 22.5))\n2;SRID=4326;\n"
            .replace("SRID=4326;", "POINT Z (113.9 22.5 7)") + "3;POLYGON ((1 2\n");

        assertEquals("POLYGON ((113.9 22.5, 113.91 22.5, 113.91 22.51, 113.9 22.5))", table.place(0));
        assertEquals("POINT (113.9 22.5)", table.place(1));
        assertEquals("", table.place(2));
        assertTrue(table.says("height") && table.says("place-unread"));
    }

    @Test
    void placesInDigitsOfADatabaseAreRead() {
        ReadTable table = ReadTable.text(folder, "a.csv", "id,geom\n1,0101000000000000000000F03F0000000000000040\n");

        assertEquals("POINT (1 2)", table.place(0));
    }

    @Test
    void ofSeveralPairsTheUnshiftedIsTaken() {
        ReadTable table = ReadTable.text(folder, "a.csv", "名称,bd_lng,bd_lat,gcj_lng,gcj_lat,wgs_lng,wgs_lat\n甲,113.927,22.552,113.92,22.546,113.915,22.549\n");

        assertEquals("POINT (113.915 22.549)", table.place(0));
        assertEquals(Optional.empty(), table.layer().provider());
    }

    @ParameterizedTest
    @CsvSource({"百度坐标.csv,lng,baidu", "poi.csv,bd09_lng,baidu", "高德poi.csv,lng,amap", "a.csv,gcj02_lng,amap", "腾讯.csv,lng,tencent", "a.csv,lng,"})
    void marksOfServicesAreSeen(String file, String lng, String provider) {
        ReadTable table = ReadTable.text(folder, file, "名称," + lng + "," + lng.replace("lng", "lat") + "\n甲,113.915,22.549\n");

        assertEquals(Optional.ofNullable(provider), table.layer().provider());
    }

    @Test
    void withoutCoordinatesItIsATable() {
        ReadTable addresses = ReadTable.text(folder, "a.csv", "企业名称,地址\n甲,南山大道2093号\n");
        assertEquals("", addresses.place(0));
        assertEquals(CrsClaim.NONE, addresses.layer().crs());
        assertTrue(addresses.says("addresses"));

        ReadTable figures = ReadTable.text(folder, "b.csv", "街道,人口,面积,东部,xx路\n南头,12.34567,22.123456,1,2\n");
        assertTrue(figures.says("no-places"));
        assertFalse(figures.rows().get(0).geometry().isPresent());
    }

    @Test
    void aTitleThatNamesASystemIsHandedOn() {
        ReadTable table = ReadTable.text(folder, "a.csv", "坐标系：2000国家大地坐标系 3度带 中央子午线114°,,\n点名,X（北）,Y（东）\n甲,2494419.584,490240.736\n");

        assertEquals(4547, SurveyWords.code(table.layer().crs().wkt().orElseThrow(), false).orElseThrow());
        assertTrue(table.says("system-said"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2000国家大地坐标系 3度带 带号38|true|4526", "CGCS2000 三度带 中央经线114|false|4547", "国家2000坐标系，中央子午线：117°|false|4548",
        "西安80坐标系 3度分带 第38带|true|2362", "1980西安坐标系 3度带 中央子午线114|false|2383", "北京54 6度带 带号20|true|21420", "1954北京坐标系 3度带 38带|false|2435", "EPSG:4547|false|4547"})
    void surveyorsWordsNameAPlaneSystem(String words, boolean zoned, int code) {
        assertEquals(code, SurveyWords.code(words, zoned).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2000国家大地坐标系", "中央子午线114", "独立坐标系 带号38", "2000国家大地坐标系 3度带 中央子午线113", "2000国家大地坐标系 带号99"})
    void halfAWordNamesNone(String words) {
        assertTrue(SurveyWords.code(words, true).isEmpty());
    }
}
