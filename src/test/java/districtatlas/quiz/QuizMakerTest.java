package districtatlas.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.ui.SmallPlan;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuizMakerTest {
    private static final int QUESTIONS = 10_000;

    private static List<QuizQuestion> all(QuizGround ground, QuizKind kind) {
        return new QuizMaker(ground, new QuizOrder(Set.of(kind), Set.copyOf(QuizOrder.LEVELS), Optional.empty(), 1_000, 1)).round();
    }

    private static Set<String> about(List<QuizQuestion> questions) {
        return questions.stream().map(q -> q.about().value()).collect(Collectors.toSet());
    }

    /** The solver knows the plan and the shapes, and nothing of how questions are made. */
    @Test
    void tenThousandQuestionsOfThreeDistrictsHaveOneRightAnswerEach() {
        int solved = 0;
        for (QuizGround ground : OddDistricts.all()) {
            QuizSolver solver = new QuizSolver(ground.plan(), ground.shapes());
            Set<ZoneId> district = ground.plan().zones().stream().map(z -> z.id()).collect(Collectors.toSet());
            int here = 0;
            for (long seed = 0; here <= QUESTIONS / 3; seed++) {
                Set<String> asked = new HashSet<>();
                for (QuizQuestion question : new QuizMaker(ground, QuizOrder.of(40, seed)).round()) {
                    assertTrue(district.containsAll(question.choices()), question::toString);
                    assertEquals(List.of(question.answer()), question.choices().stream().filter(c -> solver.isRight(question, c)).toList(), question::toString);
                    assertTrue(question.choices().size() <= 4, question::toString);
                    assertEquals(question.choices().size(), question.choices().stream().map(c -> ground.plan().zone(c).orElseThrow().name()).distinct().count(), question::toString);
                    assertTrue(asked.add(question.key()), () -> "twice in a round: " + question);
                    here++;
                }
            }
            solved += here;
        }
        assertTrue(solved >= QUESTIONS, solved + " questions");
    }

    @Test
    void theRightAnswerStandsAnywhereAndTheSameSeedRepeatsAll() {
        QuizGround grid = OddDistricts.grid();
        int[] at = new int[4];
        for (long seed = 0; seed < 50; seed++) {
            List<QuizQuestion> round = new QuizMaker(grid, QuizOrder.of(20, seed)).round();
            assertEquals(20, round.size());
            assertEquals(round, new QuizMaker(OddDistricts.grid(), QuizOrder.of(20, seed)).round());
            round.stream().filter(q -> q.choices().size() == 4).forEach(q -> at[q.choices().indexOf(q.answer())]++);
        }
        int all = at[0] + at[1] + at[2] + at[3];
        for (int n : at) {
            assertEquals(0.25, n / (double) all, 0.06);
        }
        assertNotEquals(new QuizMaker(grid, QuizOrder.of(20, 1)).round(), new QuizMaker(grid, QuizOrder.of(20, 2)).round());
    }

    @Test
    void kindsTakeTurns() {
        List<QuizQuestion> round = new QuizMaker(OddDistricts.grid(), QuizOrder.of(12, 5)).round();
        for (QuizKind kind : QuizKind.values()) {
            assertEquals(2, round.stream().filter(q -> q.kind() == kind).count(), kind.key());
        }
    }

    @Test
    void wrongAnswersAreNeighboursAndOfTheSameGroupFirst() {
        for (QuizQuestion question : all(OddDistricts.grid(), QuizKind.NAME)) {
            if (question.about().value().equals("s12")) {
                Set<String> near = Set.of("s12", "s11", "s13", "s02", "s22", "s10");
                assertTrue(question.choices().stream().allMatch(c -> near.contains(c.value())), question::toString);
            }
        }
    }

    @Test
    void aSiteIsAskedOnlyWhereOneStreetIsCertain() {
        List<QuizQuestion> sites = all(OddDistricts.grid(), QuizKind.SITE);
        Set<String> asked = about(sites);
        assertTrue(asked.contains("House 11") && asked.contains("Hall 11"), asked::toString);
        assertTrue(asked.stream().noneMatch(a -> a.startsWith("Border post") || a.startsWith("Lost") || a.startsWith("Prize") || a.startsWith("Street") || a.equals("Bridge")), asked::toString);
        sites.forEach(q -> assertEquals(q.about().value().startsWith("House") ? Certainty.STATED : Certainty.KNOWN, q.certainty()));
        assertEquals(Set.of("Well", "Gate", "Rock", "Cellar"), about(all(OddDistricts.islands(), QuizKind.SITE)), "the plan says that it stands in a street nobody has drawn, and another in one where it is not");
    }

    @Test
    void aStretchTooShortIsNeitherABorderNorNone() {
        for (QuizQuestion question : all(OddDistricts.grid(), QuizKind.NEIGHBOUR)) {
            if (question.about().value().equals("s11")) {
                Set<String> corners = Set.of("s00", "s02", "s20", "s22");
                assertTrue(question.choices().stream().noneMatch(c -> corners.contains(c.value())), question::toString);
            }
        }
        Set<String> islands = about(all(OddDistricts.islands(), QuizKind.NEIGHBOUR));
        assertTrue(islands.contains("core") && islands.contains("ring") && !islands.contains("far"), islands::toString);
    }

    @Test
    void theOrderAlongTheAxisIsThatOfTheDrawingAndOfThePlan() {
        List<QuizQuestion> order = all(OddDistricts.grid(), QuizKind.ORDER);
        assertEquals(8, order.size());
        order.forEach(q -> assertEquals(Certainty.STATED, q.certainty()));
        assertEquals(List.of(), all(OddDistricts.islands(), QuizKind.ORDER));
        assertEquals(List.of(), all(OddDistricts.small(), QuizKind.ORDER), "two stops have no middle");
    }

    @Test
    void oneGroupIsNoQuestionAndTwoOfOneNameAreNone() {
        QuizGround islands = OddDistricts.islands();
        assertEquals(List.of(), all(islands, QuizKind.GROUP));
        assertFalse(about(all(islands, QuizKind.FIND)).contains("twin-1"));
        assertFalse(about(all(islands, QuizKind.NAME)).contains("unseen"), "not drawn");
        assertTrue(about(all(islands, QuizKind.FIND)).containsAll(Set.of("ring", "core", "far")));
    }

    @Test
    void whatLiesOverAnotherIsNotOfferedBesideIt() {
        for (QuizQuestion question : all(OddDistricts.grid(), QuizKind.FIND)) {
            assertFalse(question.choices().containsAll(List.of(new ZoneId("b0"), new ZoneId("b1"))) && question.about().value().startsWith("b"), question::toString);
        }
    }

    @Test
    void aScopeAsksOnlyOfWhatLiesInItAndNothingThatTheScopeHasTold() {
        QuizGround grid = OddDistricts.grid();
        QuizOrder order = new QuizOrder(EnumSet.allOf(QuizKind.class), Set.of(ZoneKind.STREET), Optional.of(new ZoneId("g1")), 200, 1);
        List<QuizQuestion> round = new QuizMaker(grid, order).round();
        assertTrue(round.stream().noneMatch(q -> q.kind() == QuizKind.GROUP), "every answer would be the group itself");
        for (QuizQuestion question : round) {
            String zone = question.about() instanceof ItemId ? question.answer().value() : question.about().value();
            assertTrue(zone.startsWith("s1"), question::toString);
        }
        assertTrue(round.size() > 8, () -> round.size() + " questions");
        QuizOrder street = new QuizOrder(Set.of(QuizKind.SITE), Set.of(ZoneKind.STREET), Optional.of(new ZoneId("s11")), 200, 1);
        assertEquals(0, new QuizMaker(grid, street).most());
    }

    /** Of three zones and nothing else. */
    @Test
    void threeZonesAreEnough() {
        QuizGround small = new QuizGround(SmallPlan.make().plan(), SmallPlan.make().shapes(), Map.of());
        QuizMaker maker = new QuizMaker(small, new QuizOrder(EnumSet.allOf(QuizKind.class), Set.of(ZoneKind.STREET), Optional.empty(), 100, 1));
        assertTrue(maker.most() >= 9, () -> maker.most() + " questions");
        assertTrue(maker.round().stream().filter(q -> q.kind() == QuizKind.FIND).allMatch(q -> q.choices().size() == 3));
    }

    @Test
    void aQuestionWithTwoRightAnswersIsNone() {
        ZoneId a = new ZoneId("a");
        assertThrows(IllegalArgumentException.class, () -> new QuizQuestion(QuizKind.FIND, a, Text.NONE, ZoneKind.STREET, List.of(a, a), a, Certainty.KNOWN, List.of(), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new QuizQuestion(QuizKind.FIND, a, Text.NONE, ZoneKind.STREET, List.of(a), a, Certainty.KNOWN, List.of(), Optional.empty()));
    }
}
