package districtatlas.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.CrsClaim.Axes;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParcelTextFormatTest {
    private static final String HEAD = "[属性描述]\r\n格式版本号=1.01版本\r\n坐标系=2000国家大地坐标系\r\n几度分带=3\r\n投影类型=高斯克吕格\r\n计量单位=米\r\n带号=38\r\n[地块坐标]\r\n";
    private static final String FIRST = "4,1.5,NS-001,甲地,面,,公园绿地,G1,@\r\nJ1,1,2494000,38490000\r\nJ2,1,2494000,38490100\r\nJ3,1,2494100,38490100\r\nJ1,1,2494000,38490000\r\n";

    @TempDir
    Path folder;

    @Test
    void parcelsComeWithAttributesRingsAndSystem() {
        ReadTable table = ReadTable.text(folder, "a.txt", HEAD + FIRST + "8,2,NS-002,乙地,面,,住宅用地,R2,@\r\nJ1,1,2495000,38490000\r\nJ2,1,2495000,38490100\r\nJ3,1,2495100,38490100\r\n"
            + "J4,1,2495100,38490000\r\nJ1,1,2495000,38490000\r\nJ5,2,2495020,38490020\r\nJ6,2,2495020,38490040\r\nJ7,2,2495040,38490040\r\nJ5,2,2495020,38490020\r\n",
            Charset.forName("GBK"));

        assertEquals("parcel-text", table.kind());
        assertEquals("POLYGON ((2494000 38490000, 2494000 38490100, 2494100 38490100, 2494000 38490000))", table.place(0));
        assertTrue(table.place(1).endsWith("(2495020 38490020, 2495020 38490040, 2495040 38490040, 2495020 38490020))"), table.place(1));
        assertEquals("乙地", table.value(1, "地块名称"));
        assertEquals(1.5, table.value(0, "地块面积"));
        assertEquals(4526, table.layer().crs().epsg().orElseThrow());
        assertEquals(Axes.NORTH_FIRST, table.layer().crs().axes());
        assertEquals(2, table.layer().features().orElseThrow());
        assertEquals("9", table.rows().get(0).number());
    }

    @Test
    void withoutTheZoneBeforeTheEastingItIsTheSystemWithoutIt() {
        ReadTable table = ReadTable.text(folder, "a.txt", HEAD + FIRST.replace(",384", ",4"));

        assertEquals(4547, table.layer().crs().epsg().orElseThrow());
    }

    @Test
    void badLinesAreLeftOutAndOpenRingsClosed() {
        ReadTable table = ReadTable.text(folder, "a.txt", HEAD + "J0,1,2494000,38490000\r\n" + FIRST.replace("J3,1,2494100,38490100\r\nJ1,1,2494000,38490000", "J3,1,2494100,38490100\r\n坏行"));

        assertEquals(List.of("9", "14"), table.saidOf("parcel-line"));
        assertEquals(List.of("10"), table.saidOf("ring-closed"));
        assertEquals("POLYGON ((2494000 38490000, 2494000 38490100, 2494100 38490100, 2494000 38490000))", table.place(0));
    }

    @Test
    void anotherRingBesideIsAnotherPart() {
        ReadTable table = ReadTable.text(folder, "a.txt", HEAD + FIRST + "J5,2,2496000,38490000\r\nJ6,2,2496000,38490100\r\nJ7,2,2496100,38490100\r\nJ5,2,2496000,38490000\r\n");

        assertTrue(table.place(0).startsWith("MULTIPOLYGON"), table.place(0));
    }

    @Test
    void withoutParcelsItSaysSo() {
        ReadTable table = ReadTable.text(folder, "a.txt", HEAD);

        assertEquals(0, table.rows().size());
        assertTrue(table.says("no-rows"));
    }

    @Test
    void boundaryPointsThatCloseArePointsAndAParcel() {
        ReadTable table = ReadTable.text(folder, "a.csv", "宗地号,点号,X（北）,Y（东）\n甲,J1,2494000,490000\n甲,J2,2494000,490100\n甲,J3,2494100,490100\n甲,J1,2494000,490000\n"
            + "乙,J1,2495000,490000\n乙,J2,2495000,490100\n乙,J3,2495100,490100\n乙,J1,2495000,490000\n丙,J1,2496000,490000\n丙,J2,2496000,490100\n丙,J3,2496100,490100\n");

        assertEquals(2, table.layers().size());
        assertEquals(11, table.rows().size());
        assertEquals("a_面", table.layers().get(1).name());
        assertEquals(List.of("甲", "乙"), table.records().get(1).stream().map(r -> r.values()[0]).toList());
        assertEquals("POLYGON ((2495000 490000, 2495000 490100, 2495100 490100, 2495000 490000))", table.records().get(1).get(1).geometry().orElseThrow().toString());
        assertEquals(List.of("10"), table.saidOf("ring-open"));
        assertTrue(table.says("parcels-open"));
    }

    @Test
    void boundaryPointsThatDoNotCloseStayPoints() {
        ReadTable table = ReadTable.text(folder, "a.csv", "点号,X,Y\nJ1,2494000,490000\nJ2,2494000,490100\nJ3,2494100,490100\n");

        assertEquals(1, table.layers().size());
        assertTrue(table.says("points-only"));
    }
}
