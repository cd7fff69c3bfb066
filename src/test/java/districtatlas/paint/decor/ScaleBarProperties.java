package districtatlas.paint.decor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.map.view.Viewport;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ScaleBarProperties {
    @Property
    void theBarIsRoundTrueAndFits(@ForAll @DoubleRange(min = 0.05, max = 2000) double metresPerPixel,
                                  @ForAll @DoubleRange(min = 60, max = 400) double maxPx) {
        ScaleBar bar = ScaleBar.of(new Viewport(new EastNorth(0, 0), metresPerPixel, 800, 600), maxPx);
        assertTrue(bar.lengthPx() <= maxPx + 1e-6 && bar.lengthPx() >= maxPx / 2.6, bar.lengthPx() + " of " + maxPx);
        assertEquals(bar.lengthMetres(), bar.lengthPx() * metresPerPixel, bar.lengthMetres() * 1e-9);
        double digit = bar.lengthMetres() / Math.pow(10, Math.floor(Math.log10(bar.lengthMetres()) + 1e-9));
        assertTrue(Math.abs(digit - 1) < 1e-6 || Math.abs(digit - 2) < 1e-6 || Math.abs(digit - 5) < 1e-6, "digit " + digit);
        assertEquals(bar.lengthPx(), bar.segments().get(bar.segments().size() - 1).toPx(), 1e-9);
    }

    @Example
    void theLabelsAreThoseOfAMap() {
        ScaleBar bar = ScaleBar.of(new Viewport(new EastNorth(0, 0), 20, 800, 600), 150);
        assertEquals(2000, bar.lengthMetres());
        assertEquals("[0, 1, 2 km]", bar.labels().stream().map(ScaleBar.Label::text).toList().toString());
        ScaleBar close = ScaleBar.of(new Viewport(new EastNorth(0, 0), 0.5, 800, 600), 150);
        assertEquals("[0, 50 m]", close.labels().stream().map(ScaleBar.Label::text).toList().toString());
    }
}
