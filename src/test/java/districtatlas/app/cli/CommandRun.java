package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** How a command ended, what it printed, and what it said besides. It never opens a window, and never shows a stack trace. */
record CommandRun(int exit, String out, String err) {
    /** All went well, and nothing had to be said. */
    static final CommandRun QUIET = new CommandRun(0, "", "");

    /** Over that atlas, in Chinese. */
    static CommandRun over(Path atlas, String... args) {
        return of(Stream.concat(Stream.of("--lang", "zh", "--atlas", atlas.toString()), Arrays.stream(args)).toArray(String[]::new));
    }

    static CommandRun of(String... args) {
        return of((atlas, messages, options) -> fail("no window was asked for"), args);
    }

    static CommandRun of(WindowDoor door, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = AtlasCommand.run(door, new PrintWriter(out, true), new PrintWriter(err, true), args);
        CommandRun run = new CommandRun(exit, out.toString(), err.toString());
        assertFalse(run.said().contains("\tat "), run::said);
        return run;
    }

    String said() {
        return out + err;
    }

    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out);
    }
}
