package districtatlas.paint;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.map.layer.LayerId;
import districtatlas.map.view.Viewport;
import districtatlas.paint.display.Batch;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.Nearest;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks for what is drawn near a place: index first, every corner of what is near second. Costs some 10 µs a layer, and a nanosecond or two a corner. */
final class NearTest {
    private final EastNorth place;
    private final double reachMetres;
    private final Nearest nearest;

    private NearTest(EastNorth place, double reachMetres) {
        this.place = place;
        this.reachMetres = reachMetres;
        this.nearest = new Nearest(place, reachMetres);
    }

    /** @param asked whose shapes count */
    static DrawnNear at(List<DisplayList> lists, Viewport viewport, EastNorth place, double reachMetres, Predicate<LayerId> asked) {
        NearTest test = new NearTest(place, reachMetres);
        lists.stream().filter(l -> asked.test(l.layer())).forEach(l -> test.look(l, viewport.scaleDenominator()));
        return new DrawnNear(Optional.ofNullable(test.nearest.corner()), Optional.ofNullable(test.nearest.onLine()));
    }

    /** A shape that is painted in several passes is looked at once; what a style makes of it, as an arrow's end, is nothing of its own. */
    private void look(DisplayList list, double scale) {
        BitSet seen = new BitSet();
        for (Batch batch : list.batches()) {
            if (batch.range().contains(scale)) {
                batch.query(Extent.around(place, 2 * reachMetres, 2 * reachMetres), item -> {
                    int shape = batch.shape(item);
                    if (!seen.get(shape) && list.isOwn(shape)) {
                        seen.set(shape);
                        list.shapes().near(shape, nearest);
                    }
                });
            }
        }
    }
}
