package districtatlas.ui.ink;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.ui.Session;
import districtatlas.ui.kit.WhileInScene;
import districtatlas.ui.map.MapPane;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** Shows, over a window's map and all that stands on it, where a presenter points with one of the tools. Takes no events. FX thread only. */
abstract class PointedPane extends Pane {
    private final InkModel model;
    private final InkTool tool;
    private final Session session;
    private final MapPane map;

    /** @param session of the map */
    PointedPane(InkModel model, InkTool tool, Session session, MapPane map) {
        this.model = model;
        this.tool = tool;
        this.session = session;
        this.map = map;
        setMouseTransparent(true);
    }

    /** To be called when the one that is made is whole. It follows as long as it is in a window: the audience's comes and goes. */
    final void follow() {
        visibleProperty().subscribe((before, now) -> show());
        WhileInScene.follow(this, scene -> Subscription.combine(model.toolProperty().subscribe(t -> setVisible(model.isOn(tool))),
                model.atProperty().subscribe((before, now) -> show()), session.viewportProperty().subscribe((before, now) -> show()), followMore()));
    }

    /** What else changes what it shows. */
    abstract Subscription followMore();

    private void show() {
        if (isVisible()) {
            show(here());
        }
    }

    /** @param at in this pane; the middle of the map when the hand has been nowhere */
    abstract void show(Point2D at);

    private Point2D here() {
        EastNorth place = model.atProperty().get().orElse(session.viewport().center());
        ScreenXY at = session.viewport().toScreen(place);
        return sceneToLocal(map.localToScene(at.x(), at.y()));
    }

    final InkModel model() {
        return model;
    }

    final Session session() {
        return session;
    }

    /** Of the map, in logical pixels: sizes are shares of it. */
    final double mapHeight() {
        return session.viewport().height();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        show();
    }
}
