package districtatlas.tour;

import districtatlas.plan.StoryStep;
import java.util.List;

/**
 * A guided walk and where one stands in it: never before its first step, never behind its last. Immutable.
 *
 * @param at the step one is at, counted from 0
 */
public record Walk(List<StoryStep> steps, int at) {
    /** @throws IllegalArgumentException when there is no step */
    public Walk {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a walk has at least one step");
        }
        at = Math.max(0, Math.min(steps.size() - 1, at));
    }

    public StoryStep step() {
        return steps.get(at);
    }

    /** Counted from 1, as a person does. */
    public int number() {
        return at + 1;
    }

    public int size() {
        return steps.size();
    }

    public boolean isFirst() {
        return at == 0;
    }

    public boolean isLast() {
        return at == steps.size() - 1;
    }

    public Walk to(int step) {
        return new Walk(steps, step);
    }
}
