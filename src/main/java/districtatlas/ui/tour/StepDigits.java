package districtatlas.ui.tour;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * The number of a step, typed digit by digit: a digit that could begin a larger number waits a moment for the next; one that could not
 * goes at once. FX thread only.
 */
final class StepDigits {
    private static final Duration MOMENT = Duration.millis(700);
    private static final int TEN = 10;

    private final IntSupplier steps;
    private final IntConsumer go;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private int typed;

    /**
     * @param steps how many there are
     * @param go    to the step of that number, from 1
     */
    StepDigits(IntSupplier steps, IntConsumer go) {
        this.steps = steps;
        this.go = go;
        moment.setOnFinished(e -> decide());
    }

    /** A number beyond the last step begins anew with its last digit. */
    void press(int digit) {
        moment.stop();
        int number = typed * TEN + digit;
        typed = number > steps.getAsInt() ? digit : number;
        if (typed > 0 && typed * TEN <= steps.getAsInt()) {
            moment.playFromStart();
        } else {
            decide();
        }
    }

    private void decide() {
        int number = typed;
        typed = 0;
        if (number > 0) {
            go.accept(number);
        }
    }

    /** What was typed and not decided is forgotten. */
    void forget() {
        moment.stop();
        typed = 0;
    }
}
