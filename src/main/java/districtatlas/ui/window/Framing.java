package districtatlas.ui.window;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.tour.ZoneFrames;
import districtatlas.ui.MapSession;
import districtatlas.ui.Selection;
import districtatlas.ui.map.MapPane;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves the map to what was opened, clear of the panel. FX thread only. */
final class Framing {
    private static final double ITEM_METRES = 3_000;
    /** A zone smaller than this on the ground is shown with its surroundings. */
    private static final double LEAST_METRES = 2_500;
    private static final double MARGIN = 0.06;
    /** For several zones, which are large already. */
    private static final double NARROW_MARGIN = 0.01;

    private final MapSession session;
    private final MapPane map;
    private final ZoneFrames frames;
    private final Map<ItemId, EastNorth> places;
    private final Extent home;

    Framing(MapSession session, MapPane map, ZoneFrames frames, Map<ItemId, EastNorth> places, Extent home) {
        this.session = session;
        this.map = map;
        this.frames = frames;
        this.places = places;
        this.home = home;
    }

    /** From now on the map follows the selection. */
    void follow() {
        session.selectionProperty().subscribe((before, now) -> follow(before, now));
    }

    private void follow(Selection before, Selection now) {
        if (!now.zone().equals(before.zone()) && now.zone().isPresent()) {
            zone(now.zone().get());
        }
        if (!now.item().equals(before.item())) {
            now.item().map(places::get).filter(p -> !isClear(p)).ifPresent(this::panTo);
        }
    }

    void home() {
        map.fit(home);
    }

    /** What is open now, or home. */
    void current() {
        session.selection().zone().ifPresentOrElse(this::zone, this::home);
        session.selection().item().ifPresent(this::item);
    }

    void zone(ZoneId id) {
        frames.of(id).ifPresent(e -> map.fit(withMargin(e)));
    }

    void zones(List<ZoneId> ids) {
        frames.of(ids).ifPresent(e -> map.fit(withMargin(e, NARROW_MARGIN)));
    }

    /** What to draw to show these zones. */
    List<ZoneId> drawn(List<ZoneId> ids) {
        return ids.stream().flatMap(z -> frames.drawn(z).stream()).distinct().toList();
    }

    private static Extent withMargin(Extent extent) {
        return withMargin(extent, MARGIN);
    }

    private static Extent withMargin(Extent extent, double margin) {
        double width = Math.max(extent.width(), LEAST_METRES);
        double height = Math.max(extent.height(), LEAST_METRES);
        return Extent.around(extent.center(), width * (1 + 2 * margin), height * (1 + 2 * margin));
    }

    void item(ItemId id) {
        Optional.ofNullable(places.get(id)).ifPresent(this::place);
    }

    void place(EastNorth place) {
        map.fit(Extent.around(place, ITEM_METRES, ITEM_METRES));
    }

    /** Whether a place is on screen and no panel lies over it. */
    private boolean isClear(EastNorth place) {
        Viewport view = session.viewport();
        Viewport.Insets covered = map.coveredProperty().get();
        ScreenXY at = view.toScreen(place);
        double edge = 24;
        return at.x() > covered.left() + edge && at.x() < view.width() - covered.right() - edge
                && at.y() > covered.top() + edge && at.y() < view.height() - covered.bottom() - edge;
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
