package districtatlas.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.ui.OnFx;
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

    /** @return where it went at once */
    private List<Integer> press(int... typed) {
        return OnFx.get(() -> {
            for (int digit : typed) {
                digits.press(digit);
            }
            return List.copyOf(went);
        });
    }

    @Test
    void aDigitThatBeginsNoLargerNumberGoesAtOnce() {
        assertEquals(List.of(3, 9), press(3, 9));
    }

    @Test
    void twoDigitsWithinAMomentAreOneNumber() {
        assertEquals(List.of(14), press(1, 4));
        assertEquals(List.of(14, 10), press(1, 0));
    }

    @Test
    void oneAloneGoesAfterAMoment() throws Exception {
        assertEquals(List.of(), press(1));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> OnFx.get(() -> went.equals(List.of(1))));
    }

    @Test
    void aNumberBeyondTheLastBeginsAnewAndNoughtIsNone() {
        press(1, 7);
        assertEquals(List.of(7), press(0));
    }

    @Test
    void enterAfterANumberOnlySaysThatItWasAll() {
        assertEquals(List.of(3), press(3));
        assertEquals(List.of("3", true, "", false), OnFx.get(() -> List.of(digits.shownProperty().get(), digits.enter(), digits.shownProperty().get(), digits.enter())));
        assertEquals(List.of(3), press(1), "one waits");
        assertEquals(List.of(true, List.of(3, 1)), OnFx.get(() -> List.of(digits.enter(), List.copyOf(went))));
    }
}
