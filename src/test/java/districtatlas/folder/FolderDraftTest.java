package districtatlas.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.WrittenFiles;
import districtatlas.base.NotWritten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of a folder that are planned. */
class FolderDraftTest {
    @TempDir
    Path folder;

    @Test
    void allFilesAreWrittenOrNone() throws IOException, NotWritten {
        Files.writeString(folder.resolve("a.yaml"), "old\n");
        Path locked = Files.writeString(folder.resolve("m.yaml"), "old\n");
        assertTrue(locked.toFile().setReadOnly());
        FolderDraft draft = new FolderDraft(folder);
        for (String file : new String[] {"a.yaml", "m.yaml", "z.yaml"}) {
            draft.put(file, "new\n");
        }
        assertThrows(NotWritten.class, draft::write);
        assertEquals("old\n", Files.readString(folder.resolve("a.yaml")));
        assertFalse(Files.exists(folder.resolve("z.yaml")));
        assertFalse(WrittenFiles.leftIn(folder));
        assertTrue(locked.toFile().setWritable(true));
        draft.write();
        assertEquals("new\n", Files.readString(folder.resolve("a.yaml")));
        assertEquals("new\n", Files.readString(locked));
    }
}
