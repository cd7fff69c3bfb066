package districtatlas.ask.words;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One or a few short sentences about one thing.
 *
 * @param listed it is one of several of the same sort, told one below the other
 */
public record Statement(boolean listed, List<Run> runs) {
    public Statement {
        runs = List.copyOf(runs);
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
