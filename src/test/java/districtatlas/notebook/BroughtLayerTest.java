package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.ReaderFile;
import districtatlas.atlasfile.VersionRow;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.place.Placing;
import districtatlas.notebook.BroughtLook.ByCategory;
import districtatlas.notebook.BroughtLook.ByClass;
import districtatlas.notebook.BroughtLook.Method;
import districtatlas.own.MadeData;
import districtatlas.own.OwnLayerDeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries of layers that were brought, and their features in the same file: neither is lost while somebody may want it, nor kept when nobody can. */
class BroughtLayerTest {
    private static final EntryId ID = new EntryId("0c2f4b1a-0000-4000-8000-1234567890ab");
    private static final Signature BY = new Signature("甲", Instant.parse("2035-01-01T00:00:00Z"));
    private static final MadeData DATA = new MadeData("地块", Shape.POLYGON, 30);

    @TempDir
    Path folder;
    private Path file;
    private BroughtLayer entry;

    @BeforeEach
    void make() {
        file = folder.resolve("a.atlas");
        NotebookFile.create(file, "made up", "1").close();
        entry = DATA.entry(Notebook.EMPTY);
    }

    private static Notebook bring(NotebookFile open, EntryId id, BroughtLayer layer) {
        Notebook before = open.read();
        open.bring(id, layer, DATA, Cancel.never(), n -> { });
        return open.save(before, OwnLayerDeeds.add(before, id, layer, BY));
    }

    private static List<String> tables(Path file) {
        try (ReaderFile open = ReaderFile.openReadOnly(file)) {
            return open.broughtTables();
        }
    }

