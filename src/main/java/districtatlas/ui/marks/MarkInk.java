package districtatlas.ui.marks;

import districtatlas.notebook.MarkLook;
import java.util.ArrayList;
import java.util.List;
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

    /** In place of the look it had before. What looks so already is left alone: its parts would be styled anew, and have no size meanwhile. */
    static void paint(Node node, MarkLook look) {
        List<String> classes = new ArrayList<>(List.of(ink(look.colour()), weight(look.weight())));
        if (look.dashed()) {
            classes.add(DASHED);
        }
        List<String> before = node.getStyleClass().stream().filter(MarkInk::isOfLook).toList();
        if (!before.equals(classes)) {
            node.getStyleClass().removeIf(MarkInk::isOfLook);
            node.getStyleClass().addAll(classes);
        }
    }

    private static boolean isOfLook(String styleClass) {
        return styleClass.startsWith(INK) || styleClass.startsWith(WEIGHT) || styleClass.equals(DASHED);
    }
}
