package districtatlas.map.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class ViewportProperties {
    @Provide
    Arbitrary<Viewport> viewports() {
        return Combinators.combine(Arbitraries.doubles().between(400_000, 600_000), Arbitraries.doubles().between(2_000_000, 3_000_000),
                Arbitraries.doubles().between(0.1, 500), Arbitraries.doubles().between(50, 4000), Arbitraries.doubles().between(50, 3000))
                .as((e, n, scale, w, h) -> new Viewport(new EastNorth(e, n), scale, w, h));
    }

    @Property
    void toTheGridAndBackIsTheSamePixel(@ForAll("viewports") Viewport view, @ForAll @DoubleRange(min = -500, max = 4500) double x,
                                        @ForAll @DoubleRange(min = -500, max = 3500) double y) {
        ScreenXY back = view.toScreen(view.toGrid(new ScreenXY(x, y)));
        assertEquals(x, back.x(), 1e-5);
        assertEquals(y, back.y(), 1e-5);
    }

    @Property
    void zoomKeepsThePlaceUnderTheCursor(@ForAll("viewports") Viewport view, @ForAll @DoubleRange(min = 0.2, max = 5) double factor,
                                         @ForAll @DoubleRange(min = 0, max = 1) double across, @ForAll @DoubleRange(min = 0, max = 1) double down) {
        ScreenXY cursor = new ScreenXY(across * view.width(), down * view.height());
        Viewport zoomed = view.zoomedBy(factor, cursor);
        assertTrue(zoomed.toScreen(view.toGrid(cursor)).distanceTo(cursor) < 1e-4);
        assertEquals(view.metresPerPixel() / factor, zoomed.metresPerPixel(), 1e-9);
    }

    @Property
    void panMovesThePictureBySoManyPixels(@ForAll("viewports") Viewport view, @ForAll @DoubleRange(min = -900, max = 900) double dx,
                                          @ForAll @DoubleRange(min = -900, max = 900) double dy) {
        EastNorth place = view.toGrid(new ScreenXY(10, 10));
        ScreenXY moved = view.pannedBy(dx, dy).toScreen(place);
        assertEquals(10 + dx, moved.x(), 1e-5);
        assertEquals(10 + dy, moved.y(), 1e-5);
    }

    @Property
    void whatIsFittedLiesClearOfTheInsets(@ForAll("viewports") Viewport view, @ForAll @DoubleRange(min = 1, max = 50_000) double width,
                                          @ForAll @DoubleRange(min = 1, max = 50_000) double height,
                                          @ForAll @DoubleRange(min = 0, max = 0.4) double inset) {
        Extent wanted = Extent.around(view.center(), width, height);
        Viewport.Insets insets = new Viewport.Insets(0, inset * view.width(), inset * view.height(), 5);
        Viewport fitted = view.fittedTo(wanted, insets);
        ScreenXY topLeft = fitted.toScreen(new EastNorth(wanted.minEast(), wanted.maxNorth()));
        ScreenXY bottomRight = fitted.toScreen(new EastNorth(wanted.maxEast(), wanted.minNorth()));
        assertTrue(topLeft.x() >= insets.left() - 1e-3 && topLeft.y() >= insets.top() - 1e-3);
        assertTrue(bottomRight.x() <= view.width() - insets.right() + 1e-3 && bottomRight.y() <= view.height() - insets.bottom() + 1e-3);
    }
}
