package districtatlas.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.coord.DistrictGrid;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.map.layer.Layer;
import districtatlas.map.portray.FeatureSink;
import districtatlas.map.portray.LayerFeatures;
import districtatlas.map.portray.LayerLots;
import districtatlas.map.portray.LayerStock;
import districtatlas.map.style.Palette;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtLook.ByCategory;
import districtatlas.notebook.BroughtSource;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.notebook.Signature;
import districtatlas.paint.StyledPortrayal;
import districtatlas.paint.display.Batch;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.DisplayLists;
import districtatlas.paint.display.Portrayal;
import districtatlas.paint.display.ShapeCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large layer of a reader's own is drawn the same however it is read: in a row, by several threads, or from where it is kept. */
class LargeOwnLayerTest {
    private static final DistrictGrid GRID = new DistrictGrid(114);
    private static final Signature BY = new Signature("", Instant.parse("2035-01-01T00:00:00Z"));
    private static final MadeData DATA = new MadeData("地块", Shape.POLYGON, 25_000);
    private static final EntryId ID = new EntryId("aa-11");
    private static final EntryId OTHER = new EntryId("bb-22");
    private static final Palette LIGHT = new Palette("light", Map.of("own-1", "#123456"));

    /** As styles have it, with a choice of how it is read. */
    private static final class Watched implements Portrayal {
        private final Portrayal styled = new StyledPortrayal(new ProblemLog());
        private final boolean several;
        private int inLots;
        private int inARow;

        Watched(boolean several) {
            this.several = several;
        }

        @Override
        public LayerFeatures read(Layer layer, Optional<LayerFeatures> before, FeatureSink sink, Cancel cancel) {
            inARow++;
            return styled.read(layer, before, sink, cancel);
        }

        @Override
        public Optional<LayerLots> lots(Layer layer, Optional<LayerFeatures> before) {
            inLots += several ? 1 : 0;
            return several ? styled.lots(layer, before) : Optional.empty();
        }

        @Override
        public Optional<LayerStock> stock(Layer layer) {
            return styled.stock(layer);
        }
    }

    @TempDir
    Path folder;
    private Path file;
    private Notebook notebook;
    private final List<OwnLayers> opened = new ArrayList<>();

    @BeforeEach
    void make() {
        file = folder.resolve("a.atlas");
        BroughtLayer entry = DATA.entry(Notebook.EMPTY);
        try (NotebookFile open = NotebookFile.create(file, "made up", "1")) {
            open.bring(ID, entry, DATA, Cancel.never(), n -> { });
        }
        notebook = coloured(OwnLayerDeeds.add(Notebook.EMPTY, ID, entry, BY), 1);
    }

    @AfterEach
    void close() {
        opened.forEach(OwnLayers::close);
    }

    private static Notebook coloured(Notebook before, int column) {
        return OwnLayerDeeds.restyle(before, ID, l -> l.withColouring(Optional.of(new ByCategory(MadeData.COLUMNS.get(column).name(), List.of("住宅", "商业", "第7块"),
                List.of("#AA0000", "#00AA00", "#AAAA00"), "#0000AA"))), BY);
    }

    private Layer layer(Notebook of) {
        OwnLayers layers = new OwnLayers(GRID, link -> DATA);
        opened.add(layers);
        return layers.of(of, Optional.of(file)).guests().get(0).layer();
    }

    private ShapeCache cache() {
        return new ShapeCache(folder.resolve("kept"), 1 << 30, Runnable::run);
    }

    private static DisplayList list(DisplayLists lists, Layer layer) {
        return lists.get(layer, LIGHT, Lang.ZH, Cancel.never(), n -> { });
    }

    private DisplayList anotherRun(Watched portrayal, Notebook of) {
        return list(new DisplayLists(portrayal, Optional.of(cache()), 2, System::nanoTime), layer(of));
    }

    private static List<String> drawn(DisplayList list) {
        List<String> all = new ArrayList<>();
        for (Batch batch : list.batches()) {
            IntStream.range(0, batch.size()).forEach(i -> all.add(list.featureId(batch.shape(i)) + " " + batch.symbol(i) + " " + list.shapes().minEast(batch.shape(i))));
        }
        return all;
    }

    @Test
    void itIsTheSameInARowInLotsAndFromWhereItIsKept() {
        Watched row = new Watched(false);
        Watched lots = new Watched(true);
        List<String> expected = drawn(list(new DisplayLists(row), layer(notebook)));
        assertTrue(expected.size() >= 25_000);
        assertEquals(expected, drawn(anotherRun(lots, notebook)));
        assertEquals(expected, drawn(anotherRun(lots, notebook)));
        assertEquals(List.of(1, 0, 0, 1), List.of(row.inARow, row.inLots, lots.inARow, lots.inLots));
    }

    @Test
    void aStyleThatAsksForMoreReadsTheSourceOnceMoreAndThatIsKept() {
        Watched lots = new Watched(true);
        anotherRun(lots, notebook);
        Notebook other = coloured(notebook, 0);
        List<String> expected = drawn(list(new DisplayLists(new Watched(false)), layer(other)));
        assertEquals(expected, drawn(anotherRun(lots, other)));
        assertEquals(2, lots.inLots);
        assertEquals(expected, drawn(anotherRun(lots, other)));
        anotherRun(lots, notebook);
        assertEquals(2, lots.inLots);
    }

