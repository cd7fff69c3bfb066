package districtatlas.data.markup;

import districtatlas.base.Problem;

/** Where XML cannot be read any further. What came before it is whole. */
public final class MarkupBroken extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;
    private final boolean hostile;

    private MarkupBroken(Problem problem, boolean hostile, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
        this.hostile = hostile;
    }

    static MarkupBroken at(String file, int line, Throwable cause) {
        return new MarkupBroken(Problem.worded("data.xml-broken", file, file, line), false, cause);
    }

    static MarkupBroken hostile(Problem why) {
        return new MarkupBroken(why, true, null);
    }

    public Problem problem() {
        return problem;
    }

    /** Whether the file is of a kind that is not read at all, rather than cut off or badly written. */
    public boolean isHostile() {
        return hostile;
    }
}
