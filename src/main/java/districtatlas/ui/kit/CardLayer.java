package districtatlas.ui.kit;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The layer above everything: one card at a time, either beside what it explains or in the middle of the window.
 * A press elsewhere closes it. Own nodes rather than popup windows, so that fonts, colours and size are the window's.
 */
public final class CardLayer extends Pane {
    private Region card;
    private Node anchor;
    private Node focusBefore;

    public CardLayer() {
        getStyleClass().add("card-layer");
        setPickOnBounds(false);
        addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            if (isModal() && e.getTarget() == this) {
                close();
            }
        });
        sceneProperty().subscribe((before, now) -> {
            if (now != null) {
                now.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressedAnywhere);
            }
        });
    }

    /** Shows a note beside a node; shown again for the same node, it closes. */
    public void showBeside(Region note, Node beside) {
        boolean again = card != null && anchor == beside;
        close();
        if (!again) {
            open(note, beside);
        }
    }

    /** Shows a sheet over the middle of the window, with the rest stepped back. */
    public void showCentred(Region sheet) {
        close();
        open(sheet, null);
        setPickOnBounds(true);
        getStyleClass().add("modal");
    }

    private void open(Region shown, Node beside) {
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        card = shown;
        anchor = beside;
        getChildren().setAll(shown);
        requestLayout();
    }

    public boolean isOpen() {
        return card != null;
    }

    private boolean isModal() {
        return card != null && anchor == null;
    }

    public void close() {
        if (card == null) {
            return;
        }
        getChildren().clear();
        getStyleClass().remove("modal");
        setPickOnBounds(false);
        card = null;
        anchor = null;
        if (focusBefore != null && focusBefore.getScene() == getScene()) {
            focusBefore.requestFocus();
        }
    }

    private void pressedAnywhere(MouseEvent event) {
        if (card != null && anchor != null && !isWithin(event, card) && !isWithin(event, anchor)) {
            close();
        }
    }

    private static boolean isWithin(MouseEvent event, Node node) {
        return event.getTarget() instanceof Node target && isWithin(target, node);
    }

    private static boolean isWithin(Node target, Node node) {
        for (Node n = target; n != null; n = n.getParent()) {
            if (n == node) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void layoutChildren() {
        if (card == null) {
            return;
        }
        Insets margin = new Insets(12);
        double most = getWidth() - margin.getLeft() - margin.getRight();
        double width = Math.min(most, card.prefWidth(-1));
        double height = Math.min(getHeight() - margin.getTop() - margin.getBottom(), card.prefHeight(width));
        double x = (getWidth() - width) / 2;
        double y = Math.max(margin.getTop(), (getHeight() - height) / 2.6);
        if (anchor != null && anchor.getScene() != null) {
            Bounds at = sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
            x = Math.max(margin.getLeft(), Math.min(at.getMaxX() - width, getWidth() - margin.getRight() - width));
            boolean below = at.getMaxY() + 6 + height <= getHeight() - margin.getBottom();
            y = below ? at.getMaxY() + 6 : Math.max(margin.getTop(), at.getMinY() - 6 - height);
        }
        card.resizeRelocate(Math.round(x), Math.round(y), Math.ceil(width), Math.ceil(height));
    }
}
