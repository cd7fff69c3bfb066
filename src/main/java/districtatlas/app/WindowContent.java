package districtatlas.app;

import districtatlas.app.atlas.OpenAtlas;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.Years;
import districtatlas.ui.desk.AtlasContent;
import java.util.Map;

/** What of an open atlas a window shows. Pure functions. */
final class WindowContent {
    private WindowContent() {
    }

    /** @param places of its things, on the grid */
    static AtlasContent of(OpenWindow.Read read, Map<ItemId, EastNorth> places, Messages messages) {
        OpenAtlas atlas = read.atlas();
        Plan plan = atlas.plan();
        String worth = read.credits(messages.lang()).shortWorth(messages);
        String grid = messages.get("ground.grid-name", Math.round(atlas.grid().centralMeridianDegrees()), atlas.gridName());
        return new AtlasContent(plan, atlas.shapes(), atlas.drawn(), atlas.itemShapes(), atlas.gazetteer(), atlas.grid(), places, atlas.namedPlaces(),
                read.document().themes(), read.document().palettes(), Years.of(plan), atlas.home(), new Text(grid, grid), atlas.gridName(),
                new Text(worth, worth), String.join(" · ", read.credits(messages.lang()).mainOwners()));
    }
}
