package districtatlas.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that saves without a pause is killed by the system at a moment of chance, again and again, on one file: it opens each time,
 * it is whole, and what was said to be safe is in it, with the features of each layer that an entry names. All 200 kills with {@code -Dkill.times=200}, about two minutes.
 */
class KilledWriterTest {
    private static final int TIMES = Integer.getInteger("kill.times", 12);
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    Path folder;

    @Test
    void whatWasSaidToBeSafeIsInTheFile() throws IOException, InterruptedException {
        Path file = folder.resolve("会议 记录.atlas");
        NotebookFile.create(file, "made up", "1").close();
        Random random = new Random(TIMES);
        int next = 1;
        int rolledBack = 0;
        for (int kill = 0; kill < TIMES; kill++) {
            int safe = killed(file, next, kill % 2 == 0, random);
            boolean journal = Files.exists(file.resolveSibling(file.getFileName() + "-journal"));
            rolledBack += journal ? 1 : 0;
            int there = check(file, next, safe, "kill " + kill);
            System.out.printf("kill %d: %d edits said to be safe, %d in the file%s%n", kill, safe, there, journal ? ", one in the middle" : "");
            next = there + 1;
        }
        System.out.printf("%d kills, %d edits, %d rolled back, %d bytes%n", TIMES, next - 1, rolledBack, Files.size(file));
        assertTrue(next > TIMES / 2, "something was saved between the kills");
    }

    /**
     * @param afterOne not before one edit is safe: a busy machine may take long
     * @return the last edit that was said to be safe
     */
    private static int killed(Path file, int next, boolean afterOne, Random random) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), KilledWriter.class.getName(), file.toString(),
                Integer.toString(next)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("open", said.readLine());
            int safe = afterOne ? Integer.parseInt(said.readLine()) : next - 1;
            Thread.sleep(random.nextInt(LONGEST_MILLIS), random.nextInt(1_000_000));
            writer.toHandle().destroyForcibly();            // the process itself would lose what it said
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                safe = Integer.parseInt(line);
            }
            assertTrue(writer.waitFor(20, TimeUnit.SECONDS));
            return safe;
        }
    }

    private static int check(Path file, int next, int safe, String when) {
        Notebook there;
        try (NotebookFile open = NotebookFile.open(file, "made up")) {
            assertEquals(List.of(), open.heldBack().stream().toList(), when);
            assertEquals(List.of(), open.problems(), when);
            there = open.read();
        }
        assertEquals(List.of(), NotebookFile.problems(file).stream().filter(p -> !p.code().equals("notebook.picture-other")).toList(), when);
        int last = (int) there.notes().all().stream().count();
        assertTrue(last == safe || last == safe + 1, when + ": " + last + " in the file, " + safe + " said to be safe");
        for (int n = next; n <= last; n++) {
            assertTrue(there.notes().findAny(new EntryId("n" + n)).isPresent(), when + ": note " + n);
            assertEquals(n % KilledWriter.PICTURE_EVERY == 0, there.photos().find(new EntryId("p" + n)).isPresent(), when);
            assertEquals(n % KilledWriter.LAYER_EVERY == 0, there.layers().find(new EntryId("l" + n)).isPresent(), when);
        }
        return last;
    }
}
