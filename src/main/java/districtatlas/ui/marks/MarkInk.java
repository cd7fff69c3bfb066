package districtatlas.ui.marks;

import districtatlas.notebook.MarkLook;
import java.util.Locale;
import javafx.scene.Node;

/** A mark's look as style classes: the style sheets know its colours and weights. */
final class MarkInk {
    private static final String INK = "ink-of-";
    private static final String WEIGHT = "weight-";
    private static final String DASHED = "dashed";

    private MarkInk() {
    }

    static String ink(MarkLook.Colour colour) {
        return INK + colour.name().toLowerCase(Locale.ROOT);
    }

    static String weight(MarkLook.Weight weight) {
        return WEIGHT + weight.name().toLowerCase(Locale.ROOT);
    }

    /** In place of the look it had before. */
    static void paint(Node node, MarkLook look) {
        node.getStyleClass().removeIf(c -> c.startsWith(INK) || c.startsWith(WEIGHT) || c.equals(DASHED));
        node.getStyleClass().addAll(ink(look.colour()), weight(look.weight()));
        if (look.dashed()) {
            node.getStyleClass().add(DASHED);
        }
    }
}
