package districtatlas.ui.quiz;

import districtatlas.plan.ZoneId;
import districtatlas.plan.words.SourceNote;
import districtatlas.quiz.QuizPlay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a quiz shows at a moment. Immutable.
 *
 * @param turn   the question; empty before and after
 * @param said   what came of the answer; empty while it is awaited
 * @param team   whose turn it is, from 0; empty while nobody has pressed a key
 * @param points of each team
 * @param right  so many were right the first time, of {@code asked}
 */
record QuizShown(Phase phase, QuizTeams teams, Optional<QuizPlay.Turn> turn, Optional<Said> said, OptionalInt team, List<Integer> points, int right, int asked) {
    static final QuizShown OFF = new QuizShown(Phase.OFF, QuizTeams.ALONE, Optional.empty(), Optional.empty(), OptionalInt.empty(), List.of(), 0, 0);

    enum Phase { OFF, ASKING, TOLD, OVER }

    /**
     * What came of an answer.
     *
     * @param chosen empty where a place was pointed at that is in no zone
     */
    record Said(boolean right, String sentence, SourceNote source, Optional<ZoneId> chosen) {
    }

    QuizShown {
        points = List.copyOf(points);
    }

    boolean isOn() {
        return phase != Phase.OFF;
    }

    /** Whether an answer would count now. */
    boolean isOpen() {
        return phase == Phase.ASKING && team.isPresent();
    }

    /** What the answer is about, and what was chosen instead: the right one first. */
    List<ZoneId> told() {
        Set<ZoneId> zones = new LinkedHashSet<>();
        if (said.isPresent()) {
            turn.map(QuizPlay.Turn::question).ifPresent(question -> {
                zones.add(question.answer());
                if (question.about() instanceof ZoneId about) {
                    zones.add(about);
                }
            });
            said.get().chosen().ifPresent(zones::add);
        }
        return List.copyOf(zones);
    }
}
