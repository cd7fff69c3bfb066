package districtatlas.app.atlas;

import districtatlas.ask.check.ActualsCsv;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.notebook.Actual;
import districtatlas.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A table of actual values that a person names on the command line. Pure functions. */
public final class WantedActuals {
    private static final long MOST_BYTES = 16L << 20;
    /** Why nothing of a file is read. */
    private static final Set<String> WHOLE = Set.of("actuals.encoding", "actuals.header");

    private WantedActuals() {
    }

    /**
     * @param bad gets what is wrong with a line, each with its number; the rest is read
     * @throws UserError when it is no such table
     */
    public static List<Actual> read(Path file, Plan plan, Messages messages, Consumer<Problem> bad) {
        ActualsCsv.Read read = ActualsCsv.read(bytes(file, messages), file.toString(), plan, messages.lang());
        read.problems().stream().filter(p -> WHOLE.contains(p.code())).findFirst().ifPresent(p -> {
            throw new UserError(messages.get("cli.actuals-refused", file.toString(), p.detailIn(messages)));
        });
        read.problems().forEach(bad);
        return read.actuals();
    }

    private static byte[] bytes(Path file, Messages messages) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw new UserError(messages.get("cli.actuals-missing", file.toString()));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserError(messages.get("cli.actuals-unreadable", file.toString()), e);
        }
    }
}
