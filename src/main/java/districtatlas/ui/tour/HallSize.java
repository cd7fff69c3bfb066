package districtatlas.ui.tour;

import districtatlas.ui.kit.WindowStyle;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Type as large a share of the window as a hall needs, whatever window that is; smaller only where all would not stand. */
final class HallSize {
    /** Of the window's height: what a caption has at least, but for very long ones. */
    private static final double CAPTION = 1 / 28.0;
    /** What stands beside the map is read at leisure. */
    private static final double BESIDE = 1 / 49.0;
    /** The reader's own wish counts where it is for more. */
    private static final double CAPTION_EM = 1.14;

    private HallSize() {
    }

    /** Logical pixels. @param em the window's type size */
    static double caption(Node of, double em) {
        return Math.max(CAPTION_EM * em, heightAround(of) * CAPTION);
    }

    /** Logical pixels. @param em the window's type size */
    static double beside(Node of, double em) {
        return Math.max(em, heightAround(of) * BESIDE);
    }

    /** Of what lays the node out: while it does, the scene may still have the height of before. */
    private static double heightAround(Node of) {
        return of.getParent() instanceof Region around ? around.getHeight() : 0;
    }

    /**
     * Sets the node's type to the largest of the sizes in which it stands, or else the last.
     *
     * @return whether it stands
     */
    static boolean fit(Region node, double px, double[] factors, BooleanSupplier stands) {
        for (double factor : factors) {
            node.setStyle(WindowStyle.size(px * factor));
            node.applyCss();
            if (stands.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }
}
