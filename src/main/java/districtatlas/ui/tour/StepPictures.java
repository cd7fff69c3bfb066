package districtatlas.ui.tour;

import districtatlas.coord.Extent;
import districtatlas.paint.display.DisplayLists;
import districtatlas.state.AtlasState;
import districtatlas.state.Place;
import districtatlas.state.Scenes;
import districtatlas.state.Selection;
import districtatlas.tour.Seen;
import districtatlas.tour.StepStage;
import districtatlas.tour.TourStep;
import districtatlas.ui.bookmarks.BookmarkPictures;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.FxThread;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** Small pictures of the steps of any tour, painted away from the FX thread. FX thread only. */
public final class StepPictures {
    private final Desk desk;
    private final String usualTheme;
    private final BookmarkPictures pictures;

    public StepPictures(Desk desk, Scenes scenes, DisplayLists lists) {
        this.desk = desk;
        this.usualTheme = desk.atlas().themes().get(0).id();
        ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "step-painter");
            thread.setDaemon(true);
            return thread;
        });
        this.pictures = new BookmarkPictures(desk.atlas(), scenes, desk.messages().lang(), lists, worker, new FxThread());
        desk.onClose(() -> {
            pictures.close();
            worker.shutdown();
        });
    }

    /** @param shows gets it when it is made */
    public void paint(TourStep step, Consumer<Image> shows) {
        AtlasState now = desk.session().state();
        AtlasState seen = step.seen().map(Seen::state).orElseGet(() -> AtlasState.of(step.staging().theme().orElse(usualTheme), now.palette(), now.year()));
        StepStage stage = desk.framing().stage(step);
        stage.frame().ifPresent(f -> pictures.of(pictured(seen.withPalette(now.palette()), f), stage, BookmarkPictures.WIDTH_PX, shows));
    }

    private static AtlasState pictured(AtlasState state, Extent frame) {
        double metres = Math.max(frame.width() / BookmarkPictures.WIDTH_PX, frame.height() / BookmarkPictures.HEIGHT_PX);
        return state.withSelection(Selection.NONE).at(new Place(frame.center(), Math.max(metres, 0.01)));
    }
}
