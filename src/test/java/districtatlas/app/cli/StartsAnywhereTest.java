package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.ThreeZones;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in a Java of its own, where the system is not as it should be. */
@EnabledOnOs(OS.LINUX)
class StartsAnywhereTest {
    @TempDir
    private Path folder;

    private record Run(int exit, String said) {
    }

    private Run run(Path cache, Path temporary, Path atlas, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + temporary, "-cp", System.getProperty("java.class.path"), "districtatlas.app.Main",
                "--lang", "en", "--atlas", atlas.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertFalse(said.contains("\tat "), said);
        return new Run(process.exitValue(), said);
    }

    @Test
    void aMissingTemporaryFolderIsNotMissedAndNothingIsLeftInOneThatIsThere() throws Exception {
        Path atlas = ThreeZones.compiledIn(folder);
        Path temporary = Files.createDirectory(folder.resolve("tmp"));

        assertEquals(0, run(folder.resolve("cache"), folder.resolve("none"), atlas, "zone", "990001001").exit);
        assertEquals(0, run(Files.createFile(folder.resolve("file")).resolve("cache"), temporary, atlas, "zone", "990001001").exit);

        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(List.of(), left.filter(p -> !p.getFileName().toString().startsWith("hsperfdata")).toList());
        }
    }

    /** Java would copy fonts and collect pictures there. */
    @ParameterizedTest
    @ValueSource(strings = {"picture.png", "sheet.pdf"})
    void aPictureIsPaintedWithoutTheSystemsTemporaryFolder(String name) throws Exception {
        Path atlas = ThreeZones.compiledIn(folder);
        Path picture = folder.resolve(name);

        Run run = run(folder.resolve("cache"), folder.resolve("none"), atlas, "render", "--size", "200x150", "--out", picture.toString());

        assertEquals(0, run.exit, run.said);
        assertTrue(Files.size(picture) > 1000);
    }

    @Test
    void withoutAnyFolderTheReasonIsNotTheFile() throws Exception {
        Path atlas = ThreeZones.compiledIn(folder);
        Path notAFolder = Files.createFile(folder.resolve("file"));

        Run run = run(notAFolder, folder.resolve("none"), atlas, "zone", "990001001");

        assertEquals(2, run.exit, run.said);
        assertTrue(run.said.contains("the file itself is sound") && run.said.contains(folder.resolve("none").toString()), run.said);
    }

    @Test
    void aPathThatTheDatabaseCannotTakeIsCalledTooLong() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("长".repeat(80)).resolve("长".repeat(80)).resolve("长".repeat(20)));
        Path atlas = Files.copy(ThreeZones.compiledIn(folder), deep.resolve("a.gpkg"));

        Run run = run(folder.resolve("cache"), folder, atlas, "zone", "990001001");

        assertEquals(2, run.exit, run.said);
        assertTrue(run.said.contains("its path is too long") && !run.said.contains("damaged"), run.said);
    }

    @Test
    void aFileOfAnyNameOpens() throws Exception {
        Path strange = Files.createDirectories(folder.resolve("😀!/𠮷 %20#?"));
        Path atlas = Files.copy(ThreeZones.compiledIn(folder), strange.resolve("地图!.gpkg"));

        assertEquals(0, run(folder.resolve("cache"), folder, atlas, "zone", "990001001").exit);
    }
}
