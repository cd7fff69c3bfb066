package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.feature.FeatureRef;
import districtatlas.map.view.Viewport;
import districtatlas.paint.FeatureHit;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.ZoneId;
import districtatlas.ui.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The one hit test: all that is drawn at a place, each kind with the nearest or topmost first. Items and zones are asked of their own
 * places and shapes, since they answer where the theme does not draw them either, but not where the reader hides them; everything else
 * of what is painted. FX thread only.
 */
final class MapHits {
    static final double TOLERANCE_PX = 8;
    /** A line must be met more closely than a mark: it is everywhere. */
    private static final double FEATURE_TOLERANCE_PX = 5;

    private final ObjectProperty<Predicate<ItemId>> clickable = new SimpleObjectProperty<>(i -> true);
    private final ObjectProperty<UnaryOperator<List<ZoneId>>> zoneOrder = new SimpleObjectProperty<>(UnaryOperator.identity());
    private final Session session;
    private final MetZones metZones;
    private final Map<ItemId, EastNorth> items;
    private final ItemShapes itemShapes;
    private final Supplier<List<ItemId>> lit;
    private final BiFunction<ScreenXY, Double, List<FeatureHit>> drawn;

    /**
     * @param items places of all things; one that is a line is met along it, wherever its name has its place
     * @param drawn the features painted at a place of the pane within so many pixels, topmost first
     */
    MapHits(Session session, MetZones zones, Map<ItemId, EastNorth> items, ItemShapes itemShapes, Supplier<List<ItemId>> lit,
            BiFunction<ScreenXY, Double, List<FeatureHit>> drawn) {
        this.session = session;
        this.metZones = zones;
        this.items = itemShapes.withoutLines(items);
        this.itemShapes = itemShapes;
        this.lit = lit;
        this.drawn = drawn;
    }

    /** Which items a click may meet besides the lit ones: those the theme shows. All at first. */
    ObjectProperty<Predicate<ItemId>> clickableProperty() {
        return clickable;
    }

    /** In which order the zones at a place are meant: given most specific first. */
    ObjectProperty<UnaryOperator<List<ZoneId>>> zoneOrderProperty() {
        return zoneOrder;
    }

    List<ZoneId> zones(EastNorth place) {
        return zoneOrder.get().apply(metZones.at(place, metres(TOLERANCE_PX)));
    }

    /** Marks first: a line that runs below one is longer and met elsewhere too. Of lines only the lit ones, which are seen as things. */
    List<ItemId> items(EastNorth place) {
        List<ItemId> shown = lit.get();
        double tolerance = metres(TOLERANCE_PX);
        Optional<ItemId> selected = session.selection().item();
        Stream<ItemId> marks = items.keySet().stream()
                // Whether an item is drawn is asked of the few that are near: this runs with every move of the pointer.
                .filter(i -> items.get(i).distanceTo(place) <= tolerance)
                .filter(i -> shown.contains(i) || clickable.get().test(i))
                .sorted(Comparator.comparingDouble((ItemId i) -> items.get(i).distanceTo(place)).thenComparing(ItemId::value));
        Stream<ItemId> lines = itemShapes.linesAt(place, metres(FEATURE_TOLERANCE_PX)).stream()
                .filter(i -> shown.contains(i) || selected.filter(i::equals).isPresent());
        return Stream.concat(marks, lines).toList();
    }

    List<FeatureRef> features(Viewport view, EastNorth place) {
        return drawn.apply(view.toScreen(place), FEATURE_TOLERANCE_PX).stream()
                .map(h -> new FeatureRef(h.layer().table(), h.featureId())).distinct().toList();
    }

    private double metres(double px) {
        return px * session.viewport().metresPerPixel();
    }
}
