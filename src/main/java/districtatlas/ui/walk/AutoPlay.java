package districtatlas.ui.walk;

import districtatlas.base.Lang;
import districtatlas.tour.TourStep;
import districtatlas.tour.Walk;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.util.Duration;

/**
 * A tour that goes on by itself: each step stays as long as it says, or as long as its words take to be said. While the speaker is elsewhere
 * it waits, and goes on when the step is back. Knows no nodes. FX thread only.
 */
public final class AutoPlay {
    private static final double SECOND_MS = 1_000;
    /** Ideographs that are said aloud in a second. */
    private static final double SIGNS = 4;
    /** Words of English in a second. */
    private static final double WORDS = 2.3;
    private static final int LOOKING = 3;
    private static final int LEAST = 6;

    private final WalkModel walk;
    private final Lang lang;
    private final BooleanSupplier held;
    private final double secondMs;
    private final PauseTransition stay = new PauseTransition();
    private final BooleanProperty running;

    /** @param held whether something else than the step is looked at now */
    public AutoPlay(WalkModel walk, Lang lang, BooleanSupplier held) {
        this(walk, lang, held, SECOND_MS);
    }

    AutoPlay(WalkModel walk, Lang lang, BooleanSupplier held, double secondMs) {
        this.walk = walk;
        this.lang = lang;
        this.held = held;
        this.secondMs = secondMs;
        this.running = walk.goesOnByItselfProperty();
        stay.setOnFinished(e -> onward());
        running.subscribe((before, now) -> {
            if (now) {
                arrived();
            } else {
                stay.stop();
            }
        });
        walk.walkProperty().subscribe((before, now) -> arrived());
        walk.stateProperty().subscribe((before, now) -> {
            if (now == WalkModel.State.CLOSED) {
                stop();
            } else {
                arrived();
            }
        });
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running;
    }

    /** Whether the first step follows the last. */
    public BooleanProperty loopProperty() {
        return walk.beginsAgainProperty();
    }

    public void toggle() {
        if (running.get()) {
            stop();
        } else if (walk.stateProperty().get() != WalkModel.State.CLOSED) {
            running.set(true);
        }
    }

    private void stop() {
        running.set(false);
    }

    /** Its desk goes; whether the tour goes on by itself at the next one is not its own to say. */
    public void close() {
        stay.stop();
    }

    /** The step is there, or there again: it gets its whole time. */
    public void arrived() {
        if (running.get()) {
            walk.walkProperty().get().ifPresent(w -> stay(seconds(w.step(), lang)));
        }
    }

    private void stay(double seconds) {
        stay.stop();
        stay.setDuration(Duration.millis(seconds * secondMs));
        stay.playFromStart();
    }

    private void onward() {
        boolean isLast = walk.walkProperty().get().map(Walk::isLast).orElse(true);
        if (!walk.isWalking() || held.getAsBoolean()) {
            stay(1);
        } else if (!isLast) {
            walk.by(1);
        } else if (walk.beginsAgainProperty().get()) {
            walk.first();
        } else {
            stop();
        }
    }

    /** How long a step stays. */
    public static int seconds(TourStep step, Lang lang) {
        if (step.seconds() > 0) {
            return step.seconds();
        }
        String said = step.title().in(lang) + " " + step.text().text().in(lang);
        long signs = said.codePoints().filter(Character::isIdeographic).count();
        long words = said.codePoints().filter(c -> c == ' ').count();
        double aloud = signs / SIGNS + (lang == Lang.EN ? words / WORDS : 0);
        return Math.max(LEAST, LOOKING + (int) Math.ceil(aloud));
    }
}
