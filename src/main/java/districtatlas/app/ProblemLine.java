package districtatlas.app;

import districtatlas.base.Messages;
import districtatlas.base.Problem;

/** A problem as a line of the command line: where, what kind in the reader's language, and the details as the style language has them. */
final class ProblemLine {
    private ProblemLine() {
    }

    static String of(Problem problem, Messages messages) {
        String key = "problem." + problem.code();
        if (!messages.has(key)) {
            return problem.toString();
        }
        String where = problem.where().isEmpty() ? "" : problem.where() + ": ";
        return where + messages.get(key) + " [" + problem.code() + "] " + problem.detail();
    }
}
