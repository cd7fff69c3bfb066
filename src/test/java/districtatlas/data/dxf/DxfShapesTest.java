package districtatlas.data.dxf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.data.DataFile;
import districtatlas.data.ReadOptions;
import districtatlas.data.WholeLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Shapes of entities, measured where they can be reckoned otherwise. */
class DxfShapesTest {
    @TempDir
    Path folder;

    @Test
    void straightOnesAreAsTheyAreWritten() throws IOException {
        assertEquals("LINESTRING (1 2, 3 4)", shape("0 LINE|8 a|10 1|20 2|30 9|11 3|21 4|31 9").toString());
        assertEquals("LINESTRING (0 0, 5 0, 5 5)", shape("0 LWPOLYLINE|8 a|70 0|10 0|20 0|10 5|20 0|10 5|20 5").toString());
        assertEquals("POLYGON ((0 0, 5 0, 5 5, 0 0))", shape("0 LWPOLYLINE|8 a|70 1|10 0|20 0|10 5|20 0|10 5|20 5").toString());
        assertEquals("POLYGON ((0 0, 5 0, 5 5, 0 0))", shape("0 LWPOLYLINE|8 a|70 0|10 0|20 0|10 5|20 0|10 5|20 5|10 0|20 0").toString());
        assertEquals("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))", shape("0 SOLID|8 a|10 0|20 0|11 1|21 0|12 0|22 1|13 1|23 1").toString());
        assertEquals("POLYGON ((0 0, 1 0, 1 1, 0 0))", shape("0 3DFACE|8 a|10 0|20 0|11 1|21 0|12 1|22 1|13 1|23 1").toString());
        assertEquals("POINT (7 8)", shape("0 TEXT|8 a|10 1|20 2|11 7|21 8|72 1|1 x").toString());
        assertEquals("POINT (1 2)", shape("0 TEXT|8 a|10 1|20 2|11 7|21 8|1 x").toString());
    }

    @Test
    void theOldPolylineIsReadVertexByVertex() throws IOException {
        String head = "0 POLYLINE|8 a|66 1|70 ";
        String vertices = "|0 VERTEX|8 a|10 0|20 0|30 1|0 VERTEX|8 a|10 5|20 0|30 2|0 VERTEX|8 a|10 9|20 9|70 16|0 VERTEX|8 a|10 5|20 5|30 1|0 SEQEND|8 a";
        assertEquals("LINESTRING (0 0, 5 0, 5 5)", shape(head + "8" + vertices).toString());
        assertEquals("POLYGON ((0 0, 5 0, 5 5, 0 0))", shape(head + "9" + vertices).toString());
        assertEquals(List.of("data.dxf-area", "data.height-dropped"), read(head + "9" + vertices).codes());
        try (DataFile file = open(head + "64" + vertices)) {
            assertEquals(List.of("data.dxf-skipped", "data.dxf-empty"), WholeLayer.codes(file.found()));
        }
    }

    @Test
    void curvesAreCloseToWhatTheyWere() throws IOException {
        Geometry circle = shape("0 CIRCLE|8 a|10 100|20 200|40 300");
        assertEquals(Math.PI * 300 * 300, circle.getArea(), Math.PI * 600 * CurveLine.TOLERANCE);
        for (Coordinate c : circle.getCoordinates()) {
            assertEquals(300, c.distance(new Coordinate(100, 200)), 1e-9);
        }
        Geometry arc = shape("0 ARC|8 a|10 0|20 0|40 10|50 350|51 10");
        assertEquals(10 * Math.toRadians(20), arc.getLength(), 0.01);
        assertEquals(10, arc.getEnvelopeInternal().getMaxX(), 1e-9);
        Geometry half = shape("0 LWPOLYLINE|8 a|70 0|10 0|20 0|42 1|10 10|20 0|10 20|20 0");
        assertEquals(-5, half.getEnvelopeInternal().getMinY(), 1e-9);
        assertEquals(5 * Math.PI + 10, half.getLength(), 0.01);
        Geometry ellipse = shape("0 ELLIPSE|8 a|10 0|20 0|11 10|21 0|40 0.5|41 0|42 6.283185307179586");
        assertEquals(Math.PI * 50, ellipse.getArea(), 0.5);
        Geometry piece = shape("0 ELLIPSE|8 a|10 0|20 0|11 10|21 0|40 0.5|41 0|42 1.5707963267948966");
        assertEquals("5.0", String.valueOf(Math.round(piece.getEnvelopeInternal().getMaxY() * 1e9) / 1e9));
    }

