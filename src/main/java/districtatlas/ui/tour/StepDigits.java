package districtatlas.ui.tour;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;

/**
 * The number of a step, typed digit by digit: a digit that could begin a larger number waits a moment for the next; one that could not
 * goes at once. Enter after a number only says that it was all. FX thread only.
 */
final class StepDigits {
    private static final Duration MOMENT = Duration.millis(700);
    /** So long a number is shown, and Enter belongs to it. */
    private static final Duration AFTER = Duration.millis(1_500);
    private static final int TEN = 10;

    private final IntSupplier steps;
    private final IntConsumer go;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final PauseTransition after = new PauseTransition(AFTER);
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private int typed;

    /**
     * @param steps how many there are
     * @param go    to the step of that number, from 1
     */
    StepDigits(IntSupplier steps, IntConsumer go) {
        this.steps = steps;
        this.go = go;
        moment.setOnFinished(e -> decide());
        after.setOnFinished(e -> shown.set(""));
    }

    /** What was typed, for a moment; empty for nothing. */
    ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** A number beyond the last step begins anew with its last digit. */
    void press(int digit) {
        moment.stop();
        int number = typed * TEN + digit;
        typed = number > steps.getAsInt() ? digit : number;
        shown.set(String.valueOf(typed));
        after.playFromStart();
        if (typed > 0 && typed * TEN <= steps.getAsInt()) {
            moment.playFromStart();
        } else {
            decide();
        }
    }

    /** @return whether a number was being typed, or had just been: then Enter was meant for it */
    boolean enter() {
        boolean meant = !shown.get().isEmpty();
        moment.stop();
        decide();
        after.stop();
        shown.set("");
        return meant;
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
        after.stop();
        shown.set("");
        typed = 0;
    }
}
