package districtatlas.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.feature.ConditionMistake;
import districtatlas.feature.RowCondition.RowColumn;
import districtatlas.ui.SmallPlan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class ItemConditionsTest {
    private final ItemConditions conditions = new ItemConditions(SmallPlan.make().plan());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "status = 'planned' AND | SYNTAX | 23 | ~~",
        "status =               | SYNTAX | 9 | ~~",
        "status 'x'             | SYNTAX | 8 | '",
        "(status = 'planned'    | SYNTAX | 20 | ~~",
        "status = 'planned      | SYNTAX | 18 | ~~",
        "sources > 0 ) 1        | SYNTAX | 13 | )",
        "moon = 1               | COLUMN | 1 | moon",
        "sources > 0 AND moon=1 | COLUMN | 17 | moon",
        "status = 'building' OR status = 'lost' | VALUE | 34 | lost",
        "foo(name) = 'x'        | FUNCTION | 1 | foo"})
    void aMistakeIsSaidAtItsPlace(String where, ConditionMistake.Kind kind, int column, String found) {
        ConditionMistake mistake = conditions.mistake(where).orElseThrow();
        assertEquals(kind + " " + column + " " + found, mistake.kind() + " " + mistake.column() + " " + mistake.found());
        for (Lang lang : Lang.values()) {
            assertTrue(ItemConditions.said(mistake, new Messages(lang)).contains(String.valueOf(column)));
        }
    }

    @Test
    void whatWouldBeRightIsListed() {
        assertEquals(conditions.columns().stream().map(RowColumn::name).toList(), conditions.mistake("moon = 1").orElseThrow().right());
        assertEquals(List.of("works", "house", "care", "spot"), conditions.mistake("kind = 'x'").orElseThrow().right());
    }

    @Test
    void whatIsWrittenIsCompleted() {
        assertEquals(List.of("section", "status", "sources", "source"), conditions.completions("s"));
        assertEquals(List.of("source"), conditions.completions("kind = 'works' AND sourc").stream().filter(c -> c.length() == 6).toList());
        assertTrue(conditions.completions("status = ").contains("'planned'"));
        assertEquals(List.of("'planned'"), conditions.completions("status = 'pl"));
        assertTrue(conditions.completions("status ").contains("="));
        assertFalse(conditions.completions("status = 'planned' ").isEmpty());
        assertEquals("'pl", ItemConditions.lastWord("status = 'pl"));
    }
}
