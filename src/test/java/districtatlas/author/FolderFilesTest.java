package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder as it comes from people's own programs. */
class FolderFilesTest {
    private static final String ROAD = "geometry/road.geojson";

    @TempDir
    Path folder;

    private Path sources;

    @BeforeEach
    void copy() {
        sources = ThreeZones.copyTo(folder.resolve("sources"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", "geometry/.DS_Store", "geometry/Thumbs.db", "plan/items/desktop.ini", "geometry/road.qmd", "geometry/road.qix", "geometry/road.geojson.lock",
        "plan/items/~$things.yaml", "plan/items/.#things.yaml", "plan/items/#things.yaml#", "plan/figures/figures.yaml~", "plan/tours/.1-walk.yaml.swp", "plan/tours/.hidden.yaml",
        "styles/._land.sld", "styles/.land.sld", "styles/land.sld.bak", ".git/config", "__MACOSX/plan/x", "book.xlsx", "plan/items/GUIDE.md"})
    void whatProgramsLeaveBesideIsPassedOver(String file) throws IOException {
        Files.createDirectories(sources.resolve(file).getParent());
        Files.write(sources.resolve(file), new byte[] {0, 1, (byte) 0xFF});
        assertEquals(List.of(), compiled());
    }

    @ParameterizedTest
    @ValueSource(strings = {"geometry/roads.geojson", "plan/item.yaml", "notes.txt"})
    void whatAPersonPutThereIsTold(String file) throws IOException {
        Files.writeString(sources.resolve(file), "x");
        assertEquals(List.of("file.unused " + file), compiled().stream().map(p -> p.code() + " " + p.where()).toList());
    }

    @Test
    void aMultiGeometryOfOnePartIsThatPart() throws IOException {
        for (String file : List.of("geometry/arcs.geojson", ROAD)) {
            String text = Files.readString(sources.resolve(file));
            String multi = text.replace("\"LineString\", \"coordinates\": [", "\"MultiLineString\", \"coordinates\": [[").replaceAll("(?m)^]}}", "]]}}");
            assertTrue(multi.contains("MultiLineString"), multi);
            Files.writeString(sources.resolve(file), multi);
        }
        String peak = Files.readString(sources.resolve("geometry/peak.geojson"));
        Files.writeString(sources.resolve("geometry/peak.geojson"), peak.replace("\"Point\", \"coordinates\": \n[120.115000, 30.218000]", "\"MultiPoint\", \"coordinates\": [[120.115000, 30.218000]]"));
        assertEquals(List.of(), compiled());
    }

    @Test
    void anArcOfTwoPartsIsToldOnce() throws IOException {
        String text = Files.readString(sources.resolve("geometry/arcs.geojson"));
        int at = text.indexOf("\"id\": \"islet\"");
        String islet = text.substring(at);
        String multi = islet.replaceFirst("\"LineString\", \"coordinates\": \\[", "\"MultiLineString\", \"coordinates\": [[[120.19, 30.19], [120.191, 30.19]], [").replaceFirst("(?m)^]}}", "]]}}");
        Files.writeString(sources.resolve("geometry/arcs.geojson"), text.substring(0, at) + multi);
        assertEquals(List.of("geometry.type"), compiled().stream().map(Problem::code).toList());
    }

    @Test
    void oneLineOfManyFeaturesStillSaysWhichIsWrong() throws IOException {
        String text = Files.readString(sources.resolve(ROAD)).replace("\n", " ");
        Files.writeString(sources.resolve(ROAD), text.replaceFirst("120.160000, 30.208000", "30.208000, 120.160000"));
        assertEquals(List.of(ROAD + ":1 #1 first-road"), compiled().stream().map(Problem::where).toList());
        Files.writeString(sources.resolve(ROAD), text.replace("\"id\": \"first-road\", ", "").replaceFirst("120.160000, 30.208000", "30.208000, 120.160000"));
        assertEquals(List.of(ROAD + ":1 #1 第一路"), compiled().stream().map(Problem::where).toList());
        Files.writeString(sources.resolve(ROAD), text.replace("\"rank\": 1", "\"rank\": \"one\""));
        List<Problem> told = compiled();
        assertEquals(List.of("column.type"), told.stream().map(Problem::code).toList(), told::toString);
        assertEquals(ROAD + ":1 #1 first-road", told.get(0).where());
        assertFalse(told.get(0).detail().contains("\n"));
    }

    private List<Problem> compiled() {
        ProblemLog log = new ProblemLog();
        AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), SldReader::proofread, log);
        return log.all();
    }
}
