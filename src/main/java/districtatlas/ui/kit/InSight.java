package districtatlas.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls the pane or the list that a part of a page lies in until all of it, or its end, is in sight. FX thread only. */
public final class InSight {
    private InSight() {
    }

    public static void bring(Region part) {
        for (Parent p = part.getParent(); p != null; p = p.getParent()) {
            if (p instanceof ListCell<?> cell && cell.getListView() != null) {
                reveal(part, cell);
                return;
            }
            if (p.getParent() != null && p.getParent().getParent() instanceof ScrollPane scroll && scroll.getContent() != null) {
                reveal(part, scroll, scroll.getContent());
                return;
            }
        }
    }

    /** A row as such comes to the top: how high it is now, the list knows only when it lies there. */
    private static void reveal(Region part, ListCell<?> cell) {
        ListView<?> list = cell.getListView();
        list.applyCss();
        list.layout();
        Bounds at = list.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        if (at.getMinY() < 0 || at.getMaxY() > list.getHeight()) {
            list.scrollTo(cell.getIndex());
        }
    }

    private static void reveal(Region part, ScrollPane scroll, Node page) {
        scroll.applyCss();
        scroll.layout();
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = page.getLayoutBounds().getHeight() - visible;
        double begin = page.sceneToLocal(part.localToScene(part.getBoundsInLocal())).getMinY();
        double end = begin + part.getHeight();
        double top = scroll.getVvalue() * Math.max(0, hidden);
        if (hidden > 0 && (begin < top || end > top + visible)) {
            scroll.setVvalue(Math.max(0, Math.min(1, (begin < top ? begin : Math.min(begin, end - visible)) / hidden)));
        }
    }
}
