package districtatlas.atlasfile;

import districtatlas.base.NotWritten;
import districtatlas.base.Problem;

/** An atlas file that cannot be opened, read or written. Carries the sentence a reader can act on. */
public final class AtlasFileException extends RuntimeException {
    private final transient Problem problem;

    public AtlasFileException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** Of a file that was not written. */
    public static AtlasFileException of(NotWritten e) {
        return new AtlasFileException(e.problem(), e);
    }

    /**
     * What is wrong. Its code is one of {@code atlas.missing}, {@code atlas.folder}, {@code atlas.not-sqlite}, {@code atlas.not-atlas},
     * {@code atlas.older}, {@code atlas.newer} and {@code atlas.unreadable}, or begins with {@code write.}; of a reader's own file,
     * with {@code notebook.}.
     */
    public Problem problem() {
        return problem;
    }
}
