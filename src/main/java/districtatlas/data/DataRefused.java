package districtatlas.data;

import districtatlas.base.Problem;

/** Nothing of a file can be read, with the one sentence that says why. */
public final class DataRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    public DataRefused(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** @param code with a sentence in both languages */
    public static DataRefused of(String code, String file, Object... parts) {
        return new DataRefused(Problem.worded(code, file, parts), null);
    }

    public Problem problem() {
        return problem;
    }
}
