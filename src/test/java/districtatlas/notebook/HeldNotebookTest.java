package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.FileHold;
import districtatlas.base.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes later reads, is told who writes, and can take a copy; the hold of a dead program binds nobody. */
class HeldNotebookTest {
    private static final Notebook SOME = NotebookFileTest.some();

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("评审 意见.atlas");
        try (NotebookFile made = NotebookFile.create(file, "made up", "1")) {
            made.save(Notebook.EMPTY, SOME);
        }
        assertFalse(Files.exists(FileHold.beside(file)), "nothing is left beside it");
    }

    private static String code(NotebookFile file) {
        return file.heldBack().map(Problem::code).orElse("");
    }

    @Test
    void aSecondWindowReadsAndSeesWhatTheFirstSaves() {
        try (NotebookFile first = NotebookFile.open(file, "made up"); NotebookFile second = NotebookFile.open(file, "made up")) {
            assertEquals("notebook.held", code(second));
            assertTrue(second.heldBack().orElseThrow().parts().get(1).startsWith(System.getProperty("user.name")));
            assertEquals("notebook.held", assertThrows(AtlasFileException.class, () -> second.save(SOME, SOME)).problem().code());
            Notebook more = new SomeNotebook(3).edited(SOME);
            first.save(SOME, more);
            assertEquals(more, second.read());
            second.copyTo(folder.resolve("own copy.atlas"));
        }
        try (NotebookFile later = NotebookFile.open(file, "made up"); NotebookFile copy = NotebookFile.open(folder.resolve("own copy.atlas"), "made up")) {
            assertEquals("", code(later));
            assertEquals("", code(copy));
            assertEquals(later.read(), copy.read());
        }
    }

    @Test
    void anotherProgramHoldsItUntilItIsKilled() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), KilledWriter.class.getName(), file.toString(), "1")
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("open", said.readLine());
            try (NotebookFile second = NotebookFile.open(file, "made up")) {
                assertEquals("notebook.held", code(second));
                assertTrue(second.read().notes().find(new EntryId("n1")).isPresent());
            }
            try (NotebookFile third = NotebookFile.open(file, "made up")) {
                assertEquals("notebook.held", code(third), "to have looked takes no hold away");
            }
            other.toHandle().destroyForcibly();
            assertTrue(other.waitFor(20, TimeUnit.SECONDS));
        }
        assertTrue(Files.exists(FileHold.beside(file)), "it had no time to clear up");
        try (NotebookFile later = NotebookFile.open(file, "made up")) {
            assertEquals("", code(later));
        }
    }

    @Test
    void anotherMachineIsBelievedForSomeMinutes() throws IOException {
        Path beside = FileHold.beside(file);
        Files.writeString(beside, "林工\nPLAN-07\n4711\n2035-06-01T08:00:00Z\n");
        try (NotebookFile held = NotebookFile.open(file, "made up")) {
            assertEquals("notebook.held", code(held));
            assertEquals("林工 (PLAN-07)", held.heldBack().orElseThrow().parts().get(1));
        }
        assertTrue(Files.exists(beside), "it is not ours to remove");
        Files.setLastModifiedTime(beside, FileTime.from(Instant.now().minus(Duration.ofMinutes(6))));
        try (NotebookFile later = NotebookFile.open(file, "made up")) {
            assertEquals("", code(later));
        }
    }

    @Test
    void aDamagedHoldBindsNobody() throws IOException {
        for (String text : List.of("", "x", "a\nb\nc\nd\n", "\0\0\0\0")) {
            Files.writeString(FileHold.beside(file), text);
            try (NotebookFile open = NotebookFile.open(file, "made up")) {
                assertEquals(Optional.empty(), open.heldBack(), text);
            }
        }
    }
}
