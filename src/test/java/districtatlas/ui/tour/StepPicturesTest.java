package districtatlas.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.Arrival;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.plan.ItemId;
import districtatlas.plan.Staging;
import districtatlas.plan.ZoneId;
import districtatlas.tour.Seen;
import districtatlas.tour.Tour;
import districtatlas.tour.TourStep;
import districtatlas.ui.OnFx;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.bookmarks.BookmarkPictures;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;

/** What is to be seen on the small picture of a step. The frame is 288 by 180 hundreds of metres, so that a pixel is 100 m. */
class StepPicturesTest extends SmallWindow {
    private static final double METRES = 100;
    private static final Extent FRAME = Extent.around(new EastNorth(7_500, 2_500), BookmarkPictures.WIDTH_PX * METRES, BookmarkPictures.HEIGHT_PX * METRES);

    private Image picture(StepPictures pictures, List<ZoneId> zones, List<ItemId> things) {
        TourStep like = Tour.of(small.plan()).get(0).steps().get(0);
        TourStep step = new TourStep("own", Text.NONE, like.text(), Text.NONE, zones, things, Staging.PLAIN, Optional.of(new Seen(session.state(), FRAME)), Arrival.GLIDE, 0, List.of());
        AtomicReference<Image> made = new AtomicReference<>();
        robot.interact(() -> pictures.paint(step, made::set));
        OnFx.until(stage, () -> made.get() != null);
        return made.get();
    }

    private static int at(Image image, double east, double north) {
        return image.getPixelReader().getArgb((int) ((east - FRAME.minEast()) / METRES), (int) ((FRAME.maxNorth() - north) / METRES));
    }

    @Test
    void whatAStepIsAboutIsSetOffAndItsThingsAreLit() {
        StepPictures pictures = OnFx.get(() -> new StepPictures(desk, SmallPlan.scenes(), shop.lists()));
        Image plain = picture(pictures, List.of(), List.of());
        Image zone = picture(pictures, List.of(SmallPlan.HARBOUR), List.of());
        Image thing = picture(pictures, List.of(), List.of(SmallPlan.FERRY));
        assertNotEquals(at(plain, 2_500, 2_500), at(zone, 2_500, 2_500), "all but the zone lies below a veil");
        assertEquals(at(plain, 5_700, 4_500), at(zone, 5_700, 4_500), "the zone does not");
        assertNotEquals(at(plain, 6_500, 1_500), at(thing, 6_500, 1_500), "the thing's mark");
        assertEquals(at(plain, 500, 9_500), at(thing, 500, 9_500), "about a thing alone nothing steps back");
    }
}
