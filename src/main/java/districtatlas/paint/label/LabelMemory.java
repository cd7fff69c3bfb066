package districtatlas.paint.label;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.PixelFrame;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.paint.spot.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where labels stood in the picture before, so that a pan does not make them jump. Filled while placing, then only read. */
final class LabelMemory {
    static final LabelMemory NONE = new LabelMemory(null, List.of());

    /**
     * Where a label stood, and how it was set.
     *
     * @param level not along a line
     */
    record Place(EastNorth anchor, TextSymbol symbol, boolean level) {
    }

    private final PixelFrame view;
    private final List<DisplayList> lists;
    private final Map<Wish.Name, List<Place>> places = new HashMap<>();

    /** @param lists what the map showed */
    LabelMemory(PixelFrame view, List<DisplayList> lists) {
        this.view = view;
        this.lists = lists;
    }

    void put(Wish wish, PlacedLabel label) {
        places.computeIfAbsent(wish.name(), n -> new ArrayList<>(1)).add(new Place(label.anchor(), label.symbol(), label.letters().stream().allMatch(l -> l.angle() == 0)));
    }

    /** Whether the map was only panned since, and shows the very same things: then what stands keeps its place. */
    boolean holds(PixelFrame now, List<DisplayList> shown) {
        boolean same = isOfScale(now) && lists.size() == shown.size();
        for (int i = 0; same && i < shown.size(); i++) {
            same = lists.get(i) == shown.get(i);
        }
        return same;
    }

    boolean isOfScale(PixelFrame other) {
        return view != null && view.metresPerPixel() == other.metresPerPixel();
    }

    /** Where it stood first; null when it was not there, or at a scale so different that it says nothing. */
    Place of(Wish wish, PixelFrame now) {
        List<Place> all = all(wish, now);
        return all.isEmpty() ? null : all.get(0);
    }

    private List<Place> all(Wish wish, PixelFrame now) {
        double ratio = view == null ? 0 : now.metresPerPixel() / view.metresPerPixel();
        return ratio > 0.5 && ratio < 2 ? places.getOrDefault(wish.name(), List.of()) : List.of();
    }

    /** Its middle before, in the view now; null when it says nothing. */
    ScreenXY middle(Wish wish, PixelFrame now) {
        Place place = of(wish, now);
        return place == null ? null : middle(place, now);
    }

    /** The middles of a name that is repeated along its line. */
    List<ScreenXY> middles(Wish wish, PixelFrame now) {
        return all(wish, now).stream().map(place -> middle(place, now)).toList();
    }

    private static ScreenXY middle(Place place, PixelFrame now) {
        return new ScreenXY(now.x(place.anchor.east()), now.y(place.anchor.north()));
    }
}
