package districtatlas.quiz;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.plan.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which questions are wanted. Immutable.
 *
 * @param kinds     at least one
 * @param levels    of which zones it is asked where they are, what they are called and what they border; at least one of {@link #LEVELS}
 * @param of        asked is only what lies in that zone; empty for the district. Wrong answers may lie elsewhere in the district
 * @param questions of a round, at least 1
 * @param seed      the same gives the same questions
 */
public record QuizOrder(Set<QuizKind> kinds, Set<ZoneKind> levels, Optional<ZoneId> of, int questions, long seed) {
    /** What zones may be asked, largest first. */
    public static final List<ZoneKind> LEVELS = List.of(ZoneKind.GROUP, ZoneKind.STREET, ZoneKind.KEY_AREA);
    /** Of a round, unless somebody wants more. */
    public static final int USUAL = 10;

    public QuizOrder {
        kinds = Set.copyOf(kinds);
        levels = Set.copyOf(levels);
        if (kinds.isEmpty() || levels.isEmpty() || !LEVELS.containsAll(levels) || questions < 1) {
            throw new IllegalArgumentException(questions + " questions of " + kinds + " about " + levels);
        }
    }

    /** Of all kinds, about everything. */
    public static QuizOrder of(int questions, long seed) {
        return new QuizOrder(EnumSet.allOf(QuizKind.class), Set.copyOf(LEVELS), Optional.empty(), questions, seed);
    }

    public QuizOrder withQuestions(int other) {
        return new QuizOrder(kinds, levels, of, other, seed);
    }
}
