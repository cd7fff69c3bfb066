package districtatlas.ui.tour;

import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** Type as large a share of the window as a hall needs, whatever window that is; smaller only where all would not stand. */
final class HallSize {
    /** Of the window's height: what a caption has at least. */
    private static final double CAPTION = 1 / 30.0;
    /** What stands beside the map is read at leisure. */
    private static final double BESIDE = 1 / 49.0;
    /** The reader's own wish counts where it is for more. */
    private static final double CAPTION_EM = 1.14;

    private HallSize() {
    }

    /** Logical pixels. @param em the window's type size */
    static double caption(Scene scene, double em) {
        return Math.max(CAPTION_EM * em, scene.getHeight() * CAPTION);
    }

    /** Logical pixels. @param em the window's type size */
    static double beside(Scene scene, double em) {
        return Math.max(em, scene.getHeight() * BESIDE);
    }

    /** Sets the node's type to the largest of the sizes in which it stands, or else the last. */
    static void fit(Region node, double px, double[] factors, BooleanSupplier stands) {
        for (double factor : factors) {
            node.setStyle("-fx-font-size: " + px * factor + "px;");
            node.applyCss();
            if (stands.getAsBoolean()) {
                return;
            }
        }
    }
}
