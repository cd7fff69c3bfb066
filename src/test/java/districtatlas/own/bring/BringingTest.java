package districtatlas.own.bring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.ReaderFile;
import districtatlas.base.Cancel;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.inspect.InspectOptions;
import districtatlas.data.inspect.InspectProgress;
import districtatlas.data.inspect.InspectedFile;
import districtatlas.data.inspect.Inspector;
import districtatlas.data.place.Placing;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.notebook.Signature;
import districtatlas.own.OwnLayers;
import districtatlas.own.bring.BringWish.Question;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a reader's become layers of his own, all of them or none, and are read where they are when they are only linked. */
class BringingTest {
    private static final Signature BY = new Signature("", Instant.parse("2035-01-01T00:00:00Z"));
    private static final LocalDate DAY = LocalDate.of(2035, 1, 1);

    @TempDir
    Path folder;
    private Path home;
    private NotebookFile file;

    @BeforeEach
    void make() throws IOException {
        home = Files.createDirectory(folder.resolve("mine")).resolve("a.atlas");
        file = NotebookFile.create(home, "made up", "1");
    }

    @AfterEach
    void close() {
        file.close();
    }

    private static List<BringWish> wishes(Optional<Charset> charset, Path... files) {
        InspectOptions options = InspectOptions.of(new ReadOptions(charset, Cancel.never()));
        List<BringWish> wishes = new ArrayList<>();
        for (InspectedFile each : new Inspector(WrittenData.district(), options, InspectProgress.QUIET).inspect(List.of(files)).files()) {
            each.layers().forEach(l -> wishes.add(BringWish.of(each, l, charset)));
        }
        return wishes;
    }

    private static BringWish wish(Path file) {
        return wishes(Optional.empty(), file).get(0);
    }

    private Brought bring(BringWish... wishes) {
        return bringing(Cancel.never()).bring(List.of(wishes), Notebook.EMPTY, BY);
    }

    private Bringing bringing(Cancel cancel) {
        return new Bringing(file, home, WrittenData.district(), DAY, cancel, Bringing.Progress.QUIET);
    }

    private static List<ReadyCursor.Feature> all(ReadyLayer layer) {
        List<ReadyCursor.Feature> all = new ArrayList<>();
        try (ReadyCursor cursor = layer.open()) {
            for (Optional<ReadyCursor.Feature> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                all.add(next.get());
            }
        }
        return all;
    }

    private List<ReadyCursor.Feature> drawn(Notebook notebook, EntryId id) {
        try (OwnLayers layers = new OwnLayers(WrittenData.GRID, LinkedFiles::open)) {
            layers.of(notebook, Optional.of(home));
            assertEquals(List.of(), layers.problems());
            return all(layers.features(id).orElseThrow());
        }
    }

    private List<String> tables() {
        try (ReaderFile open = ReaderFile.openReadOnly(home)) {
            return open.broughtTables();
        }
    }

    @Test
    void whatIsCertainIsCopiedWithItsHistory() {
        Brought brought = bring(wish(WrittenData.points(folder.resolve("站点.geojson"), 40)));
        BroughtLayer layer = brought.layers().get(0).layer();
        assertEquals("站点", layer.title());
        assertEquals(40, layer.origin().features());
        assertEquals(List.of("own.history.placed"), layer.origin().history().stream().map(h -> h.code()).toList());
        List<ReadyCursor.Feature> features = drawn(brought.addedTo(Notebook.EMPTY, BY), brought.layers().get(0).id());
        assertEquals(40, features.size());
        assertEquals(WrittenData.place(7).lon(), features.get(7).geometry().getCoordinate().x, 1e-6);
        assertEquals("第7处", features.get(7).values()[0]);
        assertTrue(brought.degrees().orElseThrow().contains(113.91, 22.50));
    }

    @Test
    void whatIsNotCertainIsAskedAndNotBroughtBefore() {
        BringWish asks = wish(WrittenData.metres(folder.resolve("桩.csv"), 30, StandardCharsets.UTF_8));
        assertEquals(Set.of(Question.PLACE), asks.open());
        assertEquals(Optional.empty(), asks.placing());
        assertThrows(IllegalArgumentException.class, () -> bring(asks));
        assertEquals(List.of(), tables());

        BringWish placed = asks.placed(Placing.of("EPSG:4526"));
        assertEquals(Set.of(), placed.open());
        Brought brought = bring(placed);
        List<ReadyCursor.Feature> features = drawn(brought.addedTo(Notebook.EMPTY, BY), brought.layers().get(0).id());
        assertEquals(WrittenData.place(3).lat(), features.get(3).geometry().getCoordinate().y, 1e-7);
        assertEquals(asks.layer().place().orElseThrow().proposed(), asks.accepted().chosen());
    }

    @Test
    void aLayerOfSeveralKindsBecomesOneOfEach() {
        Brought brought = bring(wish(WrittenData.mixed(folder.resolve("混.geojson"))));
        assertEquals(List.of("混_面", "混_点"), brought.layers().stream().map(l -> l.layer().title()).toList());
        assertEquals(List.of(Shape.POLYGON, Shape.POINT), brought.layers().stream().map(l -> l.layer().shape()).toList());
        assertEquals(2, brought.features());
        assertEquals(2, tables().size());
    }

