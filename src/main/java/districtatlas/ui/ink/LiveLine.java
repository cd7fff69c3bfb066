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
    private Path last;

    LiveLine() {
        setAutoSizeChildren(false);
    }

    /** @param line all of it, which is longer than it was or another */
    void show(List<EastNorth> line, Nib nib, InkLook look, Color colour, Viewport view) {
        for (int i = places.size(); i < line.size(); i++) {
            grow(view.toScreen(line.get(i)), nib, look, colour);
        }
    }

    void clear() {
        places.clear();
        getChildren().clear();
        last = null;
    }

    private void grow(ScreenXY place, Nib nib, InkLook look, Color colour) {
        places.add(place);
        int n = places.size();
        if (n == 1) {
            begin(place, nib, look, colour);
            last.getElements().add(new LineTo(place.x() + DOT_PX, place.y()));
            return;
        }
        int pieces = last.getElements().size() - 1;
        last.getElements().remove(pieces);                  // its end did not know yet where the line would go on
        if (n > 2) {
            last.getElements().add(piece(n - 3));
        }
        if (n > 2 && pieces >= PIECES_OF_A_PATH && nib.opacity() == 1) {
            begin(places.get(n - 2), nib, look, colour);
        }
        last.getElements().add(piece(n - 2));
    }

    private void begin(ScreenXY place, Nib nib, InkLook look, Color colour) {
        last = new Path(new MoveTo(place.x(), place.y()));
        last.setStroke(colour);
        last.setStrokeWidth(look.width(nib));
        last.setStrokeLineCap(StrokeLineCap.ROUND);
        last.setStrokeLineJoin(StrokeLineJoin.ROUND);
        getChildren().add(last);
    }

    private CubicCurveTo piece(int from) {
        ScreenXY to = places.get(from + 1);
        Curve c = Curve.piece(places.get(Math.max(0, from - 1)), places.get(from), to, places.get(Math.min(places.size() - 1, from + 2)));
        return new CubicCurveTo(c.one().x(), c.one().y(), c.two().x(), c.two().y(), to.x(), to.y());
    }
}
