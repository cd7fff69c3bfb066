package districtatlas.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.ui.SmallPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MapExerciseTest {
    private final Plan plan = SmallPlan.make().plan();
    private final ZoneShapes shapes = SmallPlan.make().shapes();

    private MapExercise of(Lesson lesson, Difficulty difficulty, long seed) {
        return MapExercise.of(plan, shapes, lesson, difficulty, seed).orElseThrow();
    }

    private List<String> answers(MapExercise exercise) {
        return exercise.blanks().stream().map(b -> b.answer().en()).toList();
    }

    @Test
    void theStructureAsksForAxisBeltAndGroups() {
        assertEquals(Set.of("Long Axis", "Shore Belt", "Eastern Group", "Western Group"),
                new HashSet<>(answers(of(Lesson.structure(plan), Difficulty.FIRST, 1))));
    }

    @Test
    void theStreetsAreNumberedFromNorthToSouth() {
        assertEquals(List.of("Hill Sub-district", "Mill Sub-district", "Harbour Sub-district"), answers(of(Lesson.streets(plan), Difficulty.FIRST, 1)));
    }

    @Test
    void aGroupAsksForItsOwnZonesAndTheHarderSheetForAllThatLiesInIt() {
        Lesson east = Lesson.of(plan.zone(SmallPlan.EAST).orElseThrow());
        assertEquals(Set.of("Hill Sub-district", "Harbour Sub-district"), new HashSet<>(answers(of(east, Difficulty.FIRST, 1))));
        assertEquals(Set.of("Hill Sub-district", "Harbour Sub-district", "Docks"), new HashSet<>(answers(of(east, Difficulty.SECOND, 1))));
        assertTrue(of(east, Difficulty.SECOND, 1).hasKnown(), "that the docks lie in the harbour is general knowledge");
        assertFalse(of(east, Difficulty.FIRST, 1).hasKnown());
    }

    @Test
    void whatIsNotDrawnIsNotAsked() {
        ZoneShapes without = SmallPlan.make().shapesWithout(SmallPlan.MILL);
        assertEquals(List.of("Hill Sub-district", "Harbour Sub-district"),
                answers(MapExercise.of(plan, without, Lesson.streets(plan), Difficulty.FIRST, 1).orElseThrow()));
        assertTrue(MapExercise.of(plan, SmallPlan.make().shapesWithout(SmallPlan.MILL, SmallPlan.HILL), Lesson.streets(plan), Difficulty.FIRST, 1).isEmpty());
    }

    @Test
    void lessonsAreThoseWithSomethingToAsk() {
        assertEquals(List.of("STRUCTURE town", "STREETS town", "PARTS axis", "PARTS east"),
                Lesson.all(plan, shapes).stream().map(l -> l.about() + " " + l.whole().id()).toList());
    }

    @Test
    void theSameSeedIsTheSameSheetAndAnotherIsInAnotherOrder() {
        for (Difficulty difficulty : Difficulty.values()) {
            assertEquals(of(Lesson.streets(plan), difficulty, 7), of(Lesson.streets(plan), difficulty, 7));
        }
        long orders = LongStream.range(0, 40).mapToObj(s -> of(Lesson.structure(plan), Difficulty.FIRST, s).bank()).distinct().count();
        assertTrue(orders > 10, orders + " of 23 orders");
    }

    @Test
    void theBankIsTheAnswersAndNeverInTheirOrder() {
        for (long seed = 0; seed < 60; seed++) {
            MapExercise exercise = of(Lesson.streets(plan), Difficulty.FIRST, seed);
            List<Text> inOrder = exercise.blanks().stream().map(Blank::answer).toList();
            assertEquals(new HashSet<>(inOrder), new HashSet<>(exercise.bank()));
            assertNotEquals(inOrder, exercise.bank());
            assertTrue(of(Lesson.streets(plan), Difficulty.SECOND, seed).bank().isEmpty());
        }
    }

    @Test
    void theHalfLabelledMapHasSomeNamesAndItsBankTheRest() {
        for (long seed = 0; seed < 20; seed++) {
            MapExercise exercise = of(Lesson.structure(plan), Difficulty.FIRST, seed);
            List<Text> given = exercise.blanks().stream().filter(WorksheetKind.HALF::shows).map(Blank::answer).toList();
            assertEquals(2, given.size());
            assertEquals(2, exercise.bank(WorksheetKind.HALF).size());
            assertTrue(exercise.bank(WorksheetKind.HALF).stream().noneMatch(given::contains));
            assertEquals(4, exercise.bank(WorksheetKind.BLANK).size());
        }
        assertEquals(1, of(Lesson.structure(plan), Difficulty.SECOND, 3).blanks().stream().filter(Blank::given).count());
    }

    /** One box and one word for it ask nothing. */
    @Test
    void withAWordBankAtLeastTwoNamesAreLeftOrNoneIsGiven() {
        MapExercise two = of(Lesson.of(plan.zone(SmallPlan.EAST).orElseThrow()), Difficulty.FIRST, 1);
        assertEquals(2, two.blanks().size());
        assertFalse(two.isHalved());
        for (int names = 2; names < 20; names++) {
            assertTrue(names - Difficulty.FIRST.given(names) >= 2, "of " + names);
            assertTrue(names == 2 || Difficulty.FIRST.given(names) >= 1, "of " + names);
        }
        assertTrue(of(Lesson.of(plan.zone(SmallPlan.EAST).orElseThrow()), Difficulty.SECOND, 1).isHalved(), "without a bank one is asked");
    }

    @Test
    void theHarderSheetAsksWhatBelongsToWhat() {
        MapExercise structure = of(Lesson.structure(plan), Difficulty.SECOND, 1);
        assertEquals(List.of("STREETS [Harbour Sub-district, Hill Sub-district]", "STREETS [Mill Sub-district]"), structure.further().stream()
                .sorted(java.util.Comparator.comparing(f -> f.answers().get(0).en()))
                .map(f -> f.ask() + " " + f.answers().stream().map(Text::en).toList()).toList());
        MapExercise streets = of(Lesson.streets(plan), Difficulty.SECOND, 1);
        assertEquals(List.of("1 Eastern Group", "2 Western Group", "3 Eastern Group"),
                streets.further().stream().map(f -> f.number() + " " + f.answers().get(0).en()).toList());
        assertTrue(of(Lesson.streets(plan), Difficulty.FIRST, 1).further().isEmpty());
    }

    /** The axis has only one side of the district in the made-up plan: the blank of a zone is the zone's own. */
    @Test
    void aBlankKnowsItsZone() {
        for (Blank blank : of(Lesson.structure(plan), Difficulty.FIRST, 1).blanks()) {
            assertEquals(plan.zone(blank.zone()).orElseThrow().name(), blank.answer());
            assertEquals(plan.zone(blank.zone()).orElseThrow().kind(), blank.kind());
            assertNotEquals(ZoneKind.DISTRICT, blank.kind());
            assertNotEquals(new ZoneId("town"), blank.zone());
        }
    }
}
