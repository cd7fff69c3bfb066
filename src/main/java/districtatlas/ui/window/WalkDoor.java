package districtatlas.ui.window;

import districtatlas.plan.ZoneId;
import districtatlas.ui.MapSession;
import districtatlas.ui.Selection;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.search.SearchModel;
import districtatlas.ui.tour.WalkActions;
import districtatlas.ui.tour.WalkModel;
import java.util.Optional;

/** Ties the walk to the map and the window: each step is framed once its caption has its height. FX thread only. */
final class WalkDoor {
    private final MapSession session;
    private final MapPane map;
    private final CardLayer cards;
    private final Framing framing;
    private final WalkModel model;
    private final WalkActions actions;
    private WindowLayout layout;
    private Runnable first = () -> { };
    private boolean toFrame;
    private boolean stands;

    WalkDoor(MapSession session, MapPane map, WindowContent content, WindowCalls calls, CardLayer cards, Framing framing) {
        this.session = session;
        this.map = map;
        this.cards = cards;
        this.framing = framing;
        this.model = new WalkModel(session, content.plan().story(), id -> calls.showTheme().accept(content.theme(id)), map::aim,
                view -> map.goTo(view.resizedTo(map.getWidth(), map.getHeight())));
        this.actions = new WalkActions(model, cards.centredProperty());
    }

    WalkModel model() {
        return model;
    }

    WalkActions actions() {
        return actions;
    }

    /** From now on the window follows the walk. */
    void follow(WindowLayout window, SearchModel search) {
        layout = window;
        model.stateProperty().subscribe(state -> {
            layout.setWalk(state);
            stepChanged();
        });
        model.walkProperty().subscribe((before, now) -> stepChanged());
        search.openProperty().subscribe((before, open) -> {
            if (model.isWalking() && !open) {
                layout.setSearchShown(false);
            }
        });
    }

    private void stepChanged() {
        map.shownZonesProperty().set(framing.drawn(model.zones()));
        cards.closeAll();
        map.forgetPointer();
        frameSoon();
    }

    /** After the next layout: before it, nobody knows what the caption covers. */
    void frameSoon() {
        toFrame = model.isWalking();
        layout.requestLayout();
    }

    /** After every layout. */
    void laidOut() {
        if (toFrame && stands && !layout.isNeedsLayout()) {
            toFrame = false;
            framing.zones(model.zones());
        }
    }

    /**
     * Begins as soon as the window stands.
     *
     * @param step     counted from 1
     * @param onTheWay a zone that is then opened, which pauses the walk
     */
    void begin(int step, Optional<ZoneId> onTheWay) {
        first = () -> {
            model.go(step - 1);
            onTheWay.ifPresent(z -> session.selectionProperty().set(Selection.of(z)));
        };
        if (stands) {
            windowStands();
        }
    }

    void windowStands() {
        stands = true;
        first.run();
        first = () -> { };
    }
}
