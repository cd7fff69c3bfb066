package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.notebook.Notebook;
import districtatlas.own.boundary.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

class SwapCommandTest {
    @TempDir
    Path folder;

    /** The shipped streets a little to the east as KML, under the names that the change makes of theirs. */
    private Path kml(UnaryOperator<String> naming) throws IOException {
        try (AtlasFile atlas = AtlasFile.openReadOnly(Sets.SHIPPED)) {
            Map<String, String> names = atlas.plan().zones().stream().collect(Collectors.toMap(z -> z.id(), z -> z.name().zh()));
            StringBuilder kml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>");
            Sets.shipped(atlas).forEach((id, shape) -> kml.append("<Placemark><name>").append(naming.apply(names.get(id))).append("</name>")
                    .append(areas(Sets.EAST.transform(shape))).append("</Placemark>"));
            return Files.writeString(folder.resolve("official.kml"), kml.append("</Document></kml>"));
        }
    }

    private static String areas(Geometry shape) {
        StringBuilder all = new StringBuilder("<MultiGeometry>");
        for (int n = 0; n < shape.getNumGeometries(); n++) {
            Polygon part = (Polygon) shape.getGeometryN(n);
            all.append("<Polygon><outerBoundaryIs>").append(ring(part.getExteriorRing())).append("</outerBoundaryIs>");
            for (int h = 0; h < part.getNumInteriorRing(); h++) {
                all.append("<innerBoundaryIs>").append(ring(part.getInteriorRingN(h))).append("</innerBoundaryIs>");
            }
            all.append("</Polygon>");
        }
        return all.append("</MultiGeometry>").toString();
    }

    private static String ring(LineString ring) {
        return Arrays.stream(ring.getCoordinates()).map(c -> c.x + "," + c.y).collect(Collectors.joining(" ", "<LinearRing><coordinates>", "</coordinates></LinearRing>"));
    }

    private static CommandRun run(Object... args) {
        return CommandRun.over(Sets.SHIPPED, Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
    }

    @Test
    void theSetHoldsForEveryCommandIsToldAndUndoneExactly() throws IOException {
        Path own = folder.resolve("own.atlas");
        Path report = folder.resolve("r.html");
        CommandRun before = run("items", "--zone", "南山街道", "--json");
        CommandRun done = run("swap-boundaries", kml(n -> n), "--into", own, "--source", "测绘院 2024", "--review-number", "粤S(2024)1号", "--report", report, "--yes");
        assertEquals(0, done.exit(), done::said);
        assertTrue(done.out().contains("招商街道 → "), done::out);
        assertTrue(Files.readString(report).contains("粤S(2024)1号"));
        CommandRun after = run("items", "--zone", "南山街道", "--json", "--with", own);
        assertEquals(0, after.exit(), after::said);
        assertNotEquals(before.json().path("total"), after.json().path("total"));
        assertTrue(after.err().contains("界线审图号：粤S(2024)1号；测绘院 2024"), after::err);
        assertTrue(run("notes", own).out().contains("粤S(2024)1号"));
        Path sheet = folder.resolve("t.geojson");
        assertEquals(0, run("items", "--zone", "南山街道", "--geojson", sheet, "--with", own).exit());
        assertTrue(Files.readString(sheet).contains("粤S(2024)1号"), "in what a file says of itself");
        CommandRun undone = run("swap-boundaries", "--undo", "--into", own);
        assertEquals(0, undone.exit(), undone::said);
        assertEquals(Notebook.EMPTY, OwnFiles.read(own));
        CommandRun again = run("items", "--zone", "南山街道", "--json", "--with", own);
        assertEquals(before, again);
        assertEquals(2, run("swap-boundaries", "--undo", "--into", own).exit());
    }

    @Test
    void whatMustBeAskedEndsInASentence() throws IOException {
        Path own = folder.resolve("own.atlas");
        Path file = kml(n -> n.equals("粤海街道") ? "甲区" : n);
        CommandRun asked = run("swap-boundaries", file, "--into", own, "--crs", "EPSG:4326");
        assertEquals(2, asked.exit(), asked::said);
        assertTrue(asked.err().contains("甲区") && asked.err().contains("粤海街道"), asked::err);
        assertTrue(Files.notExists(own));
        CommandRun wrong = run("swap-boundaries", file, "--into", own, "--match", "乙区=粤海", "--yes");
        assertEquals(2, wrong.exit(), wrong::said);
        assertTrue(wrong.err().contains("甲区"), wrong::err);
        CommandRun said = run("swap-boundaries", file, "--into", own, "--match", "甲区=粤海", "--crs", "EPSG:4326");
        assertEquals(0, said.exit(), said::said);
        assertTrue(said.out().contains("粤海街道 ← 甲区"), said::out);
    }

    @Test
    void wrongWishesAreRefusedBeforeAnythingIsWritten() throws IOException {
        Path own = folder.resolve("own.atlas");
        Path file = kml(n -> n);
        for (Object[] args : new Object[][] {
            {"swap-boundaries", "--into", own},
            {"swap-boundaries", file, "--undo", "--into", own},
            {"swap-boundaries", file, "--into", own, "--state", "reviewed"},
            {"swap-boundaries", file, "--into", own, "--state", "official", "--review-number", "1"},
            {"swap-boundaries", file, "--into", own, "--state", "true"},
            {"swap-boundaries", file, "--into", own, "--report", folder.resolve("r.txt")},
            {"swap-boundaries", folder.resolve("none.shp"), "--into", own}}) {
            CommandRun run = run(args);
            assertEquals(2, run.exit(), () -> Arrays.toString(args) + run.said());
            assertTrue(run.err().startsWith("atlas: "), run::err);
        }
        assertTrue(Files.notExists(own));
    }
}
