package districtatlas.ui.map;

import districtatlas.map.MapScene;
import districtatlas.map.Veil;
import districtatlas.map.layer.LayerStack;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import java.util.stream.Collectors;

/** The layers of the map with all stepping back but the shown zones; made anew only when either changes, so that it is read once. FX thread only. */
final class VeiledLayers {
    private final ZoneShapes shapes;
    private LayerStack from = LayerStack.EMPTY;
    private ShownZones shownThen = ShownZones.NONE;
    private LayerStack made = LayerStack.EMPTY;

    VeiledLayers(ZoneShapes shapes) {
        this.shapes = shapes;
    }

    MapScene of(MapScene scene, ShownZones shown) {
        return scene.withLayers(of(scene.layers(), shown));
    }

    private LayerStack of(LayerStack layers, ShownZones shown) {
        if (!layers.equals(from) || !shown.equals(shownThen)) {
            from = layers;
            shownThen = shown;
            made = Veil.over(layers, shown.alone().stream().map(ZoneId::value).collect(Collectors.toSet()),
                    shown.alone().stream().flatMap(z -> shapes.shape(z).stream()).toList());
        }
        return made;
    }
}
