package districtatlas.ui.tour;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Nothing to be seen, so that a hall listens: over everything until any key or click. FX thread only. */
final class BlackScreen extends Region {
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private Node before;

    /** @param text what it is and how it goes, for a screen reader */
    BlackScreen(String text) {
        getStyleClass().setAll("walk-black");
        setAccessibleText(text);
        setFocusTraversable(false);
        visibleProperty().bind(shown);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            lift();
            e.consume();
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            lift();
            e.consume();
        });
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void drop() {
        before = getScene() == null ? null : getScene().getFocusOwner();
        shown.set(true);
        requestFocus();
    }

    void lift() {
        shown.set(false);
        if (before != null) {
            before.requestFocus();
        }
    }
}
