package districtatlas.ui.desk;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;

/**
 * Something to read or arrange beside the map, at a side of its own. One panel is open at a side; another that opens there takes its
 * place.
 *
 * @param id    names it in the reader's settings
 * @param title what it is, for the screen reader
 * @param em    how wide it is at first (at the bottom: how high), in the window's type size
 * @param open  whether it is open; the window closes it here when another takes its place
 * @param away  whether it gives way, still open, to one at the other side for which the window has no room beside it; the window puts it
 *              away and brings it back, and who wants it to be seen again sets it to false
 */
public record Panel(String id, Side side, String title, Region node, double em, BooleanProperty open, BooleanProperty away) {
    /** Right: a thing's facts. Left: layers, filters, notes. Bottom: tables. */
    public enum Side { LEFT, RIGHT, BOTTOM }

    public Panel {
        Objects.requireNonNull(id);
        Objects.requireNonNull(side);
        Objects.requireNonNull(title);
        Objects.requireNonNull(node);
        Objects.requireNonNull(open);
        Objects.requireNonNull(away);
    }

    /** One that is called back by nobody but the window. */
    public Panel(String id, Side side, String title, Region node, double em, BooleanProperty open) {
        this(id, side, title, node, em, open, new SimpleBooleanProperty());
    }
}
