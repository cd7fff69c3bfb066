package districtatlas.ui.tours;

import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.OwnStep;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.StateText;
import districtatlas.tour.TourCopy;
import districtatlas.tour.TourStep;
import districtatlas.ui.Session;
import districtatlas.ui.walk.WalkModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a step that is made now shows: the state, as much of the ground as is clear of panels, and what is open as what it lights. FX thread only. */
final class SeenNow implements Supplier<OwnStep.View> {
    private final Session session;
    private final Supplier<Viewport.Insets> covered;
    private final WalkModel walk;

    /** @param covered what lies over the map at each side */
    SeenNow(Session session, Supplier<Viewport.Insets> covered, WalkModel walk) {
        this.session = session;
        this.covered = covered;
        this.walk = walk;
    }

    @Override
    public OwnStep.View get() {
        AtlasState state = session.state();
        Optional<TourStep> played = walk.step();
        List<ZoneId> zones = state.selection().zone().map(List::of).orElseGet(() -> played.map(TourStep::zones).orElse(List.of()));
        List<ItemId> things = state.selection().item().map(List::of).orElseGet(() -> played.map(TourStep::things).orElse(List.of()));
        return new OwnStep.View(StateText.of(TourCopy.kept(state)), Optional.of(clear()), zones, things);
    }

    /** On the grid. */
    private Extent clear() {
        Viewport view = session.viewport();
        Viewport.Insets under = covered.get();
        double width = Math.max(1, view.width() - under.left() - under.right());
        double height = Math.max(1, view.height() - under.top() - under.bottom());
        return Extent.around(view.toGrid(new ScreenXY(under.left() + width / 2, under.top() + height / 2)), width * view.metresPerPixel(), height * view.metresPerPixel());
    }
}
