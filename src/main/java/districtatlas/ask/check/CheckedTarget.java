package districtatlas.ask.check;

import districtatlas.notebook.Actual;
import districtatlas.plan.Figure;
import districtatlas.plan.Indicator;
import java.util.List;
import java.util.Optional;

/**
 * A target beside what came of it. Immutable.
 *
 * @param target   of the plan; empty where the plan aims at nothing for this indicator
 * @param aim      what the target asks; empty without a target, and for one of words only
 * @param readings all that there are of the indicator in this scope, the earliest year first; among those of one year the last edited last
 * @param counted  the one that is checked
 */
public record CheckedTarget(Indicator indicator, Optional<Figure> target, Optional<Aim> aim, List<Reading> readings, Reading counted, Progress progress) {
    public CheckedTarget {
        readings = List.copyOf(readings);
    }

    public Actual actual() {
        return counted.actual();
    }

    public Verdict verdict() {
        return progress.verdict();
    }
}
