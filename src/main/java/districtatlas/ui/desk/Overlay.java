package districtatlas.ui.desk;

import districtatlas.coord.ScreenBox;
import districtatlas.ui.walk.StageLayout;
import java.util.Objects;
import javafx.scene.layout.Region;

/**
 * Something that stands over the map.
 *
 * @param spot where
 * @param stay how long
 */
public record Overlay(Region node, Spot spot, Stay stay) {
    /**
     * Whether it is always there, steps back while something leads through the atlas, or comes and goes and moves no label: because the
     * reader opened it, or by itself, which an audience never sees.
     */
    public enum Stay { ALWAYS, STEPS_BACK, PASSING, NOTICE }

    /** The parts of the window's middle, clear of rail and panels. */
    public enum Spot {
        /** All of the map; moves with it. */
        MAP,
        /** The strip below the map. */
        FOOT,
        /** Beside each other from the top left; the first gives way. */
        TOP,
        /** A list that drops from what stands first at the top. */
        DROP,
        /** At the top right, below what stands at the top. */
        TOP_RIGHT,
        /** Above each other from the bottom left; the last is the highest and gives way. */
        BOTTOM_LEFT,
        /** Above each other from the bottom right. */
        BOTTOM_RIGHT,
        /** A line between the two; several above each other. */
        BOTTOM_LINE,
        /** In the middle, above each other from the bottom. */
        BOTTOM_MIDDLE,
        /** The whole width at the bottom, or where a step's caption says: the map is what is left. */
        BAND,
        /** Half way up at the right, while a band is shown. One at a time. */
        BESIDE_BAND,
        /** The whole height at the right: the map is what is left beside it. */
        COLUMN,
        /** Over everything there is. */
        COVER
    }

    public Overlay {
        Objects.requireNonNull(node);
        Objects.requireNonNull(spot);
        Objects.requireNonNull(stay);
    }

    public static Overlay at(Spot spot, Region node) {
        return new Overlay(node, spot, Stay.ALWAYS);
    }

    /** For looking things up: hidden while something leads. */
    public static Overlay tool(Spot spot, Region node) {
        return new Overlay(node, spot, Stay.STEPS_BACK);
    }

    /** Comes and goes as the reader opens and closes it. */
    public static Overlay passing(Spot spot, Region node) {
        return new Overlay(node, spot, Stay.PASSING);
    }

    /** Comes by itself: not while a tour is played before an audience on the same screen. */
    public static Overlay notice(Spot spot, Region node) {
        return new Overlay(node, spot, Stay.NOTICE);
    }

    /**
     * A step's caption, which knows how it and what stands beside the map share the stage. While such a node is shown at {@link Spot#BAND} it
     * stands where it says, and so does what is at {@link Spot#BESIDE_BAND}.
     */
    public interface Staged {
        /**
         * @param em          the window's type size, to know when it has changed
         * @param usualBeside how wide what stands beside a map usually is in this window
         */
        StageLayout staged(StageLayout.Stage stage, double em, double usualBeside);
    }

    /** A node at {@link Spot#TOP_RIGHT} that lets be seen what it speaks of: it stands at the left instead where it would cover that at the right. */
    public interface GivesWay {
        /**
         * @param usual where it would stand, in the map's pixels
         * @param other the same at the left
         */
        boolean givesWay(ScreenBox usual, ScreenBox other);
    }

    /** A node that finds its own height, in the type size that suits it, within what it is given. */
    public interface Fitted {
        /**
         * @param mostHeight logical pixels
         * @param em         the window's type size, to know when it has changed
         */
        double fittedHeight(double width, double mostHeight, double em);

        /** @param usual what such a node gets in this window */
        default double fittedWidth(double usual, double windowWidth) {
            return usual;
        }

        /** Whether there is anything to show. */
        default boolean isEmpty() {
            return false;
        }
    }
}
