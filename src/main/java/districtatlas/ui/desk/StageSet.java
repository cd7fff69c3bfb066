package districtatlas.ui.desk;

import districtatlas.coord.ScreenBox;
import districtatlas.map.view.Viewport;
import districtatlas.ui.desk.Overlay.Fitted;
import districtatlas.ui.desk.Overlay.Staged;
import districtatlas.ui.walk.StageLayout;
import districtatlas.ui.walk.StageLayout.Stage;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/**
 * Puts a step's caption and what stands beside its map where they are to stand, the same in the window and on the audience's screen. FX
 * thread only.
 */
public final class StageSet {
    private static final double BESIDE_EM = 19;
    private static final double MOST_BESIDE = 0.32;
    private static final double COLUMN = 0.38;

    /** Puts a node at a box of what lays it out. */
    @FunctionalInterface
    public interface Putting {
        void put(Region node, double x, double y, double width, double height);
    }

    /**
     * How it stands.
     *
     * @param layout in the stage's pixels
     * @param stageWidth of all that the map is given
     */
    public record Stood(StageLayout layout, double stageWidth) {
        /** What the caption takes at the stage's left side. */
        public double takesLeft() {
            return layout.place() == StageLayout.Place.LEFT ? layout.caption().maxX() : 0;
        }

        /** What the caption takes at the stage's right side. */
        public double takesRight() {
            return layout.place() == StageLayout.Place.RIGHT ? stageWidth - layout.caption().x() : 0;
        }

        /** What the caption takes below the map. */
        public double takesBottom() {
            return layout.place() == StageLayout.Place.BELOW ? layout.caption().height() : 0;
        }

        public Viewport.Insets covered() {
            return layout.covered();
        }
    }

    private StageSet() {
    }

    /** How wide what stands beside a map at its full height is. */
    public static double columnWidth(double windowWidth) {
        return Math.ceil(COLUMN * windowWidth);
    }

    /** How wide what stands beside a map usually is. @param em the window's type size */
    public static double usualBeside(double windowWidth, double em) {
        return Math.ceil(Math.min(BESIDE_EM * em, MOST_BESIDE * windowWidth));
    }

    /**
     * Empty when none of the bands is shown, or it does not say how it stands.
     *
     * @param bands   what is at {@link Overlay.Spot#BAND}
     * @param besides what is at {@link Overlay.Spot#BESIDE_BAND}; what finds its own size is shown as far as there is anything to show
     * @param area    of the stage, in what lays it out
     */
    public static Optional<Stood> put(List<Region> bands, List<Region> besides, ScreenBox area, double gap, double em, double windowWidth, Putting putting) {
        Optional<Region> band = bands.stream().filter(r -> r.isVisible() && r instanceof Staged).findFirst();
        if (band.isEmpty()) {
            return Optional.empty();
        }
        Stage stage = new Stage(Math.max(1, area.width()), Math.max(1, area.height()), gap);
        StageLayout layout = ((Staged) band.get()).staged(stage, em, usualBeside(windowWidth, em));
        ScreenBox caption = layout.caption();
        putting.put(band.get(), area.x() + caption.x(), area.y() + caption.y(), caption.width(), caption.height());
        for (Region beside : besides) {
            if (beside instanceof Fitted f) {
                beside.setVisible(layout.beside().isPresent() && !f.isEmpty());
            }
            Optional<ScreenBox> room = layout.beside().filter(r -> beside.isVisible());
            room.ifPresent(r -> {
                double height = beside instanceof Fitted f ? f.fittedHeight(r.width(), r.height(), em) : Math.min(r.height(), beside.prefHeight(r.width()));
                putting.put(beside, area.x() + r.x(), area.y() + r.y() + (r.height() - height) / 2, r.width(), height);
            });
        }
        return Optional.of(new Stood(layout, stage.width()));
    }
}
