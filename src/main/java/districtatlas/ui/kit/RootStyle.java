package districtatlas.ui.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Puts styles on the root of a scene. For each that its root ever wore the toolkit keeps what it worked out for every node below, one or two
 * megabytes in a whole window, until the scene's own style sheets change: after a few they are made to. FX thread only.
 */
public final class RootStyle {
    /** What one goes back and forth between, such as two palettes in and out of full screen, is not worked out anew each time. */
    static final int MOST_KEPT = 8;
    /** A style sheet of no rules, only to be set again: the scene has no other of its own. */
    private static final String NO_RULES = "data:text/css,";

    private final Parent root;
    private final Set<String> worn = new HashSet<>();

    public RootStyle(Parent root) {
        this.root = root;
    }

    /**
     * Where the toolkit forgets, all is worked out before anybody else asks: a node that is styled by itself until the next pulse, as one that a
     * layout adds, would find no colours to look up.
     *
     * @param sheets of the root
     * @return whether the style is another than before
     */
    public boolean set(String style, List<String> sheets) {
        boolean isOther = !style.equals(root.getStyle());
        boolean hasOtherSheets = !sheets.equals(root.getStylesheets());
        boolean isOneTooMany = isOther && worn.add(style) && worn.size() > MOST_KEPT;
        if (hasOtherSheets) {
            root.getStylesheets().setAll(sheets);
        } else if (isOneTooMany) {
            forget(root.getScene());
        }
        if (isOther) {
            root.setStyle(style);
        }
        if (hasOtherSheets || isOneTooMany) {
            worn.clear();
            worn.add(style);
            root.applyCss();
        }
        return isOther;
    }

    private static void forget(Scene scene) {
        if (scene != null) {
            scene.getStylesheets().setAll(NO_RULES);
        }
    }
}
