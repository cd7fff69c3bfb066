package districtatlas.paint.label;

import districtatlas.coord.ScreenXY;
import districtatlas.map.GuestLayers;
import districtatlas.paint.display.Shapes;
import districtatlas.paint.spot.LabelView;
import districtatlas.paint.spot.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that are written already: a park and the site in it, or a station and its square, that bear one name are named once while they
 * lie so near each other that the reader takes them for one. A guest's area that bears the name of a zone, as a street of a reader's own does, is named by that
 * name. Label thread only.
 */
final class SaidNames {
    private static final double NEAR_PX = 70;

    private final LabelView view;
    private final Map<String, List<ScreenXY>> places = new HashMap<>();
    private final Map<String, List<ScreenXY>> always = new HashMap<>();

    SaidNames(LabelView view) {
        this.view = view;
    }

    /** Whether another thing near this one bears its name, written. */
    boolean has(Wish wish) {
        return isZone(wish) || isNear(wish);
    }

    /** Whether it is a guest's, and the plan has written its name in it. */
    boolean isZone(Wish wish) {
        return GuestLayers.isGuest(wish.list().layer()) && isWithin(wish, always.getOrDefault(wish.symbol().label(), List.of()));
    }

    private boolean isWithin(Wish wish, List<ScreenXY> written) {
        Shapes shapes = wish.list().shapes();
        int shape = wish.shapes().get(0);
        double reach = NEAR_PX * view.scale() / 2;
        double left = view.frame().x(shapes.minEast(shape)) - reach;
        double right = view.frame().x(shapes.maxEast(shape)) + reach;
        double top = view.frame().y(shapes.maxNorth(shape)) - reach;
        double bottom = view.frame().y(shapes.minNorth(shape)) + reach;
        return written.stream().anyMatch(p -> p.x() >= left && p.x() <= right && p.y() >= top && p.y() <= bottom);
    }

    private boolean isNear(Wish wish) {
        List<ScreenXY> same = places.get(wish.symbol().label());
        if (same == null) {
            return false;
        }
        ScreenXY place = place(wish);
        return same.stream().anyMatch(p -> p.distanceTo(place) < NEAR_PX * view.scale());
    }

    /** A name of the plan that always shows. @param middle in device pixels of the view */
    void always(String name, ScreenXY middle) {
        always.computeIfAbsent(name, l -> new ArrayList<>(1)).add(middle);
    }

    void add(Wish wish) {
        places.computeIfAbsent(wish.symbol().label(), l -> new ArrayList<>(1)).add(place(wish));
    }

    private ScreenXY place(Wish wish) {
        Shapes shapes = wish.list().shapes();
        int shape = wish.shapes().get(0);
        return new ScreenXY(view.frame().x((shapes.minEast(shape) + shapes.maxEast(shape)) / 2),
                view.frame().y((shapes.minNorth(shape) + shapes.maxNorth(shape)) / 2));
    }
}
