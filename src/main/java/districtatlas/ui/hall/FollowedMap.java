package districtatlas.ui.hall;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.state.AtlasState;
import districtatlas.ui.Session;
import districtatlas.ui.map.MapNavigation;
import districtatlas.ui.map.MapPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * Has one map show what another shows: its state, and what lies over it. What was framed there is framed here, in this map's own size;
 * where a hand moves that map, this one goes with it and shows at least as much of the ground. FX thread only.
 */
public final class FollowedMap {
    /** Of the right scale, while a hand moves the other map. */
    private static final double NEAR = 0.15;
    /** No oftener does this map go along with a hand: the one under the hand comes first. */
    private static final long OFTEN_NANOS = 30_000_000;
    private static final double SAME = 1e-6;

    private final Session leads;
    private final MapPane of;
    private final Session session;
    private final MapPane map;
    private final List<Subscription> ends = new ArrayList<>();
    private Optional<Extent> framed = Optional.empty();
    /** The scale at which the other stood when this one looked there last, in metres per pixel. */
    private double told = 1;
    private long wentAlong;
    private boolean held;

    /**
     * @param leads   the state of the map that is followed
     * @param session the state of the map that follows
     */
    public FollowedMap(Session leads, MapPane of, Session session, MapPane map) {
        this.leads = leads;
        this.of = of;
        this.session = session;
        this.map = map;
        listen(leads.stateProperty(), this::state);
        listen(of.shownZonesProperty(), this::over);
        listen(of.figuresProperty(), this::over);
        listen(of.overProperty(), this::over);
        listen(of.wordsProperty(), this::over);
        listen(of.litProperty(), this::over);
        listen(of.litFeatureProperty(), this::over);
        listen(leads.viewportProperty(), this::look);
        listen(leads.motionProperty(), () -> map.navigation().motionProperty().set(leads.motionProperty().get()));
        all();
    }

    private void listen(ObservableValue<?> to, Runnable then) {
        ends.add(to.subscribe((before, now) -> {
            if (!held) {
                then.run();
            }
        }));
    }

    /** Keeps what is shown, or goes where the other has gone meanwhile. */
    void setHeld(boolean now) {
        if (held != now) {
            held = now;
            if (!held) {
                all();
                settle();
                framed.ifPresent(map.navigation()::fit);        // something else may cover this map by now
            }
        }
    }

    boolean isHeld() {
        return held;
    }

    void end() {
        ends.forEach(Subscription::unsubscribe);
        ends.clear();
    }

    private void all() {
        map.navigation().motionProperty().set(leads.motionProperty().get());
        over();
        state();
    }

    private void over() {
        map.shownZonesProperty().set(of.shownZonesProperty().get());
        map.figuresProperty().set(of.figuresProperty().get());
        map.overProperty().set(of.overProperty().get());
        map.wordsProperty().set(of.wordsProperty().get());
        map.pickedProperty().set(of.litProperty().get());
        map.litFeatureProperty().set(of.litFeatureProperty().get());
    }

    /** The place stays this map's own. */
    private void state() {
        AtlasState now = leads.state();
        session.restore(own -> own.place().map(now::at).orElse(now));
        if (!of.navigation().isAsFitted() && now.place().isPresent()) {
            settle();
        } else {
            look();
        }
    }

    /** Where the other looks, while it moves. */
    private void look() {
        Optional<Extent> now = of.navigation().asFitted();
        if (now.isPresent()) {
            if (!now.equals(framed)) {
                framed = now;
                frame(now.get());
            }
            told = leads.viewport().metresPerPixel();
        } else if (isPlaced() && (framed.isPresent() || System.nanoTime() - wentAlong > OFTEN_NANOS)) {
            framed = Optional.empty();
            wentAlong = System.nanoTime();
            map.navigation().jumpTo(at(middle(), scaleAlong()));
            told = leads.viewport().metresPerPixel();
        }
    }

    /** As it is while the other only moves: pictures in another size cost several times as much. What little of the ground lacks comes at rest. */
    private double scaleAlong() {
        double here = session.viewport().metresPerPixel();
        double there = leads.viewport().metresPerPixel();
        double scale = there == told ? here : here / told * there;
        double wanted = goal().metresPerPixel();
        return Math.abs(scale / wanted - 1) < NEAR ? scale : wanted;
    }

    /** As the other came there: in a glide, or in a cut. */
    private void frame(Extent now) {
        boolean cut = leads.viewport().equals(of.navigation().aim());
        map.navigation().motionProperty().set(leads.motionProperty().get() && !cut);
        map.navigation().fit(now);
        map.navigation().motionProperty().set(leads.motionProperty().get());
    }

    /** Where the other came to rest. */
    private void settle() {
        wentAlong = System.nanoTime() - OFTEN_NANOS - 1;
        look();
        if (framed.isEmpty() && isPlaced()) {
            Viewport goal = goal();
            if (Math.abs(goal.metresPerPixel() / session.viewport().metresPerPixel() - 1) > SAME) {
                map.navigation().goTo(goal);
            }
        }
    }

    /** Something else covers this map now, or it has another size. */
    void coveredAnew() {
        if (!held && framed.isPresent()) {
            map.navigation().fit(framed.get());
        } else if (!held && isPlaced() && !leads.viewport().equals(map.navigation().aim())) {
            map.navigation().jumpTo(goal());
        }
    }

    private boolean isPlaced() {
        return session.viewport().width() > 1 && leads.viewport().width() > 1;
    }

    /** All of the ground that is clear over there is clear here. */
    private Viewport goal() {
        Viewport view = leads.viewport();
        Viewport.Insets c = of.navigation().coveredProperty().get();
        double width = Math.max(1, view.width() - c.left() - c.right()) * view.metresPerPixel();
        double height = Math.max(1, view.height() - c.top() - c.bottom()) * view.metresPerPixel();
        return session.viewport().fittedTo(Extent.around(middle(), width, height), map.navigation().coveredProperty().get());
    }

    private EastNorth middle() {
        return of.navigation().middlePlace();
    }

    /** The place in the middle of what is clear here. */
    private Viewport at(EastNorth place, double metresPerPixel) {
        Viewport scaled = new Viewport(place, metresPerPixel, session.viewport().width(), session.viewport().height());
        Viewport.Insets c = map.navigation().coveredProperty().get();
        return scaled.centeredOn(scaled.toGrid(new ScreenXY((scaled.width() - c.left() + c.right()) / 2, (scaled.height() - c.top() + c.bottom()) / 2)));
    }
}
