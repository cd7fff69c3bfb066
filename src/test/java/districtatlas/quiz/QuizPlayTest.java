package districtatlas.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.vocabulary.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class QuizPlayTest {
    private static final List<QuizQuestion> ROUND = new QuizMaker(OddDistricts.grid(),
            new QuizOrder(Set.of(QuizKind.GROUP), Set.of(ZoneKind.STREET), Optional.empty(), 8, 1)).round();

    /** The places in the round of what was asked, one after the other, until the last round. */
    private static List<Integer> asked(QuizPlay play, Predicate<QuizPlay.Turn> right) {
        List<Integer> asked = new ArrayList<>();
        while (!play.current().orElseThrow().wordless()) {
            QuizPlay.Turn turn = play.current().get();
            asked.add(ROUND.indexOf(turn.question()));
            play.answer(right.test(turn), 0);
            play.next();
        }
        return asked;
    }

    @Test
    void whatIsMissedComesAgainAfterTwoThenAfterFive() {
        assertEquals(List.of(0, 1, 2, 0, 3, 4, 5, 6, 7, 0), asked(new QuizPlay(ROUND, 1), t -> ROUND.indexOf(t.question()) != 0));
        assertEquals(List.of(0, 1, 2, 0, 3, 4, 5, 6, 7), asked(new QuizPlay(ROUND, 1), t -> ROUND.indexOf(t.question()) != 0 || t.missed() > 0));
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 7, 7), asked(new QuizPlay(ROUND, 1), t -> ROUND.indexOf(t.question()) != 7), "at the end there are no others");
    }

    @Test
    void theLastRoundBeginsWithWhatWasMissedAndEnds() {
        QuizPlay play = new QuizPlay(ROUND, 1);
        asked(play, t -> ROUND.indexOf(t.question()) != 3);
        assertEquals(ROUND.get(3), play.current().orElseThrow().question());
        for (int i = 0; i < 5; i++) {
            assertEquals(i + 1, play.current().orElseThrow().number());
            play.answer(false, 0);
            play.next();
        }
        assertTrue(play.current().isEmpty());
        assertEquals(7, play.rightAtOnce());
    }

    @Test
    void theLastRoundIsOfTheMapWhereAnythingWas() {
        List<QuizQuestion> mixed = new QuizMaker(OddDistricts.grid(), QuizOrder.of(12, 3)).round();
        QuizPlay play = new QuizPlay(mixed, 1);
        while (!play.current().orElseThrow().wordless()) {
            play.answer(true, 0);
            play.next();
        }
        while (play.current().isPresent()) {
            assertTrue(play.current().get().question().kind().isOfTheMap());
            play.next();
        }
    }

    @Test
    void onlyTheFirstAnswerCountsAndForItsTeam() {
        QuizPlay play = new QuizPlay(ROUND, 3);
        play.answer(true, 2);
        play.answer(true, 1);
        assertTrue(play.isAnswered());
        assertEquals(List.of(0, 0, 1), List.of(play.points(0), play.points(1), play.points(2)));
        play.next();
        assertFalse(play.isAnswered());
        play.next();
        assertEquals(1, play.rightAtOnce(), "what is passed over is missed");
    }
}
