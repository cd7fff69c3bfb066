package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What changes a folder of sources names it, and may only list, in the same words. */
class SourcesOptionsTest {
    @Test
    void eachCommandThatChangesAFolderHasThem() {
        Map<String, List<String>> said = new TreeMap<>();
        new CommandLine(new AuthorCommand()).getSubcommands().forEach((name, command) -> said.put(name,
                command.getCommandSpec().options().stream().filter(o -> List.of("--into", "--dry-run").contains(o.longestName())).map(o -> o.longestName() + o.description()[0]).toList()));
        said.remove("fields");
        assertEquals(5, said.size());
        assertEquals(2, said.get("text").size());
        said.forEach((name, options) -> assertEquals(said.get("text"), options, name));
    }

    @Test
    void aFolderWithoutSourcesIsNamed(@TempDir Path empty) {
        CommandRun run = CommandRun.of("--lang", "zh", "author", "renumber", "a.txt", "b.txt", "--into", empty.toString());
        assertEquals(2, run.exit());
        assertTrue(run.err().contains(empty.toString()) && run.err().contains("atlas new"), run::said);
    }
}
