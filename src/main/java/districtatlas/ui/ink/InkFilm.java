package districtatlas.ui.ink;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/**
 * What was drawn, painted once at one scale on small squares where there is any, and then only moved: two hundred lines cost a frame no
 * more than their squares. A square is painted when it comes in sight. FX thread only.
 */
final class InkFilm extends Group {
    private static final double SIDE = 256;
    /** Squares beyond the edges that are kept. */
    private static final int FAR = 3;

    private record Square(int column, int row) {
    }

    private final InkLook look;
    private final double metresPerPixel;
    private final double pixelScale;
    private final EastNorth origin;
    private final Translate place = new Translate();
    private final Scale scale = new Scale();
    /** Those that were in sight; a square without ink has no canvas. */
    private final Map<Square, Optional<Canvas>> known = new HashMap<>();
    private List<Stroke> strokes = List.of();

    /** @param pixelScale device pixels of a logical one */
    InkFilm(InkLook look, Viewport view, double pixelScale) {
        this.look = look;
        this.metresPerPixel = view.metresPerPixel();
        this.pixelScale = pixelScale;
        this.origin = view.center();
        setAutoSizeChildren(false);
        getTransforms().setAll(place, scale);
    }

    /** Whether it is as sharp as it can be there. */
    boolean suits(InkLook other, Viewport view, double otherPixelScale) {
        return look.equals(other) && metresPerPixel == view.metresPerPixel() && pixelScale == otherPixelScale;
    }

    /** Shows other lines: paints only the squares in which something is another, and if there is only more, only that. */
    void show(List<Stroke> now) {
        boolean more = now.size() >= strokes.size() && now.subList(0, strokes.size()).equals(strokes);
        Set<Stroke> before = new HashSet<>(strokes);
        Set<Stroke> is = new HashSet<>(now);
        List<Stroke> come = now.stream().filter(s -> !before.contains(s)).toList();
        List<Stroke> changed = Stream.concat(strokes.stream().filter(s -> !is.contains(s)), come.stream()).toList();
        strokes = now;
        for (Square square : List.copyOf(known.keySet())) {
            if (changed.stream().anyMatch(s -> touches(s, square))) {
                paint(square, more ? come : now, !more);
            }
        }
    }

    /**
     * Moves it, and paints what has come in sight.
     *
     * @param most squares with ink to be painted now
     * @return whether all in sight is painted
     */
    boolean moveTo(Viewport view, int most) {
        double share = metresPerPixel / view.metresPerPixel();
        ScreenXY at = view.toScreen(origin);
        scale.setX(share);
        scale.setY(share);
        boolean own = share == 1;
        place.setX(own ? Math.rint(at.x() * pixelScale) / pixelScale : at.x());
        place.setY(own ? Math.rint(at.y() * pixelScale) / pixelScale : at.y());
        return most <= 0 || paintInSight(view, share, at, most);
    }

