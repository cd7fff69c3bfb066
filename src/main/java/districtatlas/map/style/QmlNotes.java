package districtatlas.map.style;

import districtatlas.base.ProblemLog;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What of a QML style is not understood, each thing once: a style repeats itself with every category. One thread at a time. */
final class QmlNotes {
    private final ProblemLog problems;
    private final String where;
    private final Set<List<Object>> said = new HashSet<>();

    QmlNotes(ProblemLog problems, String where) {
        this.problems = problems;
        this.where = where;
    }

    /** @param parts of the program's sentence about it */
    void say(String code, SldElement at, Object... parts) {
        if (said.add(List.of(code, List.of(parts)))) {
            problems.worded(code, where + ":" + at.line(), parts);
        }
    }
}
