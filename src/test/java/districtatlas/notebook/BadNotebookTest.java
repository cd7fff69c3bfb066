package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files from anybody: each is opened as far as it can be, or refused with a sentence; none is written to that is not understood. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class BadNotebookTest {
    @TempDir
    Path folder;
    private Path file;
    private Notebook some;

    @BeforeEach
    void make() {
        file = folder.resolve("a.atlas");
        some = new SomeNotebook(5).of(60, 30);
        try (NotebookFile made = NotebookFile.create(file, "made up", "1")) {
            made.save(Notebook.EMPTY, some);
        }
    }

    private static String refusal(Path file) {
        String code = assertThrows(AtlasFileException.class, () -> NotebookFile.open(file, "made up").close()).problem().code();
        assertEquals(code, assertThrows(AtlasFileException.class, () -> NotebookFile.openReadOnly(file).close()).problem().code());
        assertEquals(List.of(code), NotebookFile.problems(file).stream().map(Problem::code).toList());
        return code;
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("bad.atlas"), bytes);
    }

    @Test
    void whatIsNoSuchFileIsRefused() throws IOException {
        assertEquals("notebook.missing", refusal(folder.resolve("nowhere.atlas")));
        assertEquals("notebook.folder", refusal(folder));
        assertEquals("notebook.not-sqlite", refusal(written(new byte[0])));
        assertEquals("notebook.not-sqlite", refusal(written("批注".repeat(100).getBytes())));
        byte[] chance = new byte[5000];
        new Random(1).nextBytes(chance);
        assertEquals("notebook.not-sqlite", refusal(written(chance)));
        assertEquals("notebook.is-atlas", refusal(districtatlas.author.ThreeZones.compiledIn(folder)));
        Path plain = folder.resolve("plain.atlas");
        OutsideEditsTest.change(plain, "create table note (id)");
        assertEquals("notebook.not-ours", refusal(plain));
        OutsideEditsTest.change(plain, "pragma application_id = " + 0x47504B47);
        assertEquals("notebook.not-ours", refusal(plain));
    }

    /** A value, a kind of mark or a time that nobody knows costs that version alone. */
    @Test
    void rowsThatAreNotUnderstoodStayInTheFile() {
        OutsideEditsTest.change(file, "insert into entry_version (kind, entry_id, version_id, parents, author, made, value) "
                + "values ('note', 'x1', 'v', '', '', '2035-01-01T00:00:00Z', '{\"subject\": 1}'), ('mark', 'x2', 'v', '', '', 'yesterday', '{}'), "
                + "('note', '', 'v', '', '', '2035-01-01T00:00:00Z', null), ('reply', 'x3', 'v', '', '', '2035-01-01T00:00:00Z', '{')");
        for (int i = 0; i < 2; i++) {
            try (NotebookFile open = NotebookFile.open(file, "made up")) {
                assertEquals(4, open.problems().stream().filter(p -> p.code().equals("notebook.row")).count());
                assertEquals(some, open.save(some, some));
            }
        }
    }

    @Test
    void aFileWithInstructionsOfItsOwnIsOnlyRead() {
        OutsideEditsTest.change(file, "create trigger t after insert on note begin delete from entry_version; end");
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            assertEquals("notebook.trigger", open.heldBack().orElseThrow().code());
            assertEquals(some, open.read());
        }
    }

    @Test
    void aFileOfANewerProgramIsOnlyRead() throws IOException {
        OutsideEditsTest.change(file, "update reader_file set value = '7' where key = 'schema'");
        byte[] before = Files.readAllBytes(file);
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            assertEquals("notebook.newer", open.heldBack().orElseThrow().code());
            assertEquals(some, open.read());
            assertEquals("notebook.newer", assertThrows(AtlasFileException.class, () -> open.save(some, Notebook.EMPTY)).problem().code());
        }
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
    }

    /** Cut anywhere, or with bytes of chance anywhere: a sentence, or what can be read; and never an edit of what is damaged without a word. */
    @Test
    void damageAnywhereIsTold() throws IOException {
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(3);
        int opened = 0;
        for (int i = 0; i < 120; i++) {
            byte[] bad = i % 3 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int j = 0; j < (i % 3 == 0 ? 0 : 1 + random.nextInt(40)); j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            Path damaged = written(bad);
            List<Problem> told = NotebookFile.problems(damaged);
            try (NotebookFile open = NotebookFile.open(damaged, "made up")) {
                opened++;
                open.read().notes().there();
                assertTrue(open.heldBack().isPresent() || !told.isEmpty() || open.read().equals(some) || i % 3 > 0, "kind " + i);
            } catch (AtlasFileException refused) {
                assertTrue(refused.problem().code().matches("notebook\\..*|atlas\\.path-long"), refused::getMessage);
            }
            Files.deleteIfExists(damaged.resolveSibling("bad.atlas-journal"));
        }
        assertTrue(opened > 10, "some can be read");
    }
}
