package districtatlas.ui.ink;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * The line that is being drawn. Only its last pieces are drawn anew when it grows: a pen's line is many short paths, of which only the last
 * is touched. A marker's is one, since see-through ends would show where they meet. FX thread only.
 */
final class LiveLine extends Group {
    private static final int PIECES_OF_A_PATH = 48;
    /** A path of no length is not drawn, its round ends neither. */
    private static final double DOT_PX = 0.01;

    private final List<ScreenXY> places = new ArrayList<>();
    private final Group casings = new Group();
    private final Group lines = new Group();
    /** The path that grows, and the one of what lies around it. */
    private List<Path> last = List.of();

    LiveLine() {
        setAutoSizeChildren(false);
        casings.setAutoSizeChildren(false);
        lines.setAutoSizeChildren(false);
        getChildren().addAll(casings, lines);
    }

    /** @param line all of it, which is longer than it was or another */
    void show(List<EastNorth> line, Nib nib, InkLook look, Color colour, Viewport view) {
        for (int i = places.size(); i < line.size(); i++) {
            grow(view.toScreen(line.get(i)), nib, look, colour);
        }
    }

    void clear() {
        places.clear();
        casings.getChildren().clear();
        lines.getChildren().clear();
    }

    private void grow(ScreenXY place, Nib nib, InkLook look, Color colour) {
        places.add(place);
        int n = places.size();
        if (n == 1) {
            begin(place, nib, look, colour);
            last.forEach(p -> p.getElements().add(new LineTo(place.x() + DOT_PX, place.y())));
            return;
        }
        int pieces = last.get(0).getElements().size() - 1;
        last.forEach(p -> p.getElements().remove(pieces));          // its end did not know yet where the line would go on
        if (n > 2) {
            last.forEach(p -> p.getElements().add(piece(n - 3)));
        }
        if (n > 2 && pieces >= PIECES_OF_A_PATH && nib.opacity() == 1) {
            begin(places.get(n - 2), nib, look, colour);
        }
        last.forEach(p -> p.getElements().add(piece(n - 2)));
    }

    private void begin(ScreenXY place, Nib nib, InkLook look, Color colour) {
        Path line = path(place, colour, look.width(nib));
        lines.getChildren().add(line);
        last = List.of(line);
        if (look.casedWidth(nib) > look.width(nib)) {
            Path casing = path(place, look.casing(), look.casedWidth(nib));
            casings.getChildren().add(casing);
            last = List.of(line, casing);
        }
    }

    private static Path path(ScreenXY from, Color colour, double width) {
        Path path = new Path(new MoveTo(from.x(), from.y()));
        path.setStroke(colour);
        path.setStrokeWidth(width);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return path;
    }

    private CubicCurveTo piece(int from) {
        ScreenXY to = places.get(from + 1);
        Curve c = Curve.piece(places.get(Math.max(0, from - 1)), places.get(from), to, places.get(Math.min(places.size() - 1, from + 2)));
        return new CubicCurveTo(c.one().x(), c.one().y(), c.two().x(), c.two().y(), to.x(), to.y());
    }
}
