package districtatlas.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The layer above everything: a card beside what it explains or in the middle of the window. A note opened from within a card lies
 * on top of it; any other takes its place. A press elsewhere closes what it does not touch.
 * Own nodes rather than popup windows, so that fonts, colours and size are the window's.
 */
public final class CardLayer extends Pane {
    private static final double GAP = 6;

    /** @param anchor what it explains; null for a card in the middle */
    private record Open(Region card, Node anchor, boolean isDocked, Node focusBefore) {
        boolean isCentred() {
            return anchor == null;
        }
    }

    /** The topmost first. */
    private final Deque<Open> open = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper anyOpen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Region>> top = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper centred = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Region>> docked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Bounds dock = new BoundingBox(0, 0, 0, 0);
    private double left;

    public CardLayer() {
        getStyleClass().add("card-layer");
        setPickOnBounds(false);
        EventHandler<MouseEvent> pressed = this::pressed;
        WhileInScene.follow(this, scene -> {
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
            return () -> scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        });
    }

    /** Shows a note beside a node; shown again for the same node, it closes. */
    public void showBeside(Region note, Node beside) {
        boolean again = isShownBeside(beside);
        while (!open.isEmpty() && !isWithin(beside, open.peek().card)) {
            close();
        }
        if (!again) {
            push(note, beside, false);
        }
    }

    /** Shows a card where the window keeps room for one; else it is a note beside a node. */
    public void showDocked(Region card, Node beside) {
        closeAll();
        push(card, beside, true);
    }

    /** The card that wants the window's room. */
    public ReadOnlyObjectProperty<Optional<Region>> dockedProperty() {
        return docked.getReadOnlyProperty();
    }

    public Optional<Region> docked() {
        return docked.get();
    }

    /** Where a docked card stands. */
    public void placeDock(Bounds bounds) {
        if (!bounds.equals(dock)) {
            dock = bounds;
            requestLayout();
        }
    }

    /** Notes stay to the right of that. */
    public void setLeft(double px) {
        left = px;
    }

    public boolean isShownBeside(Node node) {
        return !open.isEmpty() && open.peek().anchor == node;
    }

    /** Shows a card over the middle of the window, with the rest stepped back. */
    public void showCentred(Region centred) {
        closeAll();
        push(centred, null, false);
        if (getScene() != null && !isWithin(getScene().getFocusOwner(), centred)) {
            requestFocus();                 // keys go to the card, and not into a field that it covers
        }
    }

    private void push(Region shown, Node beside, boolean isDocked) {
        open.push(new Open(shown, beside, isDocked, getScene() == null ? null : getScene().getFocusOwner()));
        getChildren().add(shown);
        changed();
    }

    public boolean isOpen() {
        return !open.isEmpty();
    }

    /** Whether any card is open. */
    public ReadOnlyBooleanProperty openProperty() {
        return anyOpen.getReadOnlyProperty();
    }

    /** The card on top. */
    public ReadOnlyObjectProperty<Optional<Region>> topProperty() {
        return top.getReadOnlyProperty();
    }

    /** Whether a card is open in the middle: the rest of the window then waits. */
    public ReadOnlyBooleanProperty centredProperty() {
        return centred.getReadOnlyProperty();
    }

    /** Closes the topmost card. */
    public void close() {
        if (open.isEmpty()) {
            return;
        }
        Open closed = open.pop();
        getChildren().remove(closed.card);
        changed();
        if (closed.focusBefore != null && closed.focusBefore.getScene() == getScene()) {
            closed.focusBefore.requestFocus();
        }
    }

    public void closeAll() {
        while (!open.isEmpty()) {
            close();
        }
    }

    private void changed() {
        boolean modal = open.stream().anyMatch(Open::isCentred);
        anyOpen.set(!open.isEmpty());
        top.set(open.stream().findFirst().map(Open::card));
        centred.set(modal);
        docked.set(open.stream().filter(Open::isDocked).map(Open::card).findFirst());
        setPickOnBounds(modal);
        getStyleClass().remove("modal");
        if (modal) {
            getStyleClass().add("modal");
        }
        requestLayout();
    }

    private void pressed(MouseEvent event) {
        if (open.isEmpty()) {
            return;
        }
        if (open.peek().isCentred()) {
            if (event.getTarget() == this) {
                close();
                event.consume();
            }
            return;
        }
        while (!open.isEmpty() && !open.peek().isCentred() && !isWithin(event, open.peek().card) && !isWithin(event, open.peek().anchor)) {
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
        for (Iterator<Open> lowestFirst = open.descendingIterator(); lowestFirst.hasNext(); ) {
            place(lowestFirst.next());
        }
    }

    private void place(Open shown) {
        Region card = shown.card;
        if (shown.isDocked) {
            card.resizeRelocate(dock.getMinX(), dock.getMinY(), dock.getWidth(), Math.min(dock.getHeight(), card.prefHeight(dock.getWidth())));
            return;
        }
        Insets margin = new Insets(12, 12, 12, shown.isCentred() ? 12 : left + 12);
        double most = getWidth() - margin.getLeft() - margin.getRight();
        double width = Math.min(most, card.prefWidth(-1));
        double room = Math.min(getHeight() - margin.getTop() - margin.getBottom(), card.maxHeight(width));
        double height = Math.min(room, card.prefHeight(width));
        double x = (getWidth() - width) / 2;
        double y = Math.max(margin.getTop(), (getHeight() - height) / 2.6);
        if (!shown.isCentred() && shown.anchor.getScene() != null) {
            Bounds at = sceneToLocal(shown.anchor.localToScene(shown.anchor.getBoundsInLocal()));
            boolean fromLeft = at.getMinX() + width <= getWidth() - margin.getRight();
            x = Math.max(margin.getLeft(), fromLeft ? at.getMinX() : Math.min(at.getMaxX(), getWidth() - margin.getRight()) - width);
            double below = getHeight() - margin.getBottom() - at.getMaxY() - GAP;
            double above = at.getMinY() - GAP - margin.getTop();
            boolean isBelow = height <= below || below >= above;
            height = Math.min(height, Math.max(below, above));      // it never covers what it explains
            y = isBelow ? at.getMaxY() + GAP : at.getMinY() - GAP - height;
        }
        card.resizeRelocate(Math.round(x), Math.round(y), Math.ceil(width), Math.ceil(height));
    }
}
