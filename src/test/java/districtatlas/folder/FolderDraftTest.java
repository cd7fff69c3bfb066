package districtatlas.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.WrittenFiles;
import districtatlas.base.NotWritten;
import districtatlas.data.DataRefused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void whatSystemsLeaveBesideIsNoFileOfTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("plan/items"));
        for (String file : List.of("plan/b.yaml", "plan/._b.yaml", "plan/b.txt", "plan/items/c.yaml", "plan/items/._c.yaml")) {
            Files.writeString(folder.resolve(file), "x");
        }
        FolderDraft draft = new FolderDraft(folder);
        draft.put("plan/a.yaml", "x");
        draft.put("planned/a.yaml", "x");
        assertEquals(List.of("plan/a.yaml", "plan/b.yaml"), draft.files("plan", ".yaml"));
        assertEquals(List.of("plan/a.yaml", "plan/b.yaml", "plan/items/c.yaml"), draft.filesWithin("plan", ".yaml"));
    }

    @Test
    void whatIsInAnotherEncodingIsReadAsItOrRefused() throws IOException, NotWritten {
        String list = "- id: one\n  name: 一\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] marked = ("\uFEFF" + list).getBytes(charset);
            Path file = Files.write(folder.resolve("list.yaml"), marked);
            FolderDraft draft = new FolderDraft(folder);
            EntryFile read = draft.entries("list.yaml", "id");
            assertEquals(List.of("one"), read.ids());
            draft.put("list.yaml", read);
            draft.write();
            assertArrayEquals(marked, Files.readAllBytes(file), "nothing else is said");
            draft.put("list.yaml", read.with("two", "- id: two\n"));
            assertEquals(List.of(new FolderChange("list.yaml", false, List.of(new EntryChange("two", EntryChange.How.ADDED)), 1, 0)), draft.changes());
            draft.write();
            assertEquals(list + "- id: two\n", Files.readString(file));
        }
        byte[] gbk = ("# x\n" + list.replace("一", "东门街道")).getBytes(Charset.forName("GBK"));
        Path file = Files.write(folder.resolve("list.yaml"), gbk);
        FolderDraft draft = new FolderDraft(folder);
        DataRefused refused = assertThrows(DataRefused.class, () -> draft.entries("list.yaml", "id"));
        assertEquals(List.of("list.yaml", "3", "UTF-8"), refused.problem().parts());
        EntryFile other = EntryFile.parse("- id: two\n", "id");
        assertThrows(DataRefused.class, () -> draft.put("list.yaml", other));
        draft.write();
        assertArrayEquals(gbk, Files.readAllBytes(file));
    }
}