    private boolean paintInSight(Viewport view, double share, ScreenXY at, int most) {
        int left = (int) Math.floor(-at.x() / share / SIDE);
        int top = (int) Math.floor(-at.y() / share / SIDE);
        int right = (int) Math.floor((view.width() - at.x()) / share / SIDE);
        int bottom = (int) Math.floor((view.height() - at.y()) / share / SIDE);
        known.entrySet().removeIf(e -> {
            Square s = e.getKey();
            boolean far = s.column() < left - FAR || s.column() > right + FAR || s.row() < top - FAR || s.row() > bottom + FAR;
            if (far) {
                e.getValue().ifPresent(getChildren()::remove);
            }
            return far;
        });
        int room = most;
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                Square square = new Square(column, row);
                if (!known.containsKey(square)) {
                    if (room <= 0) {
                        return false;
                    }
                    known.put(square, Optional.empty());
                    room -= paint(square, strokes, false) ? 1 : 0;
                }
            }
        }
        return true;
    }

    /** @return whether there is any ink */
    private boolean paint(Square square, List<Stroke> some, boolean anew) {
        List<Stroke> here = some.stream().filter(s -> touches(s, square)).toList();
        known.get(square).filter(c -> anew).ifPresent(c -> c.getGraphicsContext2D().clearRect(0, 0, SIDE, SIDE));
        if (!here.isEmpty()) {
            Canvas canvas = known.get(square).orElseGet(() -> add(square));
            here.forEach(s -> draw(canvas.getGraphicsContext2D(), square, s));
        } else if (anew) {
            known.get(square).ifPresent(getChildren()::remove);
            known.put(square, Optional.empty());
        }
        return !here.isEmpty();
    }

    private Canvas add(Square square) {
        Canvas canvas = new Canvas(SIDE, SIDE);
        canvas.setAccessibleRole(AccessibleRole.NODE);
        canvas.relocate(square.column() * SIDE, square.row() * SIDE);
        known.put(square, Optional.of(canvas));
        getChildren().add(canvas);
        return canvas;
    }

    private void draw(GraphicsContext g, Square square, Stroke stroke) {
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        List<ScreenXY> places = stroke.places().stream().map(p -> on(square, p)).toList();
        ScreenXY first = places.get(0);
        g.beginPath();
        g.moveTo(first.x(), first.y());
        if (places.size() == 1) {
            g.lineTo(first.x() + 0.01, first.y());
        }
        for (int i = 0; i + 1 < places.size(); i++) {
            ScreenXY to = places.get(i + 1);
            Curve c = Curve.piece(places.get(Math.max(0, i - 1)), places.get(i), to, places.get(Math.min(places.size() - 1, i + 2)));
            g.bezierCurveTo(c.one().x(), c.one().y(), c.two().x(), c.two().y(), to.x(), to.y());
        }
        if (look.casedWidth(stroke.nib()) > look.width(stroke.nib())) {
            g.setStroke(look.casing());
            g.setLineWidth(look.casedWidth(stroke.nib()));
            g.stroke();
        }
        g.setStroke(look.colour(stroke.nib(), stroke.colour()));
        g.setLineWidth(look.width(stroke.nib()));
        g.stroke();
    }

    private ScreenXY on(Square square, EastNorth p) {
        return new ScreenXY((p.east() - origin.east()) / metresPerPixel - square.column() * SIDE,
                (origin.north() - p.north()) / metresPerPixel - square.row() * SIDE);
    }

    /** Whether any of it may lie on a square: a curve leaves its chord by no more than a quarter of that. */
    private boolean touches(Stroke stroke, Square square) {
        double margin = look.casedWidth(stroke.nib());
        Extent box = stroke.box();
        ScreenXY min = on(square, new EastNorth(box.minEast(), box.maxNorth()));
        ScreenXY max = on(square, new EastNorth(box.maxEast(), box.minNorth()));
        double bulge = margin + Math.hypot(max.x() - min.x(), max.y() - min.y()) / 4;
        if (min.x() > SIDE + bulge || min.y() > SIDE + bulge || max.x() < -bulge || max.y() < -bulge) {
            return false;
        }
        ScreenXY from = on(square, stroke.places().get(0));
        for (EastNorth place : stroke.places()) {
            ScreenXY to = on(square, place);
            if (crosses(from, to, margin + from.distanceTo(to) / 4)) {
                return true;
            }
            from = to;
        }
        return false;
    }

    /** Whether an edge meets the square grown by a margin: it is cut at each side in turn. */
    private static boolean crosses(ScreenXY from, ScreenXY to, double margin) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double[] towards = {-dx, dx, -dy, dy};
        double[] room = {from.x() + margin, SIDE + margin - from.x(), from.y() + margin, SIDE + margin - from.y()};
        double first = 0;
        double last = 1;
        for (int side = 0; side < 4; side++) {
            if (towards[side] == 0) {
                if (room[side] < 0) {
                    return false;
                }
            } else if (towards[side] < 0) {
                first = Math.max(first, room[side] / towards[side]);
            } else {
                last = Math.min(last, room[side] / towards[side]);
            }
        }
        return first <= last;
    }
}
