package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import districtatlas.app.atlas.DistrictReader;
import districtatlas.app.atlas.OpenAtlas;
import districtatlas.atlasfile.ReaderFile;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.coord.Gcj02;
import districtatlas.data.ReadyCursor;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.Entry;
import districtatlas.notebook.NotebookFile;
import districtatlas.own.OwnLayerDeeds;
import districtatlas.own.OwnLayers;
import districtatlas.own.bring.LinkedFiles;
import districtatlas.own.bring.WrittenData;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Data become layers of a file by a command, when nothing has to be asked any more. */
class ImportCommandTest {
    private static final Path ATLAS = Path.of(System.getProperty("atlas.file"));

    @TempDir
    private Path folder;

    private Path into() {
        return folder.resolve("mine.atlas");
    }

    private CommandRun bring(Object... args) {
        return CommandRun.over(ATLAS, Stream.concat(Stream.of("import", "--into", into().toString()), Stream.of(args).map(Object::toString)).toArray(String[]::new));
    }

    private List<BroughtLayer> layers() {
        return entries().stream().map(Entry::value).map(Optional::orElseThrow).toList();
    }

    private List<Entry<BroughtLayer>> entries() {
        return OwnLayerDeeds.ordered(OwnFiles.read(into()));
    }

    private ReadyCursor.Feature first(int layer) {
        try (OwnLayers layers = new OwnLayers(WrittenData.GRID, LinkedFiles::open)) {
            layers.of(OwnFiles.read(into()), Optional.of(into()));
            assertEquals(List.of(), layers.problems());
            try (ReadyCursor cursor = layers.features(entries().get(layer).id()).orElseThrow().open()) {
                return cursor.next().orElseThrow();
            }
        }
    }

    private Path metres() {
        return WrittenData.metres(folder.resolve("桩.csv"), 30, Charset.forName("GB18030"));
    }

    private static Map<String, Geometry> streets() {
        return DistrictReader.of(OpenAtlas.read(ATLAS, new Messages(Lang.ZH)), ATLAS).marks().get().streets();
    }

    /** As a web map has them. */
    private Path shifted() {
        Map<String, Geometry> there = new LinkedHashMap<>();
        streets().forEach((name, shape) -> {
            Geometry moved = shape.copy();
            moved.apply(new CoordinateSequenceFilter() {
                @Override
                public void filter(CoordinateSequence places, int i) {
                    double[] xy = {places.getX(i), places.getY(i)};
                    Gcj02.apply(xy);
                    places.setOrdinate(i, 0, xy[0]);
                    places.setOrdinate(i, 1, xy[1]);
                }

                @Override
                public boolean isDone() {
                    return false;
                }

                @Override
                public boolean isGeometryChanged() {
                    return true;
                }
            });
            there.put(name, moved);
        });
        return WrittenData.areas(folder.resolve("街道.geojson"), there);
    }

    @Test
    void whatBecameOfItIsToldToOtherPrograms() throws IOException {
        JsonNode done = new ObjectMapper().readTree(bring(WrittenData.points(folder.resolve("站点.geojson"), 40), "--json").out());
        assertTrue(done.path("written").asBoolean());
        assertEquals(40, done.at("/layers/0/features").asInt());
        assertEquals(BroughtLayer.idOf(entries().get(0).id()), done.at("/layers/0/id").asText());
        assertEquals(4, done.at("/layers/0/extent").size());
        CommandRun asks = bring(shifted(), "--json");
        JsonNode asked = new ObjectMapper().readTree(asks.out());
        assertEquals(2, asks.exit());
        assertFalse(asked.path("written").asBoolean());
        assertEquals("GCJ-02", asked.at("/asked/0/suspect").asText());
        assertEquals("shift", asked.at("/asked/0/what/0").asText());
        assertEquals(1, new ObjectMapper().readTree(bring(folder.resolve("none.shp"), "--json").out()).path("refused").size());
    }

    @Test
    void whatIsCertainIsBroughtIntoANewFile() {
        CommandRun run = bring(WrittenData.points(folder.resolve("站点.geojson"), 40));
        assertEquals(0, run.exit(), run.said());
        assertEquals("", run.err());
        assertEquals(List.of("站点：40 个要素（点），复制自 站点.geojson", "  坐标按 WGS 84（EPSG:4326）放置", into() + "：新增 1 个图层，共 40 个要素。"), run.out().lines().toList());
        assertEquals("第0处", first(0).values()[0]);
    }

    @Test
    void whatMustBeAskedIsAskedAndNothingIsWritten() {
        CommandRun run = bring(metres());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("坐标系待确认") && run.err().contains("EPSG:4526") && run.err().contains("--crs"), run.err());
        assertFalse(Files.exists(into()));

