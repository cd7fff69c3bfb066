package districtatlas.ui.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.ui.walk.StageLayout.Caption;
import districtatlas.ui.walk.StageLayout.Place;
import districtatlas.ui.walk.StageLayout.Stage;
import districtatlas.ui.walk.StageLayout.Told;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Where captions stand on the screens of halls. */
class StageLayoutProperties {
    private static final Extent HOME = new Extent(0, 0, 20_000, 30_000);

    @Provide
    Arbitrary<Stage> halls() {
        return Arbitraries.of(new Stage(1280, 720, 20), new Stage(1920, 1080, 30), new Stage(1024, 768, 20), new Stage(3840, 2160, 60), new Stage(1210, 690, 16));
    }

    @Provide
    Arbitrary<Extent> extents() {
        Arbitrary<Double> metres = Arbitraries.doubles().between(200, 60_000);
        Arbitrary<Double> places = Arbitraries.doubles().between(-5_000, 35_000);
        return Combinators.combine(places, places, metres, metres).as((x, y, w, h) -> Extent.around(new EastNorth(x, y), w, h));
    }

    /** A title and as many letters, each a square of a 28th of the height, with what a caption has around them. */
    private static Caption letters(Stage stage, int count) {
        double em = stage.height() / 28;
        return (place, width) -> {
            double buttons = place == Place.BELOW ? 6 * em : 0;
            double lines = Math.ceil(count / Math.floor((width - buttons - 2 * em) / em));
            return lines * 1.4 * em + (place == Place.BELOW ? 2.5 : 6) * em;
        };
    }

    private static boolean meet(ScreenBox a, ScreenBox b) {
        return a.x() < b.maxX() - 0.01 && b.x() < a.maxX() - 0.01 && a.y() < b.maxY() - 0.01 && b.y() < a.maxY() - 0.01;
    }

    private static ScreenBox onStage(Extent frame, Stage stage, StageLayout layout) {
        Viewport view = new Viewport(HOME.center(), 10, stage.width(), stage.height()).fittedTo(frame, layout.covered());
        ScreenXY from = view.toScreen(new EastNorth(frame.minEast(), frame.maxNorth()));
        ScreenXY to = view.toScreen(new EastNorth(frame.maxEast(), frame.minNorth()));
        return new ScreenBox(from.x(), from.y(), to.x() - from.x(), to.y() - from.y());
    }

    @Property(tries = 2_000)
    void nothingLiesOverWhatTheStepIsAbout(@ForAll("halls") Stage stage, @ForAll("extents") Extent first, @ForAll("extents") Extent second,
                                           @ForAll @IntRange(min = 10, max = 160) int letters, @ForAll @IntRange(min = 0, max = 3) int beside) {
        double besideWidth = beside * stage.width() * 0.17;
        List<Told> asOne = List.of(new Told(Optional.of(first), letters(stage, letters), besideWidth), new Told(Optional.of(second), letters(stage, 20), 0));
        StageLayout layout = StageLayout.of(stage, HOME, asOne);
        assertEquals(layout, StageLayout.of(stage, HOME, asOne));
        ScreenBox all = new ScreenBox(0, 0, stage.width(), stage.height());
        for (Extent frame : List.of(first, second)) {
            ScreenBox seen = onStage(frame, stage, layout);
            assertFalse(meet(seen, layout.caption()), () -> seen + " under " + layout);
            layout.beside().ifPresent(room -> assertFalse(meet(seen, room), () -> seen + " under " + layout));
            assertTrue(seen.x() >= 0 && seen.y() >= 0 && seen.maxX() <= all.maxX() && seen.maxY() <= all.maxY(), () -> seen + " leaves the stage");
        }
        assertEquals(besideWidth > 0, layout.beside().isPresent());
        layout.beside().ifPresent(room -> assertFalse(meet(room, layout.caption()), () -> layout.toString()));
        assertTrue(letters(stage, letters).heightAt(layout.place(), layout.caption().width()) <= layout.caption().height(), "the caption has its room");
    }

    /** Nowhere else is it so much larger that anyone would see it. */
    @Property(tries = 1_000)
    void theStepIsAsLargeAsAnyPlaceOfTheCaptionLetsItBe(@ForAll("halls") Stage stage, @ForAll("extents") Extent frame,
                                                       @ForAll @IntRange(min = 10, max = 120) int letters) {
        Caption caption = letters(stage, letters);
        double width = onStage(frame, stage, StageLayout.of(stage, HOME, List.of(new Told(Optional.of(frame), caption, 0)))).width();
        double below = room(frame, stage.width() - 3 * stage.gap(), stage.height() - Math.ceil(caption.heightAt(Place.BELOW, stage.width())) - 2 * stage.gap());
        assertTrue(width >= below / 1.001, () -> width + " of " + below + " above the caption");
        for (double column = Math.min(0.4 * stage.width(), 15.5 / 28 * stage.height()); column <= stage.width() * 0.4; column += stage.width() / 50) {
            if (caption.heightAt(Place.LEFT, Math.floor(column)) <= stage.height() - 2 * stage.gap()) {
                double beside = room(frame, stage.width() - column - 4 * stage.gap(), stage.height() - 2 * stage.gap());
                assertTrue(width >= beside / 1.1, () -> width + " of " + beside + " beside the caption");
            }
        }
    }

    private static double room(Extent frame, double width, double height) {
        return frame.width() * Math.min(width / frame.width(), height / frame.height());
    }

    private static Place place(Stage stage, Extent frame) {
        return StageLayout.of(stage, HOME, List.of(new Told(Optional.of(frame), letters(stage, 60), 0))).place();
    }

    @Example
    void aTallDistrictHasItsCaptionBesideItAndAWideOneBelow() {
        Stage wide = new Stage(1920, 1080, 30);
        assertEquals(Place.LEFT, place(wide, HOME));
        assertEquals(Place.BELOW, place(wide, new Extent(0, 0, 30_000, 12_000)));
        assertEquals(Place.RIGHT, place(wide, new Extent(15_000, 0, 20_000, 20_000)), "less of the district lies there");
        assertEquals(Place.LEFT, place(wide, new Extent(0, 0, 6_000, 20_000)));
        assertEquals(Place.BELOW, place(new Stage(1024, 768, 20), new Extent(0, 0, 20_000, 14_000)));
    }
}
