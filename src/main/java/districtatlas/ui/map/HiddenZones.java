package districtatlas.ui.map;

import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerStack;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.ui.Session;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The zones whose layers the reader has hidden, so that nothing is met where nothing can be seen. Zones of a kind that the theme does not
 * draw at all are none of them: they answer in every theme. FX thread only.
 */
final class HiddenZones {
    private final Plan plan;
    private Set<String> tables = Set.of();

    HiddenZones(Session session, Plan plan) {
        this.plan = plan;
        session.layers().subscribe(this::look);
    }

    private void look(LayerStack layers) {
        Set<String> drawn = layers.layers().stream().filter(Layer::visible).map(l -> l.id().table()).collect(Collectors.toSet());
        tables = layers.layers().stream().map(l -> l.id().table()).filter(t -> !drawn.contains(t)).collect(Collectors.toSet());
    }

    boolean contains(ZoneId zone) {
        return !tables.isEmpty() && plan.zone(zone).filter(z -> tables.contains(z.kind().table())).isPresent();
    }
}
