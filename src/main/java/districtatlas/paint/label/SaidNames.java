package districtatlas.paint.label;

import districtatlas.coord.ScreenXY;
import districtatlas.paint.display.Shapes;
import districtatlas.paint.spot.LabelView;
import districtatlas.paint.spot.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that are written already: a park and the site in it, or a station and its square, that bear one name are named once while they
 * lie so near each other that the reader takes them for one. Label thread only.
 */
final class SaidNames {
    private static final double NEAR_PX = 70;

    private final LabelView view;
    private final Map<String, List<ScreenXY>> places = new HashMap<>();

    SaidNames(LabelView view) {
        this.view = view;
    }

    /** Whether another thing near this one bears its name, written. */
    boolean has(Wish wish) {
        List<ScreenXY> same = places.get(wish.symbol().label());
        if (same == null) {
            return false;
        }
        ScreenXY place = place(wish);
        return same.stream().anyMatch(p -> p.distanceTo(place) < NEAR_PX * view.scale());
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
