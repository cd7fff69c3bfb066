package districtatlas.ui.lesson;

import districtatlas.ui.kit.WindowStyle;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Type that the back row of a class can read, whatever the window is. */
final class RowSize {
    /** Of the window's height. */
    private static final double CAPTION = 1 / 28.0;
    /** The reader's own wish counts where it is for more. */
    private static final double LEAST_EM = 1.14;

    private RowSize() {
    }

    /** Logical pixels; of what lays the node out, since the scene may still have the height of before while it does. @param em the window's type size */
    static double of(Node node, double em) {
        double height = node.getParent() instanceof Region around ? around.getHeight() : 0;
        return Math.max(LEAST_EM * em, height * CAPTION);
    }

    static void set(Region node, double px) {
        node.setStyle(WindowStyle.size(px));
        node.applyCss();
    }
}
