package districtatlas.ui.map;

import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.state.AtlasState;
import districtatlas.state.Place;
import districtatlas.ui.Session;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;

/**
 * Where the map stands and is going: under the hand at once, else in a short glide. Where it comes to rest the session's state has its
 * place; and where the state is put by something else, as by Back, the map goes. FX thread only.
 */
public final class MapNavigation {
    private static final double FIT_MARGIN_PX = 24;
    private static final double ZOOM_STEP = 2;
    private static final Duration AT_REST_AFTER = Duration.millis(150);

    /** What was last fitted, and the viewport that made of it. */
    private record Fitted(Extent extent, Viewport viewport) {
    }

    /** What another size of the pane made of a place: it may hold the map nearer, and the next size begins from the place again. */
    private record Resized(Place from, Viewport viewport) {
    }

    private final ObjectProperty<Viewport.Insets> covered = new SimpleObjectProperty<>(Viewport.Insets.all(0));
    private final ObjectProperty<Optional<Extent>> home = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Extent>> dataFrame = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty motionOn = new SimpleBooleanProperty(true);
    private final PauseTransition rest = new PauseTransition(AT_REST_AFTER);
    private final Session session;
    private final MapMotion motion;
    private final Runnable turned;
    private boolean placed;
    /** Null before anything was. */
    private Fitted fitted;
    /** Where the map was sent to last, not by hand; null before it stands anywhere. */
    private Viewport jumped;
    /** Null as long as the pane kept its size. */
    private Resized resized;

    /** @param turned called when a motion has come to its end or was stopped, and when a glide begins */
    MapNavigation(Session session, Runnable turned) {
        this.session = session;
        this.turned = turned;
        this.motion = new MapMotion(session::viewport, this::put, () -> {
            rest.playFromStart();
            turned.run();
        });
        rest.setOnFinished(e -> settle());
        session.stateProperty().subscribe((before, now) -> {
            if (!before.place().equals(now.place())) {
                follow(now);
            }
        });
    }

    /** Margins that panels cover: fitting keeps clear of them. */
    public ObjectProperty<Viewport.Insets> coveredProperty() {
        return covered;
    }

    /** What the margins cover of a pane. */
    List<ScreenBox> covering(double width, double height) {
        Viewport.Insets c = covered.get();
        return List.of(new ScreenBox(0, 0, width, c.top()), new ScreenBox(0, height - c.bottom(), width, c.bottom()),
                new ScreenBox(0, 0, c.left(), height), new ScreenBox(width - c.right(), 0, c.right(), height));
    }

    /** What the Home key and the first showing fit; bounds how far one may zoom out. */
    public ObjectProperty<Optional<Extent>> homeProperty() {
        return home;
    }

    /** The view's centre stays within it. */
    public ObjectProperty<Optional<Extent>> dataFrameProperty() {
        return dataFrame;
    }

    /** Whether the map glides; otherwise it jumps. */
    public BooleanProperty motionProperty() {
        return motionOn;
    }

    boolean isMoving() {
        return motion.isMoving();
    }

    /** Whether it moves to a place that is known. */
    boolean isGliding() {
        return motion.goal() != null;
    }

    // ---- to a place -----------------------------------------------------------------------------------------------

    /** Moves (150–250 ms, or at once when motion is off) so that the extent lies clear of what is covered. */
    public void fit(Extent extent) {
        fitted = new Fitted(extent, fitting(session.viewport(), extent));
        goTo(fitted.viewport());
    }

    /** As {@link #fit}, without a way there. */
    public void cutTo(Extent extent) {
        fitted = new Fitted(extent, fitting(session.viewport(), extent));
        boolean glides = motionOn.get();
        motionOn.set(false);
        goTo(fitted.viewport());
        motionOn.set(glides);
    }

    public void home() {
        home.get().ifPresent(this::fit);
    }

    /** Something else covers the map now: what was fitted and not moved since is fitted again, and home where all of it was in view. */
    public void refit() {
        if (isAsFitted()) {
            fit(fitted.extent());
        } else {
            home.get().filter(h -> aim().extent().union(h).equals(aim().extent())).ifPresent(this::fit);
        }
    }

    /** Whether what was last fitted was not moved since. */
    public boolean isAsFitted() {
        return fitted != null && Place.of(aim()).equals(Place.of(fitted.viewport()));
    }

    /** Whether the map stands where it was sent to or is on its way there: not moved by hand since. */
    boolean isWhereItJumped() {
        return aim().equals(jumped);
    }

    /** What was last fitted; empty when the map was moved since. */
    public Optional<Extent> asFitted() {
        return isAsFitted() ? Optional.of(fitted.extent()) : Optional.empty();
    }

    /** Goes on as the navigation of another map over the same state: what was fitted there is still as it was fitted. */
    public void continueFrom(MapNavigation before) {
        fitted = before.fitted;
    }

    private Viewport fitting(Viewport size, Extent extent) {
        Viewport.Insets c = covered.get();
        return limits().held(size.fittedTo(extent, new Viewport.Insets(c.top() + FIT_MARGIN_PX, c.right() + FIT_MARGIN_PX,
                c.bottom() + FIT_MARGIN_PX, c.left() + FIT_MARGIN_PX)));
    }

    /** What the map shows or, on its way, will show. */
    public Viewport aim() {
        return motion.aim();
    }

    /** Moves to a viewport as {@link #fit} does. The state has its place at once. */
    public void goTo(Viewport target) {
        jumped = target;
        glide(target);
        rest.stop();
        if (placed) {
            session.follow(Place.of(target));
        }
    }

