package districtatlas.paint.spot;

import districtatlas.coord.ScreenXY;
import districtatlas.paint.display.Shapes;
import districtatlas.paint.lettering.Letterings.Variant;

/** Places for a point's name: beside its mark. Label thread only. */
public final class PointSpots {
    private final LabelView view;
    private final Wish wish;
    private final Spots spots;
    private final double x;
    private final double y;

    public PointSpots(LabelView view, Wish wish, Spots spots) {
        this.view = view;
        this.wish = wish;
        this.spots = spots;
        Shapes shapes = wish.list().shapes();
        int shape = wish.shapes().get(0);
        this.x = view.frame().x(shapes.minEast(shape));
        this.y = view.frame().y(shapes.minNorth(shape));
    }

    public boolean isInView() {
        return view.isInView(x, y);
    }

    public void gather(Variant set) {
        PointPlaces places = new PointPlaces(wish.symbol(), set.text(), view.scale(), x, y);
        for (int i = 0; i < places.size(); i++) {
            places.go(i);
            spots.level(set, places.x(), places.y(), Cost.of(set) + (i < PointPlaces.FIRST_RING ? i * 0.4 : Cost.FARTHER + i * 0.4));
        }
    }

    public void stay(Variant set, ScreenXY before) {
        PointPlaces places = new PointPlaces(wish.symbol(), set.text(), view.scale(), x, y);
        for (int i = 0; i < places.size(); i++) {
            places.go(i);
            if (Math.hypot(places.x() - before.x(), places.y() - before.y()) < 1) {
                spots.level(set, places.x(), places.y(), Cost.of(set));
                return;
            }
        }
    }
}
