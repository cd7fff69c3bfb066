package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.FileHold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stick is pulled, a disk is full, another file lies in its place: a save fails with a sentence, and goes on when it can again. */
class LostNotebookTest {
    private static final Notebook SOME = NotebookFileTest.some();

    @TempDir
    Path folder;
    private Path stick;
    private Path file;
    private final SomeNotebook edits = new SomeNotebook(11);

    @BeforeEach
    void make() throws IOException {
        stick = Files.createDirectory(folder.resolve("U 盘"));
        file = stick.resolve("notes.atlas");
        try (NotebookFile made = NotebookFile.create(file, "made up", "1")) {
            made.save(Notebook.EMPTY, SOME);
        }
    }

    private static String refusal(NotebookFile file, Notebook from, Notebook to) {
        return assertThrows(AtlasFileException.class, () -> file.save(from, to)).problem().code();
    }

    @Test
    void aStickThatIsPulledAndPutBack() throws IOException {
        Notebook more = edits.edited(edits.edited(SOME));
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            Files.move(stick, folder.resolve("pulled"));
            assertEquals("notebook.gone", refusal(open, SOME, more));
            assertEquals("notebook.gone", refusal(open, SOME, more));
            Files.move(folder.resolve("pulled"), stick);
            assertEquals(more, open.save(SOME, more));
        }
        assertEquals(List.of(), NotebookFile.problems(file));
    }

    /** As from a copy that was made before: what was saved since is saved again. */
    @Test
    void anOlderCopyIsPutInItsPlace() throws IOException {
        Path copy = folder.resolve("copy.atlas");
        Notebook more = edits.edited(edits.edited(SOME));
        Notebook most = edits.edited(more);
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            open.copyTo(copy);
            open.save(SOME, more);
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
            assertEquals(most, open.save(more, most));
            assertEquals(most, open.read());
        }
        assertEquals(List.of(), NotebookFile.problems(file));
    }

    @Test
    void anotherFileInItsPlaceIsNotWrittenTo() throws IOException {
        Path other = folder.resolve("other.atlas");
        NotebookFile.create(other, "made up", "1").close();
        byte[] before = Files.readAllBytes(other);
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            assertEquals("notebook.replaced", refusal(open, SOME, edits.edited(SOME)));
        }
        assertEquals(before.length, Files.size(file));
        try (NotebookFile open = NotebookFile.openReadOnly(file)) {
            assertEquals(Notebook.EMPTY, open.read());
        }
    }

    @Test
    void whatIsNoNotebookInItsPlaceIsToldAsAnotherFile() throws IOException {
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            Files.delete(file);
            Files.writeString(file, "no notebook at all");
            assertEquals("notebook.replaced", refusal(open, SOME, edits.edited(SOME)));
        }
        assertEquals("no notebook at all", Files.readString(file));
    }

    /** As two machines would that do not see each other's hold. */
    @Test
    void whatAnotherProgramWroteMeanwhileIsJoined() throws IOException {
        try (NotebookFile one = NotebookFile.open(file, "made up")) {
            Path linked = folder.resolve("linked.atlas");
            Files.createLink(linked, file);
            Notebook ours = SOME.with(EntryKinds.NOTE, new EntryId("ours"), edits.note(), edits.by());
            Notebook theirs = SOME.with(EntryKinds.NOTE, new EntryId("theirs"), edits.note(), edits.by());
            try (NotebookFile other = NotebookFile.open(linked, "made up")) {
                assertEquals(Optional.empty(), other.heldBack());
                other.save(SOME, theirs);
                Notebook both = one.save(SOME, ours);
                assertEquals(ours.joined(theirs), both);
                Notebook edited = both.changed(EntryKinds.NOTE, new EntryId("ours"), n -> n.withText("theirs, further"), edits.by());
                assertEquals(edited, other.save(theirs, edited));
            }
            Notebook back = one.save(ours, SOME);
            Entry<Note> builtUpon = back.notes().find(new EntryId("ours")).orElseThrow();
            assertEquals("theirs, further", builtUpon.value().orElseThrow().text());
            assertEquals(2, builtUpon.versions().size(), "what others built upon stays as well");
        }
        assertEquals(List.of(), NotebookFile.problems(file));
    }

    /** QGIS keeps a log beside a file that it has open. What is in it is read, and saving goes on. */
    @Test
    void aGisHasItOpenMeanwhile() throws Exception {
        try (Connection gis = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = gis.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("insert into entry_version (kind, entry_id, version_id, parents, author, made, value) "
                    + "values ('bookmark', 'b', 'v', '', '', '2035-01-01T00:00:00Z', '{\"name\":\"x\",\"state\":\"\",\"rank\":1}')");
            assertTrue(Files.size(file.resolveSibling("notes.atlas-wal")) > 0);
            try (NotebookFile read = NotebookFile.openReadOnly(file); NotebookFile open = NotebookFile.open(file, "made up")) {
                Notebook there = open.read();
                assertEquals(1, there.bookmarks().size());
                assertEquals(there, read.read());
                Notebook more = edits.edited(edits.edited(there));
                assertEquals(more, open.save(there, more));
                statement.execute("delete from entry_version where entry_id = 'b'");
                assertEquals(0, open.save(more, SOME).bookmarks().size());
            }
        }
        assertTrue(Files.notExists(file.resolveSibling("notes.atlas-wal")));
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            assertEquals(SOME, open.read());
        }
    }

    @Test
    void aFileThatIsMarkedReadOnlyIsOnlyRead() throws IOException {
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("r--r--r--"));
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            assertEquals("write.locked", open.heldBack().orElseThrow().code());
            assertEquals(SOME, open.read());
        }
        assertTrue(Files.notExists(FileHold.beside(file)));
    }

    @Test
    void aDiskThatCanOnlyBeReadIsOnlyRead() throws Exception {
        onSmallDisk(small -> {
            Path there = small.resolve("notes.atlas");
            Files.copy(file, there);
            run("mount", "-o", "remount,ro", small.toString());
            try (NotebookFile open = NotebookFile.open(there, "made up")) {
                assertTrue(open.heldBack().orElseThrow().code().startsWith("write."), open.heldBack()::toString);
                assertEquals(SOME, open.read());
                open.copyTo(folder.resolve("taken.atlas"));
            }
        });
    }

    @Test
    void aFullDiskIsToldAndTriedAgain() throws Exception {
        onSmallDisk(small -> {
            Path there = small.resolve("notes.atlas");
            Files.copy(file, there);
            Notebook more = SOME;
            for (int i = 0; i < 40; i++) {
                more = edits.edited(more);
            }
            try (NotebookFile open = NotebookFile.open(there, "made up")) {
                Path ballast = small.resolve("ballast");
                try {
                    Files.write(ballast, new byte[4 << 20]);
                } catch (IOException full) {
                    // As it is meant to be.
                }
                assertEquals("write.no-space", refusal(open, SOME, more));
                assertEquals(SOME, open.read(), "nothing is half done");
                Files.delete(ballast);
                assertEquals(more, open.save(SOME, more));
            }
            assertEquals(List.of(), NotebookFile.problems(there));
        });
    }

    private interface OnDisk {
        void run(Path disk) throws Exception;
    }

    /** Where this machine lets one be made. */
    private void onSmallDisk(OnDisk work) throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(Files.isExecutable(Path.of("/bin/mount")) && run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", small.toString()) == 0);
        try {
            work.run(small);
        } finally {
            run("umount", small.toString());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }
}
