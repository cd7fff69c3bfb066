package districtatlas.paint.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.paint.HandDrawn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/** What goes into flat arrays comes out again. */
class ShapeGeometriesTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "POINT (495000.5 2499000.25)",
        "MULTIPOINT ((495000 2499000), (495100 2499100))",
        "LINESTRING (495000 2499000, 495100 2499000, 495100 2499100)",
        "MULTILINESTRING ((495000 2499000, 495100 2499000), (495000 2499100, 495100 2499100))",
        "POLYGON ((495000 2499000, 495100 2499000, 495100 2499100, 495000 2499100, 495000 2499000))",
        "POLYGON ((495000 2499000, 495100 2499000, 495100 2499100, 495000 2499100, 495000 2499000), "
            + "(495010 2499010, 495010 2499020, 495020 2499020, 495020 2499010, 495010 2499010))",
        "MULTIPOLYGON (((495000 2499000, 495100 2499000, 495100 2499100, 495000 2499100, 495000 2499000), "
            + "(495010 2499010, 495020 2499010, 495020 2499020, 495010 2499020, 495010 2499010)), "
            + "((495200 2499000, 495300 2499000, 495300 2499100, 495200 2499000)))",
        "GEOMETRYCOLLECTION (POINT (495000 2499000), LINESTRING (495000 2499000, 495100 2499000))"})
    void aGeometryComesBack(String wkt) {
        Geometry written = HandDrawn.geometry(wkt);
        Sketch nothing = new Sketch();
        LayerShapes read = LayerShapes.read("source", (sink, cancel) -> {
            sink.add("before", HandDrawn.geometry("POINT (490000 2490000)"));
            sink.add("it", written);
            sink.add("after", HandDrawn.box(495_000, 2_499_000, 495_050, 2_499_050));
            return nothing;
        }, Cancel.never(), n -> { });
        ShapeGeometries back = new ShapeGeometries(read.own(), read.ids());
        assertEquals("it", back.id(1));
        Geometry found = back.geometry(1);
        assertEquals(written.getGeometryType(), found.getGeometryType());
        assertTrue(found.norm().equalsExact(written.norm(), 0.02), found.toText());
    }
}
