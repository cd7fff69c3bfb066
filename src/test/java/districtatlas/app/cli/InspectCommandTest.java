package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import districtatlas.app.atlas.DistrictReader;
import districtatlas.app.atlas.OpenAtlas;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.Gcj02;
import districtatlas.data.place.District;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over the shipped atlas, through the front door. */
class InspectCommandTest {
    private static final Path ATLAS = Path.of(System.getProperty("atlas.file"));

    @TempDir
    Path folder;

    private static CommandRun inspect(String... args) {
        return CommandRun.over(ATLAS, Stream.concat(Stream.of("inspect"), Stream.of(args)).toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> names(JsonNode of) {
        List<String> names = new ArrayList<>();
        of.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void allThatIsPromisedIsSaid() throws IOException {
        Path file = write("点.csv", "名称,编号,lon,lat\n南头,7,113.92,22.54\n蛇口,8,113.91,22.48\n坏,9,abc,22\n");
        CommandRun run = inspect("--json", file.toString());
        assertEquals(0, run.exit());
        JsonNode told = run.json().get("files").get(0);
        assertTrue(names(told).containsAll(List.of("path", "kind", "layers", "refused")));
        assertEquals(file.toString(), told.get("path").asText());
        assertEquals("csv", told.get("kind").asText());
        assertTrue(told.get("refused").isNull());
        JsonNode layer = told.get("layers").get(0);
        assertTrue(names(layer).containsAll(List.of("name", "features", "geometry", "columns", "encoding", "crs", "candidates", "suspect", "extent", "left_out", "repaired")));
        assertEquals("Point", layer.get("geometry").asText());
        assertEquals(List.of("名称", "text", "南头"), List.of(layer.get("columns").get(0).get("name").asText(), layer.get("columns").get(0).get("type").asText(),
                layer.get("columns").get(0).get("first").asText()));
        assertEquals("UTF-8", layer.get("encoding").get("name").asText());
        assertFalse(layer.get("encoding").get("why").asText().isEmpty());
        assertTrue(names(layer.get("crs")).containsAll(List.of("code", "why", "certain")));
        assertTrue(layer.get("suspect").isNull());
        assertEquals(4, layer.get("extent").size());
        assertEquals(113.91, layer.get("extent").get(0).asDouble(), 1e-9);
        assertEquals(22.54, layer.get("extent").get(3).asDouble(), 1e-9);
    }

    @Test
    void candidatesAreRankedAndAskingIsNoFailure() throws IOException {
        Path file = write("表.csv", "名称,X,Y\n甲,491500.5,2494000.1\n乙,492500.5,2495000.1\n丙,492600,2494700\n");
        CommandRun run = inspect("--json", file.toString());
        assertEquals(0, run.exit());
        JsonNode layer = run.json().get("files").get(0).get("layers").get(0);
        assertFalse(layer.get("crs").get("certain").asBoolean());
        assertEquals("EPSG:4547", layer.get("candidates").get(0).get("code").asText());
        assertEquals(1, layer.get("candidates").get(0).get("inside").asDouble());
        JsonNode chosen = inspect("--json", "--crs", "EPSG:4547", file.toString()).json().get("files").get(0).get("layers").get(0);
        assertTrue(chosen.get("crs").get("certain").asBoolean());
    }

    /** As a map of a service has them: every station of the atlas, half a kilometre beside itself. */
    @Test
    void theShiftOfAServiceIsSuspected() throws IOException {
        District district = DistrictReader.of(OpenAtlas.read(ATLAS, new Messages(Lang.ZH)), ATLAS);
        StringBuilder table = new StringBuilder("名称,lng,lat\n");
        district.marks().get().points().forEach((name, at) -> {
            double[] xy = {at.getCoordinate().x, at.getCoordinate().y};
            Gcj02.apply(xy);
            table.append(String.format(Locale.ROOT, "%s,%.7f,%.7f%n", name, xy[0], xy[1]));
        });
        JsonNode layer = inspect("--json", write("站.csv", table.toString()).toString()).json().get("files").get(0).get("layers").get(0);
        assertEquals("GCJ-02", layer.get("suspect").asText());
        assertFalse(layer.get("suspicion").asText().isEmpty());
    }

    @Test
    void aFileThatIsRefusedOrMissingIsSaidAndTheOthersAreTold() throws IOException {
        Path good = write("好.csv", "lon,lat\n113.9,22.5\n");
        Path bad = write("坏.geojson", "<!DOCTYPE html><html></html>");
        CommandRun run = inspect("--json", good.toString(), bad.toString(), folder.resolve("没有.shp").toString());
        assertEquals(2, run.exit());
        JsonNode files = run.json().get("files");
        assertEquals(3, files.size());
        assertTrue(files.get(0).get("refused").isNull());
        assertTrue(files.get(1).get("refused").asText().contains("坏.geojson"));
        assertTrue(files.get(2).get("refused").asText().contains("没有.shp"));
        assertTrue(run.err().contains("没有.shp"));
    }

    @Test
    void inWordsOfBothLanguages() throws IOException {
        Path file = write("a.csv", "name,lon,lat\nx,113.9,22.5\n");
        String zh = inspect("--lang", "zh", file.toString()).out();
        String en = inspect("--lang", "en", file.toString()).out();
        assertTrue(zh.contains("编码：") && zh.contains("坐标系："), zh);
        assertTrue(en.contains("Encoding: ") && en.contains("Coordinates: "), en);
        assertFalse(en.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), en);
    }

    @Test
    void wrongOptionsAreSaid() throws IOException {
        Path file = write("a.csv", "name,lon,lat\nx,113.9,22.5\n");
        assertEquals(2, inspect("--encoding", "Klingon", file.toString()).exit());
        assertEquals(2, inspect("--crs", "EPSG:999999", file.toString()).exit());
        assertEquals(2, inspect("--crs", "somewhere", file.toString()).exit());
        assertEquals(2, inspect().exit());
    }
}
