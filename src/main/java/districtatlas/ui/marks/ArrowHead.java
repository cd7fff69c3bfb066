package districtatlas.ui.marks;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.MarkLook;
import javafx.scene.shape.Polygon;

/** The head of an arrow that is being drawn or moved, as the style draws that of one that is there. FX thread only. */
final class ArrowHead extends Polygon {
    /** Of marks.sld: the tip, the barbs and the notch, forward first, to the right second, in parts of its size. */
    private static final double[][] OUTLINE = {{0.12, 0}, {-0.88, 0.44}, {-0.66, 0}, {-0.88, -0.44}};
    private static final double SIZE_PX = 9;
    private static final double STEP_PX = 4;
    /** Nearer than that it points nowhere. */
    private static final double LEAST_PX = 2;

    ArrowHead() {
        getStyleClass().setAll("draw-head");
        setManaged(false);
        setVisible(false);
    }

    void hide() {
        setVisible(false);
    }

    /** @param from the corner before the tip */
    void show(EastNorth from, EastNorth tip, MarkLook look, Viewport view) {
        ScreenXY a = view.toScreen(from);
        ScreenXY b = view.toScreen(tip);
        double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
        setVisible(length >= LEAST_PX);
        if (!isVisible()) {
            return;
        }
        double x = (b.x() - a.x()) / length;
        double y = (b.y() - a.y()) / length;
        double size = SIZE_PX + STEP_PX * (look.weight().ordinal() + 1);
        Double[] points = new Double[2 * OUTLINE.length];
        for (int i = 0; i < OUTLINE.length; i++) {
            double forward = size * OUTLINE[i][0];
            double right = size * OUTLINE[i][1];
            points[2 * i] = b.x() + forward * x - right * y;
            points[2 * i + 1] = b.y() + forward * y + right * x;
        }
        getPoints().setAll(points);
    }
}
