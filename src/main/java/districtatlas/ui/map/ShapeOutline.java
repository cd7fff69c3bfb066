package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** An area's outline, or a line, above the map in one or more strokes, simplified to what the scale shows. FX thread only. */
public final class ShapeOutline extends Pane {
    private static final double TOLERANCE_PX = 0.4;
    private static final double FAR_PX = 4000;
    /** A pan moves what was traced; so far, then what lay outside may come into view. */
    private static final double FARTHEST_MOVE_PX = 600;
    private static final double WIDEST_PX = 30;
    private static final double SEAM_PX = 0.75;
    /** An outline comes into many pieces where one looks closely, and of those so many wait for the next. */
    private static final int MOST_SPARE = 2;

    private final double[] widths;
    private final double[] scaled;
    private final Color[] colours;
    /** The pieces of each stroke; a few more than are needed are out of sight. */
    private final List<List<Path>> strokes = new ArrayList<>();
    private List<Double> dashes = List.of();
    private Geometry geometry;
    private Geometry simplified;
    private double simplifiedFor;
    /** Null when nothing is traced. */
    private Viewport tracedFor;

    /** @param widths of the strokes in pixels, lowest first */
    public ShapeOutline(String styleClass, double... widths) {
        this.widths = widths.clone();
        this.scaled = widths.clone();
        this.colours = new Color[widths.length];
        for (int i = 0; i < widths.length; i++) {
            colours[i] = Color.BLACK;
            strokes.add(new ArrayList<>());
            getChildren().add(new Group());
        }
        getStyleClass().add(styleClass);
        setVisible(false);
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Has the topmost stroke dashed. @param lengths of dashes and gaps in pixels */
    public void dash(Double... lengths) {
        dashes = List.of(lengths);
        tracedFor = null;
    }

    /** @param scale of the widths, as the palette scales every line */
    public void colour(double scale, Color... inks) {
        boolean seams = false;
        for (int i = 0; i < inks.length; i++) {
            seams |= inks[i].isOpaque() != colours[i].isOpaque();
            colours[i] = inks[i];
            scaled[i] = widths[i] * scale;
            for (Path piece : strokes.get(i)) {
                ink(piece, i);
            }
        }
        if (seams && tracedFor != null) {
            trace(tracedFor);
        }
    }

    private void ink(Path piece, int stroke) {
        piece.setStroke(colours[stroke]);
        piece.setStrokeWidth(scaled[stroke]);
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
            for (int i = 0; i < widths.length; i++) {
                letGo(i, 0);
            }
            return;
        }
        ScreenXY moved = tracedFor == null ? null : view.toScreen(tracedFor.toGrid(new ScreenXY(0, 0)));
        if (moved == null || tracedFor.metresPerPixel() != view.metresPerPixel() || tracedFor.width() != view.width() || tracedFor.height() != view.height()
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
        for (int i = 0; i < widths.length; i++) {
            trace(i, view);
        }
    }

    private void trace(int stroke, Viewport view) {
        double margin = FARTHEST_MOVE_PX + WIDEST_PX;
        OutlinePieces cut = new OutlinePieces(colours[stroke].isOpaque() ? SEAM_PX : 0, -margin, -margin, view.width() + margin, view.height() + margin);
        trace(simplified, view, cut);
        List<OutlinePieces.Piece> wanted = cut.pieces();
        List<Path> paths = strokes.get(stroke);
        Group group = (Group) getChildren().get(stroke);
        while (paths.size() < wanted.size()) {
            Path path = new Path();
            path.setStrokeLineJoin(StrokeLineJoin.ROUND);
            path.setFill(null);
            ink(path, stroke);
            paths.add(path);
            group.getChildren().add(path);
        }
        letGo(stroke, wanted.size());
        boolean dashed = stroke == widths.length - 1 && !dashes.isEmpty();
        for (int i = 0; i < paths.size(); i++) {
            Path path = paths.get(i);
            path.setVisible(i < wanted.size());
            if (i < wanted.size()) {
                show(wanted.get(i), path, dashed);
            } else {
                path.getElements().clear();
            }
        }
    }

    private void letGo(int stroke, int needed) {
        List<Path> paths = strokes.get(stroke);
        if (paths.size() > needed + MOST_SPARE) {
            List<Path> many = paths.subList(needed + MOST_SPARE, paths.size());
            ((Group) getChildren().get(stroke)).getChildren().removeAll(many);
            many.clear();
        }
    }

    private void show(OutlinePieces.Piece piece, Path path, boolean dashed) {
        double[] xy = piece.xy();
        List<PathElement> elements = new ArrayList<>(xy.length / 2 + 1);
        for (int i = 0; i < xy.length; i += 2) {
            elements.add(i == 0 ? new MoveTo(xy[0], xy[1]) : new LineTo(xy[i], xy[i + 1]));
        }
        if (piece.closed()) {
            elements.add(new ClosePath());
        }
        path.getElements().setAll(elements);
        path.setStrokeLineCap(dashed || !piece.whole() ? StrokeLineCap.BUTT : StrokeLineCap.ROUND);
        if (dashed) {
            path.getStrokeDashArray().setAll(dashes);
            path.setStrokeDashOffset(piece.before());
        }
    }

    private static void trace(Geometry shape, Viewport view, OutlinePieces into) {
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

    private static void trace(LineString line, boolean closed, Viewport view, OutlinePieces into) {
        CoordinateSequence at = line.getCoordinateSequence();
        int count = closed ? at.size() - 1 : at.size();
        double[] xy = new double[2 * Math.max(0, count)];
        int size = 0;
        boolean broken = false;
        for (int i = 0; i < count; i++) {
            ScreenXY p = toScreen(at, i, view);
            if (far(p, view) && far(toScreen(at, Math.min(i + 1, at.size() - 1), view), view) && far(toScreen(at, Math.max(0, i - 1), view), view)) {
                into.add(Arrays.copyOf(xy, size), false);
                size = 0;
                broken = true;
                continue;
            }
            xy[size++] = p.x();
            xy[size++] = p.y();
        }
        if (closed && broken && size > 0) {
            ScreenXY first = toScreen(at, 0, view);         // the last stretch leads back to where the ring began
            if (!far(first, view)) {
                xy = Arrays.copyOf(xy, size + 2);
                xy[size++] = first.x();
                xy[size++] = first.y();
            }
        }
        into.add(Arrays.copyOf(xy, size), closed && !broken);
    }

    private static ScreenXY toScreen(CoordinateSequence at, int i, Viewport view) {
        return view.toScreen(new EastNorth(at.getX(i), at.getY(i)));
    }

    /** Vertices far outside would cost the stroker dear; an edge between two far ones that crosses the view is a rare, long one. */
    private static boolean far(ScreenXY p, Viewport view) {
        return p.x() < -FAR_PX || p.y() < -FAR_PX || p.x() > view.width() + FAR_PX || p.y() > view.height() + FAR_PX;
    }
}
