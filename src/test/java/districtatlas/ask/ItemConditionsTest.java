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
        "strMatches(name, '(a+)+y') = true | FUNCTION | 1 | strMatches",
        "sources > 0 AND env('HOME') <> 'x' | FUNCTION | 17 | env",
        "name = strReplace(name, '(a+)+', 'b', true) | FUNCTION | 8 | strReplace",
        "random() > 0.5         | FUNCTION | 1 | random",
        "foo(name) = 'x'        | FUNCTION | 1 | foo"})
    void aMistakeIsSaidAtItsPlace(String where, ConditionMistake.Kind kind, int column, String found) {
        ConditionMistake mistake = conditions.mistake(where).orElseThrow();
        assertEquals(kind + " " + column + " " + found, mistake.kind() + " " + mistake.column() + " " + mistake.found());
        for (Lang lang : Lang.values()) {
            assertTrue(ItemConditions.said(mistake, new Messages(lang)).contains(String.valueOf(column)));
        }
    }

    /** It is read on the thread of the window at every letter: it must neither hold it up nor end it. */
    @Test
    void whatIsTooLongOrTooDeepIsSaidAndNothingOverflows() {
        for (String where : List.of("(".repeat(5_000) + "sources > 0", "name = '" + "x".repeat(10_000) + "'", "NOT (".repeat(2_000) + "sources > 0" + ")".repeat(2_000),
                "sources > 0 AND ".repeat(3_000) + "sources > 0")) {
            ConditionMistake mistake = conditions.mistake(where).orElseThrow();
            assertEquals(ConditionMistake.Kind.LENGTH, mistake.kind());
            assertTrue(ItemConditions.said(mistake, new Messages(Lang.EN)).contains("4000") || ItemConditions.said(mistake, new Messages(Lang.EN)).contains("4,000"));
        }
        String longest = "sources > 0 OR ".repeat(250) + "sources > 0";
        assertTrue(conditions.mistake(longest).isEmpty(), "what is long and not too long holds");
        assertTrue(SmallPlan.make().plan().items().stream().anyMatch(conditions.predicate(longest)));
        assertTrue(conditions.mistake("(".repeat(30) + "sources > 0" + ")".repeat(30)).isEmpty());
        assertTrue(conditions.mistake("strToLowerCase(name_en) LIKE '%harbour%' AND kind IN ('works', 'care')").isEmpty());
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
