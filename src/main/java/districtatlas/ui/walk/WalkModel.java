package districtatlas.ui.walk;

import districtatlas.plan.Staging;
import districtatlas.state.AtlasState;
import districtatlas.state.WalkPlace;
import districtatlas.tour.Tour;
import districtatlas.tour.TourStep;
import districtatlas.tour.Walk;
import districtatlas.ui.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Whether a walk is on, through which tour and at which step: all stand in the session's state, and so does the state from before, which
 * comes back when the walk is left. Opening a zone on the way only pauses it; closing that goes on. Knows no nodes. FX thread only.
 */
public final class WalkModel {
    public enum State { CLOSED, WALKING, PAUSED }

    private final Session session;
    private final Tours tours;
    private final String usualTheme;
    private final ReadOnlyObjectWrapper<Optional<Walk>> walk;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CLOSED);
    private final BooleanProperty byItself = new SimpleBooleanProperty();
    private final BooleanProperty again = new SimpleBooleanProperty();
    /** As the step was come to; empty while no walk is on. */
    private Optional<AtlasState> arrived = Optional.empty();

    /**
     * @param tours      may have none: then there is nothing to walk
     * @param usualTheme id of the theme for a step that names none
     */
    public WalkModel(Session session, Tours tours, String usualTheme) {
        this.session = session;
        this.tours = tours;
        this.usualTheme = usualTheme;
        this.walk = new ReadOnlyObjectWrapper<>(atFirst());
        follow(session.state());
        session.stateProperty().subscribe((before, now) -> follow(now));
        tours.allProperty().subscribe((before, now) -> changed());
    }

    private Optional<Walk> atFirst() {
        return tours.all().stream().filter(Tour::isPlayable).findFirst().map(t -> new Walk(t, 0));
    }

    private void follow(AtlasState now) {
        Optional<WalkPlace> place = now.walk();
        Optional<Walk> there = place.flatMap(p -> tours.find(p.tour()).filter(Tour::isPlayable).map(t -> new Walk(t, p.step())));
        there.ifPresent(w -> {
            if (!walk.get().equals(there)) {
                walk.set(there);
            }
        });
        Optional<WalkPlace> on = place.filter(p -> there.isPresent());
        arrived = on.isEmpty() ? Optional.empty() : arrived.filter(a -> a.walk().filter(w -> w.tour().equals(on.get().tour()) && w.step() == on.get().step()).isPresent())
                .or(() -> Optional.of(now).filter(n -> !on.get().paused()));
        state.set(on.map(p -> p.paused() ? State.PAUSED : State.WALKING).orElse(State.CLOSED));
        on.filter(p -> p.paused() == now.selection().isEmpty()).ifPresent(p -> {
            if (p.paused()) {
                go(p.step());
            } else {
                session.change(s -> s.withWalk(Optional.of(p.at(p.step(), true))));
            }
        });
    }

    /** A tour was edited, or is gone: one stays at the step one was at, and leaves what is no longer there. */
    private void changed() {
        Optional<Walk> was = walk.get();
        Optional<Walk> now = was.flatMap(w -> tours.find(w.tour().id()).filter(Tour::isPlayable).map(t -> new Walk(t, stepIn(t, w))));
        if (now.isEmpty() && was.isPresent() && state.get() != State.CLOSED) {
            leave();
        }
        if (!now.equals(was) || now.isEmpty()) {
            walk.set(now.or(this::atFirst));
            if (now.isPresent() && isWalking()) {
                go(now.get());
            }
        }
        follow(session.state());                // the tour one is in may be at hand only now
    }

    private static int stepIn(Tour tour, Walk was) {
        return IntStream.range(0, tour.steps().size()).filter(i -> tour.steps().get(i).id().equals(was.step().id())).findFirst().orElse(was.at());
    }

    public Tours tours() {
        return tours;
    }

    /** A walk that went on by itself at another desk, over the same state, does so here. */
    public void continueFrom(WalkModel before) {
        tours.continueFrom(before.tours);
        again.set(before.again.get());
        byItself.set(before.byItself.get() && state.get() != State.CLOSED);
    }

    /** Whether the tour goes on by itself, {@link AutoPlay}. */
    BooleanProperty goesOnByItselfProperty() {
        return byItself;
    }

    /** Whether the first step follows the last then. */
    BooleanProperty beginsAgainProperty() {
        return again;
    }

    /** Where one stands, also while no walk is on; empty when there is no tour. */
    public ReadOnlyObjectProperty<Optional<Walk>> walkProperty() {
        return walk.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public boolean isWalking() {
        return state.get() == State.WALKING;
    }

    /** Empty while the walk is not on. */
    public Optional<TourStep> step() {
        return isWalking() ? walk.get().map(Walk::step) : Optional.empty();
    }

    /** How the step is set on the stage. */
    public Staging staging() {
        return walk.get().map(w -> w.step().staging()).orElse(Staging.PLAIN);
    }

    /** To the step that a person counts so, from 1; to the nearest when there is none. */
    public void goToNumber(int number) {
        walk.get().ifPresent(w -> go(w.toNumber(number).at()));
    }

    /** Begins where one left it last time, or goes on after a pause; from the start again when it had come to its end. */
    public void begin() {
        walk.get().ifPresent(w -> go(state.get() == State.CLOSED && w.isLast() ? 0 : w.at()));
    }

    /**
     * Another tour; does nothing when there is none of that id, or none of its steps can be shown.
     *
     * @param step counted from 0; the nearest when there is none
     */
    public void play(String tour, int step) {
        tours.find(tour).filter(Tour::isPlayable).ifPresent(t -> go(new Walk(t, step)));
    }

    /** Begins, if need be, and goes to that step, counted from 0; to the nearest when there is none. */
    public void go(int step) {
        walk.get().map(w -> w.to(step)).ifPresent(this::go);
    }

    private void go(Walk to) {
        arrived = arrived.filter(a -> isOf(a, to));
        walk.set(Optional.of(to));
        session.change(s -> to.in(arrived.map(a -> s.place().map(a::at).orElse(a).withPalette(s.palette())).orElse(s), usualTheme));
    }

    private static boolean isOf(AtlasState state, Walk walk) {
        return state.walk().filter(w -> w.tour().equals(walk.tour().id()) && w.step() == walk.at()).isPresent();
    }

    /** Whether what is shown is no longer what the step shows; where the map stands is not counted. */
    public boolean isAstray() {
        AtlasState now = session.state();
        return isWalking() && arrived.filter(a -> !a.theme().equals(now.theme()) || !a.layers().equals(now.layers()) || !a.applied().equals(now.applied())).isPresent();
    }

    /** All is again as the step was come to: theme, layers, year and filter. Whoever frames it frames it again. */
    public void comeBack() {
        walk.get().filter(w -> state.get() != State.CLOSED).ifPresent(this::go);
    }

    public void by(int steps) {
        walk.get().ifPresent(w -> go(w.by(steps)));
    }

    public void first() {
        go(0);
    }

    public void last() {
        go(Integer.MAX_VALUE);
    }

    /** Everything is as it was before the walk began; what was arranged on the way stays, but for what a reader's own steps arranged. */
    public void leave() {
        boolean own = walk.get().stream().flatMap(w -> w.steps().stream()).anyMatch(s -> s.seen().isPresent());
        session.state().walk().ifPresent(w -> session.restore(s -> {
            AtlasState back = s.lookingAs(w.before());
            return own ? back.withYear(w.before().year()).withLayers(w.before().layers()) : back;
        }));
    }

    /** The tours that can be played. */
    public List<Tour> playable() {
        return tours.all().stream().filter(Tour::isPlayable).toList();
    }
}
