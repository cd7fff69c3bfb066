package districtatlas.base;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Collects what is wrong with data while the rest goes on. Any thread. */
public final class ProblemLog {
    private final List<Problem> problems = new CopyOnWriteArrayList<>();

    public void add(Problem problem) {
        problems.add(problem);
    }

    public void add(String code, String where, String detail) {
        add(new Problem(code, where, detail));
    }

    /** In the order they were found. */
    public List<Problem> all() {
        return List.copyOf(problems);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }
}