    @Test
    void whatAnotherProgramChangedInTheFileIsReadAnew() throws SQLException {
        Watched lots = new Watched(true);
        anotherRun(lots, notebook);
        change("update brought_layer set id = id + 1");                 // that concerns no row
        anotherRun(lots, notebook);
        assertEquals(1, lots.inLots);
        change("update gpkg_contents set last_change = '2036-01-01T00:00:00.000Z' where table_name = 'own_aa11'");
        anotherRun(lots, notebook);
        assertEquals(2, lots.inLots);
        change("delete from own_aa11 where fid = 25000");
        DisplayList fewer = anotherRun(lots, notebook);
        assertEquals(3, lots.inLots);
        assertEquals(24_999, fewer.shapes().size());
    }

    private void change(String sql) throws SQLException {
        try (Connection open = DriverManager.getConnection("jdbc:sqlite:" + file); Statement s = open.createStatement()) {
            s.execute("drop trigger if exists \"rtree_own_aa11_geom_delete\"");
            s.execute(sql);
        }
    }

    @Test
    void aFileAndThoseThatBelongToItHaveAStateOfTheirOwn() throws IOException {
        Path shp = Files.write(folder.resolve("地块.shp"), new byte[10]);
        Path dbf = Files.write(folder.resolve("地块.dbf"), new byte[10]);
        Files.write(folder.resolve("地块2.shp"), new byte[10]);
        String state = SourcePrints.stateOf(shp);
        Files.write(folder.resolve("地块2.shp"), new byte[11]);
        assertEquals(state, SourcePrints.stateOf(shp));
        Files.setLastModifiedTime(dbf, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertNotEquals(state, SourcePrints.stateOf(shp));
        assertEquals("", SourcePrints.stateOf(folder.resolve("none").resolve("地块.shp")));
    }

    @Test
    void aLinkKnowsTheFilesThatAreReadWithIts() throws IOException {
        Path shp = Files.write(folder.resolve("地块.shp"), new byte[10]);
        Path dbf = Files.write(folder.resolve("地块.DBF"), new byte[10]);
        Files.write(folder.resolve("地块.csv"), new byte[10]);
        BroughtSource.Print print = SourcePrints.of(shp, Cancel.never());
        assertTrue(new SourcePrints().isSame(shp, print));
        Files.write(folder.resolve("地块.csv"), new byte[11]);
        Files.setLastModifiedTime(dbf, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertTrue(new SourcePrints().isSame(shp, print), "touched, and another that only has its name");
        Files.write(dbf, new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        assertFalse(new SourcePrints().isSame(shp, print), "its table says something else");
        assertTrue(new SourcePrints().isSame(shp, new BroughtSource.Print(print.bytes(), print.modified(), print.sha256())), "as an older link knows it");
        Files.write(dbf, new byte[10]);
        Path prj = Files.write(folder.resolve("地块.prj"), new byte[1]);
        assertFalse(new SourcePrints().isSame(shp, print), "a place that it did not have");
        Files.delete(prj);
        Files.delete(dbf);
        assertFalse(new SourcePrints().isSame(shp, print), "no table any more");
    }

    // ---- while it is brought ----------------------------------------------------------------------------------------

    @Test
    void oneThatIsBeingBroughtIsShownFromItsSourceAndStaysReadWhenItIsThere() throws IOException {
        Path source = Files.write(folder.resolve("地块.shp"), new byte[10]);
        List<OwnLink> asked = new ArrayList<>();
        BroughtLayer entry = DATA.entry(Notebook.EMPTY);
        try (OwnLayers layers = new OwnLayers(GRID, link -> {
            asked.add(link);
            return DATA;
        }); NotebookFile open = NotebookFile.open(file, "made up")) {
            layers.expect(OTHER, entry, source);
            Layer shown = layers.of(Notebook.EMPTY, Optional.empty()).guests().get(0).layer();          // of a notebook that is kept nowhere yet
            list(new DisplayLists(new Watched(true), Optional.of(cache())), shown);
            assertFalse(layers.awaitRead(OTHER, Cancel.never()));
            assertEquals(List.of(source), asked.stream().map(OwnLink::file).distinct().toList());
            int askedThen = asked.size();
            open.bring(OTHER, entry, DATA, Cancel.never(), n -> { });
            Notebook named = OwnLayerDeeds.add(Notebook.EMPTY, OTHER, entry, BY);
            Layer there = layers.of(named, Optional.of(file)).guests().get(0).layer();
            assertEquals(List.of(), layers.problems());
            assertSame(shown.source(), there.source());
            assertEquals("第77块", layers.features(OTHER).orElseThrow().feature(77).orElseThrow().values()[0]);
            assertEquals(askedThen, asked.size());                  // of the copy
            Watched next = new Watched(true);                       // what was read of the source is kept as that of the copy
            assertEquals(25_000, anotherRun(next, named).shapes().size());
            assertEquals(0, next.inLots);
        }
    }

    @Test
    void oneThatDoesNotComeIsGone() {
        try (OwnLayers layers = new OwnLayers(GRID, link -> DATA)) {
            layers.expect(OTHER, DATA.entry(Notebook.EMPTY), file);
            assertEquals(1, layers.of(Notebook.EMPTY, Optional.of(file)).guests().size());
            layers.giveUp(OTHER);
            assertEquals(0, layers.of(Notebook.EMPTY, Optional.of(file)).guests().size());
        }
    }
}
