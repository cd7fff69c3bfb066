package districtatlas.ui.walk;

import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.map.view.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a step's caption and what stands beside its map go on a stage: wherever what the step is about becomes the largest, and never over
 * it. In logical pixels of the stage; depends on nothing but what it is given, so that the window, the hall's screen and every repetition
 * agree. Immutable.
 *
 * @param place   where the caption stands
 * @param caption its box
 * @param beside  the room for numbers and the like, half way up in it; empty where there are none
 * @param covered what of the stage the map has to keep clear of
 */
public record StageLayout(Place place, ScreenBox caption, Optional<ScreenBox> beside, Viewport.Insets covered) {
    /** The whole width at the bottom, or from the top of a side, which the map leaves to it. */
    public enum Place { BELOW, LEFT, RIGHT }

    /**
     * What the map is given.
     *
     * @param width  of all of it
     * @param height of all of it
     * @param gap    that is kept between things
     */
    public record Stage(double width, double height, double gap) {
    }

    /**
     * What a step needs.
     *
     * @param frame       what it is about, on the grid; empty for nothing on the map
     * @param caption     how high its caption is
     * @param besideWidth of what stands beside the map; 0 for nothing
     */
    public record Told(Optional<Extent> frame, Caption caption, double besideWidth) {
    }

    /** How high a caption is where it stands; the type is the same everywhere. */
    @FunctionalInterface
    public interface Caption {
        double heightAt(Place place, double width);
    }

    /** How wide the columns are that are tried, in letters as large as a caption's, the most readable first; narrower ones tear sentences apart. */
    private static final List<Double> COLUMNS = List.of(17.0, 15.5, 19.0, 22.0);
    /** Of the height. */
    private static final double LETTER = 1 / 28.0;
    /** A column must make the map so much larger before the caption leaves its usual place. */
    private static final double WORTH = 1.06;
    /** A wider or narrower column must make it so much larger. */
    private static final double BETTER = 1.02;
    /** Of home's width: what lies so far to one side has its caption at that side, where there is less of the district to cover. */
    private static final double ASIDE = 0.25;

    /** What the caption may take of the height below the map, before it goes elsewhere or its type becomes smaller. */
    private static final double MOST_BELOW = 0.45;
    /** Of the stage's width. */
    private static final double MOST_COLUMN = 0.4;

    /**
     * The best for all of the steps, which are counted as one and keep their place.
     *
     * @param home what the atlas is about
     */
    public static StageLayout of(Stage stage, Extent home, List<Told> asOne) {
        StageLayout best = below(stage, asOne);
        double bestScale = best.largest(stage, asOne);
        double least = isBelowTooHigh(best, stage) ? 0 : bestScale * WORTH;
        Place side = side(home, asOne);
        for (double width : columnWidths(stage)) {
            Optional<StageLayout> column = column(stage, asOne, side, width);
            double scale = column.map(c -> c.largest(stage, asOne)).orElse(0.0);
            if (scale > least) {
                best = column.get();
                least = scale * BETTER;
            }
        }
        return best;
    }

    /** The widths at which a caption is asked for its height as a column, the most readable first. */
    public static List<Double> columnWidths(Stage stage) {
        return COLUMNS.stream().map(letters -> (double) Math.round(Math.min(letters * LETTER * stage.height(), MOST_COLUMN * stage.width()))).distinct().toList();
    }

    /** Whether a caption stands somewhere, so that its type need not be smaller. */
    public static boolean stands(Stage stage, Caption caption) {
        return caption.heightAt(Place.BELOW, stage.width()) <= MOST_BELOW * stage.height()
                || columnWidths(stage).stream().anyMatch(w -> caption.heightAt(Place.LEFT, w) <= mostOfColumn(stage));
    }

    private static double mostOfColumn(Stage stage) {
        return stage.height() - 2 * stage.gap();
    }

    private static boolean isBelowTooHigh(StageLayout below, Stage stage) {
        return below.caption().height() > stage.height() * MOST_BELOW;
    }

    private static double beside(List<Told> asOne) {
        return asOne.stream().mapToDouble(Told::besideWidth).max().orElse(0);
    }

    private static StageLayout below(Stage stage, List<Told> asOne) {
        double height = Math.min(stage.height() - 1, captionHeight(asOne, Place.BELOW, stage.width()));
        double beside = beside(asOne);
        double room = stage.height() - height;
        ScreenBox caption = new ScreenBox(0, room, stage.width(), height);
        return new StageLayout(Place.BELOW, caption, besideRoom(stage, beside, stage.width() - stage.gap() - beside, room),
                new Viewport.Insets(stage.gap(), right(stage, beside), height + stage.gap(), stage.gap() * 1.5));
    }

    /** Empty where the caption or the map has no room. */
    private static Optional<StageLayout> column(Stage stage, List<Told> asOne, Place side, double width) {
        double beside = beside(asOne);
        double left = stage.width() - width - stage.gap() - (beside > 0 ? beside + stage.gap() : 0);
        double height = captionHeight(asOne, side, width);
        if (height > mostOfColumn(stage) || left < stage.width() / 4) {
            return Optional.empty();
        }
        boolean atLeft = side == Place.LEFT;
        ScreenBox caption = new ScreenBox(atLeft ? stage.gap() : stage.width() - stage.gap() - width, stage.gap(), width, height);
        double besideX = atLeft ? stage.width() - stage.gap() - beside : stage.gap();
        double far = right(stage, beside);
        double near = stage.gap() + width + stage.gap() * 1.5;
        return Optional.of(new StageLayout(side, caption, besideRoom(stage, beside, besideX, stage.height()),
                new Viewport.Insets(stage.gap(), atLeft ? far : near, stage.gap(), atLeft ? near : far)));
    }

    private static double right(Stage stage, double beside) {
        return (beside > 0 ? beside + stage.gap() : 0) + stage.gap() * 1.5;
    }

    private static Optional<ScreenBox> besideRoom(Stage stage, double width, double x, double height) {
        return width > 0 ? Optional.of(new ScreenBox(x, stage.gap(), width, Math.max(1, height - 2 * stage.gap()))) : Optional.empty();
    }

    private static double captionHeight(List<Told> asOne, Place place, double width) {
        return Math.ceil(asOne.stream().mapToDouble(t -> t.caption().heightAt(place, width)).max().orElse(0));
    }

    private static Place side(Extent home, List<Told> asOne) {
        List<Extent> frames = asOne.stream().flatMap(t -> t.frame().stream()).toList();
        double east = frames.stream().mapToDouble(f -> f.center().east()).average().orElse(home.center().east());
        return east > home.center().east() + ASIDE * home.width() ? Place.RIGHT : Place.LEFT;
    }

    /** Pixels a metre of the step that becomes the smallest; of a step without a frame, as if it were about a square. */
    private double largest(Stage stage, List<Told> asOne) {
        double width = Math.max(1, stage.width() - covered.left() - covered.right());
        double height = Math.max(1, stage.height() - covered.top() - covered.bottom());
        List<Double> scales = new ArrayList<>();
        for (Told told : asOne) {
            scales.add(told.frame().map(f -> Math.min(width / Math.max(1, f.width()), height / Math.max(1, f.height()))).orElse(Math.min(width, height)));
        }
        return scales.stream().mapToDouble(s -> s).min().orElse(0);
    }
}
