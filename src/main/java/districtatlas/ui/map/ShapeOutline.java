package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.layout.Pane;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** An area's outline, or a line, above the map in one or more strokes, simplified to what the scale shows. FX thread only. */
public final class ShapeOutline extends Pane {
    private static final double TOLERANCE_PX = 0.4;
    private static final double FAR_PX = 4000;
    /** A pan moves what was traced; so far, then what lay far outside may come into view. */
    private static final double FARTHEST_MOVE_PX = 2000;

    private final Path[] strokes;
    private final double[] widths;
    private Geometry geometry;
    private Geometry simplified;
    private double simplifiedFor;
    /** Null when nothing is traced. */
    private Viewport tracedFor;

    /** @param widths of the strokes in pixels, lowest first */
    public ShapeOutline(String styleClass, double... widths) {
        this.widths = widths.clone();
        strokes = new Path[widths.length];
        for (int i = 0; i < widths.length; i++) {
            Path path = new Path();
            path.setStrokeWidth(widths[i]);
            path.setStrokeLineJoin(StrokeLineJoin.ROUND);
            path.setStrokeLineCap(StrokeLineCap.ROUND);
            path.setFill(null);
            strokes[i] = path;
        }
        getChildren().addAll(strokes);
        getStyleClass().add(styleClass);
        setVisible(false);
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Has the topmost stroke dashed. @param lengths of dashes and gaps in pixels */
    public void dash(Double... lengths) {
        strokes[strokes.length - 1].getStrokeDashArray().setAll(lengths);
        strokes[strokes.length - 1].setStrokeLineCap(StrokeLineCap.BUTT);
    }

    /** @param scale of the widths, as the palette scales every line */
    public void colour(double scale, Color... colours) {
        for (int i = 0; i < strokes.length; i++) {
            strokes[i].setStroke(colours[i]);
            strokes[i].setStrokeWidth(widths[i] * scale);
        }
    }

    /** @param shape in grid metres; null for none */
    public void show(Geometry shape, Viewport view) {
        if (shape != geometry) {
            geometry = shape;
            simplified = null;
            tracedFor = null;
        }
        moveTo(view);
    }

    public void moveTo(Viewport view) {
        setVisible(geometry != null);
        if (geometry == null) {
            return;
        }
        ScreenXY moved = tracedFor == null ? null : view.toScreen(tracedFor.toGrid(new ScreenXY(0, 0)));
        if (moved == null || tracedFor.metresPerPixel() != view.metresPerPixel()
                || Math.max(Math.abs(moved.x()), Math.abs(moved.y())) > FARTHEST_MOVE_PX) {
            trace(view);
            moved = new ScreenXY(0, 0);
        }
        setTranslateX(moved.x());
        setTranslateY(moved.y());
    }

    private void trace(Viewport view) {
        tracedFor = view;
        double octave = Math.pow(2, Math.floor(Math.log(view.metresPerPixel()) / Math.log(2)));
        if (simplified == null || simplifiedFor != octave) {
            simplified = DouglasPeuckerSimplifier.simplify(geometry, octave * TOLERANCE_PX);
            simplifiedFor = octave;
        }
        List<PathElement> elements = new ArrayList<>();
        trace(simplified, view, elements);
        for (Path stroke : strokes) {
            stroke.getElements().setAll(stroke == strokes[0] ? elements : List.copyOf(copies(elements)));
        }
    }

    private static List<PathElement> copies(List<PathElement> elements) {
        List<PathElement> copies = new ArrayList<>(elements.size());
        for (PathElement e : elements) {
            copies.add(e instanceof MoveTo m ? new MoveTo(m.getX(), m.getY())
                    : e instanceof LineTo l ? new LineTo(l.getX(), l.getY()) : new ClosePath());
        }
        return copies;
    }

    private static void trace(Geometry shape, Viewport view, List<PathElement> into) {
        if (shape instanceof Polygon polygon) {
            trace(polygon.getExteriorRing(), true, view, into);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                trace(polygon.getInteriorRingN(i), true, view, into);
            }
        } else if (shape instanceof LineString line) {
            trace(line, false, view, into);
        } else {
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                if (shape.getGeometryN(i) != shape) {
                    trace(shape.getGeometryN(i), view, into);
                }
            }
        }
    }

    private static void trace(LineString line, boolean closed, Viewport view, List<PathElement> into) {
        Coordinate[] at = line.getCoordinates();
        boolean pen = false;
        boolean broken = false;
        for (int i = 0; i < at.length; i++) {
            ScreenXY p = view.toScreen(new EastNorth(at[i].x, at[i].y));
            ScreenXY q = i + 1 < at.length ? view.toScreen(new EastNorth(at[i + 1].x, at[i + 1].y)) : p;
            ScreenXY o = i > 0 ? view.toScreen(new EastNorth(at[i - 1].x, at[i - 1].y)) : p;
            if (far(p, view) && far(q, view) && far(o, view)) {
                pen = false;
                broken = true;
                continue;
            }
            into.add(pen ? new LineTo(p.x(), p.y()) : new MoveTo(p.x(), p.y()));
            pen = true;
        }
        if (closed && pen && !broken) {
            into.add(new ClosePath());
        }
    }

    /** Vertices far outside would cost the stroker dear; an edge between two far ones that crosses the view is a rare, long one. */
    private static boolean far(ScreenXY p, Viewport view) {
        return p.x() < -FAR_PX || p.y() < -FAR_PX || p.x() > view.width() + FAR_PX || p.y() > view.height() + FAR_PX;
    }
}