    @Test
    void allThatIsKnownOfALayerIsInTheFile() {
        BroughtLook look = entry.look().withColouring(Optional.of(new ByCategory("用地", List.of("住宅", ""), List.of("own-1", "#A0B0C0"), "own-none"))).withLabel("名称", 13.5);
        BroughtLayer whole = entry.withLook(look).withFilter("\"面积(㎡)\" > 3").withVisible(false)
                .withSource(entry.source().withPath("../数据/地块.gdb"))
                .withOrigin(entry.origin().withWords("测绘院", "2034", "CC-BY-4.0").withHistory(List.of(BroughtOrigin.Deed.of(Problem.worded("own.columns-many", "", "a", 2, 1)),
                        new BroughtOrigin.Deed("", List.of("自己改过")))));
        BroughtLayer placed = new BroughtLayer(whole.title(), 2.25, Shape.POLYGON, whole.columns(), false, new BroughtSource("x/y.csv", "y", "", Optional.of(new Placing("EPSG:4547", true, true,
                Placing.Shift.GCJ02, new double[] {1, 2.5, -3, 4, 5, 6})), whole.source().print()), whole.origin(),
                look.withColouring(Optional.of(new ByClass("层数", Method.NATURAL, List.of(1.0, 2.5, 9.0), List.of("#102030", "own-2")))), "", true);
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            Notebook with = open.save(open.read(), Notebook.EMPTY.with(EntryKinds.LAYER, ID, whole, BY).with(EntryKinds.LAYER, new EntryId("p"), placed, BY));
            assertEquals(whole, with.layers().find(ID).orElseThrow().value().orElseThrow());
        }
        try (NotebookFile open = NotebookFile.openReadOnly(file)) {
            assertEquals(List.of(), open.problems());
            assertEquals(whole, open.read().layers().find(ID).orElseThrow().value().orElseThrow());
            assertEquals(placed, open.read().layers().find(new EntryId("p")).orElseThrow().value().orElseThrow());
        }
    }

    @Test
    void aDeedIsToldInTheLanguageOfWhoeverReadsIt() {
        Messages english = new Messages(Lang.EN);
        assertTrue(BroughtOrigin.Deed.of(Problem.worded("own.columns-many", "", "a", 2, 1)).in(english).contains("has 2 columns"));
        assertEquals("自己改过 · 2", new BroughtOrigin.Deed("of-a-newer-program", List.of("自己改过", "2")).in(english));
    }

    @Test
    void whatIsNoLookIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> entry.look().withColour("red"));
        assertThrows(IllegalArgumentException.class, () -> new ByClass("a", Method.OWN, List.of(2.0, 1.0), List.of("own-1")));
        assertThrows(IllegalArgumentException.class, () -> new ByCategory("a", List.of("x"), List.of(), ""));
    }

    @Test
    void featuresStayAsLongAsARemovalCanBeTakenBackAndGoAfterwards() {
        String table = BroughtLayer.idOf(ID);
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            Notebook with = bring(open, ID, entry);
            Notebook without = open.save(with, OwnLayerDeeds.remove(with, ID, BY));
            assertEquals(List.of(table), tables(file), "it can be taken back");
            Notebook back = open.save(without, without.minus(without.minus(with)));
            assertTrue(back.layers().find(ID).isPresent());
        }
        NotebookFile.open(file, "made up").close();
        assertEquals(List.of(table), tables(file), "opened again with its entry");
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            Notebook with = open.read();
            open.save(with, OwnLayerDeeds.remove(with, ID, BY));
        }
        assertEquals(List.of(), NotebookFile.problems(file));
        NotebookFile.open(file, "made up").close();
        assertEquals(List.of(), tables(file));
    }

    @Test
    void featuresWithoutAnEntryGoWhenTheFileIsOpenedAgain() {
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            open.bring(ID, entry, DATA, Cancel.never(), n -> { });
            assertTrue(open.has(ID, entry));
        }
        NotebookFile.open(file, "made up").close();
        assertEquals(List.of(), tables(file));
    }

    @Test
    void featuresOfAnEntryThatANewerProgramWroteStay() {
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            bring(open, ID, entry);
        }
        try (ReaderFile rows = ReaderFile.openForWriting(file)) {
            VersionRow row = rows.versions().get(0);
            rows.inOneTransaction(() -> {
                rows.remove(row.key());
                rows.add(new VersionRow(row.kind(), row.entry(), row.version(), row.parents(), row.author(), row.made(), "{\"shape\":\"cloud\"}"));
            });
        }
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            assertEquals(List.of("notebook.row"), open.problems().stream().map(Problem::code).toList());
        }
        assertEquals(List.of(BroughtLayer.idOf(ID)), tables(file));
    }

    @Test
    void aCopyUnderAnotherNameHasTheFeaturesToo() {
        Path copy = folder.resolve("b.atlas");
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            bring(open, ID, entry);
            open.copyTo(copy);
        }
        assertEquals(List.of(), NotebookFile.problems(copy));
        try (NotebookFile open = NotebookFile.open(copy, "made up")) {
            assertTrue(open.has(ID, entry));
        }
    }

    @Test
    void joinedFilesBringTheirFeaturesAlong() {
        Path into = folder.resolve("into.atlas");
        try (NotebookFile open = NotebookFile.open(file, "made up"); NotebookFile other = NotebookFile.create(into, "made up", "1")) {
            Notebook with = bring(open, ID, entry);
            assertFalse(other.has(ID, entry));
            assertEquals(30, other.bring(ID, entry, open, Cancel.never()));
            other.save(Notebook.EMPTY, with);
        }
        assertEquals(List.of(), NotebookFile.problems(into));
    }

    @Test
    void anEntryWithoutItsFeaturesIsToldByACheck() {
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            open.save(open.read(), OwnLayerDeeds.add(Notebook.EMPTY, ID, entry, BY));
        }
        assertEquals(List.of("own.table-missing"), NotebookFile.problems(file).stream().map(Problem::code).toList());
    }

    @Test
    void anotherGisHasTheTitleAndTheLookOfNow() throws IOException {
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            Notebook with = bring(open, ID, entry);
            Notebook red = OwnLayerDeeds.restyle(OwnLayerDeeds.rename(with, ID, "红楼", BY), ID, l -> l.withColour("#AA0011"), BY);
            open.save(with, red);
        }
        String bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(bytes.contains("红楼"));
        assertTrue(bytes.contains("RuleRenderer") && bytes.contains("170,0,17"), "QGIS draws it in that colour");
    }

    @Test
    void theValuesOfAFeatureAreWhatWasBrought() {
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            bring(open, ID, entry);
        }
        try (ReaderFile rows = ReaderFile.openReadOnly(file);
             ReadyCursor cursor = BroughtRows.cursor(() -> rows.rows(entry.table(ID), new districtatlas.base.ProblemLog()), MadeData.COLUMNS)) {
            List<Object> seventh = new ArrayList<>();
            for (int n = 1; n <= 7; n++) {
                seventh = List.of(cursor.next().orElseThrow().values());
            }
            assertEquals(List.of(MadeData.values(7)), seventh);
        }
    }
}
