package districtatlas.ui.desk;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.HomeScale;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ItemId;
import districtatlas.plan.ItemShapes;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.state.Selection;
import districtatlas.tour.StepStage;
import districtatlas.tour.TourStep;
import districtatlas.tour.ZoneFrames;
import districtatlas.ui.Session;
import districtatlas.ui.map.MapNavigation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves the map to what was opened, clear of the panels. FX thread only. */
public final class Framing {
    /** What lies around a thing, in a district that opens at 1:120 000. */
    private static final double ITEM_METRES = 3_000;
    private static final double EDGE_PX = 24;

    private final Session session;
    private final MapNavigation map;
    private final ZoneFrames frames;
    private final Map<ItemId, EastNorth> places;
    private final ItemShapes itemShapes;
    private final double aroundMetres;

    /** @param home all of the district, on the grid */
    Framing(Session session, MapNavigation map, ZoneFrames frames, Map<ItemId, EastNorth> places, ItemShapes itemShapes, Extent home) {
        this.aroundMetres = HomeScale.aroundMetres(ITEM_METRES, home);
        this.session = session;
        this.map = map;
        this.frames = frames;
        this.places = places;
        this.itemShapes = itemShapes;
    }

    /** From now on the map follows what is opened, unless the change says itself where it goes. */
    public void follow() {
        session.stateProperty().subscribe((before, now) -> {
            if (!session.isFollowing() && before.place().equals(now.place())) {
                follow(before.selection(), now.selection());
            }
        });
    }

    private void follow(Selection before, Selection now) {
        if (!now.zone().equals(before.zone()) && now.zone().isPresent()) {
            zone(now.zone().get());
        }
        if (!now.item().equals(before.item())) {
            now.item().ifPresent(this::reveal);
        }
    }

    /** What is open now, or home. */
    public void current() {
        AtlasState state = session.state();
        state.selection().zone().ifPresentOrElse(this::zone, map::home);
        state.selection().item().ifPresent(this::item);
    }

    public void zone(ZoneId id) {
        frames.framed(id).ifPresent(map::fit);
    }

    /** @param around how much more than the zones, 1 for just them */
    public void zones(List<ZoneId> ids, double around) {
        frames.framed(ids, around).ifPresent(map::fit);
    }

    /** What the map of a walk's step is about. */
    public StepStage stage(TourStep step) {
        return StepStage.of(step, frames);
    }

    /** @param cut at once, without a way there */
    public void stage(StepStage stage, boolean cut) {
        stage.frame().ifPresent(cut ? map::cutTo : map::fit);
    }

    /** All of its line or area where the ground draws it, else its place with its surroundings. */
    public void item(ItemId id) {
        itemShapes.frame(id).ifPresentOrElse(this::extent, () -> Optional.ofNullable(places.get(id)).ifPresent(this::place));
    }

    /** All of them together; one alone as {@link #item}. Nothing for things that are nowhere. */
    public void items(List<ItemId> ids) {
        if (ids.size() == 1) {
            item(ids.get(0));
            return;
        }
        ids.stream().flatMap(i -> itemShapes.frame(i).or(() -> Optional.ofNullable(places.get(i)).map(p -> Extent.around(p, 1, 1))).stream())
                .reduce(Extent::union).ifPresent(this::extent);
    }

    /** The map stays where it is when the thing can be seen there already. */
    private void reveal(ItemId id) {
        itemShapes.frame(id).ifPresentOrElse(this::reveal,
                () -> Optional.ofNullable(places.get(id)).filter(p -> !isClear(p)).ifPresent(this::panTo));
    }

    /** Frames what is not wholly to be seen; the map stays where it is when it is. */
    public void reveal(Extent extent) {
        if (!isWithin(extent, map.coveredProperty().get())) {
            extent(extent);
        }
    }

    /** Brings a place into sight at the scale there is; the map stays where it is when it is in sight. */
    public void revealPlace(EastNorth place) {
        if (!isClear(place)) {
            panTo(place);
        }
    }

    public void place(EastNorth place) {
        map.fit(Extent.around(place, aroundMetres, aroundMetres));
    }

    /** A thing drawn on the ground, with its surroundings. */
    public void extent(Extent extent) {
        map.fit(ZoneFrames.framed(extent));
    }

    /** The panels cover something else now: what was framed is framed again, and an open zone that was clear of them stays clear. */
    public void coveredAnew(Viewport.Insets before) {
        map.refit();
        session.selection().zone().flatMap(frames::of)
                .filter(e -> isWithin(e, before) && !isWithin(e, map.coveredProperty().get()))
                .ifPresent(e -> map.fit(ZoneFrames.framed(e)));
    }

    private boolean isWithin(Extent extent, Viewport.Insets covered) {
        Viewport view = map.aim();
        ScreenXY northWest = view.toScreen(new EastNorth(extent.minEast(), extent.maxNorth()));
        ScreenXY southEast = view.toScreen(new EastNorth(extent.maxEast(), extent.minNorth()));
        return northWest.x() >= covered.left() && southEast.x() <= view.width() - covered.right()
                && northWest.y() >= covered.top() && southEast.y() <= view.height() - covered.bottom();
    }

    /** Whether a place is on screen and no panel lies over it. */
    private boolean isClear(EastNorth place) {
        Viewport view = session.viewport();
        Viewport.Insets covered = map.coveredProperty().get();
        ScreenXY at = view.toScreen(place);
        return at.x() > covered.left() + EDGE_PX && at.x() < view.width() - covered.right() - EDGE_PX
                && at.y() > covered.top() + EDGE_PX && at.y() < view.height() - covered.bottom() - EDGE_PX;
    }

    /** Keeps the scale. */
    private void panTo(EastNorth place) {
        Viewport view = session.viewport();
        Viewport.Insets covered = map.coveredProperty().get();
        double w = Math.max(1, view.width() - covered.left() - covered.right()) * view.metresPerPixel();
        double h = Math.max(1, view.height() - covered.top() - covered.bottom()) * view.metresPerPixel();
        map.fit(Extent.around(place, w, h));
    }
}