    /** Of a large file only the beginning was looked at. */
    @Test
    void kindsThatComeToLightLateAreBroughtToo() {
        Path mixed = WrittenData.mixed(folder.resolve("混.geojson"));
        InspectedFile first = new Inspector(WrittenData.district(), InspectOptions.usual().firstOf(1), InspectProgress.QUIET).inspect(List.of(mixed)).files().get(0);
        BringWish wish = BringWish.of(first, first.layers().get(0), Optional.empty());
        assertEquals(List.of(Shape.POINT), wish.shapes());
        assertEquals(List.of("混", "混_面"), bring(wish).layers().stream().map(l -> l.layer().title()).toList());
    }

    @Test
    void recordsWithoutAShapeBecomeATableWhereThatIsWanted() {
        Path some = WrittenData.write(folder.resolve("n.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":1},\"geometry\":null},"
                + "{\"type\":\"Feature\",\"properties\":{\"a\":2},\"geometry\":{\"type\":\"Point\",\"coordinates\":[113.93,22.53]}}]}", StandardCharsets.UTF_8);
        assertEquals(1, wish(some).undrawn());
        assertEquals(List.of("n"), bring(wish(some)).layers().stream().map(l -> l.layer().title()).toList());
        Brought both = bring(wish(some).withRest(true));
        assertEquals(List.of("n_点", "n_无图形"), both.layers().stream().map(l -> l.layer().title()).toList());
        assertEquals(2, both.features());
    }

    @Test
    void aTitleThatIsThereGetsANumber() {
        Path points = WrittenData.points(folder.resolve("p.geojson"), 2);
        Brought brought = bring(wish(points), wish(points).titled("p"));
        assertEquals(List.of("p", "p 2"), brought.layers().stream().map(l -> l.layer().title()).toList());
    }

    @Test
    void nothingStaysOfWhatFailedHalfWay() throws IOException {
        BringWish first = wish(WrittenData.points(folder.resolve("a.geojson"), 10));
        Path other = WrittenData.points(folder.resolve("b.geojson"), 10);
        BringWish second = wish(other);
        Files.delete(other);
        DataRefused refused = assertThrows(DataRefused.class, () -> bring(first, second));
        assertEquals("data.file-missing", refused.problem().code());
        assertEquals(List.of(), tables());
    }

    @Test
    void nothingStaysOfWhatWasStopped() {
        BringWish first = wish(WrittenData.points(folder.resolve("a.geojson"), 10));
        BringWish second = wish(WrittenData.points(folder.resolve("b.geojson"), 6_000)).copied(false);
        Cancel cancel = new Cancel();
        Bringing stopped = new Bringing(file, home, WrittenData.district(), DAY, cancel, (title, n, of) -> {
            if (title.equals("b")) {
                cancel.request();
            }
        });
        assertThrows(CancellationException.class, () -> stopped.bring(List.of(first, second), Notebook.EMPTY, BY));
        assertEquals(List.of(), tables());
    }

    @Test
    void aLinkedLayerIsReadFromItsFileAgainAndAgain() throws IOException {
        Path csv = WrittenData.metres(folder.resolve("桩.csv"), 30, Charset.forName("GB18030"));
        Brought brought = bring(wish(csv).placed(Placing.of("EPSG:4526")).copied(false));
        BroughtLayer layer = brought.layers().get(0).layer();
        assertFalse(layer.copied());
        assertEquals("../桩.csv", layer.source().path());
        assertEquals(30, layer.origin().features());
        assertEquals(List.of(), tables());
        Notebook notebook = brought.addedTo(Notebook.EMPTY, BY);
        List<ReadyCursor.Feature> features = drawn(notebook, brought.layers().get(0).id());
        assertEquals("第3处", features.get(3).values()[layer.column("名称").orElseThrow()]);
        assertEquals(WrittenData.place(3).lon(), features.get(3).geometry().getCoordinate().x, 1e-7);

        Files.delete(csv);
        try (OwnLayers layers = new OwnLayers(WrittenData.GRID, LinkedFiles::open)) {
            layers.of(notebook, Optional.of(home));
            assertEquals("own.source-missing", layers.problems().get(0).code());
        }
    }

    @Test
    void ofLayersWithOneNameEachIsFoundAgain() {
        List<String> names = List.of("a", "b", "a", "a");
        assertEquals(List.of("a#1", "b", "a#2", "a#3"), Stream.of(0, 1, 2, 3).map(i -> LinkedFiles.nameIn(names, i)).toList());
    }

    @Test
    void whatWasAnsweredStaysWhenTheFileIsReadInAnotherEncoding() {
        Path csv = WrittenData.metres(folder.resolve("桩.csv"), 30, Charset.forName("GB18030"));
        BringWish before = wish(csv).placed(Placing.of("EPSG:4526")).titled("我的桩");
        Charset big5 = Charset.forName("Big5");
        BringWish other = wishes(Optional.of(big5), csv).get(0);
        BringWish after = before.again(other.file(), other.layer(), Optional.of(big5));
        assertEquals("我的桩", after.title());
        assertEquals(before.chosen(), after.chosen());
        assertEquals(Optional.of(big5), after.charset());
    }
}
