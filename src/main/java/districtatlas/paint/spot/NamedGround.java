package districtatlas.paint.spot;

import districtatlas.paint.display.VertexBuffer;
import districtatlas.paint.lettering.PlacedLabel.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * The areas whose names must show, together: what lies beside them is foreign ground to a line's name, and what belongs to another area of
 * the same layer is none for an area's own. Label thread only.
 */
public final class NamedGround {
    private static final int SAMPLES = 5;

    /** Pixels between the rows in which a box is held against the others' ground. */
    private static final double ROW_PX = 3;

    /** @param whole with all its parts */
    private record Area(Wish wish, Rings whole) {
    }

    private final List<Rings> areas = new ArrayList<>();
    private final List<Area> owned = new ArrayList<>();

    public NamedGround(LabelView view, List<Wish> wishes, VertexBuffer buffer) {
        for (Wish wish : wishes) {
            if (wish.isOfArea()) {
                areas.add(AreaSpots.rings(view, wish, buffer));
                owned.add(new Area(wish, AreaSpots.whole(view, wish, buffer)));
            }
        }
    }

    /** The share of a box that lies on none of them, along the middle of its length; nothing is foreign where nothing is named. */
    double foreign(Box box) {
        if (areas.isEmpty()) {
            return 0;
        }
        double width = box.maxX() - box.minX();
        double height = box.maxY() - box.minY();
        int out = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double at = (i + 0.5) / SAMPLES;
            double x = box.minX() + width * (width >= height ? at : 0.5);
            double y = box.minY() + height * (width >= height ? 0.5 : at);
            boolean in = false;
            for (int k = 0; k < areas.size() && !in; k++) {
                in = areas.get(k).has(x, y);
            }
            out += in ? 0 : 1;
        }
        return out / (double) SAMPLES;
    }

    /** The share of a box that lies on another area of the same layer: there its name would say that this is the other's. */
    double ofOthers(Wish wish, Box box) {
        double all = 0;
        for (Area area : owned) {
            if (area.wish() != wish && area.wish().layerOrder() == wish.layerOrder() && area.whole().box().overlaps(box)) {
                all += area.whole().shareByRows(box, ROW_PX);
            }
        }
        return all;
    }
}
