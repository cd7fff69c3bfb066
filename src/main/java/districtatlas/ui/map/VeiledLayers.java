package districtatlas.ui.map;

import districtatlas.map.Emphasis;
import districtatlas.map.MapScene;
import districtatlas.map.Veil;
import districtatlas.map.layer.LayerStack;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneShapes;

/** The layers of the map with what is shown set off; made anew only when either changes, so that it is read once. FX thread only. */
final class VeiledLayers {
    private final Plan plan;
    private final ZoneShapes shapes;
    private ShownZones shownThen = ShownZones.NONE;
    private Emphasis about = Emphasis.NONE;
    private LayerStack from = LayerStack.EMPTY;
    private LayerStack made = LayerStack.EMPTY;

    VeiledLayers(Plan plan, ZoneShapes shapes) {
        this.plan = plan;
        this.shapes = shapes;
    }

    Emphasis about(ShownZones shown) {
        if (!shown.equals(shownThen)) {
            shownThen = shown;
            about = Emphasis.of(plan, shapes, shown.zones(), !shown.surroundings());
            from = LayerStack.EMPTY;
        }
        return about;
    }

    MapScene of(MapScene scene, ShownZones shown) {
        Emphasis now = about(shown);
        if (!scene.layers().equals(from)) {
            from = scene.layers();
            made = Veil.over(from, now);
        }
        return scene.withLayers(made);
    }
}
