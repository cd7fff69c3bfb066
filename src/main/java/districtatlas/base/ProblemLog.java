package districtatlas.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects what is wrong with data while the rest goes on. Any thread. */
public final class ProblemLog {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Consumer<Problem>> readers = new ArrayList<>();

    public synchronized void add(Problem problem) {
        problems.add(problem);
        readers.forEach(r -> r.accept(problem));
    }

    /** For one that the program has its own sentence for; see {@link Problem#worded}. */
    public void worded(String code, String where, Object... parts) {
        add(Problem.worded(code, where, parts));
    }

    /** The same for one that stops nothing. */
    public void warning(String code, String where, Object... parts) {
        add(Problem.worded(code, where, parts).asWarning());
    }

    /**
     * Hears of each problem, also of those found before.
     *
     * @param reader called on the thread that found the problem; quick, since others wait
     */
    public synchronized void follow(Consumer<Problem> reader) {
        problems.forEach(reader);
        readers.add(reader);
    }

    public void add(String code, String where, String detail) {
        add(new Problem(code, where, detail));
    }

    /** In the order they were found. */
    public synchronized List<Problem> all() {
        return List.copyOf(problems);
    }

    public synchronized boolean isEmpty() {
        return problems.isEmpty();
    }

    /** How many of them stop what is being done. */
    public synchronized int errors() {
        return (int) problems.stream().filter(p -> !p.isWarning()).count();
    }
}
