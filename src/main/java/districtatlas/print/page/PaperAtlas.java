package districtatlas.print.page;

import districtatlas.base.Text;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.Extent;
import districtatlas.gazetteer.Gazetteer;
import districtatlas.map.MapDocument;
import districtatlas.plan.DrawnThings;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneShapes;
import districtatlas.tour.ZoneFrames;

/**
 * All of an atlas that paper needs, read: what it says, where things are, how maps of it look. Immutable but for the document's own styles.
 *
 * @param name       of the district, for titles
 * @param drawn      which drawn features are which things of the plan
 * @param itemShapes of the things that the ground draws
 * @param gridName   of the grid, whole, as {@code CGCS2000 / 3-degree Gauss-Kruger CM 114E (EPSG:4547)}
 * @param home       what a map of the whole district frames
 * @param edition    which edition of the atlas it is
 * @param credits    what its maps are worth and whose data they are, in the language of the paper
 */
public record PaperAtlas(Text name, Plan plan, MapDocument document, ZoneShapes shapes, DrawnThings drawn, ItemShapes itemShapes, Gazetteer gazetteer,
                         DistrictGrid grid, String gridName, Extent home, String edition, MapCredits credits) {
    public PaperAtlas with(MapCredits other) {
        return new PaperAtlas(name, plan, document, shapes, drawn, itemShapes, gazetteer, grid, gridName, home, edition, other);
    }

    /** What a picture has to frame to show a zone. */
    public ZoneFrames frames() {
        return new ZoneFrames(plan, shapes);
    }
}
