package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What layers.yaml says of how features lie to each other, held against the roads of the made-up district: one long, one across it. */
class TopologyCheckTest {
    private static final String BEFORE = "  means:\n    - {class: [arterial]";

    @TempDir
    Path folder;

    /** What is wrong when the roads have that rule. */
    private List<Problem> wrong(String rule) throws IOException {
        Path sources = ThreeZones.copyTo(Files.createTempDirectory(folder, "sources"));
        Path layers = sources.resolve("layers.yaml");
        Files.writeString(layers, Files.readString(layers).replace(BEFORE, "  topology:\n    - " + rule + '\n' + BEFORE));
        ProblemLog log = new ProblemLog();
        AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), SldReader::proofread, log);
        return log.all();
    }

    private List<String> codes(String rule) throws IOException {
        return wrong(rule).stream().map(Problem::code).toList();
    }

    @Test
    void whatLiesOnLandOnlyIsClearOfAStreetFarAway() throws IOException {
        assertEquals(List.of("topology.across", "topology.across"), codes("{clear-of: [land], metres: 20}"));
        assertEquals(List.of(), codes("{clear-of: [land], metres: 20000}"), "nothing is so deep inside");
    }

    @Test
    void aFeatureWithOneOfTheNamedValuesMayLieAsItLikes() throws IOException {
        List<Problem> wrong = wrong("{clear-of: [land], metres: 20, unless: {class: [arterial]}}");
        assertEquals(1, wrong.size(), wrong::toString);
        assertTrue(wrong.get(0).detail().contains("lane"), wrong.get(0)::detail);
        assertEquals(List.of(), codes("{clear-of: [land], metres: 20, unless: {class: [arterial], approximate: [true]}}"));
    }

    @Test
    void onlyTheClassesNamedAreKeptClearOf() throws IOException {
        assertEquals(List.of("topology.class"), codes("{clear-of: [land], class: [lake], metres: 20}"), "there is none, and nothing lies in it");
        assertEquals(2, codes("{clear-of: [land], class: [land], metres: 20}").size());
    }

    @Test
    void aLineIsOnAPointWithinTheTolerance() throws IOException {
        assertEquals(List.of("topology.off", "topology.off"), codes("{on: [peak], metres: 900}"));
        assertEquals(List.of(), codes("{on: [peak], metres: 1600}"));
    }

    @Test
    void endsMeetAnotherFeatureButNotTheLineItself() throws IOException {
        assertEquals(List.of("topology.end", "topology.end"), codes("{ends-on: [road], metres: 100}"), "they cross, and neither ends there");
        List<Problem> far = wrong("{ends-on: [road], metres: 1400}");
        assertEquals(1, far.size(), "the short one's ends lie so near to the long one");
        assertTrue(far.get(0).detail().contains("first-road") && far.get(0).detail().contains("120.10000"), far.get(0)::detail);
        assertEquals(List.of(), codes("{ends-on: [land], metres: 1}"));
    }

    @Test
    void thePlaceAndTheDepthAreSaid() throws IOException {
        Problem first = wrong("{clear-of: [land], metres: 20}").get(0);
        assertTrue(first.where().startsWith("geometry/road.geojson:"), first::where);
        assertTrue(first.detail().contains("first-road 第一路") && first.detail().contains(" m inside land") && first.detail().contains("120.1"), first::detail);
    }
}
