package districtatlas.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets the key that closes through lists and tables, where the toolkit takes it for the end of an editing that ours do not have, and through
 * buttons of menus, where it takes it for a menu's also when that is closed.
 */
public final class EscapeThrough {
    private EscapeThrough() {
    }

    /** While its menu is open the key is the menu's. */
    public static void of(MenuButton button) {
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Parent around = button.getParent();
            if (event.getCode() == KeyCode.ESCAPE && around != null && !button.isShowing()) {
                event.consume();
                around.fireEvent(event.copyFor(around, around));
            }
        });
    }

    /** @param list what is written in it, is written in fields of its rows: those have the key for themselves */
    public static void of(Node list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Parent around = list.getParent();
            if (event.getCode() == KeyCode.ESCAPE && around != null && !(event.getTarget() instanceof TextInputControl)) {
                event.consume();
                around.fireEvent(event.copyFor(around, around));
            }
        });
    }
}
