package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher hands to Java, with a Java that says what it was given. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    private static final String JAVA = "#!/bin/sh\necho \"charmap=$(locale charmap)\"\nfor a in \"$@\"; do echo \"$a\"; done\n";

    @TempDir
    private Path folder;

    private record Run(int exit, List<String> lines) {
    }

    @BeforeEach
    void makeJava() throws IOException {
        Path java = folder.resolve("java/bin/java");
        Files.createDirectories(java.getParent());
        assertTrue(Files.writeString(java, JAVA).toFile().setExecutable(true));
    }

    private Path programIn(String name) throws IOException {
        Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        Files.createDirectories(folder.resolve(name).resolve("lib"));
        return Files.copy(Path.of("src/main/dist/bin/atlas"), bin.resolve("atlas"));
    }

    private Run run(Path atlas, Map<String, String> environment, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", atlas.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(k -> k.startsWith("LC_") || k.startsWith("LANG"));
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        return new Run(process.exitValue(), lines);
    }

    /** Named locales that a bare system lacks, those that are no UTF-8, and none at all. */
    @ParameterizedTest
    @ValueSource(strings = {"LANG=zh_CN.UTF-8", "LANG=en_US.UTF-8", "LC_ALL=xx_YY.UTF-8", "LC_CTYPE=xx_YY.utf8", "LC_ALL=POSIX", "LANG=C", "X=y", "LC_ALL=C.UTF-8"})
    void javaAlwaysGetsALocaleThatSpellsChinese(String variable) throws Exception {
        String[] named = variable.split("=");

        Run run = run(programIn("程序 folder"), Map.of(named[0], named[1]), "zone", "粤海街道");

        assertEquals("charmap=UTF-8", run.lines.get(0));
        assertEquals(List.of("zone", "粤海街道"), run.lines.subList(run.lines.size() - 2, run.lines.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"emoji 😀", "𠮷野", "bang!", "wow!/atlas"})
    void aFolderThatJavaCannotRunFromIsNamed(String name) throws Exception {
        Path atlas = programIn(name);
        for (String locale : List.of("C.UTF-8", "C")) {
            Run run = run(atlas, Map.of("LC_ALL", locale), "check");

            assertEquals(2, run.exit, run.lines::toString);
            assertEquals(1, run.lines.size(), run.lines::toString);
            assertTrue(run.lines.get(0).contains(name) && run.lines.get(0).contains("rename or move it"), run.lines::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"南山图览", "a!b", "with 'quotes' and $money", "-dash", "ünder"})
    void anyOtherFolderServes(String name) throws Exception {
        Run run = run(programIn(name), Map.of(), "zone", "a b", "");

        assertEquals(0, run.exit, run.lines::toString);
        assertEquals(List.of("-jar", "lib/district-atlas.jar", "zone", "a b", ""), run.lines.subList(run.lines.size() - 5, run.lines.size()));
    }

    @Test
    void theReadersHomeIsTheOneNamed() throws Exception {
        Run run = run(programIn("p"), Map.of("HOME", folder.toString()));

        assertTrue(run.lines.contains("-Duser.home=" + folder), run.lines::toString);
    }
}
