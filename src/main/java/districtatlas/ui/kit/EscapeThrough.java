package districtatlas.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets the key that closes through lists and tables: the toolkit's take it for the end of an editing that ours do not have. */
public final class EscapeThrough {
    private EscapeThrough() {
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
