package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import districtatlas.base.Cancel;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.own.MadeData;
import districtatlas.own.OwnLayerDeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over the shipped atlas, with two layers of a reader's own. */
class CountCommandTest {
    private static final Path ATLAS = Path.of(System.getProperty("atlas.file"));

    @TempDir
    Path folder;
    private Path own;

    @BeforeEach
    void make() {
        own = folder.resolve("own.atlas");
        try (NotebookFile file = NotebookFile.create(own, "nanshan", "1")) {
            Notebook notebook = bring(bring(Notebook.EMPTY, file, "p1", new MadeData("地点", Shape.POINT, 400)), file, "a1", new MadeData("地块", Shape.POLYGON, 400));
            file.save(Notebook.EMPTY, notebook);
        }
    }

    private static Notebook bring(Notebook before, NotebookFile file, String id, MadeData data) {
        file.bring(new EntryId(id), data.entry(before), data, Cancel.never(), n -> { });
        return OwnLayerDeeds.add(before, new EntryId(id), data.entry(before), OwnFiles.by("Lin", 0));
    }

    private CommandRun count(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "count";
        args[1] = "--with";
        args[2] = own.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return CommandRun.over(ATLAS, args);
    }

    private static double sum(JsonNode zones) {
        return StreamSupport.stream(zones.spliterator(), false).mapToDouble(z -> z.get("value").asDouble()).sum();
    }

    @Test
    void theStreetsAndWhatIsOutsideAreAll() throws IOException {
        JsonNode json = count("--layer", "地点", "--json").json();
        assertEquals(8, json.get("zones").size());
        assertEquals("street", json.get("per").asText());
        assertEquals(400, json.get("all").get("value").asInt());
        assertEquals(400, sum(json.get("zones")) + json.get("outside").get("value").asInt());
        assertTrue(sum(json.get("zones")) > 0);
        JsonNode area = count("--layer", "地块", "--area", "--per", "group", "--json").json();
        assertEquals(3, area.get("zones").size());
        assertEquals(area.get("all").get("value").asDouble(), sum(area.get("zones")) + area.get("outside").get("value").asDouble(), 1e-9);
    }

    @Test
    void aTableAndTheZonesThemselvesAreWritten() throws IOException {
        Path csv = folder.resolve("a.csv");
        Path geo = folder.resolve("a.geojson");
        assertEquals(CommandRun.QUIET, count("--layer", "地点", "--sum", "层数", "--csv", csv.toString(), "--geojson", geo.toString()));
        assertTrue(Files.readString(csv).startsWith("\uFEFFid,"), Files.readString(csv));
        JsonNode features = new ObjectMapper().readTree(geo.toFile()).get("features");
        assertEquals(8, features.size());
        assertTrue(features.get(0).get("geometry").get("type").asText().endsWith("Polygon"));
        assertTrue(features.get(0).get("properties").get("value").isNumber());
    }

    @Test
    void whatCannotBeAskedIsRefusedInASentence() {
        assertRefused("统计哪个图层", count());
        assertRefused("没有图层“路”", count("--layer", "路"));
        assertRefused("没有名为“高”的数值列，有：面积(㎡)、层数", count("--layer", "地点", "--mean", "高"));
        assertRefused("不是线图层", count("--layer", "地点", "--length"));
        assertRefused("没有带面积的“axis”", count("--layer", "地点", "--per", "axis"));
    }

    private static void assertRefused(String said, CommandRun run) {
        assertEquals(2, run.exit(), run::said);
        assertTrue(run.err().contains(said), run::said);
    }
}
