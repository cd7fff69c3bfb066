package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.cli.TourWish;
import districtatlas.app.cli.WindowOptions;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.notebook.OwnStep;
import districtatlas.notebook.OwnTour;
import districtatlas.notebook.Signature;
import districtatlas.notebook.TourHead;
import districtatlas.plan.ZoneId;
import districtatlas.tour.Walk;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.walk.WalkModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tour that stands in the reader's own file, in the program's own window: played by its title, and gone on with at the next start. */
class OwnTourWindowTest {
    private static final EntryId MINE = new EntryId("mine");

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void makeTour() {
        OwnTour tour = new OwnTour(new TourHead("我的路", "", 0), List.of(step(0, "structure"), step(1, "hall-streets")));
        file = folder.resolve("mine.atlas");
        write(tour.in(Notebook.EMPTY, MINE, new Signature("Lin", Instant.EPOCH)));
    }

    private void write(Notebook notebook) {
        try (NotebookFile open = NotebookFile.create(file, "nanshan", "1")) {
            open.save(Notebook.EMPTY, notebook);
        }
    }

    private static OwnStep step(int rank, String theme) {
        return new OwnStep(MINE, rank, new OwnStep.Spoken("第" + (rank + 1) + "站", "到了。", "", ""), new OwnStep.View("theme=" + theme, Optional.empty(), List.of(new ZoneId("taoyuan")),
                List.of()), false, 0, "");
    }

    private WindowOptions with(TourWish tour) {
        WindowOptions sized = ShippedStage.sized(1280, 720);
        return new WindowOptions(sized.zone(), sized.theme(), sized.palette(), sized.lang(), sized.size(), sized.styles(), sized.walk(), Optional.of(file), Optional.empty(),
                Optional.ofNullable(tour));
    }

    private static boolean isPlaying(ShippedStage shown, int at) {
        Optional<Walk> walk = shown.desk().walk().walkProperty().get();
        return shown.desk().walk().stateProperty().get() == WalkModel.State.WALKING && walk.filter(w -> w.tour().title().zh().equals("我的路") && w.at() == at).isPresent();
    }

    @Test
    void itIsPlayedByItsTitleAndTheNextStartGoesOnThere() {
        Settings settings = ShippedStage.still(folder);
        Viewport left;
        try (ShippedStage shown = ShippedStage.open(with(new TourWish(Optional.of("我的路"), Optional.of(2))), settings)) {
            shown.until(() -> isPlaying(shown, 1));
            shown.rest();
            ShippedStage.fx(() -> shown.map().navigation().goTo(shown.session().viewport().zoomedBy(2, new ScreenXY(200, 200))));
            shown.rest();
            left = ShippedStage.fx(() -> shown.session().viewport());
        }
        try (ShippedStage again = ShippedStage.open(with(null), ShippedStage.still(folder))) {
            again.until(() -> isPlaying(again, 1));
            again.rest();
            assertEquals("hall-streets", ShippedStage.fx(() -> again.session().state().theme()));
            Viewport now = ShippedStage.fx(() -> again.session().viewport());
            assertTrue(left.center().distanceTo(now.center()) < now.metresPerPixel() * 3 && Math.abs(left.metresPerPixel() / now.metresPerPixel() - 1) < 0.01,
                    "where the speaker had moved to: " + left + " " + now);
        }
    }

    /** It was there when the program looked, and is gone, or is another, when it is opened. */
    @Test
    void whatCannotGoOnAfterAllIsLeft() throws Exception {
        Settings settings = ShippedStage.still(folder);
        try (ShippedStage shown = ShippedStage.open(with(new TourWish(Optional.of("我的路"), Optional.of(2))), settings)) {
            shown.until(() -> isPlaying(shown, 1));
        }
        OpenWindow.Read read = ShippedWindow.read(with(null), ShippedStage.still(folder));
        Files.delete(file);
        write(Notebook.EMPTY);
        try (ShippedStage again = ShippedStage.open(read, with(null), ShippedStage.still(folder))) {
            again.until(() -> again.session().state().walk().isEmpty());
            assertEquals("structure", ShippedStage.fx(() -> again.session().state().theme()));
        }
    }
}
