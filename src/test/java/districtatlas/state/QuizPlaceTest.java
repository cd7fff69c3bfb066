package districtatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.map.KeptNames;
import districtatlas.ui.SmallPlan;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuizPlaceTest {
    private static final EastNorth AT_SEA = new EastNorth(50_000, 50_000);
    private final AtlasState before = AtlasState.of("facilities", "light", 2025).withSelection(Selection.of(SmallPlan.HILL));
    private final AtlasState quiz = before.withQuiz(Optional.of(new QuizPlace(before))).withTheme("structure").withSelection(Selection.NONE);

    /** Also when the program is killed in the midst of it. */
    @Test
    void nothingOfAQuizIsWrittenButWhatComesBackAfterIt() {
        AtlasState otherwise = AtlasState.of("structure", "light", 2020);
        assertEquals(before.withPalette("dark"), StateText.parse(StateText.of(quiz.withPalette("dark")), otherwise));
    }

    @Test
    void whatLeadsIsOnAlone() {
        assertTrue(quiz.isLed());
        assertEquals(before, quiz.beforeLed());
        AtlasState built = quiz.withBuildUp(Optional.of(new BuildPlace("ground", Set.of("ground"), quiz.beforeLed())));
        assertTrue(built.quiz().isEmpty());
        assertTrue(built.withQuiz(Optional.of(new QuizPlace(built.beforeLed()))).buildUp().isEmpty());
        assertEquals(before, built.beforeLed());
    }

    /** On no map that shows the state, not even by a sea or a station that bears a zone's name. */
    @Test
    void noZoneIsNamedAnywhere() {
        SmallPlan small = SmallPlan.make();
        Scenes scenes = SmallPlan.scenes().teaching(BuildParts.NONE, small.plan(), small.shapes());
        KeptNames kept = scenes.kept(quiz);
        assertTrue(kept.has(SmallPlan.HARBOUR) && kept.has(SmallPlan.EAST) && kept.has(SmallPlan.DOCKS));
        assertTrue(kept.hides("bay", "Long Axis Bay", AT_SEA));
        assertFalse(kept.hides("bay", "Quiet Bay", AT_SEA));
        assertFalse(scenes.kept(before.withNames(HiddenNames.ALL)).hides("bay", "Long Axis Bay", AT_SEA), "a class that is not in a quiz may read it");
        assertTrue(scenes.kept(before).isNone());
    }
}
