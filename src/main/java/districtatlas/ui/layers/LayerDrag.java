package districtatlas.ui.layers;

import districtatlas.map.layer.LayerId;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Moving a layer in the list with the pointer; a line shows where it would come to lie. Esc lets go of it. FX thread only. */
final class LayerDrag {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double BEGINS_AFTER_PX = 5;
    private static final double LINE_PX = 3;
    private static final double SCROLLS_WITHIN_PX = 28;
    private static final double SCROLL_PX = 12;

    private final LayersContext context;
    private final VBox list;
    private final ScrollPane scroll;
    private final Supplier<List<LayerLine>> lines;
    private final Region mark = new Region();
    private double pressedAt = Double.NaN;
    /** Null while none is. */
    private LayerLine dragged;
    private int gap;

    /** @param lines of the layers in the list, the topmost first */
    LayerDrag(LayersContext context, VBox list, ScrollPane scroll, Supplier<List<LayerLine>> lines) {
        this.context = context;
        this.list = list;
        this.scroll = scroll;
        this.lines = lines;
        mark.getStyleClass().setAll("layer-drop");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
    }

    /** Lies in the list and shows where a layer would go. */
    Region mark() {
        return mark;
    }

    void follow(LayerLine line) {
        line.head().addEventHandler(MouseEvent.MOUSE_PRESSED, e -> pressedAt = e.getButton() == MouseButton.PRIMARY ? e.getSceneY() : Double.NaN);
        line.head().addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> drag(line, e));
        line.head().addEventHandler(MouseEvent.MOUSE_RELEASED, e -> drop());
    }

    /** Before the key that closes what came last. */
    void pressed(KeyEvent event) {
        if (dragged != null && event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void drag(LayerLine line, MouseEvent event) {
        if (dragged == null && Math.abs(event.getSceneY() - pressedAt) > BEGINS_AFTER_PX) {
            dragged = line;
            line.pseudoClassStateChanged(DRAGGED, true);
            line.requestFocus();
        }
        if (dragged != null) {
            scrollOn(event);
            show(list.sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY())).getY());
        }
    }

    private List<LayerLine> among() {
        List<LayerId> movable = context.model().movableAmong(dragged.id());
        return lines.get().stream().filter(l -> movable.contains(l.id())).toList();
    }

    private void show(double y) {
        List<LayerLine> among = among();
        gap = (int) among.stream().filter(l -> middle(l) < y).count();
        Bounds at = among.get(Math.min(gap, among.size() - 1)).getBoundsInParent();
        double edge = gap < among.size() ? at.getMinY() : at.getMaxY();
        mark.resizeRelocate(0, edge - LINE_PX / 2, list.getWidth(), LINE_PX);
        int now = among.indexOf(dragged);
        mark.setVisible(gap != now && gap != now + 1);
    }

    private static double middle(LayerLine line) {
        return line.getBoundsInParent().getMinY() + line.head().getHeight() / 2;
    }

    private void scrollOn(MouseEvent event) {
        double y = scroll.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        double by = y < SCROLLS_WITHIN_PX ? -SCROLL_PX : y > scroll.getHeight() - SCROLLS_WITHIN_PX ? SCROLL_PX : 0;
        double hidden = list.getHeight() - scroll.getViewportBounds().getHeight();
        if (by != 0 && hidden > 0) {
            scroll.setVvalue(Math.max(0, Math.min(1, scroll.getVvalue() + by / hidden)));
        }
    }

    private void drop() {
        if (dragged != null && mark.isVisible()) {
            List<LayerLine> among = among();
            boolean up = gap < among.indexOf(dragged);
            LayerId layer = dragged.id();
            LayerId beside = among.get(up ? gap : gap - 1).id();
            end();
            context.edits().move(layer, beside, up);
        }
        end();
    }

    private void end() {
        if (dragged != null) {
            dragged.pseudoClassStateChanged(DRAGGED, false);
        }
        dragged = null;
        pressedAt = Double.NaN;
        mark.setVisible(false);
    }
}
