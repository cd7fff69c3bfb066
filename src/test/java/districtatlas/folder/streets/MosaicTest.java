package districtatlas.folder.streets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class MosaicTest {
    private static final Envelope SHEET = new Envelope(113.98, 114.07, 22.48, 22.57);

    private static Area box(String name, boolean street, double west, double south, double east, double north) {
        return new Area(name, new GeometryFactory().toGeometry(new Envelope(west, east, south, north)), street);
    }

    private static ArcMesh mesh(Mosaic mosaic) {
        return ArcMesh.of(mosaic.streetEdges());
    }

    private static long inner(ArcMesh mesh) {
        return mesh.arcs().stream().filter(a -> a.right() >= 0).count();
    }

    @Test
    void aGapThatIsOpenAtBothEndsIsClosedToo() {
        List<Area> apart = List.of(box("a", true, 114, 22.5, 114.01, 22.51), box("b", true, 114.010008, 22.5, 114.02, 22.51));     // 0.8 m
        Mosaic mosaic = Mosaic.of(apart, SHEET, 1, 30);
        ArcMesh mesh = mesh(mosaic);
        assertEquals(1, inner(mesh));
        assertEquals(3, mesh.arcs().size());
        assertEquals(Seam.Kind.GAP_CLOSED, mosaic.seams().get(0).kind());
        assertEquals(900, mosaic.seams().get(0).metres2(), 40);
        assertEquals(0, inner(mesh(Mosaic.of(apart, SHEET, 0.5, 30))), "wider than is closed");
    }

    @Test
    void theLineOfTheFirstStays() {
        List<Area> over = List.of(box("a", true, 114, 22.5, 114.01, 22.51), box("b", true, 114.009995, 22.5, 114.02, 22.51));
        Mosaic mosaic = Mosaic.of(over, SHEET, 1, 30);
        ArcMesh mesh = mesh(mosaic);
        assertEquals(114.01, mesh.polygon(mesh.parts(0).get(0)).getEnvelopeInternal().getMaxX());
        assertEquals(114.01, mesh.polygon(mesh.parts(1).get(0)).getEnvelopeInternal().getMinX());
        assertEquals(List.of(Seam.Kind.OVERLAP_CLOSED), mosaic.seams().stream().map(Seam::kind).toList());
    }

    @Test
    void whatIsWiderIsToldAndNotClosed() throws ParseException {
        Geometry around = new WKTReader().read("POLYGON ((114 22.5, 114.01 22.5, 114.01 22.503, 114.009 22.505, 114.01 22.507, 114.01 22.51, 114 22.51, 114 22.5))");
        Mosaic gap = Mosaic.of(List.of(new Area("a", around, true), box("b", true, 114.01, 22.5, 114.02, 22.51)), SHEET, 1, 30);
        assertEquals(List.of(Seam.Kind.GAP), gap.seams().stream().map(Seam::kind).toList());
        assertEquals(List.of("a", "b"), gap.seams().get(0).streets());
        assertEquals(22.505, gap.seams().get(0).at().lat(), 0.0015);
        assertEquals(114.0095, gap.seams().get(0).at().lon(), 0.0006);
        Mosaic overlap = Mosaic.of(List.of(box("a", true, 114, 22.5, 114.01, 22.51), box("b", true, 114.009, 22.5, 114.02, 22.51)), SHEET, 1, 30);
        assertTrue(overlap.seams().get(0).isOpen());
        assertEquals(Seam.Kind.OVERLAP, overlap.seams().get(0).kind());
    }

    @Test
    void arcsAreNamedByWhatLiesOnTheirSides() throws ParseException {
        Geometry holed = new WKTReader().read("MULTIPOLYGON (((114 22.5, 114.01 22.5, 114.01 22.51, 114 22.51, 114 22.5), (114.004 22.504, 114.004 22.505, 114.005 22.505, 114.005 22.504, 114.004 22.504)), "
                + "((114 22.49, 114.001 22.49, 114.001 22.491, 114 22.491, 114 22.49)))");
        List<Area> areas = List.of(new Area("a", holed, true), box("b", true, 114.01, 22.5, 114.02, 22.51),
                box("n", false, 113.98, 22.51015, 114.07, 22.57));       // some metres off
        Mosaic mosaic = Mosaic.of(areas, SHEET, 1, 30);
        ArcMesh mesh = mesh(mosaic);
        Map<String, String> named = new TreeMap<>();
        ArcNames.of(mesh, List.of("aa", "bb"), Map.of(2, "nn"), Map.of(), mosaic.metres()).forEach(n -> named.put(n.id(), n.arcClass()));
        assertEquals(Map.of("aa-bb", "inner", "coast-aa-1", "coast", "coast-bb-1", "coast", "inland-aa-nn", "inland", "inland-bb-nn", "inland",
                "hole-aa-1", "inland", "island-aa-1", "island"), named);
        assertEquals(2, mesh.parts(0).size());
        assertEquals(1, mesh.parts(0).get(0).holes().size());
        double whole = mosaic.land(true).getArea();
        assertEquals(whole, mosaic.sea().getArea() + mosaic.land(false).getArea(), 1e-12);
        assertEquals(0, mosaic.sea().intersection(areas.get(1).shape()).getArea(), 1e-15);
        assertTrue(mosaic.sea().getEnvelopeInternal().getMaxY() <= 22.510151, "the sea ends at the neighbour");
        ArcNames.of(mesh, List.of("aa", "bb"), Map.of(), Map.of(), mosaic.metres()).stream().filter(n -> !n.id().equals("aa-bb"))
                .forEach(n -> assertEquals("inland", n.arcClass(), n.id()));
    }

    @Test
    void ringsThatTouchThemselvesAreTakenApart() throws ParseException {
        Geometry pinched = new WKTReader().read("POLYGON ((114 22.5, 114.01 22.5, 114.01 22.51, 114 22.51, 114 22.5), (114.01 22.505, 114.005 22.503, 114.005 22.507, 114.01 22.505))");
        ArcMesh mesh = mesh(Mosaic.of(List.of(new Area("a", pinched, true)), SHEET, 1, 30));
        assertEquals(1, mesh.parts(0).size());
        assertTrue(mesh.polygon(mesh.parts(0).get(0)).isValid());
        assertEquals(pinched.getArea(), mesh.polygon(mesh.parts(0).get(0)).getArea(), 1e-9);
    }
}
