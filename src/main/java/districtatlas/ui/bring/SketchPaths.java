package districtatlas.ui.bring;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.inspect.LayerSketch;
import districtatlas.map.view.Viewport;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** The shapes of a layer over a small map, as nodes. FX thread only. */
final class SketchPaths {
    private static final double NEAR_PX = 0.8;
    private static final double POINT_PX = 2.6;
    private static final double LEAST_AREA_PX = 1.5;

    private SketchPaths() {
    }

    /** One node for each kind. @param styleClass {@code -area}, {@code -line} and {@code -point} are put behind it */
    static List<Node> of(List<LayerSketch.Drawn> shapes, Viewport view, String styleClass) {
        Path areas = path(styleClass + "-area");
        areas.setFillRule(FillRule.EVEN_ODD);
        Path lines = path(styleClass + "-line");
        Path points = path(styleClass + "-point");
        for (LayerSketch.Drawn shape : shapes) {
            for (double[] line : shape.lines()) {
                if (shape.kind() == Shape.POINT) {
                    spot(points, screen(view, line, 0));
                } else if (!trace(shape.kind() == Shape.POLYGON ? areas : lines, line, view, shape.kind() == Shape.POLYGON)) {
                    spot(areas, screen(view, line, 0));             // seen as a spot, or not at all
                }
            }
        }
        return List.of(areas, lines, points);
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().setAll(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    private static ScreenXY screen(Viewport view, double[] line, int at) {
        return view.toScreen(new EastNorth(line[at], line[at + 1]));
    }

    private static void spot(Path path, ScreenXY at) {
        double half = path.getStyleClass().get(0).endsWith("-point") ? POINT_PX : LEAST_AREA_PX / 2;
        path.getElements().addAll(new MoveTo(at.x() - half, at.y()), new LineTo(at.x(), at.y() - half), new LineTo(at.x() + half, at.y()), new LineTo(at.x(), at.y() + half), new ClosePath());
    }

    /** @return false when it is no larger than a pixel */
    private static boolean trace(Path path, double[] line, Viewport view, boolean closed) {
        ScreenXY last = screen(view, line, 0);
        List<PathElement> into = path.getElements();
        int before = into.size();
        into.add(new MoveTo(last.x(), last.y()));
        for (int i = 2; i < line.length; i += 2) {
            ScreenXY next = screen(view, line, i);
            boolean isLast = i + 2 >= line.length;
            if (isLast && !closed || Math.hypot(next.x() - last.x(), next.y() - last.y()) >= NEAR_PX) {
                into.add(new LineTo(next.x(), next.y()));
                last = next;
            }
        }
        if (closed && into.size() - before < 3) {
            into.subList(before, into.size()).clear();
            return false;
        }
        if (closed) {
            into.add(new ClosePath());
        }
        return true;
    }
}
