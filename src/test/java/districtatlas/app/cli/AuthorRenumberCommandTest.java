package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.ThreeZones;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers of lines moved in a folder. */
class AuthorRenumberCommandTest {
    @TempDir
    Path temporary;

    @Test
    void aFileInAnotherEncodingStopsAll() throws IOException {
        Path sources = ThreeZones.copyTo(temporary.resolve("sources"));
        Path items = sources.resolve("plan/items/things.yaml");
        byte[] gbk = Files.readString(items).getBytes(Charset.forName("GBK"));
        Files.write(items, gbk);
        Path zones = sources.resolve("plan/zones.yaml");
        String before = Files.readString(zones);
        Path newer = Files.writeString(temporary.resolve("newer.txt"), "题头\n" + Files.readString(ThreeZones.planText()));
        CommandRun run = CommandRun.of("--lang", "zh", "author", "renumber", ThreeZones.planText().toString(), newer.toString(), "--into", sources.toString());
        assertEquals(2, run.exit(), run::said);
        assertTrue(run.err().contains("plan/items/things.yaml 的第 "), run::said);
        assertArrayEquals(gbk, Files.readAllBytes(items));
        assertEquals(before, Files.readString(zones));
    }
}
