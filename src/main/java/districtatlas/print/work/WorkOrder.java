package districtatlas.print.work;

import districtatlas.quiz.Difficulty;
import districtatlas.quiz.Lesson;
import districtatlas.quiz.WorksheetKind;
import java.util.Objects;
import java.util.Set;

/**
 * Which worksheets are wanted. Immutable.
 *
 * @param kinds at least one
 * @param seed  the same gives the same sheets
 */
public record WorkOrder(Lesson lesson, Set<WorksheetKind> kinds, Difficulty difficulty, long seed) {
    public WorkOrder {
        Objects.requireNonNull(lesson);
        Objects.requireNonNull(difficulty);
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("no kind");
        }
    }
}
