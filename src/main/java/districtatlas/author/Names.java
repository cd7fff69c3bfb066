package districtatlas.author;

import districtatlas.base.ProblemLog;
import java.util.HashMap;
import java.util.Map;

/** Sees to it that no two things of a family have the same name. One thread at a time. */
final class Names {
    private final ProblemLog log;
    private final Map<String, Spot> taken = new HashMap<>();

    Names(ProblemLog log) {
        this.log = log;
    }

    void take(String family, String name, Spot spot) {
        if (name.isEmpty()) {
            return;
        }
        Spot before = taken.putIfAbsent(family + ' ' + name, spot);
        if (before != null) {
            log.add("name.duplicate", spot.toString(), "the name " + name + " stands already at " + before
                    + "; one of them needs another name, or they are one thing");
        }
    }
}
