package districtatlas.ui.ink;

import districtatlas.ui.Session;
import districtatlas.ui.map.MapPane;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
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
 * Dims everything but a circle. Squares that stand still dim what is far from it, and only what lies around the circle is drawn anew when
 * the hand moves: one shape of the window's size with a hole in it would have all of the window painted anew in every frame.
 * FX thread only.
 */
final class SpotlightPane extends PointedPane {
    private static final int SIDE = 96;

    private final Group squares = new Group();
    private final List<Rectangle> all = new ArrayList<>();
    private final Rectangle above = dim();
    private final Rectangle below = dim();
    private final Rectangle left = dim();
    private final Rectangle right = dim();
    private final Path around = new Path();
    private final Circle rim = new Circle();
    private int columns;
    private int rows;

    SpotlightPane(InkModel model, Session session, MapPane map) {
        super(model, InkTool.SPOTLIGHT, session, map);
        getStyleClass().setAll("spotlight");
        squares.setAutoSizeChildren(false);
        around.getStyleClass().setAll("spotlight-dim");
        around.setFillRule(FillRule.EVEN_ODD);
        around.setStroke(null);
        rim.getStyleClass().setAll("spotlight-rim");
        getChildren().addAll(squares, above, below, left, right, around, rim);
        getChildren().forEach(n -> n.setManaged(false));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
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

    private void fill() {
        int c = (int) Math.ceil(getWidth() / SIDE);
        int r = (int) Math.ceil(getHeight() / SIDE);
        if (c == columns && r == rows) {
            return;
        }
        columns = c;
        rows = r;
        all.clear();
        for (int i = 0; i < columns * rows; i++) {
            Rectangle square = dim();
            place(square, (double) (i % columns) * SIDE, (double) (i / columns) * SIDE, SIDE, SIDE);
            all.add(square);
        }
        squares.getChildren().setAll(all);
    }

    /** All edges lie on whole pixels, so that no seam shines between the parts. */
    @Override
    void show(Point2D at) {
        fill();
        double radius = Math.round(model().spotRadiusProperty().get() * mapHeight());
        double x = Math.round(at.getX());
        double y = Math.round(at.getY());
        double west = x - radius;
        double north = y - radius;
        double east = x + radius;
        double south = y + radius;
        double outerWest = Math.floor(west / SIDE) * SIDE;
        double outerNorth = Math.floor(north / SIDE) * SIDE;
        double outerEast = Math.ceil(east / SIDE) * SIDE;
        double outerSouth = Math.ceil(south / SIDE) * SIDE;
        for (Rectangle s : all) {
            s.setVisible(s.getX() >= outerEast || s.getX() + SIDE <= outerWest || s.getY() >= outerSouth || s.getY() + SIDE <= outerNorth);
        }
        place(above, outerWest, outerNorth, outerEast - outerWest, north - outerNorth);
        place(below, outerWest, south, outerEast - outerWest, outerSouth - south);
        place(left, outerWest, north, west - outerWest, 2 * radius);
        place(right, east, north, outerEast - east, 2 * radius);
        around.getElements().setAll(new MoveTo(west, north), new HLineTo(east), new VLineTo(south), new HLineTo(west), new ClosePath(),
                new MoveTo(west, y), new ArcTo(radius, radius, 0, east, y, false, true), new ArcTo(radius, radius, 0, west, y, false, true), new ClosePath());
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
