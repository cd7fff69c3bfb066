package districtatlas.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class StagePlaceProperties {
    private static final Rectangle2D SCREEN = new Rectangle2D(1280, 0, 1920, 1080);
    private static final Rectangle2D USABLE = new Rectangle2D(1280, 30, 1920, 1010);

    @Property(tries = 300)
    void theWholeFrameIsSeen(@ForAll @DoubleRange(min = -5000, max = 5000) double x, @ForAll @DoubleRange(min = -5000, max = 5000) double y,
                             @ForAll @DoubleRange(min = 1, max = 5000) double width, @ForAll @DoubleRange(min = 1, max = 5000) double height) {
        Rectangle2D frame = new StagePlace(x, y, width, height, false).frameIn(SCREEN, USABLE, 10, 25);
        assertTrue(USABLE.contains(frame), frame + " on " + USABLE);
        assertTrue(frame.getWidth() == width + 10 || frame.getWidth() == USABLE.getWidth(), "no smaller than it must be");
        assertTrue(frame.getHeight() == height + 25 || frame.getHeight() == USABLE.getHeight());
    }

    @Example
    void whatFitsStandsWhereItWas() {
        assertEquals(new Rectangle2D(1380, 50, 1010, 725), new StagePlace(100, 50, 1000, 700, false).frameIn(SCREEN, USABLE, 10, 25));
    }

    @Example
    void atTwoHundredPercentOfAHallScreenTheUsualSizeGivesWay() {
        Rectangle2D screen = new Rectangle2D(0, 0, 960, 540);
        assertEquals(screen, StagePlace.inMiddle(screen, 1440, 900).frameIn(screen, screen, 2, 25));
    }

    @Property(tries = 100)
    void comesBackFromItsText(@ForAll @DoubleRange(min = -9000, max = 9000) double x, @ForAll @DoubleRange(min = 1, max = 9000) double width,
                              @ForAll boolean maximized) {
        StagePlace place = new StagePlace(x, -x / 3, width, width / 2 + 1, maximized);
        assertEquals(Optional.of(place), StagePlace.parse(place.text()));
    }

    @Example
    void aTextThatMeansNothingIsNoPlace() {
        for (String text : new String[] {"", "1,2,3", "a,b,c,d,true", "NaN,0,10,10,false", "0,0,-5,10,false", "0,0,1e99,10,false"}) {
            assertEquals(Optional.empty(), StagePlace.parse(text), text);
        }
    }
}
