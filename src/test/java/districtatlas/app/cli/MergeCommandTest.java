package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeCommandTest {
    @TempDir
    private Path folder;

    private Path a() {
        return OwnFiles.write(folder.resolve("a.atlas"), OwnFiles.everything());
    }

    private Path b() {
        Notebook edited = OwnFiles.first().changed(EntryKinds.NOTE, OwnFiles.NOTE, n -> n.withText("by Wang"), OwnFiles.by("Wang", 30));
        return OwnFiles.write(folder.resolve("b.atlas"), edited.with(EntryKinds.NOTE, new EntryId("n9"), OwnFiles.note("Wang's own"), OwnFiles.by("Wang", 31)));
    }

    private static CommandRun merge(Path into, Path... files) {
        return CommandRun.of(Stream.concat(Stream.of("--lang", "en", "merge", "--into", into.toString()), Stream.of(files).map(Path::toString)).toArray(String[]::new));
    }

    private static byte[] picture(Path file) {
        try (NotebookFile open = NotebookFile.openReadOnly(file)) {
            return open.picture(OwnFiles.hash()).orElse(new byte[0]);
        }
    }

    @Test
    void aNewFileHasAllOfBothWhicheverIsNamedFirst() throws IOException {
        Path a = a();
        Path b = b();
        Path ab = folder.resolve("ab.atlas");
        Path ba = folder.resolve("ba.atlas");
        CommandRun run = merge(ab, a, b);
        assertEquals(0, run.exit(), run.said());
        assertEquals("", run.err());
        assertEquals(List.of("From " + a + ":", "  Notes: 2 new (by no name given: 1, Lin: 1)", "  Replies: 1 new (by Wang: 1)", "  Marks: 1 new (by Lin: 1)",
                "  Bookmarks: 2 new (by Lin: 2)", "  Photos: 1 new (by Lin: 1)", "  Actual values: 1 new (by Lin: 1)",
                "  Tours: 1 new (by Lin: 1)", "  Steps of tours: 2 new (by Lin: 2)", "From " + b + ":", "  Notes: 1 new, 1 changed (by Wang: 2)",
                "Merged into " + ab + ". It now has notes: 3, marks: 1, bookmarks: 2, photos: 1, actual values: 1, tours: 1, layers: 0."), run.out().lines().toList());
        assertEquals(0, merge(ba, b, a).exit());
        assertEquals(OwnFiles.read(ab), OwnFiles.read(ba));
        assertEquals(OwnFiles.read(a).joined(OwnFiles.read(b)), OwnFiles.read(ab));
        assertArrayEquals(OwnFiles.PICTURE, picture(ab));
        assertArrayEquals(OwnFiles.PICTURE, picture(ba));
        assertEquals(CommandRun.of("notes", "--json", ab.toString()).out(), CommandRun.of("notes", "--json", ba.toString()).out());
        assertEquals(0, CommandRun.of("check", ab.toString()).exit());
    }

    @Test
    void whatWasInTheFileStays() {
        Path c = OwnFiles.write(folder.resolve("c.atlas"), Notebook.EMPTY.with(EntryKinds.NOTE, new EntryId("mine"), OwnFiles.note("mine"), OwnFiles.by("Zhao", 0)));
        assertEquals(0, merge(c, a(), b()).exit());
        assertEquals(4, OwnFiles.read(c).notes().size());
        CommandRun again = merge(c, folder.resolve("a.atlas"), folder.resolve("b.atlas"));
        assertTrue(again.out().contains("Notes: 2 known already"), again.out());
        assertFalse(again.out().contains("new"), again.out());
    }

    @Test
    void oneOfThoseMergedMayGetTheRest() {
        Path a = a();
        Notebook both = OwnFiles.read(a).joined(OwnFiles.read(b()));
        assertEquals(0, merge(a, a, folder.resolve("b.atlas")).exit());
        assertEquals(both, OwnFiles.read(a));
    }

    /** One that somebody has open is read, and not written to. */
    @Test
    void aFileThatIsHeldIsReadAndNotWrittenTo() {
        Path a = a();
        Path b = b();
        Notebook before = OwnFiles.read(a);
        try (NotebookFile held = NotebookFile.open(a, "three")) {
            assertEquals(0, merge(folder.resolve("c.atlas"), a, b).exit());
            CommandRun refused = merge(a, b);
            assertEquals(2, refused.exit(), refused.said());
            assertTrue(refused.err().contains("a.atlas"), refused.err());
        }
        assertEquals(before, OwnFiles.read(a));
    }

    /** One bad file among good ones: nothing is merged, rather than a part without a word. */
    @Test
    void nothingIsWrittenWhenOneFileIsWrong() throws IOException {
        Path a = a();
        Path garbage = Files.write(folder.resolve("garbage.atlas"), new byte[100]);
        assertEquals(2, merge(folder.resolve("c.atlas"), a, garbage).exit());
        assertFalse(Files.exists(folder.resolve("c.atlas")));
        CommandRun nowhere = merge(folder.resolve("no/such/c.atlas"), a);
        assertEquals(2, nowhere.exit());
        assertEquals(1, nowhere.err().strip().lines().count(), nowhere.err());
        assertEquals(2, merge(folder.resolve("c.txt"), a).exit(), "a name that says it is something else");
        assertEquals(2, CommandRun.of("merge", a.toString()).exit(), "without --into");
        assertEquals(2, CommandRun.of("merge", "--into", a.toString()).exit(), "without a file");
    }
}
