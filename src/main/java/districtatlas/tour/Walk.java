package districtatlas.tour;

import districtatlas.plan.StoryStep;
import districtatlas.state.AtlasState;
import districtatlas.state.Selection;
import districtatlas.state.WalkPlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A guided walk and where one stands in it: never before its first step, never behind its last. A step that continues the one before
 * is counted as one with it. Immutable.
 *
 * @param at the step one is at, counted from 0, each of its own
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

    /**
     * A state at this step: nothing is open, and the theme is the step's.
     *
     * @param usualTheme id of the theme for a step that names none
     */
    public AtlasState in(AtlasState from, String usualTheme) {
        AtlasState before = from.walk().map(WalkPlace::before).orElse(from);
        return from.withSelection(Selection.NONE).withTheme(step().staging().theme().orElse(usualTheme))
                .withWalk(Optional.of(new WalkPlace(at, false, before)));
    }

    private IntStream begins() {
        return IntStream.range(0, steps.size()).filter(i -> i == 0 || !steps.get(i).staging().continues());
    }

    /** Counted from 1, as a person does. */
    public int number() {
        return (int) begins().filter(i -> i <= at).count();
    }

    /** How many steps are counted. */
    public int size() {
        return (int) begins().count();
    }

    public boolean isFirst() {
        return at == 0;
    }

    public boolean isLast() {
        return at == steps.size() - 1;
    }

    /** @param step counted from 0, each of its own; the nearest when there is none */
    public Walk to(int step) {
        return new Walk(steps, step);
    }

    /** @param number counted from 1, as a person does; the nearest when there is none */
    public Walk toNumber(int number) {
        return to(begins().skip(Math.max(0, Math.min(size(), number) - 1)).findFirst().orElse(0));
    }
}
