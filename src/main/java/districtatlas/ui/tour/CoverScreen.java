package districtatlas.ui.tour;

import districtatlas.base.Messages;
import districtatlas.ui.desk.Hall;
import districtatlas.ui.desk.Hall.Cover;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Nothing to be seen, black or white, so that a hall listens: over everything until any key or click. An audience that has a screen of its
 * own is covered there, and the speaker sees on. FX thread only.
 */
final class CoverScreen extends Region {
    private final Hall hall;
    private final BooleanBinding shown;
    private Node before;

    CoverScreen(Hall hall, Messages messages) {
        this.hall = hall;
        this.shown = Bindings.createBooleanBinding(() -> hall.coverProperty().get() != Cover.NONE && !hall.openProperty().get(), hall.coverProperty(), hall.openProperty());
        setFocusTraversable(false);
        visibleProperty().bind(shown);
        hall.coverProperty().subscribe(c -> {
            getStyleClass().setAll(c == Cover.WHITE ? "walk-white" : "walk-black");
            setAccessibleText(messages.get(c == Cover.WHITE ? "walk.white" : "walk.black"));
        });
        shown.subscribe((was, now) -> takeKeys(now));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            lift();
            e.consume();
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            lift();
            e.consume();
        });
    }

    ObservableBooleanValue shownProperty() {
        return shown;
    }

    private void takeKeys(boolean now) {
        if (now) {
            before = getScene() == null ? null : getScene().getFocusOwner();
            requestFocus();
        } else if (before != null) {
            before.requestFocus();
        }
    }

    private void lift() {
        hall.coverProperty().set(Cover.NONE);
    }
}
