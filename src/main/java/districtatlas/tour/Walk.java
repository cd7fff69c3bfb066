package districtatlas.tour;

import districtatlas.plan.Plan;
import districtatlas.state.AtlasState;
import districtatlas.state.Filter;
import districtatlas.state.Selection;
import districtatlas.state.QuizPlace;
import districtatlas.state.WalkPlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A tour and where one stands in it: never before its first step, never behind its last, and never at one that this atlas cannot show. A
 * step that continues the one before is counted as one with it. Immutable.
 *
 * @param at the step one is at, counted from 0, each of its own
 */
public record Walk(Tour tour, int at) {
    /**
     * At that step, or else at the nearest that can be shown.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Walk {
        List<TourStep> steps = tour.steps();
        int wanted = Math.max(0, Math.min(steps.size() - 1, at));
        at = IntStream.range(0, steps.size()).filter(i -> steps.get(i).isPlayable()).boxed()
                .min((a, b) -> Math.abs(a - wanted) != Math.abs(b - wanted) ? Math.abs(a - wanted) - Math.abs(b - wanted) : b - a)
                .orElseThrow(() -> new IllegalArgumentException("a walk has at least one step"));
    }

    /** Through the first of the plan's tours; empty when it has none. */
    public static Optional<Walk> of(Plan plan) {
        return Tour.of(plan).stream().findFirst().filter(Tour::isPlayable).map(t -> new Walk(t, 0));
    }

    public List<TourStep> steps() {
        return tour.steps();
    }

    public TourStep step() {
        return steps().get(at);
    }

    /**
     * A state at this step: nothing is open; theme and filter are the step's, and for a reader's own step layers and year as well.
     *
     * @param usualTheme id of the theme for a step that names none
     */
    public AtlasState in(AtlasState from, String usualTheme) {
        AtlasState before = from.walk().map(WalkPlace::before).or(() -> from.quiz().map(QuizPlace::before)).orElse(from);
        AtlasState shown = step().seen().map(s -> s.in(from))
                .orElseGet(() -> from.withTheme(step().staging().theme().orElse(usualTheme)));
        Filter filter = step().seen().map(s -> s.state().filter()).orElse(Filter.NONE);
        return shown.withSelection(Selection.NONE).withWalk(Optional.of(new WalkPlace(tour.id(), at, false, filter, before)));
    }

    private boolean begins(int step) {
        return step == 0 || !steps().get(step).staging().continues();
    }

    private IntStream begins() {
        return IntStream.range(0, steps().size()).filter(i -> begins(i) && steps().get(i).isPlayable());
    }

    /** Counted from 1, as a person does. */
    public int number() {
        return Math.max(1, (int) begins().filter(i -> i <= at).count());
    }

    /**
     * Counted from 1 and, where steps continue each other, with a letter for each of them: 3a, 3b. An en dash for a step that cannot be
     * shown: it is passed over.
     */
    public static String numeral(Tour tour, int step) {
        if (!tour.steps().get(step).isPlayable()) {
            return "\u2013";
        }
        Walk walk = new Walk(tour, step);
        int[] together = IntStream.range(0, tour.steps().size()).filter(i -> tour.steps().get(i).isPlayable() && walk.to(i).number() == walk.number()).toArray();
        return walk.number() + (together.length == 1 ? "" : String.valueOf((char) ('a' + (int) IntStream.of(together).filter(i -> i < step).count())));
    }

    /** How many steps of a tour are counted; 0 when none can be shown. */
    public static int size(Tour tour) {
        return tour.isPlayable() ? new Walk(tour, 0).size() : 0;
    }

    /** How many steps are counted. */
    public int size() {
        return Math.max(1, (int) begins().count());
    }

    public boolean isFirst() {
        return by(-1).at == at;
    }

    public boolean isLast() {
        return by(1).at == at;
    }

    /** @param step counted from 0, each of its own; the nearest when there is none */
    public Walk to(int step) {
        return new Walk(tour, step);
    }

    /** So many steps on, or back below 0, not counting those that cannot be shown; at most to the end. */
    public Walk by(int steps) {
        int direction = Integer.signum(steps);
        int[] there = IntStream.range(0, steps().size()).filter(i -> steps().get(i).isPlayable() && Integer.signum(i - at) == direction)
                .map(i -> direction * i).sorted().limit(Math.abs((long) steps)).toArray();
        return there.length == 0 ? this : to(direction * there[there.length - 1]);
    }

    /** @param number counted from 1, as a person does; the nearest when there is none */
    public Walk toNumber(int number) {
        return to(begins().skip(Math.max(0, Math.min(size(), number) - 1)).findFirst().orElse(0));
    }
}
