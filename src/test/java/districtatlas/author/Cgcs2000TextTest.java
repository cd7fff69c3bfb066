package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts written from a code are those of the register, and mean the grid that the atlas computes with. */
class Cgcs2000TextTest {
    @TempDir
    Path folder;

    static IntStream codes() {
        return IntStream.concat(IntStream.rangeClosed(4502, 4512), IntStream.rangeClosed(4534, 4554));
    }

    @Test
    void theyAreWhatStandsInTheShippedFolder() throws IOException {
        assertEquals(Files.readString(Path.of("maps/crs/4490.wkt")).strip(), Cgcs2000Text.lonLat().strip());
        assertEquals(Files.readString(Path.of("maps/crs/4547.wkt")).strip(), Cgcs2000Text.grid(4547, 114).strip());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyTextMeansTheGridOfItsCode(int epsg) throws Exception {
        double meridian = DistrictGrid.meridianOf(epsg).orElseThrow();
        MathTransform read = CRS.findMathTransform(CRS.parseWKT(Cgcs2000Text.lonLat().replace("AXIS[\"Latitude\",NORTH],", "")
                .replace("AXIS[\"Longitude\",EAST],", "")), CRS.parseWKT(Cgcs2000Text.grid(epsg, meridian)));
        DistrictGrid grid = new DistrictGrid(meridian);
        for (double[] xy : new double[][] {{meridian, 0}, {meridian + 1.4, 22.5}, {meridian - 2.9, 53}}) {
            EastNorth ours = grid.toGrid(new LonLat(xy[0], xy[1]));
            read.transform(xy, 0, xy, 0, 1);
            assertEquals(xy[0], ours.east(), 1e-3);
            assertEquals(xy[1], ours.north(), 1e-3);
        }
    }

    @Test
    void theMeridianAloneIsEnough() throws IOException {
        Path written = ThreeZones.compiledIn(folder.resolve("written"));
        Path sources = ThreeZones.copyTo(folder.resolve("sources"));
        Files.delete(sources.resolve("crs/4490.wkt"));
        Files.delete(sources.resolve("crs/4549.wkt"));
        Files.writeString(sources.resolve("atlas.yaml"), Files.readString(sources.resolve("atlas.yaml")).replace("grid: EPSG:4549", "meridian: 120"));
        ProblemLog log = new ProblemLog();
        Path computed = folder.resolve("computed.gpkg");

        assertTrue(AtlasCompiler.compile(sources, computed, SldReader::proofread, log), log.all()::toString);

        try (AtlasFile a = AtlasFile.openReadOnly(written); AtlasFile b = AtlasFile.openReadOnly(computed)) {
            assertEquals(a.meta("grid"), b.meta("grid"));
            assertEquals(a.centralMeridianDegrees(), b.centralMeridianDegrees());
            assertEquals(a.plan().zones(), b.plan().zones());
        }
    }

    @Test
    void aMeridianHasTheCodeThatMeansIt() {
        IntStream.rangeClosed(4534, 4554).forEach(c -> assertEquals(c, DistrictGrid.codeOf(DistrictGrid.meridianOf(c).orElseThrow()).orElseThrow()));
        for (double none : new double[] {72, 138, 113.5, 115, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertTrue(DistrictGrid.codeOf(none).isEmpty(), none + "");
        }
        assertEquals(120, DistrictGrid.nearestMeridian(121.47));
        assertEquals(75, DistrictGrid.nearestMeridian(-3));
        assertEquals(135, DistrictGrid.nearestMeridian(1e9));
    }
}
