package districtatlas.tour;

import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.map.Emphasis;
import districtatlas.map.StageThings;
import districtatlas.map.Veil;
import districtatlas.map.layer.LayerStack;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneShapes;
import java.util.Map;

/** A theme's layers with what a step is about set off, and its things over all: the same on a slide, on paper and in a small picture. Any thread. */
public final class StagedLayers {
    private final Plan plan;
    private final ZoneShapes shapes;
    private final StageThings things;

    /**
     * @param places of items, on the grid
     * @param drawn  items that the ground draws
     */
    public StagedLayers(Plan plan, ZoneShapes shapes, Map<ItemId, EastNorth> places, ItemShapes drawn, Lang lang) {
        this.plan = plan;
        this.shapes = shapes;
        this.things = new StageThings(plan, places, drawn, lang);
    }

    /** @return the layers themselves for a stage about nothing */
    public LayerStack over(LayerStack layers, StepStage stage) {
        Emphasis about = Emphasis.of(plan, shapes, stage.zones(), !stage.surroundings());
        return things.over(Veil.over(layers, about), stage.things());
    }
}
