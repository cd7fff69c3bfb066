package districtatlas.ui.ink;

import districtatlas.ui.Session;
import districtatlas.ui.map.MapPane;
import javafx.geometry.Point2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;
import javafx.util.Subscription;

/**
 * Dims everything but a circle. Four plain rectangles and a small square with a hole: one shape of the window's size with a hole in it
 * would be several times dearer without a graphics card. FX thread only.
 */
final class SpotlightPane extends PointedPane {
    private final Rectangle above = dim();
    private final Rectangle below = dim();
    private final Rectangle left = dim();
    private final Rectangle right = dim();
    private final Path around = new Path();
    private final Circle rim = new Circle();

    SpotlightPane(InkModel model, Session session, MapPane map) {
        super(model, InkTool.SPOTLIGHT, session, map);
        getStyleClass().setAll("spotlight");
        around.getStyleClass().setAll("spotlight-dim");
        around.setFillRule(FillRule.EVEN_ODD);
        around.setStroke(null);
        rim.getStyleClass().setAll("spotlight-rim");
        getChildren().addAll(above, below, left, right, around, rim);
        getChildren().forEach(n -> n.setManaged(false));
        follow();
    }

    @Override
    Subscription followMore() {
        return model().spotRadiusProperty().subscribe(r -> requestLayout());
    }

    private static Rectangle dim() {
        Rectangle dim = new Rectangle();
        dim.getStyleClass().setAll("spotlight-dim");
        dim.setSmooth(false);
        return dim;
    }

    /** All edges lie on whole pixels, so that no seam shines between the parts. */
    @Override
    void show(Point2D at) {
        double radius = Math.round(model().spotRadiusProperty().get() * mapHeight());
        double x = Math.round(at.getX());
        double y = Math.round(at.getY());
        place(above, 0, 0, getWidth(), y - radius);
        place(below, 0, y + radius, getWidth(), getHeight() - y - radius);
        place(left, 0, y - radius, x - radius, 2 * radius);
        place(right, x + radius, y - radius, getWidth() - x - radius, 2 * radius);
        around.getElements().setAll(new MoveTo(x - radius, y - radius), new HLineTo(x + radius), new VLineTo(y + radius), new HLineTo(x - radius), new ClosePath(),
                new MoveTo(x - radius, y), new ArcTo(radius, radius, 0, x + radius, y, false, true), new ArcTo(radius, radius, 0, x - radius, y, false, true),
                new ClosePath());
        rim.setCenterX(x);
        rim.setCenterY(y);
        rim.setRadius(radius);
    }

    private static void place(Rectangle r, double x, double y, double width, double height) {
        r.setX(x);
        r.setY(y);
        r.setWidth(Math.max(0, width));
        r.setHeight(Math.max(0, height));
    }
}
