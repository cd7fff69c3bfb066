package districtatlas.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;

/** Takes steps, a deed or two a pulse, so that each meets the painting of those before; looks closely at every rest. FX thread only. */
final class SoakRun extends AnimationTimer {
    /** @param deeds in order, spread over some pulses */
    record Step(String name, List<Runnable> deeds) {
    }

    /** Waits until the picture is whole, then looks. */
    static final Step REST = new Step("rest", List.of());

    /** Layout follows a deed in the same or the next pulse, and what a window manager does may come later. */
    private static final int PULSES_TO_BE_STILL = 3;
    private static final double MOST_SECONDS_TO_REST = 120;
    private static final int MOST_LEVELS = 4;
    private static final int MOST_LEVELS_AT_REST = 2;
    private static final int MOST_NODES_AT_REST = 1_200;

    private final SoakWindow window;
    private final Mishaps mishaps;
    private final Deque<Step> steps;
    private final Deque<Runnable> deeds = new ArrayDeque<>();
    private final Deque<String> lately = new ArrayDeque<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final long startNanos = System.nanoTime();
    private boolean resting;
    private long restNanos;
    private int stillPulses;
    private int taken;
    private int rests;
    private double longestRest;
    private int mostLevels;
    private int mostNodes;

    SoakRun(SoakWindow window, List<Step> steps, Mishaps mishaps) {
        this.window = window;
        this.steps = new ArrayDeque<>(steps);
        this.mishaps = mishaps;
    }

    CompletableFuture<Void> done() {
        return done;
    }

    double seconds() {
        return (System.nanoTime() - startNanos) * 1e-9;
    }

    int rests() {
        return rests;
    }

    double longestRestSeconds() {
        return longestRest;
    }

    int mostLevels() {
        return mostLevels;
    }

    int mostNodes() {
        return mostNodes;
    }

    @Override
    public void handle(long now) {
        try {
            mostLevels = Math.max(mostLevels, window.levels());
            check(window.levels() <= MOST_LEVELS, window.levels() + " levels of tiles");
            if (resting) {
                rest();
            } else if (!deeds.isEmpty()) {
                deeds.poll().run();
                if (!deeds.isEmpty()) {
                    deeds.poll().run();
                }
            } else {
                nextStep();
            }
        } catch (Throwable e) {             // whatever it is, the waiting test must hear of it
            stop();
            done.completeExceptionally(e);
        }
    }

    private void nextStep() {
        Step step = steps.poll();
        if (step == null) {
            stop();
            done.complete(null);
        } else if (step == REST) {
            resting = true;
            restNanos = System.nanoTime();
            stillPulses = 0;
        } else {
            taken++;
            lately.addLast(step.name());
            if (lately.size() > 12) {
                lately.removeFirst();
            }
            deeds.addAll(step.deeds());
        }
    }

    private void rest() {
        double seconds = (System.nanoTime() - restNanos) * 1e-9;
        check(seconds < MOST_SECONDS_TO_REST, "it never came to rest");
        stillPulses = window.isStill() ? stillPulses + 1 : 0;
        if (stillPulses >= PULSES_TO_BE_STILL) {
            resting = false;
            rests++;
            longestRest = Math.max(longestRest, seconds);
            mostNodes = Math.max(mostNodes, window.nodes());
            check(window.barePixels() == 0, window.barePixels() + " bare pixels");
            check(window.levels() <= MOST_LEVELS_AT_REST, window.levels() + " levels of tiles at rest");
            check(window.nodes() <= MOST_NODES_AT_REST, window.nodes() + " nodes under the map");
            check(mishaps.all().isEmpty(), String.join("\n", mishaps.all()));
        }
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise + " after step " + taken + "; the last were: " + String.join(", ", lately));
        }
    }
}