        assertEquals(0, bring(metres(), "--crs", "4526").exit());
        assertEquals(WrittenData.place(0).lon(), first(0).geometry().getCoordinate().x, 1e-7);
    }

    @Test
    void yesTakesTheFirstProposal() {
        CommandRun run = bring(metres(), shifted(), "--yes");
        assertEquals(0, run.exit(), run.said());
        assertEquals(WrittenData.place(0).lat(), first(0).geometry().getCoordinate().y, 1e-7);
        assertTrue(run.out().contains("文字按 GB18030 读取") && run.out().contains("GCJ-02 偏移已用精确逆变换改正"), run.out());
    }

    @Test
    void aShiftIsAskedEvenWhereTheSystemIsSaid() {
        Path shifted = shifted();
        for (String[] args : new String[][] {{}, {"--crs", "EPSG:4326"}, {"--bd09"}}) {
            CommandRun run = bring(Stream.concat(Stream.of((Object) shifted), Stream.of(args)).toArray());
            assertEquals(2, run.exit(), run.said());
            assertTrue(run.err().contains("GCJ-02") && run.err().contains("--gcj02"), run.err());
        }
        assertFalse(Files.exists(into()));
    }

    @Test
    void aShiftIsUndoneOrLeftAsWasSaid() {
        Path shifted = shifted();
        Geometry there = streets().values().iterator().next();
        assertEquals(0, bring(shifted, "--gcj02").exit());
        assertEquals(0, bring(shifted, "--no-gcj02").exit());
        assertEquals(List.of("街道", "街道 2"), layers().stream().map(BroughtLayer::title).toList());
        assertEquals(0, first(0).geometry().getCentroid().distance(there.getCentroid()), 2e-6);
        assertEquals(0.005, first(1).geometry().getCentroid().distance(there.getCentroid()), 0.002);
        assertTrue(layers().get(0).origin().history().stream().anyMatch(h -> h.code().equals("own.history.gcj02")));
        assertEquals(2, bring(shifted, "--gcj02", "--no-gcj02").exit());
    }

    @Test
    void aFileThatIsRefusedIsNamedAndNothingIsWritten() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.shp"), "no such file");
        assertEquals(0, bring(WrittenData.points(folder.resolve("a.geojson"), 3)).exit());
        byte[] before = Files.readAllBytes(into());
        CommandRun run = bring(WrittenData.points(folder.resolve("b.geojson"), 3), broken, "--yes");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(broken.toString()), run.err());
        assertArrayEquals(before, Files.readAllBytes(into()));
    }

    @Test
    void ofAFolderWhatCanBeReadIsBrought() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        WrittenData.points(data.resolve("a.geojson"), 3);
        WrittenData.mixed(data.resolve("b.geojson"));
        Files.writeString(data.resolve("broken.shp"), "no such file");
        CommandRun run = bring(data);
        assertEquals(0, run.exit(), run.said());
        assertTrue(run.err().contains("broken.shp"), run.err());
        assertEquals(List.of("a", "b_面", "b_点"), layers().stream().map(BroughtLayer::title).toList());
    }

    @Test
    void whatWasThereStays() {
        OwnFiles.write(into(), OwnFiles.everything());
        assertEquals(0, bring(WrittenData.points(folder.resolve("a.geojson"), 3)).exit());
        assertEquals(OwnFiles.everything().notes(), OwnFiles.read(into()).notes());
        assertEquals(1, layers().size());
    }

    @Test
    void aLinkLeavesTheFeaturesWhereTheyAre() {
        CommandRun run = bring(metres(), "--crs", "4526", "--encoding", "GB18030", "--link");
        assertEquals(0, run.exit(), run.said());
        assertTrue(run.out().contains("链接到 桩.csv"), run.out());
        assertEquals("桩.csv", layers().get(0).source().path());
        try (ReaderFile file = ReaderFile.openReadOnly(into())) {
            assertEquals(List.of(), file.broughtTables());
        }
        assertEquals("第0处", first(0).values()[0]);
    }

    @Test
    void aTableIsKeptAsOne() throws IOException {
        Path table = Files.write(folder.resolve("人口.csv"), "街道,人口\n粤海街道,10\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(0, bring(table).exit());
        assertEquals(1, layers().get(0).origin().features());
        assertEquals(10L, first(0).values()[1]);
    }

    @Test
    void whatIsNoFileOfNotesIsNotWrittenTo() throws IOException {
        Files.writeString(into(), "something else");
        CommandRun run = bring(WrittenData.points(folder.resolve("a.geojson"), 3));
        assertEquals(2, run.exit());
        assertEquals("something else", Files.readString(into()));
        Files.delete(into());
        try (NotebookFile held = NotebookFile.create(into(), "nanshan", "1")) {
            assertEquals(2, bring(WrittenData.points(folder.resolve("a.geojson"), 3)).exit(), "somebody writes it");
            assertTrue(held.read().isEmpty());
        }
    }
}
