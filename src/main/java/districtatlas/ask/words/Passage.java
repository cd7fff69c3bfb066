package districtatlas.ask.words;

import districtatlas.plan.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A heading and what stands below it.
 *
 * @param level 1 for the title, 3 at most
 * @param zone  the zone that it is about; empty for others
 */
public record Passage(int level, String title, Optional<ZoneId> zone, List<Statement> statements) {
    /** Of headings. */
    public static final int DEEPEST = 3;

    public Passage {
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("no heading has the level " + level);
        }
        statements = List.copyOf(statements);
    }
}
