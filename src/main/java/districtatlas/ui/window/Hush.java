package districtatlas.ui.window;

import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Overlay;
import districtatlas.ui.desk.Overlay.Stay;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.StackPane;

/** Keeps from an audience what comes by itself: it is not seen while a tour is played on the only screen, and is seen after it. FX thread only. */
final class Hush extends StackPane {
    private final BooleanBinding seen;

    private Hush(Overlay notice, Desk desk) {
        super(notice.node());
        setPickOnBounds(false);
        seen = Bindings.createBooleanBinding(() -> notice.node().isVisible() && (!desk.ledProperty().get() || desk.hall().openProperty().get()),
                notice.node().visibleProperty(), desk.ledProperty(), desk.hall().openProperty());
        visibleProperty().bind(seen);
    }

    static Overlay of(Overlay overlay, Desk desk) {
        return overlay.stay() == Stay.NOTICE ? new Overlay(new Hush(overlay, desk), overlay.spot(), Stay.NOTICE) : overlay;
    }
}
