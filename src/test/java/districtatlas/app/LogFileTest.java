package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Mishaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    /** In a Java of its own, since it takes all logging over. */
    private String saidBy(Path log) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process run = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                Failing.class.getName(), log.toString()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertTrue(run.waitFor(60, TimeUnit.SECONDS));
        return Files.readString(out);
    }

    @Test
    void tracesGoToTheFileAndNotToTheReader() throws IOException, InterruptedException {
        Path log = folder.resolve("new folder/log");
        assertEquals("", saidBy(log));
        List<String> lines = Files.readAllLines(log.resolve("atlas.log"));
        assertTrue(lines.stream().anyMatch(l -> l.contains("a test")) && lines.stream().anyMatch(l -> l.startsWith("\tat ")), lines::toString);
    }

    @Test
    void aLargeLogBeginsAnew() throws IOException, InterruptedException {
        Files.write(folder.resolve("atlas.log"), new byte[2 << 20]);
        saidBy(folder);
        assertTrue(Files.size(folder.resolve("atlas.log")) < 100_000 && Files.size(folder.resolve("atlas.log.1")) == 2 << 20);
    }

    @Test
    void whereNothingCanBeWrittenNothingIsSaidEither() throws IOException, InterruptedException {
        assertEquals("", saidBy(Files.writeString(folder.resolve("file"), "x").resolve("log")));
    }

    /** Logs a failure. */
    static final class Failing {
        private Failing() {
        }

        public static void main(String[] args) {
            LogFile.in(Path.of(args[0]));
            new Mishaps(c -> { }).report("a test", new IllegalStateException("a bug"));
        }
    }
}
