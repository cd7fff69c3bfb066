package districtatlas.paint;

import districtatlas.coord.ScreenBox;
import districtatlas.map.MapScene;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.tile.Content;
import districtatlas.paint.tile.TileLevel;
import districtatlas.paint.tile.TilePlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A scene on its way to the screen: which tiles it needs and which are still missing. Guarded by the shop's lock. */
final class ScenePlan {
    /** Logical pixels painted ahead on each side, at least: what a hand moves between two scenes. */
    private static final double AHEAD_PX = 200;

    final MapScene scene;
    final List<ScreenBox> keepClear;
    /** Whether the map is moved by hand: then names keep their places while they can. */
    final boolean inHand;
    /** Null until the scene's layers are read. */
    TileLevel level;
    boolean wholeContent;
    boolean labelled;
    boolean settled;
    /** Centre first, then one ring ahead. */
    List<TilePlace> wanted = List.of();
    final Set<TilePlace> missingInView = new HashSet<>();
    private int inView;
    private int nextInView;
    private int nextAhead;

    ScenePlan(MapScene scene, List<ScreenBox> keepClear, boolean inHand) {
        this.scene = scene;
        this.inHand = inHand;
        this.keepClear = List.copyOf(keepClear);
    }

    PixelFrame view() {
        return PixelFrame.of(scene.viewport(), scene.pixelScale());
    }

    void layOut(Content content, boolean whole) {
        PixelFrame view = view();
        level = new TileLevel(content, view.metresPerPixel(), scene.pixelScale());
        wholeContent = whole;
        labelled = false;
        int firstColumn = (int) Math.floorDiv(view.left(), (long) TileLevel.SIDE);
        int lastColumn = (int) Math.floorDiv(view.left() + view.width() - 1, (long) TileLevel.SIDE);
        int firstRow = (int) Math.floorDiv(view.top(), (long) TileLevel.SIDE);
        int lastRow = (int) Math.floorDiv(view.top() + view.height() - 1, (long) TileLevel.SIDE);
        int ahead = (int) Math.ceil(AHEAD_PX * scene.pixelScale() / TileLevel.SIDE);
        List<TilePlace> within = new ArrayList<>();
        List<TilePlace> ring = new ArrayList<>();
        for (int row = firstRow - ahead; row <= lastRow + ahead; row++) {
            for (int column = firstColumn - ahead; column <= lastColumn + ahead; column++) {
                boolean inside = row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
                (inside ? within : ring).add(new TilePlace(column, row));
            }
        }
        double centreColumn = (view.left() + view.width() / 2.0) / TileLevel.SIDE - 0.5;
        double centreRow = (view.top() + view.height() / 2.0) / TileLevel.SIDE - 0.5;
        Comparator<TilePlace> centreFirst = Comparator.comparingDouble(p -> Math.hypot(p.column() - centreColumn, p.row() - centreRow));
        within.sort(centreFirst);
        ring.sort(centreFirst);
        missingInView.clear();
        missingInView.addAll(within);
        wanted = new ArrayList<>(within);
        wanted.addAll(ring);
        inView = within.size();
        nextInView = 0;
        nextAhead = inView;
    }

    boolean wants(TileLevel otherLevel, TilePlace place) {
        return level != null && level.equals(otherLevel) && wanted.contains(place);
    }

    /** The next tile to look at, of those in view or of those ahead; null when all were. */
    TilePlace next(boolean ofThoseInView) {
        if (ofThoseInView) {
            return nextInView < inView ? wanted.get(nextInView++) : null;
        }
        return nextAhead < wanted.size() ? wanted.get(nextAhead++) : null;
    }

    boolean isComplete() {
        return level != null && wholeContent && labelled && missingInView.isEmpty();
    }
}
