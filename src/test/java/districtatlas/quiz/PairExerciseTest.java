package districtatlas.quiz;

import static districtatlas.quiz.SmallSites.PLAN;
import static districtatlas.quiz.SmallSites.link;
import static districtatlas.quiz.SmallSites.plan;
import static districtatlas.quiz.SmallSites.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Status;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.ui.SmallPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairExerciseTest {
    private static List<String> names(PairExercise exercise) {
        return exercise.sites().stream().map(s -> s.name().en()).sorted().toList();
    }

    private static PairExercise of(Difficulty difficulty, long seed) {
        return PairExercise.of(PLAN, Lesson.streets(PLAN), difficulty, seed).orElseThrow();
    }

    @Test
    void asksOnlyWhatStandsInOneStreetIsNamedByThePlanAndDoesNotSayWhere() {
        for (long seed = 0; seed < 30; seed++) {
            List<String> asked = names(of(Difficulty.FIRST, seed));
            assertTrue(asked.containsAll(List.of("Library", "Temple", "Theatre")), asked.toString());
            assertEquals(4, asked.size(), asked.toString());
            assertTrue(asked.contains("Museum") != asked.contains("Museum Annexe"), "named after each other: " + asked);
        }
    }

    @Test
    void theHarderSheetMayMislead() {
        assertTrue(names(of(Difficulty.SECOND, 1)).contains("Hill Sub-district Memorial"));
        assertFalse(names(of(Difficulty.SECOND, 1)).contains("Mill Sub-district Hall"), "that would be the answer");
    }

    @Test
    void whatThePlanStatesComesFirst() {
        Plan few = plan(site("Theatre", Status.BUILT, true, link(SmallPlan.HARBOUR, Certainty.KNOWN)), site("Opera", Status.BUILT, true, link(SmallPlan.HARBOUR, Certainty.STATED)),
                site("Temple", Status.BUILT, true, link(SmallPlan.HILL, Certainty.KNOWN)), site("Library", Status.BUILT, true, link(SmallPlan.MILL, Certainty.KNOWN)),
                site("A", Status.BUILT, true, link(SmallPlan.HILL, Certainty.KNOWN)), site("B", Status.BUILT, true, link(SmallPlan.HILL, Certainty.KNOWN)),
                site("C", Status.BUILT, true, link(SmallPlan.MILL, Certainty.KNOWN)), site("D", Status.BUILT, true, link(SmallPlan.MILL, Certainty.KNOWN)));
        for (long seed = 0; seed < 30; seed++) {
            PairExercise six = PairExercise.of(few, Lesson.streets(few), Difficulty.FIRST, seed).orElseThrow();
            assertEquals(6, six.sites().size());
            assertTrue(names(six).contains("Opera"));
        }
    }

    @Test
    void whatStandsComesBeforeWhatIsPlanned() {
        Plan few = plan(site("Theatre", Status.PLANNED, true, link(SmallPlan.HARBOUR, Certainty.KNOWN)), site("Opera", Status.RUNNING, true, link(SmallPlan.HARBOUR, Certainty.KNOWN)),
                site("Temple", Status.BUILT, true, link(SmallPlan.HILL, Certainty.KNOWN)), site("Arena", Status.UPGRADING, true, link(SmallPlan.HILL, Certainty.KNOWN)),
                site("Baths", Status.BUILT, true, link(SmallPlan.HILL, Certainty.KNOWN)), site("Library", Status.BUILT, true, link(SmallPlan.MILL, Certainty.KNOWN)),
                site("Zoo", Status.BUILT, true, link(SmallPlan.MILL, Certainty.KNOWN)), site("Garden", Status.BUILT, true, link(SmallPlan.MILL, Certainty.KNOWN)));
        for (long seed = 0; seed < 30; seed++) {
            List<String> six = names(PairExercise.of(few, Lesson.streets(few), Difficulty.FIRST, seed).orElseThrow());
            assertTrue(six.containsAll(List.of("Opera", "Temple", "Baths")), six.toString());
        }
    }

    @Test
    void everyAnswerIsTheAtlasOwn() {
        for (Difficulty difficulty : Difficulty.values()) {
            PairExercise exercise = of(difficulty, 5);
            for (PairExercise.Site site : exercise.sites()) {
                Item item = PLAN.item(site.item()).orElseThrow();
                assertEquals(item.linkTo(site.street()).orElseThrow().certainty(), site.certainty());
                assertEquals(site.street(), exercise.answer(site).id());
                assertEquals(exercise.streets().get(exercise.letter(site.street()).charAt(0) - 'A').id(), site.street());
                assertFalse(site.sources().isEmpty(), "it is the plan that names it");
            }
            assertTrue(exercise.hasKnown());
        }
    }

    @Test
    void theSameSeedIsTheSameSheet() {
        assertEquals(of(Difficulty.FIRST, 9), of(Difficulty.FIRST, 9));
        assertTrue(java.util.stream.LongStream.range(0, 20).mapToObj(s -> of(Difficulty.FIRST, s).sites()).distinct().count() > 8);
    }

    /** Where every line is level nobody needs to know anything. */
    @Test
    void streetsAreNeverInTheOrderOfTheirSites() {
        for (long seed = 0; seed < 60; seed++) {
            PairExercise exercise = of(Difficulty.FIRST, seed);
            assertFalse(exercise.sites().stream().map(PairExercise.Site::street).distinct().toList()
                    .equals(exercise.streets().stream().map(districtatlas.plan.Zone::id).toList()), "seed " + seed);
        }
    }

    @Test
    void aGroupAsksForItsOwnStreetsAndWhereThereAreTooFewNothingIsAsked() {
        PairExercise east = PairExercise.of(PLAN, Lesson.of(PLAN.zone(SmallPlan.EAST).orElseThrow()), Difficulty.FIRST, 1).orElseThrow();
        assertEquals(2, east.streets().size());
        assertTrue(PairExercise.of(PLAN, Lesson.of(PLAN.zone(SmallPlan.WEST).orElseThrow()), Difficulty.FIRST, 1).isEmpty());
        assertTrue(PairExercise.of(plan(), Lesson.streets(PLAN), Difficulty.FIRST, 1).isEmpty());
    }
}
