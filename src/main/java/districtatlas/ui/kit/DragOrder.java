package districtatlas.ui.kit;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Puts the lines of a list in another order by hand: a line is drawn where the one in the hand would come to lie; Esc lets it go. FX thread only. */
public final class DragOrder<L extends Region> {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double DRAG_STARTS_PX = 5;
    private static final double LINE_PX = 3;

    private final VBox list;
    private final BiConsumer<L, Integer> moved;
    private final Region drop = new Region();
    private List<L> lines = List.of();
    private double pressedAt = Double.NaN;
    /** Null while none is. */
    private L dragged;
    private int gap;

    /** @param moved gets which, and its index among the others */
    public DragOrder(VBox list, BiConsumer<L, Integer> moved) {
        this.list = list;
        this.moved = moved;
        drop.getStyleClass().setAll("layer-drop");
        drop.setManaged(false);
        drop.setMouseTransparent(true);
        drop.setVisible(false);
    }

    /** Stands in the list behind the lines. */
    public Region mark() {
        return drop;
    }

    /** Other lines are in the list now; whatever is in the hand is let go. */
    public void show(List<L> now) {
        end();
        lines = List.copyOf(now);
    }

    /** From now on this line can be taken. @param grip part of it, or the line itself */
    public void follow(L line, Region grip) {
        grip.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> pressedAt = e.getButton() == MouseButton.PRIMARY ? e.getSceneY() : Double.NaN);
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> drag(line, e));
        grip.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> letGo());
    }

    /** Hears Esc before anybody else does. */
    public void pressed(KeyEvent event) {
        if (dragged != null && event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void drag(L line, MouseEvent event) {
        if (dragged == null && Math.abs(event.getSceneY() - pressedAt) > DRAG_STARTS_PX) {
            dragged = line;
            line.pseudoClassStateChanged(DRAGGED, true);
        }
        if (dragged != null) {
            double y = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
            gap = (int) lines.stream().filter(l -> l.getBoundsInParent().getCenterY() < y).count();
            double at = gap < lines.size() ? lines.get(gap).getBoundsInParent().getMinY() : lines.get(gap - 1).getBoundsInParent().getMaxY();
            drop.resizeRelocate(0, at - LINE_PX / 2, list.getWidth(), LINE_PX);
            drop.setVisible(true);
        }
    }

    private void letGo() {
        L line = dragged;
        int from = line == null ? -1 : lines.indexOf(line);
        int to = gap > from ? gap - 1 : gap;
        end();
        if (line != null && from >= 0) {
            moved.accept(line, to);
        }
    }

    private void end() {
        if (dragged != null) {
            dragged.pseudoClassStateChanged(DRAGGED, false);
        }
        dragged = null;
        pressedAt = Double.NaN;
        drop.setVisible(false);
    }
}
