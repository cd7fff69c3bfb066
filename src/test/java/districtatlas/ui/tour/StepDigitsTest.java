package districtatlas.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The number of a step, typed. */
class StepDigitsTest {
    private final List<Integer> went = new ArrayList<>();
    private final StepDigits digits = new StepDigits(() -> 14, went::add);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private void press(int... typed) {
        WaitForAsyncUtils.asyncFx(() -> {
            for (int digit : typed) {
                digits.press(digit);
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aDigitThatBeginsNoLargerNumberGoesAtOnce() {
        press(3, 9);
        assertEquals(List.of(3, 9), went);
    }

    @Test
    void twoDigitsWithinAMomentAreOneNumber() {
        press(1, 4);
        assertEquals(List.of(14), went);
        press(1, 0);
        assertEquals(List.of(14, 10), went);
    }

    @Test
    void oneAloneGoesAfterAMoment() throws Exception {
        press(1);
        assertEquals(List.of(), went);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> went.equals(List.of(1)));
    }

    @Test
    void aNumberBeyondTheLastBeginsAnewAndNoughtIsNone() {
        press(1, 7);
        press(0);
        assertEquals(List.of(7), went);
    }
}
