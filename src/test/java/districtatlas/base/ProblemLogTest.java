package districtatlas.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Warnings stand among the problems, say what they are, and stop nothing. */
class ProblemLogTest {
    @Test
    void aWarningIsToldInItsPlaceAndIsNoError() {
        ProblemLog log = new ProblemLog();
        log.worded("palette.value", "a.yaml:1", "x", "sea");
        log.warning("palette.value", "a.yaml:2", "y", "land");

        assertEquals(List.of(Problem.Level.ERROR, Problem.Level.WARNING), log.all().stream().map(Problem::level).toList());
        assertEquals(1, log.errors());
        assertFalse(log.isEmpty());
    }

    @Test
    void aWarningSaysSoInBothLanguages() {
        Problem error = Problem.worded("palette.value", "a.yaml:1", "x", "sea");
        Problem warning = error.asWarning();

        assertTrue(warning.lineIn(new Messages(Lang.ZH)).startsWith("a.yaml:1: 警告：[palette.value] "), warning.lineIn(new Messages(Lang.ZH)));
        assertTrue(warning.lineIn(new Messages(Lang.EN)).startsWith("a.yaml:1: warning: [palette.value] "), warning.lineIn(new Messages(Lang.EN)));
        assertTrue(warning.toString().startsWith("a.yaml:1: warning: [palette.value] "));
        assertTrue(error.toString().startsWith("a.yaml:1: [palette.value] "));
        assertTrue(warning.at("b.yaml").isWarning(), "another place makes no error of it");
    }
}