    @ParameterizedTest
    @CsvSource({"-1, -100", "1, 100"})
    void aMirroredPlaneIsMirrored(int up, double x) throws IOException {
        assertEquals(x, shape("0 CIRCLE|8 a|10 100|20 0|40 1|210 0|220 0|230 " + up).getCentroid().getX(), 1e-9);
        assertEquals(x, shape("0 LWPOLYLINE|8 a|70 0|10 100|20 0|10 100|20 1|210 0|220 0|230 " + up).getCentroid().getX(), 1e-9);
        assertEquals(x, shape("0 TEXT|8 a|10 100|20 0|1 x|210 0|220 0|230 " + up).getCentroid().getX(), 1e-9);
    }

    /** A quarter of a circle is a rational spline of degree two. */
    @Test
    void splinesAreEvaluated() throws IOException {
        Geometry quarter = shape("0 SPLINE|8 a|70 4|71 2|40 0|40 0|40 0|40 1|40 1|40 1|41 1|41 0.7071067811865476|41 1|10 10|20 0|10 10|20 10|10 0|20 10");
        for (Coordinate c : quarter.getCoordinates()) {
            assertEquals(10, c.distance(new Coordinate(0, 0)), 1e-9);
        }
        Geometry through = shape("0 SPLINE|8 a|70 0|71 3|11 0|21 0|11 10|21 5|11 20|21 0");
        assertTrue(through.distance(through.getFactory().createPoint(new Coordinate(10, 5))) < 1e-9);
        assertTrue(through.getEnvelopeInternal().getMaxY() < 5.2);
        assertEquals("LINESTRING (0 0, 10 5, 20 0)", shape("0 SPLINE|8 a|70 0|71 3|10 0|20 0|10 10|20 5|10 20|20 0").toString());
    }

    @Test
    void aHatchHasHolesAndIslands() throws IOException {
        String square = "92 2|72 0|73 1|93 4|10 %1$s|20 %1$s|10 %2$s|20 %1$s|10 %2$s|20 %2$s|10 %1$s|20 %2$s|97 0|";
        String three = String.format(square, 0, 10) + String.format(square, 2, 8) + String.format(square, 4, 6);
        assertEquals(100 - 36 + 4, shape("0 HATCH|8 a|10 0|20 0|30 0|91 3|" + three + "75 0|98 1|10 5|20 5").getArea(), 1e-9);
        Geometry halfDisc = shape("0 HATCH|8 a|10 0|20 0|91 1|92 1|93 2|72 2|10 0|20 0|40 10|50 0|51 180|73 1|72 1|10 -10|20 0|11 10|21 0|97 0|75 0");
        assertEquals(Math.PI * 50, halfDisc.getArea(), 1);
        Geometry clockwise = shape("0 HATCH|8 a|10 0|20 0|91 1|92 1|93 2|72 2|10 0|20 0|40 10|50 180|51 360|73 0|72 1|10 10|20 0|11 -10|21 0|97 0|75 0");
        assertEquals(10, clockwise.getEnvelopeInternal().getMaxY(), 0.1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"%%c100 %%p5 45%%d %%% %%u下划线%%u %%176 %%~\u2300100 ±5 45° % 下划线 ° %%", "plain~plain", "100%~100%"})
    void signsOfTextAreRead(String written, String read) {
        assertEquals(read, DxfTexts.line(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {"{\\fSimSun|b1;区名}\\P规划示意\\A1;{\\H0.7x;\\S1/2;} 100%%d@区名|规划示意1/2 100°", "a\\\\b\\{c\\}\\~d@a\\b{c} d",
        "\\pxi-3,l3;\\C1;红\\Q15;字\\Lx\\l@红字x", "\\S+0.1^ -0.2;@+0.1/-0.2", "a^Jb@a|b", "x\\H2.5@x"})
    void formattingOfTextIsLeftAway(String written, String read) {
        assertEquals(read, DxfTexts.paragraphs(written).replace('\n', '|'));
    }

    private Geometry shape(String groups) throws IOException {
        return read(groups).records().get(0).geometry().orElseThrow();
    }

    private WholeLayer read(String groups) throws IOException {
        try (DataFile file = open(groups)) {
            return WholeLayer.of(file.layers().get(0));
        }
    }

    private DataFile open(String groups) throws IOException {
        return new DxfFormat().open(Files.writeString(folder.resolve("a.dxf"), new DxfText().with(groups).toString()), ReadOptions.usual());
    }
}
