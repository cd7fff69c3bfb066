package districtatlas.print.slides;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.map.MapScene;
import districtatlas.map.view.Viewport;
import districtatlas.paint.Picture;
import districtatlas.paint.ShownNames;
import districtatlas.paint.Still;
import districtatlas.paint.StillPainter;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.display.DisplayLists;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.state.Scenes;
import districtatlas.tour.StagedLayers;
import java.util.Map;

/** Lays and paints the maps of steps, as the window shows them; a layer that one of them needed is not read for the next. One thread at a time. */
public final class TalkMaps {
    private final Plan plan;
    private final ZoneShapes shapes;
    private final Map<ItemId, EastNorth> places;
    private final Extent home;
    private final Scenes scenes;
    private final Lang lang;
    private final StillPainter painter;
    private final StagedLayers staged;

    /**
     * @param places of items, on the grid
     * @param drawn  items that the ground draws
     * @param home   what a step frames whose zones are nowhere
     * @param lists  of the window's shop, or of whatever else makes many pictures
     */
    public TalkMaps(Plan plan, ZoneShapes shapes, Map<ItemId, EastNorth> places, ItemShapes drawn, Extent home, Scenes scenes, Lang lang, DisplayLists lists) {
        this.plan = plan;
        this.shapes = shapes;
        this.places = Map.copyOf(places);
        this.home = home;
        this.scenes = scenes;
        this.lang = lang;
        this.painter = new StillPainter(lists);
        this.staged = new StagedLayers(plan, shapes, this.places, drawn, lang);
    }

    /**
     * The map alone, without title, legend or bar.
     *
     * @param width  in logical pixels, as {@code height} and {@code marginPx}
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Still lay(TalkMap map, double width, double height, double marginPx, double pixelScale, Cancel cancel) {
        Extent frame = map.stage().frame().orElse(home);
        Viewport view = new Viewport(frame.center(), 1, width, height).fittedTo(frame, Viewport.Insets.all(marginPx));
        MapScene scene = scenes.scene(map.look(), view, lang, pixelScale);
        return painter.lay(scene.withLayers(staged.over(scene.layers(), map.stage())), Decorations.NONE, cancel)
                .withWholeNames().steppedBackBut(new ShownNames(map.stage().alone(), shapes, places));
    }

    /** @throws java.util.concurrent.CancellationException when cancelled */
    Picture paint(Still still, Cancel cancel) {
        return painter.paint(still, cancel);
    }

    /** What a zone is called. */
    String name(ZoneId zone) {
        return plan.zone(zone).map(z -> z.name().in(lang)).orElse(zone.value());
    }

    Plan plan() {
        return plan;
    }

    ZoneShapes shapes() {
        return shapes;
    }
}
