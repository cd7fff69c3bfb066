package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide of maps/ names every code that the compiler may say, and no other. */
class ProblemCodesTest {
    private static final Path COMPILER = Path.of("src/main/java/districtatlas/author");
    private static final Path GUIDE = Path.of("maps/README.md");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z]+\\.[a-z][a-z-]*)\"");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z-]+)` \\| \\S.* \\|$");
    private static final Pattern FAMILY_ASKED = Pattern.compile("ids\\.check\\((?:(\\w+)\\.)?FAMILY\\b");
    private static final Pattern FAMILY = Pattern.compile("FAMILY = \"([a-z]+)\"");

    @Test
    void theGuideListsEveryCodeOfTheCompilerAndNoOther() throws IOException {
        Set<String> listed = found(LISTED, Files.readString(GUIDE));
        Set<String> said = said();
        assertTrue(said.size() > 50 && said.contains("line.name") && said.contains("zone.unknown"), said::toString);
        assertEquals(said, listed);
    }

    /** Every quoted code, and for every family of ids that is checked its unknown one. File names look the same and are left out. */
    private static Set<String> said() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.list(COMPILER)) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                codes.addAll(found(QUOTED, text));
                for (var asked : FAMILY_ASKED.matcher(text).results().toList()) {
                    Path declared = asked.group(1) == null ? source : COMPILER.resolve(asked.group(1) + ".java");
                    found(FAMILY, Files.readString(declared)).forEach(f -> codes.add(f + ".unknown"));
                }
            }
        }
        codes.removeIf(c -> Stream.of(".yaml", ".ini", ".db", ".txt").anyMatch(c::endsWith));
        return codes;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(m -> found.add(m.group(1)));
        return found;
    }
}
