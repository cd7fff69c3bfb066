package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.ui.kit.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.locationtech.jts.geom.Geometry;

/** Where the keyboard stands on the map: a strong ring around the zone and its name on it. Not clicked. FX thread only. */
final class ZoneFocus extends Pane {
    private final ShapeOutline ring = new ShapeOutline("map-focus", 9, 4.5);
    private final Label name = Words.whole("", "pointer-name", "focus-name");
    /** Null when nothing has the focus. */
    private EastNorth place;

    ZoneFocus() {
        setManaged(false);
        setMouseTransparent(true);
        name.setManaged(false);
        name.setVisible(false);
        getChildren().addAll(ring, name);
    }

    void colour(double scale, Color edge, Color core) {
        ring.colour(scale, edge, core);
    }

    void show(String text, Geometry shape, EastNorth at, Viewport view) {
        place = at;
        name.setText(text);
        name.setVisible(true);
        ring.show(shape, view);
        moveTo(view);
    }

    void hide(Viewport view) {
        place = null;
        name.setVisible(false);
        ring.show(null, view);
    }

    void moveTo(Viewport view) {
        ring.moveTo(view);
        if (place != null) {
            ScreenXY at = view.toScreen(place);
            name.autosize();
            name.relocate(Math.round(at.x() - name.getWidth() / 2), Math.round(at.y() - name.getHeight() / 2));
        }
    }
}
