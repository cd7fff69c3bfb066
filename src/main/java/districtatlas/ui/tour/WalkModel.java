package districtatlas.ui.tour;

import districtatlas.plan.Staging;
import districtatlas.plan.StoryStep;
import districtatlas.state.AtlasState;
import districtatlas.state.WalkPlace;
import districtatlas.tour.Walk;
import districtatlas.ui.Session;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Whether a walk is on, and at which step: both stand in the session's state, and so does the state from before, which comes back when
 * the walk is left. Opening a zone on the way only pauses it; closing that goes on. Knows no nodes. FX thread only.
 */
public final class WalkModel {
    public enum State { CLOSED, WALKING, PAUSED }

    private final Session session;
    private final String usualTheme;
    private final ReadOnlyObjectWrapper<Optional<Walk>> walk;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CLOSED);

    /**
     * @param story      may be empty: then there is nothing to walk
     * @param usualTheme id of the theme for a step that names none
     */
    public WalkModel(Session session, List<StoryStep> story, String usualTheme) {
        this.session = session;
        this.usualTheme = usualTheme;
        this.walk = new ReadOnlyObjectWrapper<>(story.isEmpty() ? Optional.empty() : Optional.of(new Walk(story, 0)));
        follow(session.state());
        session.stateProperty().subscribe((before, now) -> follow(now));
    }

    private void follow(AtlasState now) {
        Optional<WalkPlace> place = walk.get().isPresent() ? now.walk() : Optional.empty();
        place.ifPresent(p -> walk.set(walk.get().map(w -> w.to(p.step()))));
        state.set(place.map(p -> p.paused() ? State.PAUSED : State.WALKING).orElse(State.CLOSED));
        place.filter(p -> p.paused() == now.selection().isEmpty()).ifPresent(p -> {
            if (p.paused()) {
                go(p.step());
            } else {
                session.change(s -> s.withWalk(Optional.of(p.at(p.step(), true))));
            }
        });
    }

    /** Where one stands, also while no walk is on; empty when the atlas has no story. */
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
    public Optional<StoryStep> step() {
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

    /** Begins, if need be, and goes to that step, counted from 0; to the nearest when there is none. */
    public void go(int step) {
        walk.get().map(w -> w.to(step)).ifPresent(to -> session.change(s -> to.in(s, usualTheme)));
    }

    public void by(int steps) {
        walk.get().ifPresent(w -> go(w.at() + steps));
    }

    public void first() {
        go(0);
    }

    public void last() {
        go(Integer.MAX_VALUE);
    }

    /** Everything is as it was before the walk began. */
    public void leave() {
        session.state().walk().ifPresent(w -> session.restore(s -> s.lookingAs(w.before())));
    }
}
