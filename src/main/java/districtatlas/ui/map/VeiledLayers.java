package districtatlas.ui.map;

import districtatlas.map.Emphasis;
import districtatlas.map.MapScene;
import districtatlas.map.NumberedZones;
import districtatlas.map.StageThings;
import districtatlas.map.Veils;
import districtatlas.map.ZoneFigures;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneShapes;
import java.util.Map;

/** The layers of the map with numbers at its zones, with what is shown set off and the things of a step on it, and above all what is not the atlas's; made anew only when either changes, so that it is read once. FX thread only. */
final class VeiledLayers {
    private final Plan plan;
    private final ZoneShapes shapes;
    private final StageThings things;
    private final Veils veils;
    private final NumberedZones numbered = new NumberedZones();
    private ShownZones shownThen = ShownZones.NONE;
    private Emphasis about = Emphasis.NONE;
    private ZoneFigures figuresThen = ZoneFigures.NONE;
    private Palette paletteThen = new Palette("", Map.of());
    private LayerStack from = LayerStack.EMPTY;
    private LayerStack veiled = LayerStack.EMPTY;
    private LayerStack above = LayerStack.EMPTY;
    private LayerStack made = LayerStack.EMPTY;

    /** @param veils all maps' */
    VeiledLayers(Plan plan, ZoneShapes shapes, StageThings things, Veils veils) {
        this.plan = plan;
        this.shapes = shapes;
        this.things = things;
        this.veils = veils;
    }

    Emphasis about(ShownZones shown) {
        if (!shown.equals(shownThen)) {
            shownThen = shown;
            about = veils.about(plan, shapes, shown.zones(), !shown.surroundings());
            from = LayerStack.EMPTY;
        }
        return about;
    }

    /** @param over laid over all */
    MapScene of(MapScene scene, ZoneFigures figures, ShownZones shown, LayerStack over) {
        Emphasis now = about(shown);
        boolean same = scene.layers().equals(from) && figures.equals(figuresThen) && (figures.isNone() || scene.palette().equals(paletteThen));
        if (!same) {
            from = scene.layers();
            figuresThen = figures;
            paletteThen = scene.palette();
            veiled = things.over(veils.over(numbered.of(from, figures, scene.palette()), now), shown.things());
        }
        if (!same || !over.equals(above)) {
            above = over;
            made = veiled.below(over);
        }
        return scene.withLayers(made);
    }
}
