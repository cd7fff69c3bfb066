package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Mishaps;
import org.junit.jupiter.api.Test;

/** A failure nobody expected is one sentence with a code. */
class MishapTest {
    @Test
    void aFailureOfACommandIsACodeAndNoTrace() {
        IllegalStateException bug = new IllegalStateException("a bug");
        CommandRun run = CommandRun.of((atlas, messages, options) -> {
            throw bug;
        }, "--atlas", "a.gpkg", "--lang", "zh");
        assertEquals(3, run.exit());
        assertEquals(1, run.said().strip().lines().count(), run::said);
        assertTrue(run.said().contains(Mishaps.codeOf(bug)), run::said);
    }
}
