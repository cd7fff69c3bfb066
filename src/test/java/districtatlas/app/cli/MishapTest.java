package districtatlas.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Mishaps;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** A failure nobody expected is one sentence with a code. */
class MishapTest {
    @Test
    void aFailureOfACommandIsACodeAndNoTrace() {
        IllegalStateException bug = new IllegalStateException("a bug");
        StringWriter said = new StringWriter();
        int exit = AtlasCommand.run((atlas, messages, options) -> {
            throw bug;
        }, new PrintWriter(said, true), new PrintWriter(said, true), "--atlas", "a.gpkg", "--lang", "zh");
        assertEquals(3, exit);
        assertEquals(1, said.toString().strip().lines().count(), said::toString);
        assertTrue(said.toString().contains(Mishaps.codeOf(bug)), said::toString);
    }
}
