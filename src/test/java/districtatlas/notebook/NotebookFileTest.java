package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.coord.LonLat;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is there again: in the file, in a copy, under any name. */
class NotebookFileTest {
    private static final Signature WHO = new Signature("评审", Instant.parse("2035-06-01T08:00:00.123Z"));
    private static final Note NOTE = new Note(new About(About.Type.ZONE, "z1", "一区"), Optional.of(new LonLat(113.9, 22.5)), "这里\n再看");

    @TempDir
    Path folder;

    static Notebook some() {
        Notebook one = Notebook.EMPTY.with(EntryKinds.NOTE, new EntryId("n1"), NOTE, WHO);
        return one.with(EntryKinds.REPLY, new EntryId("r1"), new Reply(new EntryId("n1"), "已改", Optional.of(true)), WHO);
    }

    @Test
    void whatIsSavedIsThereAgain() {
        Path file = folder.resolve("评审 意见.atlas");
        Notebook some = some();
        Notebook less = some.without(EntryKinds.NOTE, new EntryId("n1"), WHO);
        try (NotebookFile made = NotebookFile.create(file, "district", "2035")) {
            assertEquals(Notebook.EMPTY, made.read());
            assertEquals(some, made.save(Notebook.EMPTY, some));
            assertEquals(some, made.read());
            assertEquals(less, made.save(some, less));
            assertEquals(Optional.empty(), made.heldBack());
        }
        try (NotebookFile again = NotebookFile.open(file, "district")) {
            assertEquals(less, again.read());
            assertEquals(some, again.save(less, some), "an edit that was taken back is as if it had not been");
            assertEquals(some, again.read());
            assertEquals("district", again.atlasId());
        }
        try (NotebookFile read = NotebookFile.openReadOnly(file)) {
            assertEquals(some, read.read());
            assertEquals("notebook.reading", assertThrows(AtlasFileException.class, () -> read.save(some, less)).problem().code());
            read.copyTo(folder.resolve("copy.atlas"));
        }
        try (NotebookFile copy = NotebookFile.open(folder.resolve("copy.atlas"), "district")) {
            assertEquals(some, copy.save(some, some));
        }
        assertEquals("notebook.exists", assertThrows(AtlasFileException.class, () -> NotebookFile.create(file, "", "")).problem().code());
    }

    @Test
    void picturesAreKept() {
        try (NotebookFile file = NotebookFile.create(folder.resolve("a.atlas"), "district", "2035")) {
            file.keepPicture("ab", new byte[] {1, 2, 3});
            assertArrayEquals(new byte[] {1, 2, 3}, file.picture("ab").orElseThrow());
            assertEquals(Optional.empty(), file.picture("cd"));
        }
    }
}