    /** Is there at once, whatever motion is on: for a map that another leads. */
    public void jumpTo(Viewport target) {
        motion.stop();
        jumped = target;
        rest.stop();
        session.viewportProperty().set(target);
    }

    private void glide(Viewport target) {
        if (placed && motionOn.get() && !target.equals(session.viewport())) {
            motion.glideTo(target);
            turned.run();
        } else {
            motion.stop();
            session.viewportProperty().set(target);
        }
    }

    /** The state was put elsewhere, and not from here. */
    private void follow(AtlasState now) {
        now.place().filter(p -> placed && !p.equals(Place.of(aim())))
                .ifPresent(p -> goTo(limits().held(p.in(session.viewport().width(), session.viewport().height()))));
    }

    /** Where the map stands is where one looks. */
    public void settle() {
        rest.stop();
        Place here = Place.of(session.viewport());
        if (placed && !motion.isMoving() && !session.state().place().equals(Optional.of(here))) {
            session.change(s -> s.at(here));
        }
    }

    // ---- under the hand -------------------------------------------------------------------------------------------

    private void put(Viewport view) {
        session.viewportProperty().set(limits().held(view));
    }

    /** At once; the place is the state's when the hand rests. */
    private void drag(Viewport view) {
        rest.playFromStart();
        put(view);
    }

    /** On its way: the place is the state's once it has arrived. */
    private void drift(Runnable motionOn) {
        rest.stop();
        motionOn.run();
    }

    void stop() {
        motion.stop();
    }

    void pan(double dx, double dy) {
        drag(session.viewport().pannedBy(dx, dy));
    }

    void throwOn(double pxPerSecondX, double pxPerSecondY) {
        if (motionOn.get()) {
            drift(() -> motion.throwOn(pxPerSecondX, pxPerSecondY));
        }
    }

    /** By keys: further presses add up. */
    void nudge(double dx, double dy) {
        Viewport target = limits().held(aim().pannedBy(dx, dy));
        drift(() -> glide(target));
        rest.playFromStart();
    }

    public void zoomIn() {
        zoom(ZOOM_STEP, middle(), false);
    }

    public void zoomOut() {
        zoom(1 / ZOOM_STEP, middle(), false);
    }

    void zoom(double factor, ScreenXY anchor, boolean atOnce) {
        Viewport view = session.viewport();
        double left = motion.zoomLeft();
        double allowed = limits().zoomable(view, left * factor) / left;
        if (Math.abs(Math.log(allowed)) < 1e-9) {
            return;
        }
        if (motionOn.get() && !atOnce) {
            drift(() -> motion.zoomBy(allowed, anchor));
        } else {
            motion.stop();
            drag(view.zoomedBy(allowed, anchor));
        }
    }

    /** Puts a place into the middle of the part that nothing covers, at once, as a hand would. */
    public void centre(EastNorth place) {
        motion.stop();
        ScreenXY at = session.viewport().toScreen(place);
        drag(session.viewport().pannedBy(middle().x() - at.x(), middle().y() - at.y()));
    }

    /** Brings a place into the part that nothing covers, if it is outside. */
    void reveal(EastNorth place) {
        ScreenXY at = aim().toScreen(place);
        Viewport.Insets c = covered.get();
        if (at.x() < c.left() || at.x() > aim().width() - c.right() || at.y() < c.top() || at.y() > aim().height() - c.bottom()) {
            goTo(limits().held(aim().pannedBy(middle().x() - at.x(), middle().y() - at.y())));
        }
    }

    /** Of the part that nothing covers. */
    ScreenXY middle() {
        Viewport.Insets c = covered.get();
        Viewport view = session.viewport();
        return new ScreenXY((c.left() + view.width() - c.right()) / 2, (c.top() + view.height() - c.bottom()) / 2);
    }

    /** The place in the middle of the part that nothing covers. */
    public EastNorth middlePlace() {
        return session.viewport().toGrid(middle());
    }

    // ---- in a pane ------------------------------------------------------------------------------------------------

    /** The pane has a size for the first time: the state's place is shown in it, or what was fitted before, or home. */
    void place(double width, double height) {
        Viewport sized = session.viewport().resizedTo(width, height);
        Optional<Place> wanted = session.state().place();
        Optional<Extent> first = fitted != null ? Optional.of(fitted.extent()) : home.get();
        session.viewportProperty().set(wanted.map(p -> limits().held(p.in(width, height))).orElse(sized));
        if (wanted.isEmpty()) {
            first.ifPresent(this::fit);
        }
        placed = true;
        jumped = session.viewport();
        session.follow(Place.of(session.viewport()));
    }

    /** What was fitted and not moved since is fitted again: full screen makes it larger. Else the middle and the scale stay. */
    void resizeTo(double width, double height) {
        boolean untouched = isAsFitted();
        Viewport now = aim();               // on its way somewhere it stands there, not where it is caught
        motion.stop();
        Place from = resized != null && resized.viewport().equals(now) ? resized.from() : Place.of(now);
        Viewport sized = limits().held(from.in(width, height));
        if (untouched) {
            fitted = new Fitted(fitted.extent(), fitting(sized, fitted.extent()));
            sized = fitted.viewport();
        } else {
            resized = new Resized(from, sized);
        }
        jumped = sized;
        session.viewportProperty().set(sized);
        session.follow(Place.of(sized));
    }

    boolean isPlaced() {
        return placed;
    }

    private ViewLimits limits() {
        return new ViewLimits(home.get(), dataFrame.get());
    }
}
