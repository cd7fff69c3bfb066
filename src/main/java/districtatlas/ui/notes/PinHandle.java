package districtatlas.ui.notes;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.notebook.EntryId;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The pin of the open note, above the map: it is seen which one is open, and it can be drawn elsewhere, one step to take back. FX thread only. */
final class PinHandle extends Pane {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double DRAG_STARTS_PX = 4;

    private final NotesAt at;
    private final Supplier<Optional<EntryId>> open;
    private final Region pin = new Region();
    /** Where it is while it is drawn; empty while it rests. */
    private Optional<EastNorth> drawn = Optional.empty();
    /** From the pin's tip to where it was taken, in logical pixels; null while it is not in the hand. */
    private Point2D hold;
    private Point2D pressed;

    PinHandle(NotesAt at, Supplier<Optional<EntryId>> open) {
        this.at = at;
        this.open = open;
        getStyleClass().setAll("spot-layer");
        setPickOnBounds(false);
        pin.getStyleClass().setAll("note-pin");
        pin.setManaged(false);
        pin.setAccessibleText(at.messages().get("notes.pin"));
        getChildren().add(pin);
        pin.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pin.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pin.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        pin.addEventHandler(ScrollEvent.SCROLL, e -> at.desk().map().fireEvent(e.copyFor(at.desk().map(), at.desk().map())));
        at.desk().session().viewportProperty().subscribe(v -> show());
    }

    private Optional<EastNorth> place() {
        return drawn.or(() -> open.get().flatMap(at::find).flatMap(at::place));
    }

    void show() {
        Optional<ScreenXY> tip = place().map(at.desk().session().viewport()::toScreen);
        pin.setVisible(tip.isPresent());
        tip.ifPresent(p -> {
            pin.applyCss();
            pin.autosize();
            pin.relocate(Math.round(p.x() - pin.getWidth() / 2), Math.round(p.y() - pin.getHeight()));
        });
    }

    private void press(MouseEvent e) {
        Optional<ScreenXY> tip = place().map(at.desk().session().viewport()::toScreen);
        if (e.getButton() == MouseButton.PRIMARY && tip.isPresent() && at.whyNot().isEmpty() && at.desk().toolProperty().get().isEmpty()) {
            pressed = sceneToLocal(e.getSceneX(), e.getSceneY());
            hold = pressed.subtract(tip.get().x(), tip.get().y());
            e.consume();
        }
    }

    private void drag(MouseEvent e) {
        if (hold == null) {
            return;
        }
        Point2D now = sceneToLocal(e.getSceneX(), e.getSceneY());
        if (drawn.isPresent() || now.distance(pressed) >= DRAG_STARTS_PX) {
            Point2D tip = now.subtract(hold);
            drawn = Optional.of(at.desk().session().viewport().toGrid(new ScreenXY(tip.getX(), tip.getY())));
            pin.pseudoClassStateChanged(DRAGGED, true);
            show();
        }
        e.consume();
    }

    private void release(MouseEvent e) {
        Optional<EastNorth> to = drawn;
        Optional<EntryId> note = open.get();
        hold = null;
        drawn = Optional.empty();
        pin.pseudoClassStateChanged(DRAGGED, false);
        if (to.isPresent() && note.isPresent()) {
            at.deeds().move(note.get(), at.desk().atlas().grid().toLonLat(to.get()));
        }
        show();
        e.consume();
    }

    @Override
    protected void layoutChildren() {
        show();
    }
}
