package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerStack;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.ui.Session;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The zones that pointer and keyboard meet: all but those whose layers the reader has hidden, for nothing is met where nothing can be seen.
 * Zones of a kind that the theme does not draw at all answer all the same. FX thread only.
 */
final class MetZones {
    private final Plan plan;
    private final ZoneShapes shapes;
    private Set<String> hiddenTables = Set.of();

    MetZones(Session session, Plan plan, ZoneShapes shapes) {
        this.plan = plan;
        this.shapes = shapes;
        session.layers().subscribe(this::look);
    }

    private void look(LayerStack layers) {
        Set<String> drawn = layers.layers().stream().filter(Layer::visible).map(l -> l.id().table()).collect(Collectors.toSet());
        hiddenTables = layers.layers().stream().map(l -> l.id().table()).filter(t -> !drawn.contains(t)).collect(Collectors.toSet());
    }

    boolean has(ZoneId zone) {
        return hiddenTables.isEmpty() || plan.zone(zone).filter(z -> hiddenTables.contains(z.kind().table())).isEmpty();
    }

    /** Most specific first. */
    List<ZoneId> at(EastNorth place, double toleranceMetres) {
        return shapes.at(place, toleranceMetres).stream().filter(this::has).toList();
    }
}
