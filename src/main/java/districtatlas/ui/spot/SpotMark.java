package districtatlas.ui.spot;

import districtatlas.coord.ScreenXY;
import districtatlas.ui.Session;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The mark on the spot, its tip on the very place. Moves with the map. FX thread only. */
final class SpotMark extends Pane {
    private final Session session;
    private final Region pin = new Region();

    SpotMark(Session session) {
        this.session = session;
        getStyleClass().setAll("spot-layer");
        setMouseTransparent(true);
        pin.getStyleClass().setAll("spot-mark");
        pin.setManaged(false);
        getChildren().add(pin);
        session.viewportProperty().subscribe(v -> show());
        session.selectionValue().subscribe(s -> show());
    }

    private void show() {
        pin.setVisible(session.selection().spot().isPresent());
        session.selection().spot().map(session.viewport()::toScreen).ifPresent(this::stand);
    }

    private void stand(ScreenXY at) {
        pin.applyCss();
        pin.autosize();
        pin.relocate(Math.round(at.x() - pin.getWidth() / 2), Math.round(at.y() - pin.getHeight()));
    }

    /** In type of another size the mark has another. */
    @Override
    protected void layoutChildren() {
        show();
    }
}
