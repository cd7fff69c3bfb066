package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** A ring around one place of the map: a feature that is a point is lit by it, and its own sign stays to be seen within. FX thread only. */
final class PlaceRing extends Group {
    private static final double RADIUS = 12;
    private static final double EDGE = 5.5;
    private static final double CORE = 2.4;

    private final Circle edge = circle();
    private final Circle core = circle();
    /** Null when nothing is lit. */
    private EastNorth place;

    PlaceRing() {
        getChildren().addAll(edge, core);
        getStyleClass().add("map-ring");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    private static Circle circle() {
        Circle circle = new Circle(RADIUS);
        circle.setFill(null);
        return circle;
    }

    /** @param scale of the widths, as the palette scales every line */
    void colour(double scale, Color edgeColour, Color coreColour) {
        edge.setStroke(edgeColour);
        core.setStroke(coreColour);
        edge.setStrokeWidth(EDGE * scale);
        core.setStrokeWidth(CORE * scale);
        edge.setRadius(RADIUS * scale);
        core.setRadius(RADIUS * scale);
    }

    /** @param at null for none */
    void show(EastNorth at, Viewport view) {
        place = at;
        setVisible(at != null);
        moveTo(view);
    }

    void moveTo(Viewport view) {
        if (place != null) {
            ScreenXY at = view.toScreen(place);
            setTranslateX(at.x());
            setTranslateY(at.y());
        }
    }
}
