package districtatlas.map.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ScaleLengthProperties {
    @Property
    void theBarIsRoundAndAsLongAsItFits(@ForAll @DoubleRange(min = 0.01, max = 5_000) double metresPerPixel,
                                        @ForAll @DoubleRange(min = 40, max = 400) double mostPx) {
        ScaleLength length = ScaleLength.fitting(metresPerPixel, mostPx);
        assertTrue(length.px() <= mostPx * (1 + 1e-6), "not longer than there is room");
        assertTrue(length.px() > mostPx / 2.5 * (1 - 1e-6), "the next round length would not fit");
        double lead = length.metres() / Math.pow(10, Math.floor(Math.log10(length.metres() * (1 + 1e-9))));
        assertTrue(Math.abs(lead - 1) < 1e-6 || Math.abs(lead - 2) < 1e-6 || Math.abs(lead - 5) < 1e-6, "1, 2 or 5: " + lead);
        assertEquals(length.metres(), length.px() * metresPerPixel, length.metres() * 1e-9, "true to the scale");
    }

    @Example
    void kilometresFromOneKilometreOn() {
        assertEquals(2, ScaleLength.fitting(20, 120).shown());
        assertTrue(ScaleLength.fitting(20, 120).inKilometres());
        assertEquals(500, ScaleLength.fitting(5, 150).shown());
    }
}
