package districtatlas.author;

import districtatlas.base.ProblemLog;
import java.util.HashSet;
import java.util.Set;

/** Of what something wrong was told already, so that nothing is told that only follows from it: one mistake, one message. One thread at a time. */
final class Doubts {
    static final String ARCS = "arcs";
    static final String STREETS = "streets";
    static final String ZONES = "zones";
    /** Some zone has none, or another than was meant. */
    static final String SHAPES = "shapes";
    static final String SECTIONS = "sections";

    private final ProblemLog log;
    private final Set<String> about = new HashSet<>();

    Doubts(ProblemLog log) {
        this.log = log;
    }

    static String layer(String id) {
        return "layer " + id;
    }

    /** What its columns are. */
    static String columns(String layer) {
        return "columns of " + layer;
    }

    /** What to give to {@link #since} after something was read. */
    int now() {
        return log.errors();
    }

    /** Whether anything wrong was told since then; remembered of that part. */
    boolean since(int then, String part) {
        boolean told = log.errors() > then;
        if (told) {
            about.add(part);
        }
        return told;
    }

    void add(String part) {
        about.add(part);
    }

    boolean about(String part) {
        return about.contains(part);
    }
}
